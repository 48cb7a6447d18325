import { writeXlsx } from '../../preview/xlsx/write/write';
import { day } from '../domain/builders';
import { differencesBetween, longTestWithLibreOffice, recalculate } from '../libreoffice';
import { onThatDay } from './add-on';
import { built, salon } from './countdown-files';
import { PLAN } from './plans';
import { aSalon, COUNTDOWN, headOf, placeOf, shownDates, shownIn, tabsOf } from './shown-countdown';

describe('An action that is renamed', () => {
  test('keeps its countdown: dates by its cell, and in the same tab all she wrote once it is built again', async () => {
    const host = await built(salon, day('2027-05-14'));
    const before = tabsOf(host);
    host.person.type(COUNTDOWN, placeOf(before, 'Brief', 'status'), 'Terminée');
    host.person.type(COUNTDOWN, placeOf(before, 'Textes', 'comment'), 'Relire avec Léa');
    const told = shownDates(tabsOf(host));
    host.person.type(PLAN, 'A2', 'Foire de printemps');
    expect(shownDates(tabsOf(host))).toEqual(told);
    expect(headOf(tabsOf(host))[0]).toMatch(/^La date tient/);

    const count = Object.keys(host.save().sheets).length;
    const report = await host.does('countdown', { action: 'Foire de printemps' });
    expect(report).toMatchObject({ tab: COUNTDOWN });
    expect(Object.keys(host.save().sheets)).toHaveLength(count);
    const after = tabsOf(host);
    expect(shownIn(after, 'status')).toMatchObject({ Brief: 'Terminée' });
    expect(shownIn(after, 'comment')).toMatchObject({ Textes: 'Relire avec Léa' });
    expect(shownDates(after)).toEqual(told);

    // And once more, by its own name now.
    await host.does('countdown', { action: 'Foire de printemps' });
    expect(Object.keys(host.save().sheets)).toHaveLength(count);
    expect(shownIn(tabsOf(host), 'comment')).toMatchObject({ Textes: 'Relire avec Léa' });
  });

  test('is not taken for another one that stands in its place: a countdown of its own is built', async () => {
    const other = {
      name: 'Foire',
      deadline: day('2027-06-18'),
      owner: 'Arnaud',
      kind: salon.kind,
      rhythm: 'Ponctuelle',
    };
    const host = await aSalon(salon, { deadline: day('2027-05-14') }, { others: [other] });
    onThatDay(host);
    await host.does('countdown', { action: 'Salon' });
    host.person.type(COUNTDOWN, placeOf(tabsOf(host), 'Textes', 'comment'), 'Relire avec Léa');
    // "Salon" is gone, and as after a sort its place is taken by "Foire", whose owner is another one.
    host.person.type(PLAN, 'A2', 'Foire');
    host.person.type(PLAN, 'D2', 'Arnaud');
    host.person.type(PLAN, 'A3', '');
    expect(headOf(tabsOf(host))[0]).toContain('⚠ L’action n’est plus dans le plan sous ce nom');
    expect(await host.does('countdown', { action: 'Foire' })).toMatchObject({ tab: 'Rétro · Foire' });
  });

  longTestWithLibreOffice('is followed by LibreOffice as by the preview', async () => {
    const host = await built(salon, day('2027-05-14'));
    host.person.type(PLAN, 'A2', 'Foire de printemps');
    const { bytes } = await writeXlsx(host.save(), 'fr_FR');
    expect(differencesBetween(tabsOf(host), await recalculate(bytes))).toEqual([]);
  });
});
