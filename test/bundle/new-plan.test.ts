import type { IWorkbookData } from '@univerjs/core';
import { PLAN_ROWS } from '../../src/workbook/plan/plan-tab';
import { inScript } from './a-file-of-hers';
import { type AddOn, aNewFile, aNewPlan, anAddOn } from './add-on';
import { namesOf } from './file-content';
import { OBJECTIVES, PLAN, SETTINGS, TEMPLATES } from './plans';

const HEADERS = [
  'Action',
  'Objectif',
  'KPI',
  'Responsable',
  'Budget Q1',
  'Budget Q2',
  'Budget Q3',
  'Budget Q4',
  'Fréquence',
  'Début',
  'Échéance',
  "Type d'action",
  'Statut',
];

describe('A new plan', () => {
  const made = async (): Promise<AddOn> => anAddOn({ snapshot: await aNewFile() });

  test("has the course's eight columns in its order, then the optional ones", async () => {
    const host = await made();
    expect(host.tabs()).toEqual([PLAN, OBJECTIVES, TEMPLATES, SETTINGS]);
    expect(host.cells(PLAN, 'A1:P1')).toEqual([[...HEADERS, '', '', '']]);
    const columns =
      'Objectif, Période, KPI, Point de départ, Cible, Échéance, Atteint, Attendu à ce jour, Avancement, État';
    expect(host.cells(OBJECTIVES, 'A1:L1')).toEqual([[...columns.split(', '), '', '']]);
  });

  test('in English has the same columns in English', async () => {
    const host = await anAddOn({ language: 'en' });
    await host.does('newPlan', aNewPlan({ language: 'en', currency: 'GBP', country: 'GB' }));
    expect(host.tabs()).toEqual(['Action plan', 'Objectives', 'Templates', 'Settings']);
    expect(host.cells('Action plan', 'A1:M1')[0]).toEqual([
      'Action',
      'Objective',
      'KPI',
      'Owner',
      'Budget Q1',
      'Budget Q2',
      'Budget Q3',
      'Budget Q4',
      'Frequency',
      'Start',
      'Deadline',
      'Kind of action',
      'Status',
    ]);
  });

  test('has a name for every column, a frozen header and drop-downs that warn', async () => {
    const snapshot = (await made()).save();
    const names = namesOf(snapshot);
    for (const name of [
      'action',
      'objective',
      'kpi',
      'owner',
      'q1',
      'q2',
      'q3',
      'q4',
      'rhythm',
      'start',
      'deadline',
      'kind',
      'status',
    ])
      expect(names[`plan_${name}`]).toMatch(new RegExp(`^'Plan d''action'!\\$[A-M]\\$2:\\$[A-M]\\$${PLAN_ROWS}$`));
    const { value } = await inScript(
      snapshot,
      `var sheet = book.getSheetByName("${PLAN}");
      return [sheet.getFrozenRows(), 'ABCDEFGHIJKLM'.split('').map(function (letter) {
        var rule = sheet.getRange(letter + '2').getDataValidation();
        return rule === null ? '' : rule.getAllowInvalid() ? 'warns' : 'refuses';
      })];`,
    );
    expect(value).toEqual([1, ['', 'warns', '', 'warns', '', '', '', '', 'warns', '', '', 'warns', 'warns']]);
  });

  test.each([
    ['an action without objective, KPI and owner', { A2: 'Salon' }, ['B2', 'C2', 'D2']],
    ['an amount that is text', { A2: 'Salon', B2: 'x', C2: 'x', D2: 'x', E2: 'gratuit' }, ['E2']],
    ['a row without a name', { B2: 'Vendre' }, ['A2']],
    ['nothing where all is there', { A2: 'Salon', B2: 'x', C2: 'x', D2: 'x', E2: '0', F2: '12' }, []],
  ])('highlights %s', async (_, typed, expected) => {
    const host = await made();
    for (const [cell, text] of Object.entries(typed)) host.person.type(PLAN, cell, text);
    expect(await painted(host.save())).toEqual(expected);
  });
});

/** The cells of the plan's second row that its highlights paint: each formula is calculated where it would be, in a cell beside. */
async function painted(snapshot: IWorkbookData): Promise<readonly unknown[]> {
  const { value, host } = await inScript(
    snapshot,
    `var sheet = book.getSheetByName("${PLAN}"), cells = [];
    sheet.getConditionalFormatRules().forEach(function (rule) {
      var formula = rule.getBooleanCondition().getCriteriaValues()[0], range = rule.getRanges()[0];
      for (var column = range.getColumn(); column <= range.getLastColumn(); column++)
        cells.push([range.getColumn(), column, formula]);
    });
    return cells;`,
  );
  const wanted = value as readonly (readonly [number, number, string])[];
  const shift = (formula: string, by: number): string =>
    formula.replace(/(\$?)([A-Z])(\d)/g, (all, fixed: string, letter: string, row: string) =>
      fixed === '$' ? all : `${String.fromCharCode(letter.charCodeAt(0) + by)}${row}`,
    );
  const known = new Map<string, boolean>();
  const isTrue = (formula: string): boolean => {
    host.person.type(OBJECTIVES, 'H1', '');
    host.person.type(PLAN, 'P2', formula);
    return host.cells(PLAN, 'P2')[0]?.[0] === true;
  };
  const found = wanted.flatMap(([first, column, formula]) => {
    const shifted = shift(formula, column - first);
    const isPainted = known.get(shifted) ?? isTrue(shifted);
    known.set(shifted, isPainted);
    return isPainted ? [`${String.fromCharCode(64 + column)}2`] : [];
  });
  return [...new Set(found)].sort();
}
