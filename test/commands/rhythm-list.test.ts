import { saveAction } from '../../src/commands/action';
import { buildRetroplanning } from '../../src/commands/year-view';
import { blankDraft } from '../../src/domain/draft';
import { aPlanFile, succeeded } from './a-file';
import { type MemoryFile, squareAt, tabOf } from './memory-file';

/** What the drop-down of the rhythms offers. */
function offered(file: MemoryFile): readonly string[] {
  const place = file.names.get('settings_rhythms');
  if (place === undefined) throw new Error('no list of rhythms');
  const { tab, area } = place;
  return Array.from({ length: area.rows }, (_, index) => {
    const { cell } = squareAt(tabOf(file, tab), area.row + index, area.column);
    return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : '';
  }).filter((text) => text !== '');
}

const usual = ['Ponctuelle', 'Hebdomadaire', 'Mensuelle', 'Trimestrielle', 'Annuelle', 'Continue'];

describe('what the drop-down of the rhythms offers', () => {
  const plan = (rhythm: string) => aPlanFile({ actions: `Blog | Vendre | Clics | Zoé | | | | | ${rhythm}` });

  test('is the usual six in a new plan', () => expect(offered(plan('Mensuelle').file)).toEqual(usual));

  test.each(['le 1er et le 15 du mois', 'tous les mardis sauf août'])('is also what is understood: %s', (rhythm) => {
    const { file, port } = plan(rhythm);
    succeeded(buildRetroplanning(port, { year: null }));
    expect(offered(file)).toEqual([...usual, rhythm]);
    succeeded(buildRetroplanning(port, { year: null }));
    expect(offered(file)).toEqual([...usual, rhythm]);
  });

  test.each(['parfois', 'mensuelle', ''])('is not what is none, or is there already: %s', (rhythm) => {
    const { file, port } = plan(rhythm);
    succeeded(buildRetroplanning(port, { year: null }));
    expect(offered(file)).toEqual(usual);
  });

  test('is what the form saves', () => {
    const { file, port } = plan('Mensuelle');
    const draft = { ...blankDraft, name: 'Lettre', rhythm: '2 fois par mois' };
    succeeded(saveAction(port, { draft, newObjectives: [] }));
    expect(offered(file)).toEqual([...usual, '2 fois par mois']);
  });
});
