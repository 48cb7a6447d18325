import type { IWorkbookData } from '@univerjs/core';
import { writeXlsx } from '../../preview/xlsx/write/write';
import { catalogue, kpiKeys, resultOf, resultOver } from '../../src/domain/kpi';
import { type Day, dateOf, dayOf } from '../../src/domain/time';
import { compareEngines, longTestWithLibreOffice } from '../libreoffice';
import { longTest } from '../sampled';
import { inScript } from './a-file-of-hers';
import { aShop } from './a-shop';
import {
  amount,
  FIGURES,
  FIRST_MONTH,
  filled,
  headsOf,
  KPIS,
  months,
  nothing,
  underMonths,
  YEAR,
} from './a-turning-year';
import { anAddOn } from './add-on';
import { SETTINGS, withCells } from './plans';

describe('where the year of the plan turns', () => {
  let saved: IWorkbookData;
  test('its months are added in front, and what stands under a month stays under it, hers and formulas and notes', async () => {
    const first = await aShop();
    await filled(first, [...months(2027, 1, 12), ...months(2026, 1, 12)]);
    first.person.insertColumn(FIGURES, 'F');
    first.person.type(FIGURES, 'F3', 'À vérifier');
    first.person.type(FIGURES, 'F6', 'oui');
    first.person.type(FIGURES, 'C6', '=SUM(D6:E6)');
    first.person.hideColumn(FIGURES, 'H');
    const noted = `var cell = book.getSheetByName("${FIGURES}").getRange("G6"); cell.setNote("vu avec Léa");`;
    const { host } = await inScript(first.save(), noted);
    const before = underMonths(host);
    const total = host.cells(FIGURES, 'C6')[0]?.[0];
    host.person.type(SETTINGS, YEAR, '2028');
    const report = await host.does('kpis', nothing);
    expect([report.hasTurned, report.message]).toEqual([
      true,
      'Les KPI suivent maintenant 2028 ; mois ajoutés à « Chiffres » : 12. 7 KPI sont suivis.',
    ]);
    const after = underMonths(host);
    expect([...before].every(([day, cells]) => after.get(day) === cells)).toBe(true);
    expect(after.size).toBe(before.size + 12);
    expect(headsOf(host).slice(0, 13)).toEqual(
      [...months(2028, 1, 12), dayOf(2027, 1, 1)].map((day) => {
        const { month, year } = dateOf(day);
        return `${month}/${year}`;
      }),
    );
    expect([host.cells(FIGURES, 'C6'), host.formulas(FIGURES, 'C6')]).toEqual([[[total]], [['=SUM(P6:Q6)']]]);
    expect(host.cells(FIGURES, 'R3:R6').flat()).toEqual(['À vérifier', '', '', 'oui']);
    const { value } = await inScript(host.save(), `return book.getSheetByName("${FIGURES}").getRange("S6").getNote();`);
    expect(value).toBe('vu avec Léa');
    // The year's first months are then typed, where she sees them first.
    const keys = host.cells(FIGURES, 'AO6:AO14').flat();
    saved = withCells(
      host.save(),
      FIGURES,
      { row: 6, column: 4 },
      keys.map((key) => months(2028, 1, 3).map((day) => (key === '' ? undefined : amount(String(key), day)))),
    );
  });

  test('its KPIs are calculated as the rules do, against the same month of last year', async () => {
    const host = await anAddOn({ snapshot: saved });
    const { kpis } = await host.does('kpis', nothing);
    const inMonth = (day: Day) => (figure: string) => amount(figure, day);
    const close = (value: number | undefined) => (value === undefined ? null : expect.closeTo(value, 5));
    for (const kpi of kpis) {
      const key = kpiKeys.find((it) => it === kpi.key) ?? 'visits';
      const { calculation } = catalogue[key];
      expect(kpi).toMatchObject({
        month: '2028-03-01',
        last: close(resultOf(calculation, inMonth(dayOf(2028, 3, 1)))),
        before: close(resultOf(calculation, inMonth(dayOf(2028, 2, 1)))),
        lastYear: close(resultOf(calculation, inMonth(dayOf(2027, 3, 1)))),
        toDate: close(resultOver(calculation, months(2028, 1, 3).map(inMonth))),
      });
    }
  });

  longTestWithLibreOffice('LibreOffice agrees on every cell', async () => {
    const host = await anAddOn({ snapshot: saved, trustsValues: false });
    const calculated = host.save();
    const { bytes } = await writeXlsx(calculated, 'fr_FR');
    expect(await compareEngines(calculated, bytes)).toEqual([]);
  });

  longTest('back again, nothing is added, and the KPIs are as they were', async () => {
    const host = await aShop();
    await filled(host, months(2027, 1, 5));
    const before = await host.does('kpis', nothing);
    host.person.type(SETTINGS, YEAR, '2028');
    const turned = await host.does('kpis', nothing);
    expect(turned.kpis.every(({ last, state }) => last === null && state === 'noData')).toBe(true);
    const errors = [...host.cells(KPIS, 'A1:W20'), ...host.cells(FIGURES, 'A1:AN20')].flat();
    expect(errors.filter((cell) => String(cell).startsWith('#'))).toEqual([]);
    host.person.type(SETTINGS, YEAR, '2027');
    const { message, hasTurned, kpis, figures } = await host.does('kpis', nothing);
    expect([hasTurned, message]).toEqual([
      true,
      'Les KPI suivent maintenant 2027 ; « Chiffres » en avait déjà les mois. 7 KPI sont suivis.',
    ]);
    expect({ kpis, figures }).toEqual({ kpis: before.kpis, figures: before.figures });
    expect((await host.does('kpis', nothing)).hasTurned).toBe(false);
  });

  longTest('by several years, or to one from September, all its months and those before are there', async () => {
    const host = await aShop();
    await filled(host, months(2026, 1, 24));
    const before = underMonths(host);
    host.person.type(SETTINGS, FIRST_MONTH, '9');
    expect((await host.does('kpis', nothing)).message).toContain('2027-2028 ; mois ajoutés à « Chiffres » : 8.');
    expect(headsOf(host).slice(0, 20)).toEqual(
      [...months(2027, 1, 20)].map((day) => {
        const { month, year } = dateOf(day);
        return `${month}/${year}`;
      }),
    );
    expect((await host.does('kpis', nothing)).kpis[0]).toMatchObject({ month: '2027-12-01' });
    host.person.type(SETTINGS, YEAR, '2030');
    expect((await host.does('kpis', nothing)).message).toContain('mois ajoutés à « Chiffres » : 24.');
    const after = underMonths(host);
    expect([...before].every(([day, cells]) => after.get(day) === cells)).toBe(true);
    expect(after.size).toBe(24 + 8 + 24);
  });

  test('a head that she wrote herself stays, and so does a formula', async () => {
    const host = await aShop();
    const [heads = []] = host.cells(KPIS, 'A3:Z3');
    const column = (index: number) => String.fromCharCode(65 + heads.indexOf(months(2027, 1, 12)[index] ?? 0));
    host.person.type(KPIS, `${column(2)}3`, 'mars');
    host.person.type(KPIS, `${column(4)}3`, '=DATE(2027;5;1)');
    host.person.type(SETTINGS, YEAR, '2028');
    expect((await host.does('kpis', nothing)).hasTurned).toBe(true);
    expect(host.cells(KPIS, `${column(2)}3:${column(5)}3`)).toEqual([
      ['mars', dayOf(2028, 4, 1), dayOf(2027, 5, 1), dayOf(2028, 6, 1)],
    ]);
    expect((await host.does('kpis', nothing)).hasTurned).toBe(false);
  });

  longTest('a KPI chosen at the same time has its row under the new months', async () => {
    const host = await aShop();
    host.person.type(SETTINGS, YEAR, '2028');
    const report = await host.does('kpis', { organisation: null, add: ['open_rate'] });
    expect(report.hasTurned).toBe(true);
    await filled(host, months(2028, 1, 2));
    const { kpis } = await host.does('kpis', nothing);
    expect(kpis.find(({ key }) => key === 'open_rate')).toMatchObject({ month: '2028-02-01' });
    expect((await host.does('check')).problems.filter(({ code }) => code.startsWith('figure.'))).toEqual([]);
  });

  longTest(
    'it takes as many calls for seven KPIs as for all of them, and at most 190, of which 38 keep what it changes',
    async () => {
      const counts: number[] = [];
      for (const add of [[], kpiKeys]) {
        const host = await aShop(add);
        host.person.type(SETTINGS, YEAR, '2028');
        const { stats } = await host.run('kpis', [nothing]);
        counts.push(stats.calls);
        expect(stats.writesWithoutLock).toBe(0);
        const { stats: again } = await host.run('kpis', [nothing]);
        expect([again.write, again.calls <= 56]).toEqual([0, true]);
      }
      expect(counts[1]).toEqual(counts[0]);
      expect(Math.max(...counts)).toBeLessThanOrEqual(190);
    },
  );

  test('in English she is told the same', async () => {
    const host = await anAddOn({ snapshot: (await aShop()).save(), language: 'en' });
    host.person.type(SETTINGS, YEAR, '2028');
    const { message } = await host.does('kpis', nothing);
    expect(message).toMatch(/^The KPIs now follow 2028; months added to “Chiffres”: 12\. /);
  });
});
