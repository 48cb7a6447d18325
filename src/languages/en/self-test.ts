import type { SelfTestPhrases } from '../words/self-test-words';

/** How the languages are called that are known here; another is called by its code. */
const names: Readonly<Record<string, readonly [string, withArticle: string]>> = {
  fr: ['French', 'a French'],
  en: ['English', 'an English'],
};

export const selfTest: SelfTestPhrases = {
  tab: 'Rétroplan · self-test',
  title: 'Rétroplan tries this file',
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
  otherPage: (length, begin, end) => `${length} characters, from “${begin}” to “${end}”`,
  otherJson: (length) => `${length} characters that are not data`,
  scripts: (lengths) => `${lengths.length} scripts of ${lengths.join(', ')} characters`,
  pixels: (count) => `${count} pixels`,
  aDay: (day) => `date ${day} in the file’s time zone`,
  seenDays: ({ inFile, byFormat, inScript }) =>
    `date ${inFile} in the file’s time zone (${byFormat} by formatDate), ${inScript} in the script’s`,
  twoDays: (byIntl, byFormat) => `${byIntl} by Intl, ${byFormat} by formatDate`,
  takenFor: (message, isRecognised) => `“${message}”: ${isRecognised ? 'recognised' : 'not recognised'}`,
  locales: (user, file) => `person ${user}, file ${file}`,
  zones: (file, script) => `file ${file}, script ${script}`,
  atMost: (milliseconds) => `at most ${milliseconds} ms`,
  milliseconds: (count) => `${count} ms`,
  done: ({ tab, asExpected, otherwise, notTried }) =>
    `As expected: ${asExpected}. Otherwise: ${otherwise}. Not tried: ${notTried}. All of it is in the tab “${tab}”.`,
  removed: ({ tab }) => `The tab “${tab}” is taken away.`,
  nothingToRemove: 'There is no tab of a self-test in this file.',
};
