import { useState } from 'preact/hooks';
import type { Home } from '../commands/api';
import { call } from './rpc';

/** What is known of the file: nothing yet, nothing because it could not be read, or where she stands. */
export type FileState =
  | { readonly is: 'reading' }
  | { readonly is: 'unread'; readonly sentence: string }
  | { readonly is: 'read'; readonly home: Home };

/** What the file holds, and the way to read it again; what was known stays in sight meanwhile. */
export function useFile(sentence: (error: unknown) => string): readonly [FileState, () => Promise<void>] {
  const [file, setFile] = useState<FileState>({ is: 'reading' });
  const read = async (): Promise<void> => {
    setFile((before) => (before.is === 'read' ? before : { is: 'reading' }));
    try {
      setFile({ is: 'read', home: await call('home') });
    } catch (error) {
      setFile({ is: 'unread', sentence: sentence(error) });
    }
  };
  return [file, read];
}
