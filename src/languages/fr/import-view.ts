import type { ImportWords } from '../words/import-words';
import { counted } from './counted';
import { kpiTexts } from './kpi-texts';

const MOST_NAMES = 3;

const quoted = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_NAMES).map((name) => `« ${name} »`);
  return `${shown.join(', ')}${names.length > MOST_NAMES ? '…' : ''}`;
};

export const importView: ImportWords = {
  title: 'Importer des chiffres',
  introduction:
    'Choisissez les fichiers que vos outils exportent (CSV, Excel ou ZIP) : Rétroplan en tire les chiffres du mois. Ils sont lus sur votre ordinateur, et rien n’est écrit avant votre accord.',
  files: 'Fichiers à importer',
  drop: 'Vous pouvez aussi les déposer ici.',
  reading: (file) => `Lecture de « ${file} »…`,
  notReady: 'Ce fichier n’a pas encore d’onglet de chiffres : choisissez d’abord vos KPI.',
  chooseKpis: 'Choisir mes KPI',
  faults: {
    empty: (file) => `« ${file} » est vide : exportez-le de nouveau.`,
    'too-large': (file) => `« ${file} » est trop gros : exportez moins de mois ou moins de colonnes.`,
    'old-workbook': (file) =>
      `« ${file} » est un ancien classeur Excel ou demande un mot de passe : enregistrez-le en .xlsx sans mot de passe.`,
    damaged: (file) => `« ${file} » est abîmé : exportez-le de nouveau.`,
    'no-table': (file) => `« ${file} » ne contient pas de tableau : choisissez un fichier CSV, Excel ou ZIP.`,
  },
  tools: {
    ga4: 'Google Analytics',
    'google-ads': 'Google Ads',
    'meta-ads': 'Meta Ads',
    'linkedin-ads': 'LinkedIn Ads',
    mailchimp: 'Mailchimp',
    brevo: 'Brevo',
    etsy: 'Etsy',
    shopify: 'Shopify',
    woocommerce: 'WooCommerce',
    stripe: 'Stripe',
    'search-console': 'Search Console',
    youtube: 'YouTube',
    instagram: 'Instagram',
    helloasso: 'HelloAsso',
  },
  unknownTool: 'Tableau',
  figures: kpiTexts.figures,
  months: (first, last) => (first === last ? first : `${first} – ${last}`),
  rows: (count) => counted(count, 'ligne lue', 'lignes lues'),
  skipped: {
    blank: (count) => counted(count, 'ligne vide laissée', 'lignes vides laissées'),
    total: (count) => counted(count, 'ligne de total laissée', 'lignes de total laissées'),
    'test-send': (count) => counted(count, 'envoi de test laissé', 'envois de test laissés'),
    'no-date': (count) => counted(count, 'ligne sans date laissée', 'lignes sans date laissées'),
    'unreadable-date': (count) => counted(count, 'date illisible laissée', 'dates illisibles laissées'),
    'other-status': (count) =>
      counted(count, 'ligne annulée ou remboursée laissée', 'lignes annulées ou remboursées laissées'),
    'other-kind': (count) =>
      counted(count, 'ligne qui n’est pas une vente laissée', 'lignes qui ne sont pas des ventes laissées'),
    'same-order': (count) => counted(count, 'ligne d’une commande déjà comptée', 'lignes de commandes déjà comptées'),
    undated: (count) => counted(count, 'ligne sans date laissée', 'lignes sans date laissées'),
    'several-months': (count) =>
      counted(count, 'ligne à cheval sur deux mois laissée', 'lignes à cheval sur deux mois laissées'),
  },
  left: (tables) => `Laissés, faute de mois : ${quoted(tables)}.`,
  hidden: (tabs) => `Onglets masqués, laissés : ${quoted(tabs)}.`,
  doubts: {
    'not-an-export': () => 'Aucun chiffre par mois n’a été trouvé : exportez un tableau avec une colonne de dates.',
    'no-figures': () => 'Aucune colonne n’est un chiffre suivi : dites laquelle en est un.',
    'no-dates': () => 'Il n’y a pas de date : exportez de nouveau en ajoutant la colonne du jour ou du mois.',
    'unreadable-dates': ({ header, text }) =>
      `« ${text} », dans la colonne « ${header} », n’est ni un jour ni un mois : écrivez par exemple 31/01/2027 ou 2027-01.`,
    year: ({ year }) =>
      `Les mois n’ont pas d’année : ils comptent pour ${year} ; s’ils sont d’une autre, mettez-la dans le nom du fichier.`,
    'no-year': () => 'Les mois n’ont pas d’année et peuvent être de plusieurs : ajoutez une colonne « Année ».',
    weeks: () => 'Les lignes sont des semaines, qui ne tombent pas dans un seul mois : exportez par jour ou par mois.',
    'nth-days': () => 'Les jours sont numérotés sans date de départ : exportez de nouveau avec la colonne de la date.',
    'several-months': () => 'Des lignes couvrent plusieurs mois : exportez par jour ou par mois.',
    'needs-months': ({ header }) =>
      `« ${header} » ne s’additionne pas d’un jour à l’autre : exportez-le avec une ligne par mois.`,
    'needs-weeks': ({ header, addsUp }) =>
      addsUp
        ? `« ${header} » est compté par semaine : exportez-le par jour.`
        : `« ${header} » est compté par semaine et ne s’additionne pas d’un jour à l’autre : exportez-le avec une ligne par semaine.`,
    'same-figure': ({ header, others, hasTax }) =>
      `« ${header} » est pris${hasTax ? ', taxes comprises' : ''}, et non ${quoted(others)} : choisissez l’autre colonne si c’est elle que vous suivez.`,
    percents: ({ header }) => `« ${header} » : 12 y est lu comme 12 %, et 0,12 comme 0,12 %.`,
    'same-month': ({ lines }) =>
      `Lignes ${lines.join(', ')} : le même mois, additionné. Si l’une corrige l’autre, ne gardez qu’elle dans le fichier.`,
    'date-order': () => 'L’ordre du jour et du mois ne se voit pas dans les dates : dites lequel vient d’abord.',
    decimals: () => 'Le signe des décimales ne se voit pas dans les nombres : dites lequel c’est.',
    currency: ({ found }) =>
      `Les montants sont en ${found}, une autre devise que celle du plan : ils seront écrits sans conversion.`,
    'several-currencies': ({ found }) =>
      `Les montants sont en plusieurs devises (${found.join(', ')}) et ne s’ajoutent pas : exportez-les devise par devise.`,
    cell: ({ line, text }) => `Ligne ${line} : « ${text} » n’est pas compris et n’est pas compté.`,
    'top-rows-only': () =>
      'Ce tableau ne donne que les meilleures lignes : importez celui des dates, dont la somme est juste.',
    results: ({ header }) => `« ${header} » dépend de la campagne : dites quel chiffre c’est.`,
    pending: ({ rows }) =>
      `${counted(rows, 'commande n’est pas encore payée et est comptée', 'commandes ne sont pas encore payées et sont comptées')}.`,
    'time-zone': () =>
      'Les heures sont celles de Greenwich : une vente de fin de mois peut compter dans le mois voisin.',
  },
  moreCells: (count) =>
    `${counted(count, 'autre cellule n’est pas comprise', 'autres cellules ne sont pas comprises')}.`,
  dates: 'Les dates s’écrivent',
  dateOrders: { 'day-first': 'le jour, puis le mois', 'month-first': 'le mois, puis le jour' },
  decimals: 'Les décimales s’écrivent',
  decimalMarks: { comma: 'après une virgule', point: 'après un point' },
  undecided: 'Choisir…',
  columns: 'Colonnes et chiffres',
  otherColumns: (count) => counted(count, 'autre colonne', 'autres colonnes'),
  ignored: 'ne pas importer',
  leftWhy: {
    day: 'le jour ou le mois de la ligne',
    said: 'comme vous l’avez dit',
    another: (taken) => `« ${taken} » donne ce chiffre`,
    'needs-months': 'ne s’additionne pas d’un jour à l’autre',
    'needs-weeks': 'compté par semaine',
    weeks: 'non compté par semaine',
    average: 'un taux ou une moyenne ne s’additionne pas',
    words: 'pas de nombres',
    blank: 'vide',
    unknown: 'aucun chiffre suivi n’a ce titre',
  },
  leftColumns: (headers, why) => `Non importé : ${headers.map((header) => `« ${header} »`).join(', ')} (${why}).`,
  together: {
    sum: 'les lignes du mois s’additionnent',
    less: 'les lignes du mois sont retranchées',
    last: 'la dernière ligne du mois compte',
    first: 'la première ligne du mois compte',
    mean: 'moyenne des lignes du mois',
    weighted: 'moyenne du mois, pondérée par les affichages',
    times: 'multiplié ligne par ligne, puis additionné',
    count: 'chaque texte différent compte une fois',
  },
  newRows: 'Lignes à ajouter',
  newRow: (figure) => `Ajouter la ligne « ${figure} »`,
  newRowHelp: 'Aucun KPI suivi n’en a besoin.',
  partial: (months) => `Importer aussi ${months.join(', ')}`,
  partialHelp: 'Le fichier commence ou finit au cours de ces mois : ils peuvent être incomplets.',
  partialMark: 'incomplet',
  notYet: (periods) => `Pas encore commencé : ${periods.join(', ')}.`,
  leftAhead: (periods) => `Laissé, car cela n’a pas encore commencé : ${periods.join(', ')}.`,
  leftPartial: (months) => `Laissés, car un fichier commence ou finit au cours de ces mois : ${months.join(', ')}.`,
  partialWeeks: 'Le fichier commence ou finit au cours de ces semaines.',
  leftWeeks: (weeks) => `Laissées, car un fichier commence ou finit au cours de ces semaines : ${weeks.join(', ')}.`,
  lacking: (months) => `Sans elles, il manque ${months.join(' ; ')}.`,
  lackingIn: (month, figures) => `en ${month} : ${figures.join(', ')}`,
  begunWeeks: (weeks) => `Prises avec les seuls jours du mois où elles comptent : ${weeks.join(', ')}.`,
  held: (months) =>
    `Ces semaines ne comptent nulle part, car leur mois garde le nombre que vous y avez tapé : ${months.join(', ')}.`,
  letFollow: 'Laisser ces mois suivre leurs semaines',
  overlap: 'Si un mois a déjà un autre chiffre',
  overlapHelp: (count) => `${counted(count, 'chiffre diffère', 'chiffres diffèrent')} de ceux de l’onglet.`,
  wins: { file: 'prendre celui du fichier', mine: 'garder le mien' },
  changes: 'Ce qui va changer',
  change: ({ month, was, value }) => `${month} : ${was} → ${value}`,
  newValue: ({ month, value }) => `${month} : ${value}`,
  same: (count) => `${counted(count, 'chiffre est déjà le même', 'chiffres sont déjà les mêmes')}.`,
  kept: (count) => `${counted(count, 'chiffre à vous est gardé', 'chiffres à vous sont gardés')}.`,
  hers: ({ cell, text }) => `${cell} garde ce que vous y avez écrit : « ${text} ».`,
  outside: (months) => `Absents de l’onglet, laissés : ${months.join(', ')}.`,
  week: (day) => `semaine du ${day}`,
  monthsAdded: (count) => `Mois ajoutés à l’onglet : ${count}.`,
  added: (count) => `${counted(count, 'chiffre additionne', 'chiffres additionnent')} plusieurs outils.`,
  twice: ({ figure, months }) => `${figure} a deux valeurs pour ${months.join(', ')} : la dernière compte.`,
  nothing: 'Il n’y a rien à importer.',
  import: (count) => `Importer ${counted(count, 'chiffre', 'chiffres')}`,
  done: (count) => `${counted(count, 'chiffre est importé', 'chiffres sont importés')}.`,
  changed: (cells) => `A changé entre-temps, laissé tel quel : ${cells.join(', ')}.`,
  undo: 'Annuler l’import',
  undone: (count) =>
    `L’import est annulé : ${counted(count, 'chiffre est revenu', 'chiffres sont revenus')} à ce qu’il y avait avant.`,
  another: 'Importer un autre fichier',
  see: 'Voir les chiffres',
  toImport: 'Importer des fichiers',
  madeUp: {
    fill: 'Essayer avec des chiffres inventés',
    fillHelp: 'Ils ne remplissent que des cases vides, sont signalés sur chaque onglet, et s’effacent d’un clic.',
    filled: (count) => `${counted(count, 'chiffre inventé est écrit', 'chiffres inventés sont écrits')}.`,
    hers: (figures) => `Restent vides, car nul ne sait ce qu’ils pourraient valoir : ${figures.join(', ')}.`,
    weekly: (figures) => `Restent vides, car leurs mois se font de leurs semaines : ${figures.join(', ')}.`,
    there: 'Des chiffres de l’onglet sont inventés, pour l’essai.',
    clear: 'Effacer les chiffres inventés',
    cleared: (count) =>
      `${counted(count, 'chiffre inventé est effacé', 'chiffres inventés sont effacés')} ; les vôtres restent.`,
  },
};
