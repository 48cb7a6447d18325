import { withFile } from './a-csv-file';
import { dist, plan } from './plan';

const text = `Action,Objectif,KPI,Responsable,Q1,Q2,Fréquence,Échéance,Type d'action,Statut
Flyer,Vendre,Ventes,Zoé,100,,Ponctuelle,12/03/2027,Imprimé,À faire
Flyer,Vendre,Ventes,Zoé,,100,Ponctuelle,11/06/2027,Imprimé,À faire
`;

const countdownOf = (...words: readonly string[]) =>
  withFile(text, (file) => plan(['countdown', file, '--today', '2027-01-11', ...words], dist));
const countdown = (...words: readonly string[]) => countdownOf('--action', 'Flyer', ...words);

describe('plan countdown of a name that two actions have', () => {
  test('says their lines and how to choose one', async () => {
    const { exitCode, stderr } = await countdown();
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/aux lignes 2, 3 .*--line 2/)]);
  });

  test.each([
    ['2', '2027-03-12'],
    ['3', '2027-06-11'],
  ])('--line %s is the one due on %s', async (line, day) => {
    const { exitCode, stdout } = await countdown('--line', line, '--json');
    expect([exitCode, JSON.parse(stdout).countdowns]).toMatchObject([0, [{ action: 'Flyer', day }]]);
  });

  test('a line needs no name', async () => {
    const { exitCode, stdout } = await countdownOf('--line', '3', '--json');
    expect([exitCode, JSON.parse(stdout).countdowns]).toMatchObject([0, [{ action: 'Flyer', day: '2027-06-11' }]]);
  });

  test('a line without an action is refused', async () => {
    const { exitCode, stderr } = await countdownOf('--line', '9');
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^Sélectionnez d’abord une ligne d’action/)]);
  });

  test('a line that is no number is refused', async () => {
    const { exitCode, stderr } = await countdown('--line', 'deux', '--locale', 'en');
    expect([exitCode, stderr]).toEqual([2, '"deux" is no row: give its number, such as --line 12.\n']);
  });
});
