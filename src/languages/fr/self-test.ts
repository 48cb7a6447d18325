import type { SelfTestPhrases } from '../words/self-test-words';

/** How the languages are called that are known here; another is called by its code. */
const adjectives: Readonly<Record<string, string>> = { fr: 'françaises', en: 'anglaises' };
const inLanguage: Readonly<Record<string, string>> = { fr: 'en français', en: 'en anglais' };

export const selfTest: SelfTestPhrases = {
  tab: 'Rétroplan · essai',
  title: 'Rétroplan essaie ce fichier',
  wordsFile: (language) => `Les phrases ${adjectives[language] ?? `(${language})`}`,
  laterFile: (language) => `Les phrases ${adjectives[language] ?? `(${language})`} de la vérification`,
  contentFile: (language) => `Ce qui remplit un plan ${inLanguage[language] ?? `(${language})`}`,
  line: ({ reading, expected, seen }) => `${reading} | attendu : ${expected} | vu : ${seen}`,
  text: (text) => `texte « ${text} »`,
  number: (number) => `nombre ${number}`,
  truth: (isTrue) => `valeur ${isTrue ? 'VRAI' : 'FAUX'}`,
  date: (day) => `date ${day}`,
  either: (one, other) => `${one}, ou ${other}`,
  gives: (formula, value) => `${formula} donne ${value}`,
  shows: (value, shown) => `${value}, affiché « ${shown} »`,
  characters: (count) => `${count} caractères`,
  otherPage: (length, begin, end) => `${length} caractères, de « ${begin} » à « ${end} »`,
  otherJson: (length) => `${length} caractères qui ne sont pas des données`,
  scripts: (lengths) => `${lengths.length} scripts de ${lengths.join(', ')} caractères`,
  pixels: (count) => `${count} pixels`,
  aDay: (day) => `date ${day} dans le fuseau du fichier`,
  seenDays: ({ inFile, byFormat, inScript }) =>
    `date ${inFile} dans le fuseau du fichier (${byFormat} selon formatDate), ${inScript} dans celui du script`,
  twoDays: (byIntl, byFormat) => `${byIntl} selon Intl, ${byFormat} selon formatDate`,
  takenFor: (message, isRecognised) => `« ${message} » : ${isRecognised ? 'reconnu' : 'pas reconnu'}`,
  locales: (user, file) => `personne ${user}, fichier ${file}`,
  zones: (file, script) => `fichier ${file}, script ${script}`,
  atMost: (milliseconds) => `${milliseconds} ms au plus`,
  milliseconds: (count) => `${count} ms`,
  done: ({ tab, asExpected, otherwise, notTried }) =>
    `Comme attendu : ${asExpected}. Autrement : ${otherwise}. Pas essayé : ${notTried}. Tout est dans l’onglet « ${tab} ».`,
  removed: ({ tab }) => `L’onglet « ${tab} » est retiré.`,
  nothingToRemove: 'Il n’y a pas d’onglet d’essai dans ce fichier.',
};
