import type { Port } from '../commands/port';
import { openGoogleFile } from './google-file';
import { googleReading } from './google-reading';
import { applyChange } from './google-writing';

/** The open spreadsheet as the commands see it; nothing is asked of Google before a command asks. */
export function googleWorkbook(): Port {
  const file = openGoogleFile();
  return { ...googleReading(file), apply: (change) => applyChange(file, change) };
}
