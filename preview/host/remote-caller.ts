import { messages } from '../apps-script/messages';
import { carriedAnswer, carriedArguments, inFlightGate } from '../apps-script/runtime';
import type { Execution } from './execution';

type RemoteCall = (name: string, args: readonly unknown[]) => Promise<unknown>;

const pause = (milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();

/** `google.script.run` over executions; `latency` is what each way takes besides, in milliseconds. */
export function remoteCaller(
  execute: (name: string, args: readonly unknown[]) => Promise<Execution>,
  latency: () => number,
): RemoteCall {
  const gate = inFlightGate();
  return async (name, args) => {
    const sent = carriedArguments(args);
    return gate(async () => {
      await pause(latency());
      // Contract 5: a name that ends in _ is private.
      if (name.endsWith('_')) throw new Error(messages.functionNotFound(name));
      const result = await execute(name, sent);
      await pause(latency());
      if (result.ok) return carriedAnswer(result.value);
      throw Object.assign(new Error(result.message), { name: result.name });
    });
  };
}
