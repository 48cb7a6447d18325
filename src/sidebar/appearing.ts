import { useEffect, useRef } from 'preact/hooks';

/** Runs once, when the view appears; what happens in the view afterwards does not run it again. */
export function useOnAppearing(run: () => void): void {
  const first = useRef(run);
  useEffect(() => first.current(), []);
}
