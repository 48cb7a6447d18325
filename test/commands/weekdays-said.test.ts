import { checkPlan } from '../../src/commands/check';
import { readSettings } from '../../src/workbook/settings';
import { fileReading } from '../vocabulary';
import { aPlanFile, SETTINGS, succeeded, type } from './a-file';
import { squareAt, tabOf, usedSize } from './memory-file';

const row = {
  objectives: 'Vendre | Année | CA | | 500',
  actions: 'Catalogue | Vendre | CA | Zoé | 9 | | | | Continue',
};

/** The row of a setting by the label beside it. */
function rowOf({ file }: ReturnType<typeof aPlanFile>, label: string): number {
  const tab = tabOf(file, SETTINGS);
  for (let at = 1; at <= usedSize(tab).rows; at += 1)
    if (JSON.stringify(squareAt(tab, at, 1).cell).includes(`"${label}"`)) return at;
  throw new Error(`There is no ${label}.`);
}

describe('what the settings say of a weekday', () => {
  test.each(['parfois', 'un sur deux', 'peut-être'])('%s is neither yes nor no, and is told with its cell', (said) => {
    const made = aPlanFile(row);
    const cell = `B${rowOf(made, 'Mercredi')}`;
    type(made.file, SETTINGS, cell, said);
    expect(succeeded(checkPlan(made.port)).problems).toMatchObject([
      { code: 'settings.unreadable-weekday', sheet: SETTINGS, cell, facts: { day: 'Mercredi', text: said } },
    ]);
  });

  test.each(['ouvré', 'OUI', 'non', 'fermé', 'open', 'No', 'x', '1', 'vrai', 'FALSE', ''])(
    '%s says whether it is worked, and is silent',
    (said) => {
      const made = aPlanFile(row);
      type(made.file, SETTINGS, `B${rowOf(made, 'Mercredi')}`, said);
      expect(succeeded(checkPlan(made.port)).problems).toEqual([]);
    },
  );
});

describe('the kind of organisation, which nothing uses', () => {
  test('stands no more in the settings of a new plan', () => {
    const tab = tabOf(aPlanFile(row).file, SETTINGS);
    const cells = Array.from({ length: 30 }, (_, at) => JSON.stringify(squareAt(tab, at + 1, 1).cell));
    expect(cells.join()).not.toMatch(/organisation/i);
  });

  test('changes nothing where older settings have it', () => {
    const head = ['label', 'value', 'help', 'key'];
    const year = ['Année', 2027, '', 'year'];
    const blank = (rows: readonly unknown[]) => rows.map(() => ['', '', '', '']);
    const older = [
      head,
      year,
      ['Type d’organisation', 'Association', '', 'organisation'],
      ['Pays', 'fr', '', 'country'],
    ];
    const newer = older.filter(([label]) => label !== 'Type d’organisation');
    const [was, is] = [older, newer].map((block) => readSettings(block, blank(block), fileReading));
    expect(was).toEqual(is);
  });
});
