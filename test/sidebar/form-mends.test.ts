import { offerOf, withMend } from '../../src/sidebar/draft-mend';
import { editingOf, isComplete, problemsOf, withDraft } from '../../src/sidebar/editing';
import { fileReading } from '../vocabulary';
import { wordsInPage } from '../words-in-page';
import { newsletter, rowForm } from './fixtures';

const words = wordsInPage('fr');
const form = rowForm({ ...newsletter, budget: ['', '', '', ''] });
const typed = (q2: string) => withDraft(editingOf(form), { budget: ['0', q2, '', ''] });
const problemsIn = (editing: ReturnType<typeof typed>) => problemsOf(editing, 'Cette action', fileReading);

describe('an amount that is more than a number, in the form', () => {
  test.each([
    ['env. 500', '500'],
    ['~500 €', '500'],
    ['500 € HT', '500'],
    ['2 x 250,25', '500,5'],
  ])('%s becomes %s in one click, as in the sheet', (text, becomes) => {
    const editing = typed(text);
    const problem = problemsIn(editing).find(({ code }) => code.startsWith('budget.'));
    if (problem === undefined) throw new Error('Nothing is told.');
    expect(offerOf(problem, form.context, words)).toMatch(/^500(,50)?\s€$/);
    const mended = withMend(editing, problem, words);
    expect(mended.draft.budget).toEqual(['0', becomes, '', '']);
    expect(problemsIn(mended).filter(({ code }) => code.startsWith('budget.'))).toEqual([]);
  });
});

describe('the sentence that nothing is missing', () => {
  test('stands below an action that is whole', () => expect(isComplete(problemsIn(typed('500')))).toBe(true));
  test('does not stand beside an error', () => expect(isComplete(problemsIn(typed('beaucoup')))).toBe(false));
  test('nor where something is missing', () =>
    expect(isComplete(problemsIn(withDraft(typed('500'), { owner: '' })))).toBe(false));
});
