import fc from 'fast-check';
import type { Person } from '../../preview/person/person';

/** What somebody does by hand, as plain data: places are numbers, taken for what there is when it is done. */
export type Edit =
  | { readonly is: 'type'; readonly tab: number; readonly row: number; readonly column: number; readonly text: string }
  | {
      readonly is: 'paste';
      readonly tab: number;
      readonly row: number;
      readonly column: number;
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly is:
        | 'insert row'
        | 'delete row'
        | 'move row'
        | 'insert column'
        | 'delete column'
        | 'move column'
        | 'sort'
        | 'filter';
      readonly tab: number;
      readonly at: number;
      readonly to: number;
    }
  | {
      readonly is: 'rename' | 'duplicate' | 'move tab' | 'hide' | 'delete tab';
      readonly tab: number;
      readonly to: number;
    }
  | { readonly is: 'undo' | 'redo' };

const ROWS = 12;
const COLUMNS = 8;

const letterOf = (column: number): string => String.fromCharCode(65 + ((column - 1) % 26));

const texts = fc.constantFrom(
  '',
  '5',
  '12,5',
  '15/03/2027',
  'Newsletter',
  'Salon',
  'a*b',
  'VRAI',
  "'001",
  '=1+1',
  '=B2*2',
  '=$A$3',
  '=SOMME_INCONNUE(1)',
  '=COUNTA(plan_nom)',
  '=INDEX(plan_date;2)+1',
  '=IFERROR(MATCH("Salon";plan_nom;0);0)',
  '=SUMIFS(plan_budget;plan_nom;"Newsletter")',
  '=Vue!B2&"x"',
  "='Plan d''action'!C3",
  '=SUM(C2:C9)',
  '="dit ""oui"" \\ non"&B2',
  '=SHEETS()&SHEET()',
  '=FORMULATEXT(B2)',
  '=ISFORMULA(B2)',
);

/** What people call tabs: a year, a day, an apostrophe, what could be a cell or a number. */
const tabNames = ['Onglet 1', '2027', "L'été", 'AB12', '1er', 'true', 'R1C1', 'x.y', '27_x', '🎄', 'Plan'] as const;

const place = { tab: fc.nat(4), row: fc.integer({ min: 1, max: ROWS }), column: fc.integer({ min: 1, max: COLUMNS }) };
const span = { tab: fc.nat(4), at: fc.integer({ min: 1, max: COLUMNS }), to: fc.integer({ min: 1, max: COLUMNS }) };

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant('type' as const), ...place, text: texts }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('paste' as const),
      ...place,
      rows: fc.array(fc.array(texts, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      is: fc.constantFrom(
        'insert row' as const,
        'delete row' as const,
        'move row' as const,
        'insert column' as const,
        'delete column' as const,
        'move column' as const,
        'sort' as const,
        'filter' as const,
      ),
      ...span,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constantFrom(
        'rename' as const,
        'duplicate' as const,
        'move tab' as const,
        'hide' as const,
        'delete tab' as const,
      ),
      tab: fc.nat(4),
      to: fc.integer({ min: 0, max: tabNames.length - 1 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ is: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const) }) },
);

/** One gesture of a person, or a step of the history: what it is called and what it is given. */
export type Gesture =
  | { readonly [Name in keyof Person]: readonly [Name, ...Parameters<Person[Name]>] }[keyof Person]
  | readonly ['undo']
  | readonly ['redo'];

type Made<Is extends Edit['is']> = (
  tab: string,
  edit: Extract<Edit, { readonly is: Is }>,
  tabs: readonly string[],
) => Gesture | null;

const gestures: { readonly [Is in Edit['is']]: Made<Is> } = {
  type: (tab, { row, column, text }) => ['type', tab, `${letterOf(column)}${row}`, text],
  paste: (tab, { row, column, rows }) => ['paste', tab, `${letterOf(column)}${row}`, rows],
  'insert row': (tab, { at }) => ['insertRow', tab, at],
  'delete row': (tab, { at }) => ['deleteRow', tab, at],
  'move row': (tab, { at, to }) => ['moveRow', tab, at, to],
  'insert column': (tab, { at }) => ['insertColumn', tab, letterOf(at)],
  'delete column': (tab, { at }) => ['deleteColumn', tab, letterOf(at)],
  'move column': (tab, { at, to }) => ['moveColumn', tab, letterOf(at), letterOf(to)],
  sort: (tab, { at, to }) => ['sortRows', tab, 'A2:H9', letterOf(at), to % 2 ? 'ascending' : 'descending'],
  filter: (tab) => ['filter', tab, 'A1:D9'],
  rename: (tab, { to }) => ['renameTab', tab, tabNames[to] ?? ''],
  duplicate: (tab, _edit, tabs) => (tabs.length < 5 ? ['duplicateTab', tab] : null),
  'move tab': (tab, { to }, tabs) => ['moveTab', tab, (to % tabs.length) + 1],
  hide: (tab) => ['hideTab', tab],
  'delete tab': (tab, _edit, tabs) => (tabs.length > 2 ? ['deleteTab', tab] : null),
  undo: () => ['undo'],
  redo: () => ['redo'],
};

/** The gesture of an edit in a file with those tabs; null where it is left out. */
export function gestureOf(edit: Edit, tabs: readonly string[]): Gesture | null {
  const tab = 'tab' in edit ? (tabs[edit.tab % tabs.length] ?? '') : '';
  // The tag chooses the function that takes that kind of edit, which TypeScript cannot follow.
  return (gestures[edit.is] as (tab: string, edit: Edit, tabs: readonly string[]) => Gesture | null)(tab, edit, tabs);
}

/** Sentences by which the spreadsheet refuses what a person tries: a name that is taken, the last tab, a second filter. */
export const isRefusal = (error: unknown): boolean =>
  /already|You can|Please|outside the dimensions|There is no tab|Cannot move header row/.test(
    // The host's errors are of another realm, where `instanceof` says nothing.
    String((error as { readonly message?: unknown } | null)?.message),
  );
