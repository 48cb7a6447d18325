import type { IWorkbookData } from '@univerjs/core';
import { contentsOf, namesOf } from './file-content';

/** What a cell that was never given a look has too. */
const plainLooks: Readonly<Record<string, unknown>> = { bl: 0, it: 0, fs: 10, ht: 0, vt: 0, tb: 1 };

function withoutPlainLooks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlainLooks);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    // What the host remembers of rows that grow with their texts.
    .filter(([key, it]) => plainLooks[key] !== it && key !== 'custom')
    .map(([key, it]) => [key, withoutPlainLooks(it)] as const)
    .filter(([, it]) => !(typeof it === 'object' && it !== null && Object.keys(it).length === 0));
  return Object.fromEntries(kept);
}

type Rules = readonly {
  readonly allowBlank?: boolean;
  readonly ranges: readonly Record<'startRow' | 'endRow' | 'startColumn' | 'endColumn', number>[];
}[];

/** The drop-down of each cell, however the engine has put them together. */
function byCell(rules: Rules): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for (const { ranges, allowBlank = true, ...others } of rules) {
    // The engine leaves it out, or says so, of one and the same rule.
    const rule = { ...others, allowBlank };
    for (const { startRow = 0, endRow, startColumn = 0, endColumn } of ranges)
      for (let row = startRow; row <= endRow; row += 1)
        for (let column = startColumn; column <= endColumn; column += 1) cells[`${row}:${column}`] = rule;
  }
  return cells;
}

const withoutQuotes = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([name, at]) => [name, at.replace(/'(\p{L}+)'!/gu, '$1!')]));

/** All that a person may see of a file, and its names. */
export function stateOf(file: IWorkbookData): unknown {
  const tabs = Object.entries(contentsOf(file)).map(([tab, read]) => {
    const { SHEET_DATA_VALIDATION_PLUGIN: rules, ...others } = read;
    // The engine's own record.
    return [tab, withoutPlainLooks({ ...others, choices: byCell((rules ?? []) as Rules) })];
  });
  const names = Object.entries(withoutQuotes(namesOf(file))).sort();
  return { names: Object.fromEntries(names), tabs: Object.fromEntries(tabs) };
}
