import type { IWorkbookData } from '@univerjs/core';
import { type Block, blockOf } from '../../notation';
import {
  attributeOf,
  childOf,
  type Element,
  type FormatRule,
  type NotCarried,
  type Note,
  type ValidationRule,
} from '../file';
import type { Book } from './book';
import { notesOf } from './cells';
import { type ReadChart, readCharts } from './charts';
import { conditionalFormatsOf, validationsOf } from './rules';
import { sheetOf } from './sheet';

export type Tab = {
  readonly id: string;
  readonly data: NonNullable<IWorkbookData['sheets'][string]>;
  readonly validations: readonly ValidationRule[];
  readonly formats: readonly FormatRule[];
  readonly notes: Readonly<Record<string, Readonly<Record<string, Note>>>>;
  readonly filter: Block | undefined;
  readonly charts: readonly ReadChart[];
  readonly notCarried: readonly NotCarried[];
};

function notesByCell(comments: Element | undefined): Tab['notes'] {
  const notes: Record<string, Record<string, Note>> = {};
  for (const { cell, text } of notesOf(comments)) {
    const at = blockOf(cell);
    if (!at) continue;
    const row = notes[at.startRow] ?? {};
    const place = { row: at.startRow, col: at.startColumn };
    row[at.startColumn] = { id: `note-${cell}`, ...place, width: 200, height: 80, note: text, show: false };
    notes[at.startRow] = row;
  }
  return notes;
}

const NOTHING_DRAWN = { charts: [], others: false } as const;

/** A filter ends where the tab does: rows in which nothing stands are not kept, and a range beyond them is refused. */
function filterOf(root: Element, { rowCount = 1, columnCount = 1 }: Tab['data']): Block | undefined {
  const block = blockOf(attributeOf(childOf(root, 'autoFilter'), 'ref') ?? '');
  if (block === undefined || block.startRow >= rowCount || block.startColumn >= columnCount) return undefined;
  return {
    ...block,
    endRow: Math.min(block.endRow, rowCount - 1),
    endColumn: Math.min(block.endColumn, columnCount - 1),
  };
}

export async function readTab(book: Book, sheet: Element, index: number): Promise<Tab | undefined> {
  const path = book.relations.find(({ id }) => id === attributeOf(sheet, 'id'))?.target ?? '';
  const root = await book.file.part(path);
  // A chart sheet or a macro sheet has no cells.
  if (root?.name !== 'worksheet') return undefined;
  const id = `tab-${index + 1}`;
  const name = attributeOf(sheet, 'name') ?? id;
  const isHidden = (attributeOf(sheet, 'state') ?? 'visible') !== 'visible';
  const { data, keptValues } = sheetOf(root, id, name, isHidden, book.context);
  const relations = await book.file.relations(path);
  const formats = conditionalFormatsOf(root, id, book.styles);
  const comments = relations.find(({ kind }) => kind === 'comments')?.target;
  const seen = relations.flatMap(({ kind }): NotCarried[] =>
    kind === 'pivotTable' ? [{ what: 'pivot', where: name }] : [],
  );
  const drawing = relations.find(({ kind }) => kind === 'drawing')?.target;
  const drawn = drawing === undefined ? NOTHING_DRAWN : await readCharts(book.file, drawing, id);
  return {
    id,
    data,
    validations: validationsOf(root, id),
    formats: formats.rules,
    notes: notesByCell(comments === undefined ? undefined : await book.file.part(comments)),
    filter: filterOf(root, data),
    charts: drawn.charts,
    notCarried: [
      ...(drawn.others ? [{ what: 'charts', where: name } as const] : []),
      ...seen,
      ...(childOf(root, 'sheetProtection') ? [{ what: 'protection', where: name } as const] : []),
      ...(formats.unread ? [{ what: 'format', where: name } as const] : []),
      ...(keptValues ? [{ what: 'kept-values', where: name } as const] : []),
    ],
  };
}
