import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { IWorkbookData } from '@univerjs/core';
import { type CellValue, valuesIn } from '../preview/command-line/cells';
import { blockOf, cellName } from '../preview/notation/a1';
import { attributeOf, childOf, childrenOf, descendantsOf, type Element } from '../preview/xlsx/file/xml';
import { textOf } from '../preview/xlsx/read/cells';
import { openPackage } from '../preview/xlsx/read/package';
import { keptOnce, withoutLibreOffice } from './outside';
import { longTest } from './sampled';

const run = promisify(execFile);

const { PATH = '' } = process.env;

/** The second engine that must agree on every formula the add-on writes; undefined where it is not installed. */
const soffice = [...PATH.split(delimiter), '/usr/bin', '/Applications/LibreOffice.app/Contents/MacOS']
  .map((folder) => join(folder, 'soffice'))
  .find(existsSync);

const hasLibreOffice = (): boolean => soffice !== undefined;

/** Calculated values from A1 on, by tab; rows may end before the widest one. */
type Grids = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** A folder for the profile and the files of the one LibreOffice of this process, which takes it away. */
type Office = { readonly folder: string; readonly profile: string };

/** A document that stays open: the lock beside it says that it is. */
const HELD = 'held.fods';
const NAMES = 'urn:oasis:names:tc:opendocument:xmlns';
const NOTHING = `<?xml version="1.0"?><office:document xmlns:office="${NAMES}:office:1.0" xmlns:table="${NAMES}:table:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="held"/></office:spreadsheet></office:body></office:document>`;

/** Starts a LibreOffice that stays until this process ends: see `setup/held-libreoffice.mjs`. */
async function heldOffice(program: string): Promise<Office> {
  const folder = await fs.mkdtemp(join(tmpdir(), 'retroplan-libreoffice-'));
  // A profile of its own: two programs at once, or a person's open LibreOffice, would refuse to start a second one.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const held = join(folder, HELD);
  await fs.writeFile(held, NOTHING);
  const holder = join(__dirname, 'setup/held-libreoffice.mjs');
  const child = spawn(process.execPath, [holder, program, profile, held, folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, TZ: 'UTC' },
  });
  child.unref();
  // A pipe to a program is a socket, which is what may be left alone.
  if (child.stdin instanceof Socket) child.stdin.unref();
  for (let waited = 0; !existsSync(join(folder, `.~lock.${HELD}#`)); waited += 1) {
    if (waited > 2400) throw new Error('LibreOffice did not start in two minutes');
    await setTimeout(50);
  }
  return { folder, profile };
}

/** The .xlsx file LibreOffice makes of this one: opened, what has no value in it calculated, saved again. */
export async function savedByLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  if (soffice === undefined) throw new Error('LibreOffice is not installed');
  const program = soffice;
  const { folder, profile } = await keptOnce('LibreOffice', () => heldOffice(program));
  const place = await fs.mkdtemp(join(folder, 'file-'));
  const source = join(place, 'source.xlsx');
  await fs.writeFile(source, bytes);
  const outdir = join(place, 'out');
  await run(soffice, ['--headless', '--norestore', profile, '--convert-to', 'xlsx', '--outdir', outdir, source]);
  return fs.readFile(join(outdir, 'source.xlsx'));
}

/** The value saved in a cell of the file. ExcelJS would lose results that are 0, and texts under a date format. */
function savedValue(cell: Element, texts: readonly string[]): CellValue {
  const text = childOf(cell, 'v')?.text ?? '';
  switch (attributeOf(cell, 't')) {
    case 's':
      return texts[Number(text)] ?? '';
    case 'b':
      return text === '1';
    case 'str':
    case 'e':
      return text;
    default:
      return text === '' ? '' : Number(text);
  }
}

/** The values of a tab from A1 on. */
function gridOf(sheet: Element, texts: readonly string[]): Grids[string] {
  const rows: CellValue[][] = [];
  for (const cell of descendantsOf(sheet, 'c')) {
    const at = blockOf(attributeOf(cell, 'r') ?? '');
    if (!at) continue;
    const row = rows[at.startRow] ?? [];
    row[at.startColumn] = savedValue(cell, texts);
    rows[at.startRow] = row;
  }
  return rows;
}

/** The values LibreOffice calculates for these tabs of an .xlsx file, for all of them when none is named. */
export async function recalculate(bytes: Uint8Array, ...tabs: readonly string[]): Promise<Grids> {
  const opened = await openPackage(await savedByLibreOffice(bytes));
  if (!opened.ok) throw new Error(opened.reason);
  const { part, relations } = opened.value;
  const texts = childrenOf(await part('xl/sharedStrings.xml'), 'si').map(textOf);
  const targets = await relations('xl/workbook.xml');
  const grids: Record<string, Grids[string]> = {};
  for (const sheet of childrenOf(childOf(await part('xl/workbook.xml'), 'sheets'), 'sheet')) {
    const name = attributeOf(sheet, 'name') ?? '';
    const cells = await part(targets.find(({ id }) => id === attributeOf(sheet, 'id'))?.target ?? '');
    if (cells && (tabs.length === 0 || tabs.includes(name))) grids[name] = gridOf(cells, texts);
  }
  return grids;
}

type Difference = { readonly cell: string; readonly univer: CellValue; readonly libreOffice: CellValue };

const TOLERANCE = 1e-9;

function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
  }
  return one === other;
}

/** Every cell in which LibreOffice differs, a blank being "" on both sides. */
export const differencesBetween = (univer: Grids, libreOffice: Grids): readonly Difference[] =>
  Object.entries(univer).flatMap(([tab, rows]) =>
    rows.flatMap((values, row) =>
      values.flatMap((value, column): readonly Difference[] => {
        const other = libreOffice[tab]?.[row]?.[column] ?? '';
        const cell = `${tab}!${cellName(row, column)}`;
        return isSame(value, other) ? [] : [{ cell, univer: value, libreOffice: other }];
      }),
    ),
  );

/** The calculated values of a snapshot, as far as it has cells. */
function gridsIn(snapshot: IWorkbookData): Grids {
  const sheets = snapshot.sheetOrder.flatMap((id) => snapshot.sheets[id] ?? []);
  return Object.fromEntries(
    sheets.map((sheet) => {
      const rows = Object.entries(sheet.cellData ?? {});
      const endRow = Math.max(0, ...rows.map(([row]) => Number(row)));
      const endColumn = Math.max(0, ...rows.flatMap(([, cells]) => Object.keys(cells ?? {}).map(Number)));
      return [sheet.name ?? '', valuesIn(sheet, { startRow: 0, startColumn: 0, endRow, endColumn })];
    }),
  );
}

/** Every cell of a calculated snapshot that LibreOffice calculates otherwise from the file written of it. */
export const compareEngines = async (snapshot: IWorkbookData, bytes: Uint8Array): Promise<readonly Difference[]> =>
  differencesBetween(gridsIn(snapshot), await recalculate(bytes));

const withLibreOffice =
  (isRun: jest.It) =>
  (title: string, body: () => Promise<void>): void => {
    if (hasLibreOffice()) isRun(title, body);
    else test.skip(withoutLibreOffice(title), body);
  };

/** `test` where LibreOffice is installed; elsewhere a skipped test. */
export const testWithLibreOffice = withLibreOffice(test);

/** `longTest`, as well. */
export const longTestWithLibreOffice = withLibreOffice(longTest);
