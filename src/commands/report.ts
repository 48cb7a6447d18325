import type { ActionField } from '../domain/action';
import { conventionsOf } from '../domain/locale';
import { amountOf } from '../domain/money';
import type { ObjectiveField } from '../domain/objective';
import { type Mend, type Place, type Problem, severityOf } from '../domain/problem';
import type { Language } from '../i18n/language';
import { sayDay } from '../i18n/speech';
import { addressOf, plainText } from '../workbook/cell';
import type { CellAddress, MendOffer, ReportedProblem } from './api';
import type { OpenPlan, Table } from './open-plan';

function addressIn<Field extends string>(table: Table<Field>, line: number, field: Field): CellAddress {
  return { sheet: table.tab, cell: addressOf(line, table.header.columns.get(field) ?? 1) };
}

/** Where in the file a problem stands; a problem of the whole file has no cell. */
export function addressOfPlace(open: OpenPlan, place: Place): CellAddress {
  switch (place.on) {
    case 'action':
      return addressIn<ActionField>(open.table, place.line, place.field);
    case 'objective':
      return open.objectives === undefined
        ? { sheet: open.table.tab, cell: '' }
        : addressIn<ObjectiveField>(open.objectives, place.line, place.field);
    case 'header':
      return {
        sheet: open.table.tab,
        cell: addressOf(open.table.header.row, open.table.header.columns.get('name') ?? 1),
      };
    case 'file':
      return { sheet: open.table.tab, cell: '' };
  }
}

/** What the cell of a problem shows now, as text. */
export function shownAt(open: OpenPlan, place: Place): string {
  if (place.on === 'file') return open.plan.locale;
  const table: Table<string> | undefined = place.on === 'objective' ? open.objectives : open.table;
  if (table === undefined || place.on === 'header') return '';
  return plainText(table.values[place.line - 1]?.[(table.header.columns.get(place.field) ?? 0) - 1] ?? '');
}

function becomes(open: OpenPlan, mend: Mend, language: Language): string {
  switch (mend.to) {
    case 'amount': {
      const { decimal } = conventionsOf(open.plan.locale);
      return String(amountOf(mend.amount)).replace('.', decimal);
    }
    case 'day':
      return sayDay(language, mend.day);
    case 'text':
      return mend.text;
    case 'rhythm':
      return open.words.rhythms[mend.rhythm];
    case 'locale':
      return mend.locale;
  }
}

/** A problem to be told: where it stands, what was found, and what one click would write. */
export function reported(open: OpenPlan, problem: Problem, language: Language): ReportedProblem {
  const { at, mend, ...finding } = problem;
  const offer: MendOffer | undefined =
    mend === undefined ? undefined : { was: shownAt(open, at), becomes: becomes(open, mend, language) };
  return {
    ...finding,
    severity: severityOf[finding.code],
    ...addressOfPlace(open, at),
    currency: open.settings?.currency ?? 'EUR',
    ...(offer === undefined ? {} : { mend: offer }),
  };
}
