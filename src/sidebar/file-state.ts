import { useRef, useState } from 'preact/hooks';
import type { Home } from '../commands/api';
import { call } from './rpc';

/** What is known of the file: nothing yet, nothing because it could not be read, or where she stands. */
export type FileState =
  | { readonly is: 'reading' }
  | { readonly is: 'unread'; readonly sentence: string }
  | { readonly is: 'read'; readonly home: Home };

type KnownFile = {
  readonly file: FileState;
  /** Reads it again, unless it was just told; what was known stays in sight meanwhile. */
  readonly read: () => Promise<void>;
  /** What came with the answer of a command; `isNext` where a view that would ask for it appears now. */
  readonly told: (home: Home, isNext: boolean) => void;
};

/** What the file holds. */
export function useFile(sentence: (error: unknown) => string): KnownFile {
  const [file, setFile] = useState<FileState>({ is: 'reading' });
  const isTold = useRef(false);
  const told = (home: Home, isNext: boolean): void => {
    isTold.current = isNext;
    setFile({ is: 'read', home });
  };
  const read = async (): Promise<void> => {
    if (isTold.current) {
      isTold.current = false;
      return;
    }
    setFile((before) => (before.is === 'read' ? before : { is: 'reading' }));
    try {
      setFile({ is: 'read', home: await call('home') });
    } catch (error) {
      setFile({ is: 'unread', sentence: sentence(error) });
    }
  };
  return { file, read, told };
}
