// Builds dist/holidays.html: the public holidays of every region as rules, from date-holidays and what the law says otherwise.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import { build } from 'esbuild';
import { lawfulDays } from './holiday-law.mjs';
import { holidayKey } from './holiday-names.mjs';
import { shortestHolidays } from './holiday-rules.mjs';
import { languagesListed, sourceModule } from './languages.mjs';
import { htmlJson } from './served-text.mjs';

/**
 * @typedef {import('../src/domain/time/index.ts').HolidayTable} HolidayTable
 * @typedef {import('../src/domain/time/index.ts').Holiday} Holiday
 * @typedef {import('./holiday-rules.mjs').Domain} Domain
 * @typedef {import('../src/languages/words/holiday-names.ts').HolidayNames} HolidayNames
 * @typedef {import('./holiday-law.mjs').NamedIso} NamedIso
 * @typedef {Readonly<Record<string, readonly NamedIso[]>>} RegionDays
 * @typedef {{ readonly country: string, readonly state?: string }} Place
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const years = { first: 2020, last: 2045 };

/**
 * What the library calls a region otherwise. Alsace and Moselle are departments to it; Great Britain without more is England
 * and Wales, where nine in ten live.
 * @type {Readonly<Record<string, Place>>}
 */
const otherwise = { 'FR-AM': { country: 'FR', state: '67' }, GB: { country: 'GB', state: 'ENG' } };

/** @param {string} region @returns {Place} */
function placeOf(region) {
  const [country = '', state] = region.split('-');
  return otherwise[region] ?? (state === undefined ? { country } : { country, state });
}

/**
 * The library's days off of a region: the public ones that are whole days, which leaves out the afternoon of 1 May in
 * Solothurn.
 * @param {Place} place @returns {readonly NamedIso[]}
 */
function libraryDays({ country, state = '' }) {
  const library = new Holidays(country, state, '', { languages: ['en'] });
  return Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index).flatMap((year) =>
    library
      .getHolidays(year)
      .filter(({ type, date }) => type === 'public' && date.includes(' 00:00:00'))
      .map(({ date, name }) => {
        const [plain = name, substitute] = name.split(/ \((substitute day)\)$/);
        return { iso: date.slice(0, 10), key: holidayKey(country, plain), replaces: substitute !== undefined };
      }),
  );
}

/**
 * The holidays that give each region's days. Most are those of other regions too, and are looked for once.
 * @param {RegionDays} days
 * @param {readonly HolidayNames[]} names by language
 * @param {Domain} domain
 */
function holidaysByRegion(days, names, domain) {
  /** @type {Map<string, readonly Holiday[]>} */
  const known = new Map();
  /** @param {NamedIso} day */
  const named = ({ key, replaces }) =>
    names.map((language) => (replaces ? language.replaces(language.called[key]) : language.called[key]));
  /** @param {readonly NamedIso[]} all */
  const holidaysIn = (all) =>
    [...new Set(all.map(({ key, replaces }) => `${key} ${replaces}`))].flatMap((holiday) => {
      const ofIt = all.filter(({ key, replaces }) => `${key} ${replaces}` === holiday);
      const isos = [...new Set(ofIt.map(({ iso }) => iso))];
      const id = [holiday, ...isos].join();
      const found = known.get(id) ?? ofIt.slice(0, 1).flatMap((it) => shortestHolidays(domain, isos, named(it), years));
      known.set(id, found);
      return found;
    });
  return Object.fromEntries(Object.entries(days).map(([region, all]) => [region, holidaysIn(all)]));
}

/** @param {HolidayTable} table @param {RegionDays} lawful @param {Domain} domain */
function verify(table, lawful, { dayOf, holidaysOf, isoOf }) {
  for (const [region, days] of Object.entries(lawful)) {
    const held = holidaysOf(table, region, dayOf(years.first, 1, 1), dayOf(years.last, 12, 31), '');
    const ours = held.map(({ day }) => isoOf(day)).join();
    const theirs = [...new Set(days.map(({ iso }) => iso))].sort().join();
    if (ours !== theirs) throw new Error(`The holidays of ${region} are not those of the law`);
  }
}

/** @param {Readonly<Record<string, readonly Holiday[]>>} found @param {readonly string[]} languages @returns {HolidayTable} */
function tableOf(found, languages) {
  /** @type {Map<string, { holiday: Holiday, uses: number }>} */
  const uses = new Map();
  for (const holiday of Object.values(found).flat()) {
    const key = JSON.stringify(holiday);
    uses.set(key, { holiday, uses: (uses.get(key)?.uses ?? 0) + 1 });
  }
  // The most common ones first: their places are the shortest to write.
  const sorted = [...uses].sort(([, one], [, other]) => other.uses - one.uses);
  const places = new Map(sorted.map(([key], place) => [key, place]));
  const entries = Object.entries(found).map(([region, holidays]) => [
    region,
    holidays.map((holiday) => places.get(JSON.stringify(holiday)) ?? 0).sort((one, other) => one - other),
  ]);
  return {
    ...years,
    languages,
    holidays: sorted.map(([, { holiday }]) => holiday),
    regions: Object.fromEntries(entries),
  };
}

/** The rules of holidays as the add-on itself calculates them. @returns {Promise<Domain>} */
async function domainRules() {
  const contents = ['time', 'locale'].map((file) => `export * from './src/domain/${file}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

/** The library's days of every region. It takes seconds over them, so they are kept with the library and the code they came from. */
async function allLibraryDays(/** @type {Domain} */ { countries, regions }) {
  const makers = [
    fileURLToPath(import.meta.url),
    fileURLToPath(new URL('holiday-names.mjs', import.meta.url)),
    path.join(root, 'node_modules/date-holidays/package.json'),
  ];
  const sources = await Promise.all(makers.map((file) => readFile(file, 'utf8')));
  const names = [...Object.keys(countries), ...Object.values(regions).flat()];
  const madeBy = createHash('sha256')
    .update([...sources, ...names].join())
    .digest('hex');
  const kept = path.join(root, 'node_modules/.cache/holidays', `${madeBy}.json`);
  const text = await readFile(kept, 'utf8').catch(() => undefined);
  if (text !== undefined) {
    /** @type {RegionDays} */
    const known = JSON.parse(text);
    return known;
  }
  const days = Object.fromEntries(names.map((region) => [region, libraryDays(placeOf(region))]));
  await mkdir(path.dirname(kept), { recursive: true });
  // Written aside first: a build beside this one must not read half of it.
  await writeFile(`${kept}.${process.pid}`, JSON.stringify(days));
  await rename(`${kept}.${process.pid}`, kept);
  return days;
}

/**
 * Throws where the rules would not give the days of the law.
 * @param {readonly string[]} languages @param {import('./languages.mjs').Plugins} plugins
 * @returns {Promise<HolidayTable>}
 */
async function buildHolidays(languages, plugins) {
  const domain = await domainRules();
  const library = await allLibraryDays(domain);
  const lawful = Object.fromEntries(
    Object.entries(library).map(([region, days]) => [region, lawfulDays(domain, region, days, years)]),
  );
  const modules = languages.map((language) => sourceModule(`languages/${language}/holidays.ts`, plugins));
  const names = (await Promise.all(modules)).map(({ holidays }) => holidays);
  const table = tableOf(holidaysByRegion(lawful, names, domain), languages);
  verify(table, lawful, domain);
  return table;
}

/**
 * The text of the file by its name.
 * @param {import('./languages.mjs').Plugins} [plugins]
 * @returns {Promise<Record<string, string>>}
 */
export const holidayFiles = async (plugins = []) => ({
  'holidays.html': htmlJson(await buildHolidays(await languagesListed(plugins), plugins)),
});
