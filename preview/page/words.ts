import type { Language } from '../../src/languages/languages';

/** What the preview page itself says; the add-on's own sentences are in src/languages. */
export type Words = {
  readonly preview: string;
  readonly privacy: string;
  readonly language: string;
  readonly today: string;
  readonly todayHelp: string;
  readonly openFile: string;
  readonly download: string;
  readonly startAgain: string;
  readonly startAgainQuestion: string;
  readonly startAgainDetail: string;
  readonly example: string;
  readonly emptyFile: string;
  readonly cancel: string;
  readonly close: string;
  readonly extensions: string;
  readonly menuBar: string;
  readonly grid: string;
  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  readonly working: string;
  readonly loading: string;
  readonly sheet: string;
  readonly sameOrigin: string;
  readonly onlyInGoogle: string;
  readonly newFile: string;
  readonly cannotStart: string;
  readonly openElsewhere: string;
  readonly takeOver: string;
  readonly takenOver: string;
  readonly takeBack: string;
  readonly serverGone: string;
  readonly serverBack: string;
  readonly commandFailed: (reason: string) => string;
  readonly cannotOpen: (reason: string) => string;
};

const fr: Words = {
  preview: 'Aperçu hors de Google',
  privacy: 'rien ne quitte cet ordinateur',
  language: 'Langue',
  today: 'Aujourd’hui',
  todayHelp: 'Fait comme si l’on était ce jour-là ; vide, c’est le jour réel.',
  openFile: 'Ouvrir un .xlsx',
  download: 'Télécharger en .xlsx',
  startAgain: 'Recommencer',
  startAgainQuestion: 'Recommencer avec quel fichier ?',
  startAgainDetail:
    'Ce que vous avez changé dans ce fichier sera perdu. Téléchargez-le d’abord si vous voulez le garder.',
  example: 'Exemple Mimine',
  emptyFile: 'Fichier vide',
  cancel: 'Annuler',
  close: 'Fermer',
  extensions: 'Extensions',
  menuBar: 'Menus du tableur',
  grid: 'Feuille de calcul',
  saved: 'Enregistré dans ce navigateur',
  saving: 'Enregistrement…',
  notSaved: 'Non enregistré : ce navigateur refuse de garder le fichier',
  working: 'Exécution du script…',
  loading: 'Ouverture du fichier…',
  sheet: 'Feuille 1',
  sameOrigin: 'Le second port n’est pas joignable : la barre latérale tourne sans stockage.',
  onlyInGoogle:
    'Ce PDF est fait par Google Sheets : l’aperçu ne sait pas le faire. Dans votre feuille, ce lien l’ouvre dans un nouvel onglet.',
  newFile: 'Mon plan marketing',
  cannotStart: 'Le module complémentaire manque ou ne démarre pas : lancez npm start, puis rechargez la page.',
  openElsewhere: 'Ce fichier est déjà ouvert dans un autre onglet.',
  takeOver: 'Continuer ici',
  takenOver: 'Ce fichier est maintenant ouvert dans un autre onglet : tout y est, et rien n’est plus enregistré ici.',
  takeBack: 'Reprendre ici',
  serverGone:
    'Le serveur de l’aperçu ne répond plus : relancez npm start avant de recharger la page ou d’ouvrir le panneau. Votre fichier reste enregistré dans ce navigateur.',
  serverBack: 'Le serveur de l’aperçu répond de nouveau.',
  commandFailed: (reason) => `La commande n’a pas abouti : ${reason}`,
  cannotOpen: (reason) => `Ce fichier n’a pas pu être ouvert : ${reason}`,
};

const en: Words = {
  preview: 'Preview outside Google',
  privacy: 'nothing leaves this computer',
  language: 'Language',
  today: 'Today',
  todayHelp: 'Acts as if it were that day; when empty, the real day.',
  openFile: 'Open an .xlsx',
  download: 'Download as .xlsx',
  startAgain: 'Start again',
  startAgainQuestion: 'Start again with which file?',
  startAgainDetail: 'What you changed in this file will be lost. Download it first if you want to keep it.',
  example: 'Mimine example',
  emptyFile: 'Empty file',
  cancel: 'Cancel',
  close: 'Close',
  extensions: 'Extensions',
  menuBar: 'Spreadsheet menus',
  grid: 'Spreadsheet',
  saved: 'Saved in this browser',
  saving: 'Saving…',
  notSaved: 'Not saved: this browser refuses to keep the file',
  working: 'Running script…',
  loading: 'Opening the file…',
  sheet: 'Sheet1',
  sameOrigin: 'The second port cannot be reached: the sidebar runs without storage.',
  onlyInGoogle:
    'Google Sheets makes this PDF: the preview cannot. In your own spreadsheet, this link opens it in a new tab.',
  newFile: 'My marketing plan',
  cannotStart: 'The add-on is missing or does not start: run npm start, then reload the page.',
  openElsewhere: 'This file is already open in another tab.',
  takeOver: 'Continue here',
  takenOver: 'This file is now open in another tab: everything is there, and nothing is saved here any more.',
  takeBack: 'Take it back here',
  serverGone:
    'The preview’s server no longer answers: run npm start again before you reload the page or open the sidebar. Your file stays saved in this browser.',
  serverBack: 'The preview’s server answers again.',
  commandFailed: (reason) => `The command did not finish: ${reason}`,
  cannotOpen: (reason) => `This file could not be opened: ${reason}`,
};

export const wordsOf: Readonly<Record<Language, Words>> = { fr, en };
