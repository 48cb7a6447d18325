import type { WrittenSelfTest } from '../words/self-test-words';

/** What is said of what was seen; a language without a name here is called by its code. */
export const selfTestSaid: WrittenSelfTest = {
  'words-file': 'Les phrases {language, select, fr {françaises} en {anglaises} other {({language})}}',
  'later-file':
    'Les phrases {language, select, fr {françaises} en {anglaises} other {({language})}} de la vérification',
  'content-file': 'Ce qui remplit un plan {language, select, fr {en français} en {en anglais} other {({language})}}',
  line: '{reading} | attendu : {expected} | vu : {seen}',
  text: 'texte « {text} »',
  number: 'nombre {number}',
  truth: 'valeur {isTrue, select, true {VRAI} other {FAUX}}',
  date: 'date {day}',
  either: '{one}, ou {other}',
  gives: '{formula} donne {value}',
  shows: '{value}, affiché « {shown} »',
  characters: '{count} caractères',
  'other-page': '{length} caractères, de « {begin} » à « {end} »',
  'other-json': '{length} caractères qui ne sont pas des données',
  scripts: '{lengths, number} scripts de {lengths} caractères',
  pixels: '{count} pixels',
  'a-day': 'date {day} dans le fuseau du fichier',
  'seen-days': 'date {inFile} dans le fuseau du fichier ({byFormat} selon formatDate), {inScript} dans celui du script',
  'two-days': '{byIntl} selon Intl, {byFormat} selon formatDate',
  'taken-for': '« {message} » : {isRecognised, select, true {reconnu} other {pas reconnu}}',
  locales: 'personne {user}, fichier {file}',
  zones: 'fichier {file}, script {script}',
  'at-most': '{milliseconds} ms au plus',
  milliseconds: '{count} ms',
  done: 'Comme attendu : {asExpected}. Autrement : {otherwise}. Pas essayé : {notTried}. Tout est dans l’onglet « {tab} ».',
  removed: 'L’onglet « {tab} » est retiré.',
  nothing: 'Il n’y a pas d’onglet d’essai dans ce fichier.',
};
