import { saveAction } from '../../src/commands/action';
import { checkPlan } from '../../src/commands/check';
import { buildRetroplanning } from '../../src/commands/year-view';
import { aDraft, aFile, fill, RETROPLANNING, SETTINGS, succeeded, TEMPLATES } from './a-file';
import { build, builtNames } from './a-small-plan';
import { formulaAt, squareAt, tabOf } from './memory-file';
import { contentOf } from './memory-port';

describe('a plan of hers is adopted where it stands', () => {
  const hers = () =>
    aFile({
      tabs: {
        'Mon plan': `
        Plan 2027 de la boulangerie
        Quoi    | Pourquoi | Mesure   | Qui  | T1  | T2 | T3 | T4 | Quand
        Galette | Vendre   | Ventes   | Paul | 120 |    |    |    | 2027-01-06
        Vitrine | Vendre   | Entrées  | Léa  | =100+50 | | |    | 2027-11-29
        TOTAL   |          |          |      | 270 |    |    |    |`,
        Recettes: 'Galette | 3 oeufs',
      },
    });

  test('a settings tab and its retroplanning are added: not a cell of hers changes', () => {
    const { file, port } = hers();
    const before = [contentOf(file, 'Mon plan'), contentOf(file, 'Recettes')];
    expect(build(port)).toBe('Rétroplanning construit : 2 actions.');
    expect([contentOf(file, 'Mon plan'), contentOf(file, 'Recettes')]).toEqual(before);
    expect(file.tabs.map(({ name }) => name)).toEqual(['Mon plan', 'Recettes', TEMPLATES, SETTINGS, RETROPLANNING]);
    expect(formulaAt(tabOf(file, 'Mon plan'), 4, 5)).toBe('=100+50');
  });

  test('its columns are named down to the row before the TOTAL', () => {
    const { file, port } = hers();
    build(port);
    expect(file.names.get('plan_action')).toEqual({
      tab: 'Mon plan',
      area: { row: 3, column: 1, rows: 2, columns: 1 },
    });
    expect(file.names.has('plan_rhythm')).toBe(false);
  });

  test('from then on it is known by its cells: headers may be rewritten', () => {
    const { file, port } = hers();
    build(port);
    fill(file, 'Mon plan', 2, 'Chantier | Cap | Preuve | Nom | A | B | C | D | Pour le');
    expect(succeeded(checkPlan(port))).toMatchObject({ tab: 'Mon plan', actions: 2, problems: [] });
  });

  test.each([
    [null, 2027],
    [2026, 2026],
  ])('its year is the one asked for, or that of its dates (%s: %d)', (asked, year) => {
    const { file, port } = hers();
    succeeded(buildRetroplanning(port, { year: asked }));
    const place = file.names.get('settings_year')?.area;
    expect(squareAt(tabOf(file, SETTINGS), place?.row ?? 0, place?.column ?? 0).cell).toBe(year);
  });

  test('an action added above its TOTAL keeps the named columns whole', () => {
    const { file, port } = hers();
    build(port);
    succeeded(saveAction(port, { draft: aDraft({ name: 'Bûche' }), newObjectives: [] }));
    expect(file.names.get('plan_action')?.area).toEqual({ row: 3, column: 1, rows: 3, columns: 1 });
    build(port);
    expect(builtNames(file)).toEqual(['Galette', 'Vitrine', 'Bûche']);
  });
});
