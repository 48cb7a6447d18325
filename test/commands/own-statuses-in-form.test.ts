import { actionForm } from '../../src/commands/action';
import { checkDraft } from '../../src/domain/draft';
import { fileReading } from '../vocabulary';
import { aPlanFile, formOn, SETTINGS, succeeded } from './a-file';
import { putSquare, squareAt, tabOf, usedSize } from './memory-file';

/** Her word and its meaning, below the usual ones of the list in the settings. */
function withOwnStatus({ file }: ReturnType<typeof aPlanFile>, spelling: string, meaning: string): void {
  const tab = tabOf(file, SETTINGS);
  const { columns } = usedSize(tab);
  const keys = Array.from({ length: columns }, (_, index) => JSON.stringify(squareAt(tab, 2, index + 1).cell));
  const column = keys.findIndex((key) => key.includes('"statusWord"')) + 1;
  let row = 4;
  while (squareAt(tab, row, column).cell !== null) row += 1;
  putSquare(tab, row, column, { ...squareAt(tab, row, column), cell: { text: spelling } });
  putSquare(tab, row, column + 1, { ...squareAt(tab, row, column + 1), cell: { text: meaning } });
}

const made = () => {
  const file = aPlanFile({
    objectives: 'Vendre | Année | CA | | 500',
    actions: "Catalogue | Vendre | Ventes | Zoé | 900 | | | | Ponctuelle | | 2027-01-08 | | Chez l'imprimeur",
  });
  withOwnStatus(file, "Chez l'imprimeur", 'En cours');
  withOwnStatus(file, 'Dans les boîtes', 'Terminée');
  return file;
};

describe('her own words for statuses, in the form', () => {
  test('are offered below the usual ones, each once', () => {
    const { statuses } = succeeded(actionForm(made().port, 'new')).context;
    expect(statuses).toEqual(expect.arrayContaining(["Chez l'imprimeur", 'Dans les boîtes']));
    expect(new Set(statuses).size).toBe(statuses.length);
  });

  test.each([
    ["Chez l'imprimeur", ['action.overdue']],
    ['Dans les boîtes', []],
  ])('%s says there what it says in the sheet', (status, codes) => {
    const { file, port } = made();
    const { draft, context } = formOn(file, port, 2);
    const problems = checkDraft({ ...draft, status }, context, fileReading);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
