import type { Problem } from '../../src/domain/check';
import { offerOf, withMend } from '../../src/sidebar/draft-mend';
import {
  type Editing,
  editingOf,
  isChanged,
  missingFields,
  problemsOf,
  readyToSave,
  saveInput,
  shownProblems,
  withDraft,
  withPending,
  withPendingObjective,
  withVisited,
} from '../../src/sidebar/editing';
import { editingAnother, editingCopy, editingSaved, rebased } from '../../src/sidebar/editing-after';
import { fileReading } from '../vocabulary';
import { wordsInPage } from '../words-in-page';
import { aDraft, aSaved, cellsOf, newForm, newsletter, rowForm } from './fixtures';

const blank = editingOf(newForm());
const row = editingOf(rowForm());
const problems = (editing: Editing): readonly Problem[] => problemsOf(editing, 'Cette action', fileReading);
const codes = (editing: Editing): readonly string[] => problems(editing).map(({ code }) => code);

describe('what a blank form tells', () => {
  test('it misses what the method asks for, in its order', () =>
    expect(missingFields(problems(blank))).toEqual(['name', 'objectives', 'kpis', 'owner', 'q1', 'rhythm']));
  test('nothing is told under a field before she has been there', () =>
    expect(shownProblems(blank, problems(blank), 'owner')).toEqual([]));
  test('once she has left a field, what is wrong with it is told', () =>
    expect(shownProblems(withVisited(blank, 'owner'), problems(blank), 'owner')).toHaveLength(1));
  test('once she has tried to save, everything is told', () =>
    expect(shownProblems(readyToSave(blank), problems(blank), 'kpis')).toHaveLength(1));
  test('without a name, sentences speak of this action', () => {
    const typed = withDraft(blank, { start: '2027-05-02', deadline: '2027-05-01', rhythm: 'Ponctuelle' });
    const late = problems(typed).find(({ code }) => code === 'action.start-after-deadline');
    expect(late?.facts).toMatchObject({ action: 'Cette action' });
  });
});

describe('objectives and KPIs', () => {
  test('a new objective is chosen and kept for the objectives tab', () => {
    const typed = withPendingObjective(withPending(blank, { objective: ' Faire connaître la marque ' }));
    expect(typed.draft.objectives).toEqual(['Faire connaître la marque']);
    expect(saveInput(typed).newObjectives).toEqual(['Faire connaître la marque']);
  });
  test('an objective she knows already is chosen under its own spelling and not added again', () => {
    const typed = withPendingObjective(withPending(blank, { objective: 'fideliser les anciens clients' }));
    expect(typed.draft.objectives).toEqual(['Fidéliser les anciens clients']);
    expect(saveInput(typed).newObjectives).toEqual([]);
  });
  test('an objective that is about to be added is not unknown', () =>
    expect(codes(withPending(blank, { objective: 'Faire connaître la marque' }))).not.toContain(
      'action.unknown-objective',
    ));
  test('what was typed without pressing "add" is saved all the same', () => {
    const ready = readyToSave(withPending(blank, { objective: 'Nouveau cap', kpi: 'taux de CLIC' }));
    expect(ready.draft).toMatchObject({ objectives: ['Nouveau cap'], kpis: ['Taux de clic'] });
  });
  test('an objective added and then unticked is not added to the tab', () => {
    const added = withPendingObjective(withPending(blank, { objective: 'Nouveau cap' }));
    expect(saveInput(withDraft(added, { objectives: [] })).newObjectives).toEqual([]);
  });
});

describe('mends in the form', () => {
  const mended = (editing: Editing): Editing =>
    problems(editing).reduce((it, problem) => withMend(it, problem, wordsInPage('fr')), editing);
  test('a month where a day is asked for becomes its last day as a deadline', () =>
    expect(mended(withDraft(row, { rhythm: 'Ponctuelle', deadline: 'décembre' })).draft.deadline).toBe('2027-12-31'));
  test('a rhythm that nearly is one becomes the label of the plan', () =>
    expect(mended(withDraft(row, { rhythm: 'mensuele' })).draft.rhythm).toBe('Mensuelle'));
  test('what a click would write is said before', () => {
    const [problem] = problems(withDraft(row, { rhythm: 'mensuele' }));
    expect(problem && offerOf(problem, row.form.context, wordsInPage('en'))).toBe('Mensuelle');
  });
  test('an objective that nearly is one becomes it', () =>
    expect(mended(withDraft(row, { objectives: ['Fidéliser les ancien clients'] })).draft.objectives).toEqual([
      'Fidéliser les anciens clients',
    ]));
});

describe('after saving', () => {
  test('the same action goes on with its row, and nothing is unsaved', () => {
    const again = editingSaved(row, aSaved(newsletter));
    expect(again.form.loaded?.line).toBe(12);
    expect(isChanged(again)).toBe(false);
  });
  test('another action starts blank and knows the one just saved', () => {
    const saved = withDraft(blank, { name: 'Newsletter', owner: 'Chloé', kpis: ['Ventes'] });
    const { form, draft } = editingAnother(saved, aSaved(saved.draft));
    expect(draft).toEqual(aDraft());
    expect(form.loaded).toBeUndefined();
    expect(form.context.otherActions).toContainEqual({ line: 12, name: 'Newsletter' });
    expect(form.context.owners).toContain('Chloé');
    expect(form.context.kpis).toContain('Ventes');
  });
  test('a copy has the name the server gave it, and knows its model', () => {
    const copy = { line: 13, cells: cellsOf({ ...newsletter, name: 'Newsletter (copie)' }) };
    const { form, draft } = editingCopy(row, copy);
    expect(draft).toMatchObject({ name: 'Newsletter (copie)', owner: 'Arnaud' });
    expect(isChanged(editingCopy(row, copy))).toBe(false);
    expect(form.context.otherActions).toContainEqual({ line: 2, name: 'Newsletter' });
  });
});

test('a copy stays in the campaign of its model, which the form does not show', () => {
  const inCampaign = editingOf(rowForm({ ...newsletter, campaign: 'Printemps' }));
  expect(editingCopy(inCampaign, aSaved(newsletter).loaded).draft.campaign).toBe('Printemps');
});

describe('a row that somebody changed meanwhile', () => {
  test('what she changed stays hers, what others changed is theirs', () => {
    const mine = withDraft(row, { owner: 'Zoé', budget: ['0', '45', '50', '199'] });
    const now = rowForm({ ...newsletter, rhythm: 'Hebdomadaire', budget: ['0', '30', '80', '199'] });
    const { draft, form } = rebased(mine, now);
    expect(draft).toMatchObject({ owner: 'Zoé', rhythm: 'Hebdomadaire', budget: ['0', '45', '80', '199'] });
    expect(form.loaded).toEqual(now.loaded);
  });
});
