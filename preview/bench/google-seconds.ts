import type { Stats } from './built';

/** Contract 12: a call of the sidebar takes about a second of its own. */
const SECONDS_A_REQUEST = 1;
/**
 * Contract 23: ten thousand backgrounds took about 70 s one by one, 7 ms each. A read or a flush waits for the sheet: it is
 * counted at ten times that, our own cautious guess.
 */
const SECONDS_A_WRITE = 0.007;
const SECONDS_A_READ = 0.07;

/** What the calls of one command would take at the costs Google's users report. */
export const secondsInGoogle = ({ read, write, flush }: Stats): number =>
  SECONDS_A_REQUEST + (read + flush) * SECONDS_A_READ + write * SECONDS_A_WRITE;

export const howSecondsAreCounted = `Seconds in Google: ${SECONDS_A_REQUEST} s a request (contract 12) + ${SECONDS_A_WRITE} s a write (contract 23) + ${SECONDS_A_READ} s a read or flush (our guess).`;
