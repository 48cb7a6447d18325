import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type ExportAnswers,
  type ExportFile,
  type ExportReading,
  type OwnFigure,
  readExport,
} from '../../../src/domain/export';
import type { NamedFigure } from '../../../src/domain/kpi';
import type { Day } from '../../../src/domain/time';
import { rowsOf } from './csv';

type How = {
  readonly name?: string;
  readonly separator?: string;
  readonly currency?: string;
  readonly year?: number;
  readonly own?: readonly OwnFigure[];
  readonly answers?: ExportAnswers;
  readonly weekly?: readonly NamedFigure[];
  readonly weeksFrom?: Day;
  /** Whether the rows below the header are turned round. */
  readonly isReversed?: boolean;
};

/** What a text comes to whose lines are rows and whose cells are parted by semicolons. */
export function reading(text: string, how: How = {}): ExportReading {
  const { name = 'export.csv', separator = ';', currency = 'EUR', answers = {}, year, own = [], weekly = [] } = how;
  const { weeksFrom } = how;
  const context = {
    currency,
    own,
    weekly,
    ...(year === undefined ? {} : { year }),
    ...(weeksFrom === undefined ? {} : { weeksFrom }),
  };
  const read = (rows: ExportFile['rows']) => readExport({ name, rows }, context, answers);
  const rows = rowsOf(text, separator);
  const { headerLine } = how.isReversed ? read(rows) : { headerLine: null };
  return headerLine === null ? read(rows) : read([...rows.slice(0, headerLine), ...rows.slice(headerLine).reverse()]);
}

/** What a file of test/cases/exports comes to. */
export function readingOf(file: string, how: How = {}): ExportReading {
  const bytes = readFileSync(path.join(__dirname, '../../cases/exports', file));
  const text = bytes.toString(bytes[0] === 0xff ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
  const separator = ['\t', ';', ','].find((sign) => text.split(sign).length > text.split('\n').length) ?? ',';
  return reading(text, { name: path.basename(file), separator, ...how });
}

/** "visits 2026-08 200", and "~" behind a month that is not whole. */
export const valuesOf = ({ values }: ExportReading): readonly string[] =>
  values.map(({ figure, month, value, isPartial }) => `${figure} ${month} ${value}${isPartial ? '~' : ''}`);

/** "total 2": how many rows were left out for each reason. */
export function skippedOf({ skipped }: ExportReading): readonly string[] {
  const reasons = skipped.map(({ why }) => why);
  return [...new Set(reasons)].map((why) => `${why} ${reasons.filter((it) => it === why).length}`);
}

/** "results", "currency USD": what is asked or told. */
export const doubtsOf = ({ doubts }: ExportReading): readonly string[] =>
  doubts.map((doubt) =>
    doubt.is === 'currency'
      ? `currency ${doubt.found}`
      : doubt.is === 'cell'
        ? `cell ${doubt.line}:${doubt.column} ${doubt.text}`
        : doubt.is === 'pending'
          ? `pending ${doubt.rows}`
          : doubt.is,
  );
