import fc from 'fast-check';
import { actionForm, saveAction } from '../../src/commands/action';
import { checkDraft } from '../../src/domain/draft';
import { runs } from '../sampled';
import { fileReading } from '../vocabulary';
import { aDraft, aPlanFile, formOn, succeeded } from './a-file';

const OBJECTIVES = 'Vendre | S1 | | | 10\nFidéliser | S2 | | | 20';
const SALON = 'Salon | Vendre; Fidéliser | Contacts | Zoé | | 1200 | | | Ponctuelle | | 2027-06-18';

/** What she may choose or type in each field of the form. */
const anyDraft = fc
  .record({
    name: fc.constantFrom('Vidéo', 'salon', '=1+1', 'Qui ? Quoi*'),
    objectives: fc.subarray(['Vendre', 'Fidéliser', 'Vendr', 'Recruter']),
    kpis: fc.subarray(['Ventes', "Taux d'ouverture"]),
    owner: fc.constantFrom('', 'Zoé', 'Inès', 'Zoé, Inès', 'Zoé; Inès'),
    rhythm: fc.constantFrom('', 'Ponctuelle', 'Mensuelle', 'Continue', 'mensuele'),
    start: fc.constantFrom('', '2027-02-01', '2027-09-15', '2025-01-01'),
    deadline: fc.constantFrom('', '2027-06-30', '2028-02-01'),
    kind: fc.constantFrom('', 'Vidéo de présentation', 'Montgolfière'),
    status: fc.constantFrom('', 'À faire', 'Abandonnée'),
    budget: fc.tuple(
      fc.constantFrom('', '100', '1 250 €'),
      fc.constantFrom('', '12,5', 'beaucoup'),
      fc.constantFrom('', '-30', '1,250'),
      fc.constantFrom('', '0', 'gratuit'),
    ),
  })
  .map(aDraft);

const codesOf = (problems: readonly { readonly code: string }[]): readonly string[] =>
  problems.map(({ code }) => code).sort();

describe('the form and the sheet', () => {
  test('say the same of an action, before it is saved and after', () =>
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { port } = aPlanFile({ actions: SALON, objectives: OBJECTIVES });
        const { context } = succeeded(actionForm(port, 'new'));
        const saved = succeeded(saveAction(port, { draft, newObjectives: [] }));
        expect(codesOf(saved.problems)).toEqual(codesOf(checkDraft(draft, context, fileReading)));
      }),
      { numRuns: runs(8) },
    ));

  test('an action opened again is the one that was saved', () =>
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { file, port } = aPlanFile({ actions: SALON, objectives: OBJECTIVES });
        succeeded(saveAction(port, { draft, newObjectives: [] }));
        const { budget, ...fields } = formOn(file, port, 3).draft;
        const { budget: typed, ...was } = draft;
        expect(fields).toEqual(was);
        const shown = { '1 250 €': '1250', gratuit: '0' };
        expect(budget).toEqual(typed.map((it) => Object.entries(shown).find(([text]) => text === it)?.[1] ?? it));
      }),
      { numRuns: runs(8) },
    ));

  test('the form proposes what the file knows', () => {
    const { port } = aPlanFile({ actions: SALON, objectives: OBJECTIVES });
    expect(succeeded(actionForm(port, 'new')).context).toMatchObject({
      objectives: ['Vendre', 'Fidéliser'],
      kpis: ['Contacts'],
      owners: ['Zoé'],
      otherActions: [{ line: 2, name: 'Salon' }],
      firstDay: '2027-01-01',
      lastDay: '2027-12-31',
      currency: 'EUR',
      locale: 'fr_FR',
      hasObjectives: true,
    });
  });

  test('an action is not blamed for having its own name', () => {
    const { file, port } = aPlanFile({ actions: SALON, objectives: OBJECTIVES });
    const { draft, context } = formOn(file, port, 2);
    expect(checkDraft(draft, context, fileReading)).toEqual([]);
    expect(codesOf(checkDraft(draft, succeeded(actionForm(port, 'new')).context, fileReading))).toEqual([
      'action.duplicate-name',
    ]);
  });
});
