import type { IWorkbookData } from '@univerjs/core';
import { quoted } from '../../notation';

/** A file allows less in a tab's name than Google does. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[*?:\\/[\]]/g;

/** By the name a tab has, the name it bears in the file. */
type FileNames = ReadonlyMap<string, string>;

function fileName(name: string, taken: ReadonlySet<string>): string {
  const allowed =
    name
      .replace(FORBIDDEN, '-')
      .replace(/^'+|'+$/g, '')
      .slice(0, LONGEST_NAME) || '-';
  for (let count = 2, unique = allowed; ; count++) {
    if (!taken.has(unique.toLowerCase())) return unique;
    const ending = ` ${count}`;
    unique = allowed.slice(0, LONGEST_NAME - ending.length) + ending;
  }
}

/** "Budget 2026/2027" is "Budget 2026-2027" in a file; names that are allowed stay, and stay unique. */
function fileNamesOf(snapshot: IWorkbookData): FileNames {
  const names = snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name ?? id);
  const isAllowed = (name: string): boolean => fileName(name, new Set()) === name;
  const taken = new Set(names.filter(isAllowed).map((name) => name.toLowerCase()));
  const fileNames = new Map<string, string>();
  for (const name of names) {
    const inFile = isAllowed(name) ? name : fileName(name, taken);
    taken.add(inFile.toLowerCase());
    fileNames.set(name, inFile);
  }
  return fileNames;
}

/** A formula with its references to renamed tabs; texts inside it stay as they are. */
function withFileNames(formula: string, names: FileNames): string {
  return [...names].reduce((text, [name, inFile]) => {
    if (name === inFile) return text;
    const bare = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`"(?:[^"]|"")*"|${quoted(bare)}!|(?<![\\p{L}\\d_.'!])${bare}!`, 'giu');
    return text.replace(pattern, (found) => (found.startsWith('"') ? found : `${quoted(inFile)}!`));
  }, formula);
}

/** Under these keys formulas stand, in cells and in what plugins keep as JSON text under `data`. */
const FORMULA_KEYS: ReadonlySet<string> = new Set(['f', 'formula1', 'formula2', 'value', 'formulaOrRefString']);

/** The workbook with names a file allows, wherever they are written, and the names that had to change. */
export function nameableWorkbook(snapshot: IWorkbookData): {
  readonly snapshot: IWorkbookData;
  readonly renamed: readonly string[];
} {
  const names = fileNamesOf(snapshot);
  const renamed = [...names].flatMap(([name, inFile]) => (name === inFile ? [] : [name]));
  if (renamed.length === 0) return { snapshot, renamed };
  const rewritten = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (key === 'data' && value !== '') return JSON.stringify(JSON.parse(value), rewritten);
    return FORMULA_KEYS.has(key) ? withFileNames(value, names) : value;
  };
  // A snapshot is JSON: what comes out has the shape of what went in.
  const copy: IWorkbookData = JSON.parse(JSON.stringify(snapshot, rewritten));
  const sheets = Object.entries(copy.sheets).map(([id, sheet]) => {
    const name = names.get(sheet.name ?? id) ?? id;
    return [id, { ...sheet, name }] as const;
  });
  return { snapshot: { ...copy, sheets: Object.fromEntries(sheets) }, renamed };
}
