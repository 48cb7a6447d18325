import type { NodeHost } from '../node';
import { PLAN } from './filled-plan';
import { median, print, row } from './lines';
import { runHeads } from './runs';

/** The days a deadline, in a cell of the plan, is moved to one after the other. */
const days = ['15/06/2027', '16/06/2027', '17/06/2027'];

/** Milliseconds from a typed deadline until every formula of the file shows what follows from it: the middle of three. */
export async function measureTypedDeadline(host: NodeHost, actions: number): Promise<number> {
  const times: number[] = [];
  for (const day of days) {
    const start = performance.now();
    host.person.type(PLAN, 'K2', day);
    await host.settled();
    times.push(performance.now() - start);
  }
  const middle = median(times);
  print(
    row([`a deadline typed (${actions})`, ...runHeads.map((head) => (head === 'settle ms' ? middle.toFixed(0) : ''))]),
  );
  return middle;
}
