import fc from 'fast-check';
import type { Person } from '../../preview/person';

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

/** Whoever can do it: the host in Node, or the page in a browser. */
export type Hands = {
  readonly person: Person;
  readonly tabs: () => readonly string[];
  readonly undo: () => void;
  readonly redo: () => void;
};

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
);

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
      to: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ is: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const) }) },
);

/** The tabs and names that the edits speak of, typed by hand. */
export function fillByHand({ person, tabs }: Hands): void {
  const [first = ''] = tabs();
  person.renameTab(first, "Plan d'action");
  person.paste("Plan d'action", 'A1', [
    ['Action', 'Échéance', 'Budget'],
    ['Newsletter', '15/01/2027', '100'],
    ['Salon', '04/03/2027', '2500'],
    ['Site', '', '12,5'],
    ['Vidéo', '30/06/2027', ''],
    ['Salon', '01/09/2027', '7'],
  ]);
}

export const namedByHand = { plan_nom: 'A2:A10', plan_date: 'B2:B10', plan_budget: 'C2:C10' } as const;

/** Formulas of a tab that looks at the plan, as a year view does. */
export const lookingAtIt: readonly (readonly string[])[] = [
  ['Salon', '=INDEX(plan_date;MATCH(A1;plan_nom;0))', '=IF(B1="";"";B1-46388)'],
  ['Site', '=IFERROR(INDEX(plan_budget;MATCH(A2;plan_nom;0));"?")', '=SUM(B1:B2)'],
  ['Newsletter', '=WORKDAY.INTL(INDEX(plan_date;MATCH(A3;plan_nom;0));-5;"0000011")', '=B3&C1'],
  ["='Plan d''action'!A2", '=COUNTA(plan_nom)', '=SUMIFS(plan_budget;plan_nom;A1)'],
  ['=IF(\'Plan d\'\'action\'!B2>46400;"tard";"tôt")', '=MAX(plan_date)', '=C4*2'],
];

type Does<Is extends Edit['is']> = (hands: Hands, tab: string, edit: Extract<Edit, { readonly is: Is }>) => void;

const does: { readonly [Is in Edit['is']]: Does<Is> } = {
  type: ({ person }, tab, { row, column, text }) => person.type(tab, `${letterOf(column)}${row}`, text),
  paste: ({ person }, tab, { row, column, rows }) => person.paste(tab, `${letterOf(column)}${row}`, rows),
  'insert row': ({ person }, tab, { at }) => person.insertRow(tab, at),
  'delete row': ({ person }, tab, { at }) => person.deleteRow(tab, at),
  'move row': ({ person }, tab, { at, to }) => person.moveRow(tab, at, to),
  'insert column': ({ person }, tab, { at }) => person.insertColumn(tab, letterOf(at)),
  'delete column': ({ person }, tab, { at }) => person.deleteColumn(tab, letterOf(at)),
  'move column': ({ person }, tab, { at, to }) => person.moveColumn(tab, letterOf(at), letterOf(to)),
  sort: ({ person }, tab, { at, to }) =>
    person.sortRows(tab, 'A2:H9', letterOf(at), to % 2 ? 'ascending' : 'descending'),
  filter: ({ person }, tab) => person.filter(tab, 'A1:D9'),
  rename: ({ person }, tab, { to }) => person.renameTab(tab, `Onglet ${to}`),
  duplicate: ({ person, tabs }, tab) => void (tabs().length < 5 && person.duplicateTab(tab)),
  'move tab': ({ person, tabs }, tab, { to }) => person.moveTab(tab, Math.min(to, tabs().length)),
  hide: ({ person }, tab) => person.hideTab(tab),
  'delete tab': ({ person, tabs }, tab) => void (tabs().length > 2 && person.deleteTab(tab)),
  undo: ({ undo }) => undo(),
  redo: ({ redo }) => redo(),
};

export function doEdit(hands: Hands, edit: Edit): void {
  const tabs = hands.tabs();
  const tab = 'tab' in edit ? (tabs[edit.tab % tabs.length] ?? '') : '';
  // The tag chooses the function that takes that kind of edit, which TypeScript cannot follow.
  (does[edit.is] as (hands: Hands, tab: string, edit: Edit) => void)(hands, tab, edit);
}

/** Sentences by which the spreadsheet refuses what a person tries: a name that is taken, the last tab, a second filter. */
export const isRefusal = (error: unknown): boolean =>
  /already|You can|Please|outside the dimensions|There is no tab|Cannot move header row/.test(
    // The host's errors are of another realm, where `instanceof` says nothing.
    String((error as { readonly message?: unknown } | null)?.message),
  );
