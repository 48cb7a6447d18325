import { writeXlsx } from '../../preview/xlsx/write/write';
import { day } from '../domain/builders';
import { differencesBetween, longTestWithLibreOffice, recalculate } from '../libreoffice';
import { onThatDay } from './add-on';
import { built, salon } from './countdown-files';
import { PLAN } from './plans';
import {
  aSalon,
  COUNTDOWN,
  cellOf,
  headOf,
  placeOf,
  shownDates,
  shownIn,
  stepRows,
  TEMPLATES,
  tabsOf,
  templateRow,
} from './shown-countdown';

describe('A countdown', () => {
  test('says why each date is what it is, and which holiday moved it', async () => {
    const host = await built(salon, day('2027-05-14'));
    expect(shownIn(tabsOf(host), 'why')).toEqual({
      Brief: '2 jours ouvrés avant « Textes »',
      Textes: '3 jours ouvrés avant « Traduction »',
      Maquette: '5 jours ouvrés jusqu’à « Accord »',
      Traduction: '4 jours ouvrés avant « Impression » ; 1 jour fermé',
      Accord: 'La veille ouvrée de « Impression » ; le 6 mai est férié',
      Impression: '4 jours ouvrés avant « Marge »',
      Marge: '2 jours ouvrés, échéance comprise',
    });
  });

  test('says how far ahead she is, or what is missing and what could go', async () => {
    const host = await built(salon, day('2027-05-14'));
    expect(headOf(tabsOf(host))).toEqual([
      'La date tient\u00a0: 28 jours ouvrés d’avance',
      'Échéance\u00a0: 14 mai 2027 · J−60 (jours calendaires) · commencer au plus tard le 23 avr.',
      '',
    ]);
    host.person.type(PLAN, 'K2', '26/03/2027');
    expect(headOf(tabsOf(host))).toEqual([
      '⚠ Il manque 5 jours ouvrés\u00a0: première échéance possible le 5 avr.',
      'Échéance\u00a0: 26 mars 2027 · J−11 (jours calendaires) · commencer au plus tard le 8 mars',
      'Sans « Traduction », « Marge », il manquerait encore 1 jour ouvré',
    ]);
  });

  test.each([
    ['an action whose name was deleted', ['A2', ''], '⚠ L’action n’est plus dans le plan sous ce nom'],
    ['an action that was dropped', ['M2', 'Abandonnée'], 'Action abandonnée'],
    ['another kind', ['L2', 'Imprimé'], '⚠ Le type d’action a changé'],
    ['no deadline', ['K2', ''], '⚠ L’action n’a pas d’échéance'],
    ['a deadline nobody can read', ['K2', 'décembre'], '⚠ Une date de l’action est illisible'],
  ])('of %s says so and shows no date', async (_, [cell = '', typed = ''], said) => {
    const host = await built(salon, day('2027-05-14'));
    host.person.type(PLAN, cell, typed);
    const tabs = tabsOf(host);
    expect(headOf(tabs)[0]).toContain(said);
    expect(Object.values(shownIn(tabs, 'start'))).toEqual(stepRows(tabs).map(() => ''));
  });

  test('follows the durations in the templates, and says when a step is no longer there', async () => {
    const host = await built(salon, day('2027-05-14'));
    host.person.type(TEMPLATES, `H${templateRow(2)}`, '10');
    expect(shownIn(tabsOf(host), 'days')).toMatchObject({ Maquette: 10 });
    host.person.type(TEMPLATES, `G${templateRow(2)}`, 'Design');
    expect(headOf(tabsOf(host))[2]).toBe('⚠ les étapes ont changé dans Modèles : reconstruire');
    expect(shownIn(tabsOf(host), 'days')).toMatchObject({ Maquette: 5 });
  });

  test('says when a step comes after another one in the templates, until it is built again', async () => {
    const host = await built(salon, day('2027-05-14'));
    expect(headOf(tabsOf(host))[2]).not.toContain('les étapes ont changé');
    const first = `I${templateRow(0)}`;
    host.person.type(TEMPLATES, `I${templateRow(2)}`, '');
    expect(headOf(tabsOf(host))[2]).toBe('⚠ les étapes ont changé dans Modèles : reconstruire');
    await host.does('countdown', { action: 'Salon' });
    expect(headOf(tabsOf(host))[2]).not.toContain('les étapes ont changé');
    host.person.type(TEMPLATES, first, 'Maquette');
    expect(headOf(tabsOf(host))[2]).toBe('⚠ les étapes ont changé dans Modèles : reconstruire');
  });

  test('counts a duration she types, and gives the template back when she empties the cell', async () => {
    const host = await built(salon, day('2027-05-14'));
    const cell = placeOf(tabsOf(host), 'Impression', 'days');
    host.person.type(COUNTDOWN, cell, '9');
    expect(shownIn(tabsOf(host), 'duration')).toMatchObject({ Impression: 9 });
    await host.does('countdown', { action: 'Salon' });
    expect(shownIn(tabsOf(host), 'duration')).toMatchObject({ Impression: 9 });
    host.person.type(COUNTDOWN, cell, '');
    expect(shownIn(tabsOf(host), 'duration')).toMatchObject({ Impression: 4 });
  });
});

describe('Whatever she does to the tab', () => {
  test('a sort is said, no date is shown, and building again mends it with her words', async () => {
    const host = await built(salon, day('2027-05-14'));
    const before = shownDates(tabsOf(host));
    host.person.type(COUNTDOWN, placeOf(tabsOf(host), 'Textes', 'comment'), 'chez Léa');
    host.person.sortRows(COUNTDOWN, 'A8:CZ14', 'A', 'descending');
    expect(headOf(tabsOf(host))[0]).toContain('triées ou déplacées');
    expect(Object.values(shownIn(tabsOf(host), 'start')).every((it) => it === '')).toBe(true);
    await host.does('countdown', { action: 'Salon' });
    expect(shownDates(tabsOf(host))).toEqual(before);
    expect(shownIn(tabsOf(host), 'comment')).toMatchObject({ Textes: 'chez Léa', Brief: '' });
  });

  test('a deleted row is said, and comes back', async () => {
    const host = await built(salon, day('2027-05-14'));
    const before = shownDates(tabsOf(host));
    host.person.deleteRow(COUNTDOWN, 10);
    expect(headOf(tabsOf(host))[0]).toContain('supprimées ici');
    await host.does('countdown', { action: 'Salon' });
    expect(shownDates(tabsOf(host))).toEqual(before);
  });

  test('a date typed over is counted, and building again calculates it', async () => {
    const host = await built(salon, day('2027-05-14'));
    host.person.type(COUNTDOWN, placeOf(tabsOf(host), 'Textes', 'start'), '01/04/2027');
    expect(headOf(tabsOf(host))[2]).toBe('⚠ 1 saisies à la main, qui ne suivent plus : reconstruire');
    await host.does('countdown', { action: 'Salon' });
    expect(headOf(tabsOf(host))[2]).toBe('');
  });

  test('rows and columns of hers between ours move behind them, whole', async () => {
    const host = await built(salon, day('2027-05-14'));
    host.person.insertColumn(COUNTDOWN, 'G');
    host.person.type(COUNTDOWN, 'G5', 'Budget');
    host.person.type(COUNTDOWN, 'G9', '120');
    host.person.insertRow(COUNTDOWN, 9);
    host.person.type(COUNTDOWN, 'A9', 'Mon étape');
    await host.does('countdown', { action: 'Salon' });
    const tabs = tabsOf(host);
    const cells = (tabs[COUNTDOWN] ?? []).flat();
    expect(cells.filter((cell) => cell === 'Budget' || cell === 120 || cell === 'Mon étape')).toHaveLength(3);
    expect(headOf(tabs)[0]).toContain('La date tient');
    expect(stepRows(tabs).map((row) => cellOf(tabs, row, 'name'))).not.toContain('Mon étape');
  });
});

describe('The countdown of a campaign', () => {
  const CAMPAIGN = 'Rétro · Printemps';

  longTestWithLibreOffice('has a block for each action, chained to its own deadline, in both engines', async () => {
    const gala = { name: 'Gala', rhythm: 'Ponctuelle', kind: 'Salon', deadline: day('2027-06-25'), status: 'À faire' };
    const host = await aSalon(salon, { deadline: day('2027-05-14') }, { others: [gala] });
    host.person.type(PLAN, 'N1', 'Campagne');
    for (const cell of ['N2', 'N3']) host.person.type(PLAN, cell, 'Printemps');
    onThatDay(host);
    await host.does('countdown', { action: 'Gala' });
    const starts = (): readonly unknown[] =>
      stepRows(tabsOf(host, CAMPAIGN))
        .filter((row) => row[0] === 'Brief')
        .map((row) => cellOf(tabsOf(host, CAMPAIGN), row, 'start'));
    expect(starts()).toEqual([day('2027-04-23'), day('2027-06-07')]);
    host.person.sortRows(PLAN, 'A2:N3', 'A', 'ascending');
    host.person.type(PLAN, 'K2', '26/06/2027');
    expect(starts()).toEqual([day('2027-04-23'), day('2027-06-07')]);
    host.person.type(PLAN, 'K2', '02/07/2027');
    expect(starts()).toEqual([day('2027-04-23'), day('2027-06-14')]);
    expect(headOf(tabsOf(host, CAMPAIGN))[0]).toMatch(/^La date tient/);

    const { bytes } = await writeXlsx(host.save(), 'fr_FR');
    const shown = { [CAMPAIGN]: tabsOf(host, CAMPAIGN)[COUNTDOWN] ?? [] };
    expect(differencesBetween(shown, await recalculate(bytes))).toEqual([]);
  });
});
