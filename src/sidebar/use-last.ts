import { useRef } from 'preact/hooks';

/**
 * Asks for what was wanted last: who chooses faster than answers come is answered once, of the last choice. Undefined for those before.
 */
export function useLast<Wanted, Answer>(
  ask: (wanted: Wanted) => Promise<Answer>,
): (wanted: Wanted) => Promise<Answer | undefined> {
  const latest = useRef<Wanted>(undefined);
  const isAsking = useRef(false);
  return async (wanted) => {
    latest.current = wanted;
    if (isAsking.current) return undefined;
    isAsking.current = true;
    let asked = wanted;
    let answer = await ask(asked);
    while (asked !== latest.current && latest.current !== undefined) {
      asked = latest.current;
      answer = await ask(asked);
    }
    isAsking.current = false;
    return answer;
  };
}
