import type { IWorkbookData } from '@univerjs/core';

/** A text that a person sees, and where. */
export type TextSeen = { readonly where: string; readonly text: string };

/** The values of some keys of what was parsed, however deep. */
export function valuesOf(value: unknown, keys: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (keys.includes(key) ? [inner] : []) : valuesOf(inner, keys),
  );
}

type Line = { readonly hd?: unknown };
type Sheet = {
  readonly name?: string;
  readonly cellData?: Readonly<Record<string, Readonly<Record<string, { readonly v?: unknown } | null>>>>;
  readonly rowData?: Readonly<Record<string, Line>>;
  readonly columnData?: Readonly<Record<string, Line>>;
};

function inCellsOf({ name = '', cellData = {}, rowData = {}, columnData = {} }: Sheet): readonly TextSeen[] {
  return Object.entries(cellData).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]): readonly TextSeen[] => {
      const isHidden = rowData[row]?.hd === 1 || columnData[column]?.hd === 1;
      return isHidden || typeof cell?.v !== 'string'
        ? []
        : [{ where: `${name} row ${Number(row) + 1} column ${Number(column) + 1}`, text: cell.v }];
    }),
  );
}

/** Tabs and what stands in their cells, but for what is hidden. */
const inCells = ({ sheets }: IWorkbookData): readonly TextSeen[] =>
  // The engine counts rows and columns as numbers, which are texts once they are keys.
  Object.values(JSON.parse(JSON.stringify(sheets)) as Readonly<Record<string, Sheet>>).flatMap((sheet) => [
    { where: 'tabs', text: sheet.name ?? '' },
    ...inCellsOf(sheet),
  ]);

/** What the engine keeps of notes and of drop-downs with their own words. */
function inResources({ resources = [] }: IWorkbookData): readonly TextSeen[] {
  const kept = (name: string): unknown => JSON.parse(resources.find((it) => it.name === name)?.data || '{}');
  const lists = valuesOf(kept('SHEET_DATA_VALIDATION_PLUGIN'), ['formula1']).filter((it) => it.startsWith('['));
  return [
    ...valuesOf(kept('SHEET_NOTE_PLUGIN'), ['note']).map((text) => ({ where: 'notes', text })),
    ...lists.flatMap((list) => (JSON.parse(list) as readonly string[]).map((text) => ({ where: 'drop-downs', text }))),
  ];
}

/** Words that number formats put beside numbers. */
const inFormats = ({ styles }: IWorkbookData): readonly TextSeen[] =>
  valuesOf(styles, ['pattern']).flatMap((pattern) =>
    [...pattern.matchAll(/"([^"]*)"/g)].map(([, text = '']) => ({ where: 'number formats', text })),
  );

/** Every text a person sees of a file. */
export const textsOfFile = (file: IWorkbookData): readonly TextSeen[] => [
  ...inCells(file),
  ...inResources(file),
  ...inFormats(file),
];
