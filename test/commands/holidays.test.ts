import { openPlan } from '../../src/commands/plan';
import type { Port } from '../../src/commands/port';
import { buildRetroplanning } from '../../src/commands/year-view';
import { isoOf } from '../../src/domain/time';
import { addressOf } from '../../src/workbook/cells';
import { aPlanFile, SETTINGS, succeeded, type } from './a-file';
import type { MemoryFile } from './memory-file';

const aPlan = (country = 'FR') =>
  aPlanFile({ actions: 'Salon | Vendre | Contacts | Zoé | | 1200 | | | | | 2027-06-18' }, { country });

function setting(file: MemoryFile, port: Port, key: string, value: string): void {
  const rows = port.readName('settings')?.values ?? [];
  const row = rows.findIndex((cells) => cells.includes(key) && cells.indexOf(key) === 3);
  type(file, SETTINGS, addressOf(row + 2, 2), value);
}

/** Writes over the line of the list of days closed that stands so many lines below its head. */
function closing(file: MemoryFile, port: Port, line: number, [first, last, name]: readonly [string, string, string]) {
  const put = (list: string, typed: string): void => {
    const place = port.placeOfName(list);
    type(file, SETTINGS, addressOf((place?.row ?? 0) + line, place?.column ?? 0), typed);
  };
  put('settings_closed_days', first);
  put('settings_closed_until', last);
  put('settings_holiday_names', name);
}

const build = (port: Port): unknown => succeeded(buildRetroplanning(port, { year: null }));

const closed = (port: Port): readonly string[] =>
  (succeeded(openPlan(port)).settings?.closures ?? []).map(
    ({ first, last, name }) =>
      `${first.is === 'known' ? isoOf(first.value) : ''}${last.is === 'known' ? `/${isoOf(last.value)}` : ''} ${name}`,
  );

describe('the days closed follow the country and the year of the plan', () => {
  test('a plan for Alsace-Moselle has its two holidays more', () => {
    const [france, alsace] = [closed(aPlan('FR').port), closed(aPlan('FR-AM').port)];
    expect(alsace).toHaveLength(france.length + 6);
    expect(alsace).toEqual(expect.arrayContaining(['2027-03-26 Vendredi saint']));
  });

  test('another country typed in the settings brings its own holidays with the next build', () => {
    const { file, port } = aPlan();
    setting(file, port, 'country', 'ch-ge');
    build(port);
    expect(closed(port).some((line) => line.startsWith('2027-07-14'))).toBe(false);
    expect(closed(port).some((line) => line.startsWith('2027-08-01'))).toBe(true);
  });

  test('a change of country that is interrupted leaves no day beside the name of another, and the next build finishes it', () => {
    const { file: whole, port: finished } = aPlan();
    const before = closed(finished);
    setting(whole, finished, 'country', 'ch-ge');
    build(finished);
    const after = closed(finished);
    for (let at = 0; at < 4; at += 1) {
      const { file, port } = aPlan();
      setting(file, port, 'country', 'ch-ge');
      let left = at;
      file.breaksAt = () => {
        left -= 1;
        return left < 0;
      };
      expect(() => build(port)).toThrow();
      file.breaksAt = () => false;
      expect([before, after]).toContainEqual(closed(port));
      build(port);
      expect([...closed(port)].sort()).toEqual([...after].sort());
    }
  });

  test('her own closures stay, and a holiday she took off the list stays off it', () => {
    const { file, port } = aPlan();
    const whitMonday = closed(port).findIndex((line) => line.startsWith('2027-05-17'));
    const count = closed(port).length;
    closing(file, port, whitMonday, ['', '', '']);
    closing(file, port, count, ['2027-08-02', '2027-08-20', 'fermeture août']);
    closing(file, port, count + 1, ['2027-12-25', '2028-01-02', 'entre les fêtes']);
    setting(file, port, 'year', '2028');
    build(port);
    expect(closed(port)).toEqual(
      expect.arrayContaining([
        '2027-08-02/2027-08-20 fermeture août',
        '2027-12-25/2028-01-02 entre les fêtes',
        '2029-12-25 Noël',
      ]),
    );
    expect(closed(port).some((line) => line.startsWith('2027-05-17'))).toBe(false);
    expect(closed(port).some((line) => line.startsWith('2026-'))).toBe(false);
  });

  test('a list that is right is not written again', () => {
    const { file, port } = aPlan();
    closing(file, port, 0, ['', '', '']);
    file.done = [];
    build(port);
    expect(
      file.done.filter((operation) => operation.do === 'write-name' && operation.name.startsWith('settings_closed')),
    ).toEqual([]);
  });

  test('a text in the list is kept, and closes nothing', () => {
    const { file, port } = aPlan();
    const count = closed(port).length;
    closing(file, port, count, ['le pont de mai', '', 'pont']);
    setting(file, port, 'country', 'BE');
    build(port);
    const texts = (port.readName('settings_closed_days')?.values ?? []).map(([day]) => day);
    expect(texts).toContain('le pont de mai');
  });
});
