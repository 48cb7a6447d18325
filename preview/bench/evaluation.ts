import { builtCode, open } from './built';
import { median, print } from './lines';

/** An odd number: the middle one counts. */
const TIMES = 15;

/** A script that does nothing, on the same host. */
const EMPTY = 'function onOpen() {}\n';

/**
 * Milliseconds from a script that was never seen to the end of its `onOpen`: compiled, evaluated in a new context, run. What is
 * added to it keeps V8 from finding what it compiled of the same text before.
 */
async function evaluation(code: string, time: number): Promise<number> {
  const host = await open({ code: `${code}\n// ${time}` });
  const { ok, ms } = await host.execute('onOpen');
  host.dispose();
  if (!ok) throw new Error('onOpen failed.');
  return ms;
}

export async function measureEvaluation(): Promise<void> {
  const times: Readonly<Record<'empty' | 'ours', number[]>> = { empty: [], ours: [] };
  // In turn, so that both meet the same load.
  for (let time = 0; time < TIMES; time += 1) {
    times.empty.push(await evaluation(EMPTY, time));
    times.ours.push(await evaluation(builtCode, time));
  }
  const empty = median(times.empty);
  const ours = median(times.ours);
  const ratio = (ours / empty).toFixed(1);
  const medians = `${ours.toFixed(1)} ms, ${ratio} times an empty script's ${empty.toFixed(1)} ms (medians of ${TIMES})`;
  print(`         evaluating the script and running onOpen: ${medians}`);
}
