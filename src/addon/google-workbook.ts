import type { Port } from '../commands/port';
import { applyChange } from './google-change';
import { openGoogleFile } from './google-file';
import { startMemory } from './google-memory';
import { checkMayRestore } from './google-permission';
import { googleProbe } from './google-probe';
import { googleReading } from './google-reading';
import { restore } from './google-restore';

export type GoogleWorkbook = {
  readonly port: Port;
  /** Whether anything was written so far. */
  readonly hasWritten: () => boolean;
};

/** The open spreadsheet as the commands see it; nothing is asked of Google before a command asks. */
export function googleWorkbook(): GoogleWorkbook {
  const file = openGoogleFile();
  let hasWritten = false;
  const onWritten = (): void => {
    hasWritten = true;
  };
  const watched = { onWritten, typedTabs: new Set<string>(), plainTabs: new Set<string>() };
  const memory = startMemory(file);
  const reading = googleReading(file);
  return {
    port: {
      ...reading,
      apply: (change) => applyChange(file, reading.readArea, change, { ...watched, memory }),
      keptLooks: () => ({ typedTabs: [...watched.typedTabs], plainTabs: [...watched.plainTabs] }),
      undoing: {
        recorded: memory.recorded,
        follow: memory.follow,
        keep: (change) => applyChange(file, reading.readArea, change, { ...watched, memory: undefined }),
        mayKeep: (name) => file.named(name)?.canEdit() ?? false,
        checkMayRestore: (steps) => checkMayRestore(file, steps),
        restore: (steps, sure) => {
          onWritten();
          restore(file, steps, sure);
        },
      },
      probe: () => googleProbe(file),
    },
    hasWritten: () => hasWritten,
  };
}
