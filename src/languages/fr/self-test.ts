import type { SelfTestWords } from '../words/self-test-words';

/** How the languages are called that are known here; another is called by its code. */
const adjectives: Readonly<Record<string, string>> = { fr: 'françaises', en: 'anglaises' };
const inLanguage: Readonly<Record<string, string>> = { fr: 'en français', en: 'en anglais' };

export const selfTest: SelfTestWords = {
  tab: 'Rétroplan · essai',
  title: 'Rétroplan essaie ce fichier',
  explained:
    'Ce sur quoi Rétroplan compte, et ce qu’il a vu ici. Rien d’autre n’a été changé dans le fichier ; l’aide de Rétroplan retire cet onglet.',
  heads: ['Ce qui est essayé', 'Attendu', 'Vu', 'Verdict', 'Cellules essayées'],
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
  unreadable: 'illisible',
  page: 'une page entière, de son premier signe au dernier',
  otherPage: (length, begin, end) => `${length} caractères, de « ${begin} » à « ${end} »`,
  json: 'un texte qui se lit comme des données',
  otherJson: (length) => `${length} caractères qui ne sont pas des données`,
  someScripts: 'trois scripts ou plus, aucun n’étant vide',
  scripts: (lengths) => `${lengths.length} scripts de ${lengths.join(', ')} caractères`,
  pixels: (count) => `${count} pixels`,
  noRule: 'aucune règle',
  aDay: (day) => `date ${day} dans le fuseau du fichier`,
  seenDays: ({ inFile, byFormat, inScript }) =>
    `date ${inFile} dans le fuseau du fichier (${byFormat} selon formatDate), ${inScript} dans celui du script`,
  sameDay: 'le même jour selon Intl et selon formatDate',
  twoDays: (byIntl, byFormat) => `${byIntl} selon Intl, ${byFormat} selon formatDate`,
  joined: { number: 'son nombre', formatted: 'la date comme l’affiche le fichier' },
  wildcards: { honoured: 'les jokers sont compris', literal: 'les signes sont pris tels quels' },
  tabCase: { any: 'il est trouvé', exact: 'il n’est pas trouvé' },
  rejection: {
    write: 'refusé à l’écriture',
    flush: 'refusé à l’envoi',
    never: 'jamais refusé',
  },
  recognised: 'un message que Rétroplan reconnaît',
  takenFor: (message, isRecognised) => `« ${message} » : ${isRecognised ? 'reconnu' : 'pas reconnu'}`,
  lock: { none: 'il n’y en a pas', had: 'Rétroplan le tient', busy: 'quelqu’un d’autre le tient' },
  known: 'pour information',
  locales: (user, file) => `personne ${user}, fichier ${file}`,
  zones: (file, script) => `fichier ${file}, script ${script}`,
  atMost: (milliseconds) => `${milliseconds} ms au plus`,
  milliseconds: (count) => `${count} ms`,
  amount: '1 234 €',
  notTried: {
    noPage: 'pas essayé : il n’y a pas de panneau',
    noneProtected: 'pas essayé : rien n’est protégé contre vous',
    noneTyped: 'pas essayé : les dates d’un plan ne sont dans aucune colonne qui ait un type',
    nameTaken: 'pas essayé : le fichier a déjà ce nom',
    noBuild: 'pas essayé : rien n’a été construit depuis que le panneau est ouvert',
  },
  done: ({ tab, asExpected, otherwise, notTried }) =>
    `Comme attendu : ${asExpected}. Autrement : ${otherwise}. Pas essayé : ${notTried}. Tout est dans l’onglet « ${tab} ».`,
  removed: ({ tab }) => `L’onglet « ${tab} » est retiré.`,
  nothingToRemove: 'Il n’y a pas d’onglet d’essai dans ce fichier.',
};
