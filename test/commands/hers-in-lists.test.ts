import { addList, saveAction } from '../../src/commands/action';
import { saveObjective } from '../../src/commands/objective';
import { addressOf } from '../../src/workbook/cells';
import { aDraft, aPlanFile, OBJECTIVES, PLAN, SETTINGS, shown, succeeded, type } from './a-file';
import { aFileWithTwo, rows } from './a-file-with-two';
import { formulaAt, type MemoryFile, squareAt, tabOf } from './memory-file';

/** A list of the settings with gaps of hers: what stands in each of its cells, from the top. */
function listOf(file: MemoryFile, name: string) {
  const place = file.names.get(name);
  if (place === undefined) throw new Error(`no ${name}`);
  const { row, column } = place.area;
  return {
    put: (index: number, drawn: string) => type(file, SETTINGS, addressOf(row + index, column), drawn),
    shown: (count: number) =>
      Array.from({ length: count }, (_, index) => {
        const formula = formulaAt(tabOf(file, SETTINGS), row + index, column);
        const { cell } = squareAt(tabOf(file, SETTINGS), row + index, column);
        return formula === '' && typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : formula;
      }),
  };
}

describe('a list of hers that has gaps', () => {
  test('has a new owner in its first free cell, and loses none', () => {
    const { file, port } = aFileWithTwo();
    const owners = listOf(file, 'settings_owners');
    owners.put(0, 'Zoé');
    owners.put(2, '=""');
    owners.put(3, 'Arnaud');
    const save = (owner: string) =>
      succeeded(saveAction(port, { draft: aDraft({ name: owner, owner }), newObjectives: [] }));
    save('Inès');
    expect(owners.shown(5)).toEqual(['Zoé', 'Inès', '=""', 'Arnaud', '']);
    save('Luc');
    expect(owners.shown(6)).toEqual(['Zoé', 'Inès', '=""', 'Arnaud', 'Luc', '']);
  });

  test('has those of a pasted list in its free cells, in their order', () => {
    const { file, port } = aFileWithTwo();
    const owners = listOf(file, 'settings_owners');
    owners.put(1, 'Arnaud');
    const drafts = ['Inès', 'Luc', 'Inès', 'Ana'].map((owner, index) => aDraft({ name: `A${index}`, owner }));
    succeeded(addList(port, { drafts }));
    expect(owners.shown(5)).toEqual(['Inès', 'Arnaud', 'Luc', 'Ana', '']);
  });

  test('has a rhythm in its first free cell, and a formula of hers stays one', () => {
    const { file, port } = aPlanFile({ actions: 'Blog | Vendre | Clics | Zoé | | | | | Mensuelle' });
    const rhythms = listOf(file, 'settings_rhythms');
    rhythms.put(1, '');
    rhythms.put(6, '="le lundi"');
    const draft = aDraft({ name: 'Lettre', rhythm: '2 fois par mois' });
    succeeded(saveAction(port, { draft, newObjectives: [] }));
    expect(rhythms.shown(8)).toEqual([
      'Ponctuelle',
      '2 fois par mois',
      'Mensuelle',
      'Trimestrielle',
      'Annuelle',
      'Continue',
      '="le lundi"',
      '',
    ]);
  });
});

describe('a row that looks empty and holds a formula of hers', () => {
  test('is not written over by a new action', () => {
    const { file, port } = aFileWithTwo();
    type(file, PLAN, 'F4', '=IF(A4="","",100)');
    const draft = aDraft({ name: 'Vidéo', budget: ['', '5', '', ''] });
    succeeded(saveAction(port, { draft, newObjectives: [] }));
    expect(rows(file).map((row) => row.split('|')[0])).toEqual(['Newsletter', 'Salon', 'Vidéo', '']);
    expect([3, 4, 5].map((row) => formulaAt(tabOf(file, PLAN), row, 6))).toEqual(['', '', '=IF(A4="","",100)']);
  });

  test('takes one that has nothing to say where the formula stands, which stays', () => {
    const { file, port } = aFileWithTwo();
    type(file, PLAN, 'F4', '=IF(A4="","",100)');
    succeeded(saveAction(port, { draft: aDraft({ name: 'Vidéo' }), newObjectives: [] }));
    expect(formulaAt(tabOf(file, PLAN), 4, 6)).toBe('=IF(A4="","",100)');
    expect(squareAt(tabOf(file, PLAN), 4, 1).cell).toEqual({ text: 'Vidéo' });
  });

  test('is not written over by a new objective, from the form of actions or its own', () => {
    const { file, port } = aFileWithTwo();
    type(file, OBJECTIVES, 'A4', '=""');
    const draft = aDraft({ name: 'Vidéo', objectives: ['Recruter'] });
    succeeded(saveAction(port, { draft, newObjectives: ['Recruter'] }));
    expect(formulaAt(tabOf(file, OBJECTIVES), 5, 1)).toBe('=""');
    type(file, OBJECTIVES, 'B5', '="Année"');
    const objective = { name: 'Vendre', period: 'S1', kpi: '', startingPoint: '', target: '', deadline: '', owner: '' };
    succeeded(saveObjective(port, { draft: objective }));
    expect(formulaAt(tabOf(file, OBJECTIVES), 6, 1)).toBe('=""');
    expect(formulaAt(tabOf(file, OBJECTIVES), 6, 2)).toBe('="Année"');
    expect(shown(file, OBJECTIVES, 2).map((row) => row.split('|')[0])).toEqual(
      expect.arrayContaining(['Fidéliser', 'Acquérir', 'Recruter', 'Vendre']),
    );
  });
});
