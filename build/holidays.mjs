// Builds dist/holidays.html: the public holidays of every region as rules, found in and checked against date-holidays.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import { build } from 'esbuild';
import { shortestHolidays } from './holiday-rules.mjs';
import { languagesListed } from './languages.mjs';
import { htmlJson } from './served-text.mjs';

/**
 * @typedef {import('../src/domain/time/index.ts').HolidayTable} HolidayTable
 * @typedef {import('../src/domain/time/index.ts').Holiday} Holiday
 * @typedef {import('./holiday-rules.mjs').Domain} Domain
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
 * Names of the library that are not what stands in a calendar of that language, or are one holiday under several names, by language.
 * @type {Readonly<Record<string, ReadonlyMap<string, string>>>}
 */
const mendedNames = {
  fr: new Map([
    ['Fête Nationale de la France', 'Fête nationale'],
    ['Fête de la Victoire 1945', 'Victoire 1945'],
    ["Jour de l'Ascension", 'Ascension'],
    ['l’Épiphanie', 'Épiphanie'],
    ['la Fête-Dieu', 'Fête-Dieu'],
    ['2 janvier', 'Saint-Berchtold'],
    ['2 Janvier', 'Saint-Berchtold'],
    ['Saint-Berthold', 'Saint-Berchtold'],
    ['Josefstag', 'Saint-Joseph'],
    ['San Giuseppe', 'Saint-Joseph'],
    ['Saint-Etienne', 'Saint-Étienne'],
    ['Reformationstag', 'Fête de la Réformation'],
    ['Jour de Nouveau Brunswick', 'Jour du Nouveau-Brunswick'],
    ['St. Patrick’s Day', 'Saint-Patrick'],
    ['St Patrick’s Day', 'Saint-Patrick'],
    ['January 2nd', '2 janvier'],
  ]),
  en: new Map([
    ['2 janvier', 'Berchtold’s Day'],
    ['2 Janvier', 'Berchtold’s Day'],
    ['Berchtoldstag', 'Berchtold’s Day'],
    ['Bundesfeiertag', 'Swiss National Day'],
    ['Fête nationale', 'Swiss National Day'],
    ['Giorno festivo federale', 'Swiss National Day'],
    ['St. Patrick’s Day', 'St Patrick’s Day'],
  ]),
};
/** What the library calls a day that replaces another, by language. @type {Readonly<Record<string, string>>} */
const replaced = { fr: 'jour de remplacement', en: 'substitute day' };

/** @param {string} name @param {string} language */
function mended(name, language) {
  const [plain = name, substitute] = name.split(/ \((?:jour substitut|substitute day)\)$/);
  const known = mendedNames[language]?.get(plain) ?? plain;
  return substitute === undefined ? known : `${known} (${replaced[language] ?? replaced['en']})`;
}

/** @param {Place} place @param {string} language */
function yearsOf({ country, state = '' }, language) {
  const library = new Holidays(country, state, '', { languages: [language] });
  /** @param {number} year */
  return (year) =>
    library
      .getHolidays(year)
      .filter(({ type, date }) => type === 'public' && date.includes(' 00:00:00'))
      .map(({ date, name, rule }) => ({ iso: date.slice(0, 10), rule, name: mended(name, language) }));
}

/**
 * The library's days off of a region, as "2027-03-29": the public ones that are whole days, which leaves out the afternoon of
 * 1 May in Solothurn. An instance for each language, because the library forgets the one it was asked for first; and no
 * more years than there are names to learn.
 * @param {Place} place @param {readonly string[]} languages
 */
function libraryDays(place, languages) {
  const plain = yearsOf(place, 'en');
  const calendars = languages.map((language) => yearsOf(place, language));
  /** @type {Map<string, readonly string[]>} */
  const learnt = new Map();
  /** @param {number} year @param {readonly { iso: string, key: string }[]} days */
  const learn = (year, days) => {
    const inEach = calendars.map((calendar) => calendar(year));
    for (const [index, { iso, key }] of days.entries()) {
      const named = inEach.map((all) => all[index]);
      if (named.some((it) => it?.iso !== iso)) throw new Error(`date-holidays: ${iso} differs between languages`);
      learnt.set(
        key,
        named.map((it) => it?.name ?? ''),
      );
    }
  };
  return Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index).flatMap((year) => {
    const days = plain(year).map(({ iso, rule, name }) => ({ iso, key: `${rule}|${name}` }));
    if (days.some(({ key }) => !learnt.has(key))) learn(year, days);
    return days.map(({ iso, key }) => ({ iso, names: learnt.get(key) ?? [] }));
  });
}
/** @typedef {ReturnType<typeof libraryDays>} LibraryDays */

/**
 * The holidays that give each region's days. Most are those of other regions too, and are looked for once.
 * @param {Readonly<Record<string, LibraryDays>>} library
 * @param {Domain} domain
 */
function holidaysByRegion(library, domain) {
  /** @type {Map<string, readonly Holiday[]>} */
  const known = new Map();
  /** @param {LibraryDays} all */
  const holidaysIn = (all) =>
    [...new Set(all.map(({ names }) => JSON.stringify(names)))].flatMap((key) => {
      const names = JSON.parse(key);
      const isos = new Set(all.filter((it) => JSON.stringify(it.names) === key).map(({ iso }) => iso));
      const id = [key, ...isos].join();
      const found = known.get(id) ?? shortestHolidays(domain, [...isos], names, years);
      known.set(id, found);
      return found;
    });
  return Object.fromEntries(Object.entries(library).map(([region, days]) => [region, holidaysIn(days)]));
}

/** @param {HolidayTable} table @param {Readonly<Record<string, LibraryDays>>} library @param {Domain} domain */
function verify(table, library, { dayOf, holidaysOf, isoOf }) {
  for (const [region, days] of Object.entries(library)) {
    const held = holidaysOf(table, region, dayOf(years.first, 1, 1), dayOf(years.last, 12, 31), '');
    const ours = held.map(({ day }) => isoOf(day)).join();
    const theirs = [...new Set(days.map(({ iso }) => iso))].sort().join();
    if (ours !== theirs) throw new Error(`The holidays of ${region} are not those of date-holidays`);
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

/** The library's days of every region. It takes ten seconds over them, so they are kept with the library and the code they came from. */
async function allLibraryDays(
  /** @type {Domain} */ { countries, regions },
  /** @type {readonly string[]} */ languages,
) {
  const makers = [fileURLToPath(import.meta.url), path.join(root, 'node_modules/date-holidays/package.json')];
  const sources = await Promise.all(makers.map((file) => readFile(file, 'utf8')));
  const names = [...Object.keys(countries), ...Object.values(regions).flat()];
  const madeBy = createHash('sha256')
    .update([...sources, ...names, ...languages].join())
    .digest('hex');
  const kept = path.join(root, 'node_modules/.cache/holidays', `${madeBy}.json`);
  const text = await readFile(kept, 'utf8').catch(() => undefined);
  if (text !== undefined) {
    /** @type {Readonly<Record<string, LibraryDays>>} */
    const known = JSON.parse(text);
    return known;
  }
  const days = Object.fromEntries(names.map((region) => [region, libraryDays(placeOf(region), languages)]));
  await mkdir(path.dirname(kept), { recursive: true });
  // Written aside first: a build beside this one must not read half of it.
  await writeFile(`${kept}.${process.pid}`, JSON.stringify(days));
  await rename(`${kept}.${process.pid}`, kept);
  return days;
}

/** Throws where the rules would not give the library's days. @param {readonly string[]} languages @returns {Promise<HolidayTable>} */
async function buildHolidays(languages) {
  const domain = await domainRules();
  const library = await allLibraryDays(domain, languages);
  const table = tableOf(holidaysByRegion(library, domain), languages);
  verify(table, library, domain);
  return table;
}

/**
 * The text of the file by its name.
 * @param {import('./languages.mjs').Plugins} [plugins]
 * @returns {Promise<Record<string, string>>}
 */
export const holidayFiles = async (plugins = []) => ({
  'holidays.html': htmlJson(await buildHolidays(await languagesListed(plugins))),
});
