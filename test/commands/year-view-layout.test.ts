import { home } from '../../src/commands/home';
import { buildRetroplanning, printLink } from '../../src/commands/year-view';
import type { Operation } from '../../src/workbook/cells';
import { FIRST_BODY_ROW, headRows } from '../../src/workbook/year-view';
import { saying } from '../vocabulary';
import { aPlanFile, RETROPLANNING, SETTINGS, succeeded, troubleOf } from './a-file';
import { type MemoryFile, squareAt, tabOf } from './memory-file';
import { contentOf } from './memory-port';

const SALON = 'Salon | Vendre | Contacts | Zoé | | 1200 | | | Ponctuelle | | 2027-06-18';
const PUB = 'Publicité | Vendre | Clics | Arnaud | 300 | | | | Continue';
const aSmallPlan = (actions = `${SALON}\n${PUB}`) => aPlanFile({ actions, objectives: 'Vendre | S1 | | | 10' });

const settingNamed = (file: MemoryFile, name: string): string => {
  const { row, column } = file.names.get(name)?.area ?? { row: 0, column: 0 };
  const { cell } = squareAt(tabOf(file, SETTINGS), row, column);
  return cell !== null && typeof cell === 'object' && 'text' in cell ? cell.text : '';
};

const layoutOf = (file: MemoryFile): readonly string[] =>
  ['settings_grouping', 'settings_unit'].map((name) => settingNamed(file, name));

/** The titles of the groups, which stand in the first column as texts. */
const groupsIn = (file: MemoryFile): readonly string[] =>
  contentOf(file, RETROPLANNING)
    .squares.slice(FIRST_BODY_ROW - 1)
    .flatMap(([first]) => {
      const cell = first?.cell;
      return cell !== null && typeof cell === 'object' && 'text' in cell ? [cell.text] : [];
    })
    .filter((title) => !/^(Budget|Total|Q\d)/.test(title));

const filtersIn = (file: MemoryFile) => tabOf(file, RETROPLANNING).looks.filter(({ do: done }) => done === 'filter');

describe('the layout of the year view', () => {
  test('is the one that was asked for, which the settings then say in the language of the plan', () => {
    const { file, port } = aSmallPlan();
    succeeded(buildRetroplanning(port, { year: null, grouping: 'owner', unit: 'month' }));
    expect(groupsIn(file)).toEqual(['Zoé', 'Arnaud']);
    expect(layoutOf(file)).toEqual(['responsable', 'mois']);
    expect(home(port).plan).toMatchObject({ grouping: 'owner', unit: 'month' });
  });

  test('is the one of the settings where nothing is asked for', () => {
    const { file, port } = aSmallPlan();
    succeeded(buildRetroplanning(port, { year: null, grouping: 'owner', unit: 'month' }));
    succeeded(buildRetroplanning(port, { year: null, grouping: null }));
    expect(groupsIn(file)).toEqual(['Zoé', 'Arnaud']);
    expect(layoutOf(file)).toEqual(['responsable', 'mois']);
  });

  test('that the settings say already is not written again', () => {
    const { file, port } = aSmallPlan();
    succeeded(buildRetroplanning(port, { year: null, grouping: 'objective', unit: 'week' }));
    const names = file.done.flatMap((operation) => (operation.do === 'write-name' ? [operation.name] : []));
    expect(names).not.toContain('settings_grouping');
    expect(names).not.toContain('settings_unit');
  });

  test('is the one asked for in an older file too, whose settings have no name for it', () => {
    const { file, port } = aSmallPlan();
    file.names.delete('settings_grouping');
    file.names.delete('settings_unit');
    succeeded(buildRetroplanning(port, { year: null, grouping: 'rhythm', unit: 'month' }));
    expect(groupsIn(file)).toEqual(['Ponctuelle', 'Continue']);
  });

  test.each(['fr', 'en'] as const)('says in %s that months stand in for the weeks of a long plan', (language) => {
    const { file, port } = aSmallPlan(Array.from({ length: 1001 }, (_, index) => `Salon ${index} | Vendre`).join('\n'));
    file.language = language;
    const { message } = succeeded(buildRetroplanning(port, { year: null }));
    const inMonths = saying[language]('retroplanning.in-months', { most: 1000 });
    expect(message).toContain(inMonths);
    expect(settingNamed(file, 'settings_unit')).toBe('semaines');
    expect(succeeded(buildRetroplanning(port, { year: null, unit: 'month' })).message).not.toContain(inMonths);
  });
});

describe('the filter of the year view', () => {
  const spanned: Operation = {
    do: 'filter',
    tab: RETROPLANNING,
    among: 'none',
    area: { row: headRows.labels, column: 2, rows: 4, columns: 1 },
  };

  test('spans the owners of the actions, neither the bars nor the budget', () => {
    const { file, port } = aSmallPlan();
    succeeded(buildRetroplanning(port, { year: null }));
    expect(filtersIn(file)).toEqual([spanned]);
  });

  test('is made once: a rebuild leaves it alone, and does not bring back one that she took away', () => {
    const { file, port } = aSmallPlan();
    succeeded(buildRetroplanning(port, { year: null }));
    succeeded(buildRetroplanning(port, { year: null }));
    const made = file.done.filter((operation) => operation.do === 'filter' && operation.tab === RETROPLANNING);
    expect(made).toHaveLength(1);
  });

  test('is made by the build that finishes an interrupted one, unless one is there', () => {
    const { file, port } = aSmallPlan();
    file.breaksAt = (operation) => operation.do === 'filter';
    expect(() => buildRetroplanning(port, { year: null })).toThrow('The computer went off.');
    file.breaksAt = () => false;
    succeeded(buildRetroplanning(port, { year: null }));
    expect(filtersIn(file)).toEqual([{ ...spanned, among: 'hers' }]);
  });
});

describe('the link to print', () => {
  const printed = (port: Parameters<typeof printLink>[0]): readonly [string, Readonly<Record<string, string>>] => {
    const { address, paper } = succeeded(printLink(port));
    return [paper, Object.fromEntries(new URL(address).searchParams)];
  };

  test('contract 23: leads to the export of that tab, weeks on A3 and months on A4, both in landscape', () => {
    const { file, port } = aSmallPlan();
    succeeded(buildRetroplanning(port, { year: null }));
    const gid = String(file.tabs.findIndex(({ name }) => name === RETROPLANNING));
    expect(printed(port)).toEqual([
      'A3',
      expect.objectContaining({ format: 'pdf', size: 'A3', portrait: 'false', fitw: 'true', gid }),
    ]);
    succeeded(buildRetroplanning(port, { year: null, unit: 'month' }));
    expect(printed(port)).toEqual(['A4', expect.objectContaining({ size: 'A4', fzr: 'true', gridlines: 'false' })]);
    expect(succeeded(printLink(port)).address).toMatch(
      /^https:\/\/docs\.google\.com\/spreadsheets\/d\/her-file\/export\?/,
    );
  });

  test('is said to be missing where nothing is built', () => {
    expect(troubleOf(printLink(aSmallPlan().port))).toMatchObject({ code: 'retroplanning.none' });
    expect(troubleOf(printLink(aPlanFile().port))).toMatchObject({ code: 'retroplanning.none' });
  });
});
