import type { IWorkbookData } from '@univerjs/core';
import type { Person } from '../../preview/person/person';
import { keptOnce } from '../outside';
import { openWorkbook } from './open';

/** The tabs and names that the edits speak of, typed by hand. */
function fillByHand(person: Person, first: string): void {
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

const namedByHand = { plan_nom: 'A2:A10', plan_date: 'B2:B10', plan_budget: 'C2:C10' } as const;

/** Formulas of a tab that looks at the plan, as a year view does. */
const lookingAtIt: readonly (readonly string[])[] = [
  [
    'Salon',
    '=INDEX(plan_date;MATCH(A1;plan_nom;0))',
    '=IF(B1="";"";B1-46388)',
    "=COUNTIF('Plan d''action'!$A$2:$A$9;A1)",
  ],
  [
    'Site',
    '=IFERROR(INDEX(plan_budget;MATCH(A2;plan_nom;0));"?")',
    '=SUM(B1:B2)',
    "=COUNTIF('Plan d''action'!$A$2:$A$9;A2)",
  ],
  [
    'Newsletter',
    '=WORKDAY.INTL(INDEX(plan_date;MATCH(A3;plan_nom;0));-5;"0000011")',
    '=B3&C1',
    "=MATCH(A3;'Plan d''action'!$A$2:$A$9;0)",
  ],
  ["='Plan d''action'!A2", '=COUNTA(plan_nom)', '=SUMIFS(plan_budget;plan_nom;A1)'],
  ['=IF(\'Plan d\'\'action\'!B2>46400;"tard";"tôt")', '=MAX(plan_date)', '=C4*2'],
];

const names = JSON.stringify(namedByHand);

const SCRIPT = `function name() {
  var book = SpreadsheetApp.getActiveSpreadsheet(), plan = book.getSheets()[0], names = ${names};
  Object.keys(names).forEach(function (name) { book.setNamedRange(name, plan.getRange(names[name])); });
  book.insertSheet('Vue');
}`;

/** A plan and a tab that looks at it through names, as it is saved. */
export const fileForEdits = (): Promise<IWorkbookData> =>
  keptOnce('a file for edits by hand', async () => {
    const host = await openWorkbook({ code: SCRIPT });
    fillByHand(host.person, host.tabs()[0] ?? '');
    await host.execute('name');
    host.person.paste('Vue', 'A1', lookingAtIt);
    const saved = host.save();
    host.dispose();
    return saved;
  });
