import type { SelfTestWords } from '../words/self-test-words';

/** How the languages are called that are known here; another is called by its code. */
const names: Readonly<Record<string, readonly [string, withArticle: string]>> = {
  fr: ['French', 'a French'],
  en: ['English', 'an English'],
};

export const selfTest: SelfTestWords = {
  tab: 'Rétroplan · self-test',
  title: 'Rétroplan tries this file',
  explained:
    'What Rétroplan counts on, and what it saw here. Nothing else in the file was changed; the help of Rétroplan takes this tab away.',
  heads: ['What is tried', 'Expected', 'Seen', 'Verdict', 'Cells that were tried'],
  wordsFile: (language) => `The ${names[language]?.[0] ?? `(${language})`} sentences`,
  laterFile: (language) => `The ${names[language]?.[0] ?? `(${language})`} sentences of the check`,
  contentFile: (language) => `What fills ${names[language]?.[1] ?? `a (${language})`} plan`,
  line: ({ reading, expected, seen }) => `${reading} | expected: ${expected} | seen: ${seen}`,
  text: (text) => `text “${text}”`,
  number: (number) => `number ${number}`,
  truth: (isTrue) => `truth value ${isTrue ? 'TRUE' : 'FALSE'}`,
  date: (day) => `date ${day}`,
  either: (one, other) => `${one}, or ${other}`,
  gives: (formula, value) => `${formula} gives ${value}`,
  shows: (value, shown) => `${value}, shown as “${shown}”`,
  characters: (count) => `${count} characters`,
  unreadable: 'it cannot be read',
  page: 'a whole page, from its first sign to its last',
  otherPage: (length, begin, end) => `${length} characters, from “${begin}” to “${end}”`,
  json: 'a text that can be read as data',
  otherJson: (length) => `${length} characters that are not data`,
  someScripts: 'three scripts or more, none of them empty',
  scripts: (lengths) => `${lengths.length} scripts of ${lengths.join(', ')} characters`,
  pixels: (count) => `${count} pixels`,
  noRule: 'no rule',
  aDay: (day) => `date ${day} in the file’s time zone`,
  seenDays: ({ inFile, byFormat, inScript }) =>
    `date ${inFile} in the file’s time zone (${byFormat} by formatDate), ${inScript} in the script’s`,
  sameDay: 'the same day by Intl and by formatDate',
  twoDays: (byIntl, byFormat) => `${byIntl} by Intl, ${byFormat} by formatDate`,
  joined: { number: 'its number', formatted: 'the date as the file shows it' },
  wildcards: { honoured: 'the wildcards are honoured', literal: 'the signs are taken as they stand' },
  tabCase: { any: 'it is found', exact: 'it is not found' },
  rejection: {
    write: 'refused when it is written',
    flush: 'refused when it is sent',
    never: 'never refused',
  },
  recognised: 'a message that Rétroplan recognises',
  takenFor: (message, isRecognised) => `“${message}”: ${isRecognised ? 'recognised' : 'not recognised'}`,
  lock: { none: 'there is none', had: 'Rétroplan holds it', busy: 'somebody else holds it' },
  known: 'for information',
  locales: (user, file) => `person ${user}, file ${file}`,
  zones: (file, script) => `file ${file}, script ${script}`,
  atMost: (milliseconds) => `at most ${milliseconds} ms`,
  milliseconds: (count) => `${count} ms`,
  amount: '€1,234',
  notTried: {
    noPage: 'not tried: there is no sidebar',
    noneProtected: 'not tried: nothing is protected against you',
    noneTyped: 'not tried: the dates of a plan are in no typed column',
    nameTaken: 'not tried: the file has that name already',
    noBuild: 'not tried: nothing was built since the sidebar opened',
  },
  done: ({ tab, asExpected, otherwise, notTried }) =>
    `As expected: ${asExpected}. Otherwise: ${otherwise}. Not tried: ${notTried}. All of it is in the tab “${tab}”.`,
  removed: ({ tab }) => `The tab “${tab}” is taken away.`,
  nothingToRemove: 'There is no tab of a self-test in this file.',
};
