import type { ExportFile } from '../../domain/export';
import type { ImportWords } from '../../languages/words/import-words';
import { decodedFile } from './decoded-file';

/** The tables of all files, the tabs they hide, and a sentence for each that could not be read. */
type DecodedFiles = {
  readonly files: readonly ExportFile[];
  readonly hidden: readonly string[];
  readonly refused: readonly string[];
};

/** A moment for the browser to draw what is said before it has its hands full. */
export const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** One after the other; `tell` says which. Never rejects. */
export async function decodedFiles(
  chosen: readonly File[],
  words: ImportWords,
  tell: (sentence: string) => void,
): Promise<DecodedFiles> {
  const files: ExportFile[] = [];
  const hidden: string[] = [];
  const refused: string[] = [];
  for (const file of chosen) {
    tell(words.reading(file.name));
    await drawn();
    const bytes = await file.arrayBuffer().catch(() => undefined);
    const decoded =
      bytes === undefined
        ? ({ ok: false, why: 'damaged' } as const)
        : await decodedFile(file.name, new Uint8Array(bytes));
    if (decoded.ok) {
      files.push(...decoded.tables);
      hidden.push(...decoded.hidden);
    } else refused.push(words.faults[decoded.why](file.name));
  }
  return { files, hidden, refused };
}
