import { addedColumns, columnAnswers } from '../../src/commands/api';
import { figureKeys, figureOf, kpiKeys, kpiUnits, organisations } from '../../src/domain/kpi';
import { localesOfCountries } from '../../src/domain/locale';
import { groupings } from '../../src/domain/year-view';
import { sheetWords } from '../../src/languages/languages';
import { eitherGrouping } from '../../src/languages/words/grouping-words';
import { commandNames } from './commands';
import { readFr } from './read.fr';
import type { CommandLineWords } from './words';

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

/** The figures that somebody may enter. */
const entered = figureKeys.filter((key) => figureOf(key).productOf === undefined);

/** The options of payments and of the budget. */
const ofMoney = `  --amount 10000      ce que coûte l’action nommée par --action, avec --label, --date, --tied start|deadline|"Étape", --terms "30 jours fin de mois", --tax, --vat, --currency, --exchange (payment)
  --parts "25 % signature 2027-04-30; 75 % échéance"   en plusieurs fois ; --amount en est le total (payment)
  --commission "3,5 % de Ventes"   une part d’un chiffre, dont --amount est la prévision de l’année (payment)
  --monthly 30, --yearly 199   un abonnement, de --from AAAA-MM-JJ à --to AAAA-MM-JJ (payment)
  --pay 3=12          la ligne 3 de l’export règle le paiement numéro 12 ; peut se répéter (invoices)
  --engaged, --invoiced, --paid AAAA-MM-JJ   où en est le paiement, ou celui dont --payment N est le numéro ; --actual son montant réel (payment)
  --follow, --by-hand   les trimestres du plan suivent les paiements de l’action, ou reprennent ce qu’ils étaient (payment)
  --mode fixed|share|by-hand|none   comment l’enveloppe est fixée ; les trimestres commencés gardent la leur (budget)
  --envelope 15000    l’enveloppe de l’année ; --by-quarter "3000;4000;5000;3000", une par trimestre (budget)
  --share 5           la part du chiffre d’affaires, en % ; --revenue "40000;50000;50000;60000", celui qui est prévu (budget)
  --season even|christmas|back-to-school|summer   le poids des mois (budget)
  --cut 10            l’enveloppe réduite de 10 % ; --late "Site=6w", une action en retard de 6 semaines ; --drop "Radio", une action abandonnée ; --apply le fait (what-if)`;

export const wordsFr: CommandLineWords = {
  commands: {
    new: 'un nouveau plan, vide, dans un nouveau classeur ou dans celui-ci',
    example: 'l’exemple Mimine, avec son rétroplanning',
    check: 'ce qui manque au plan ou s’y contredit',
    read: 'ce qui a été compris d’un plan, ligne par ligne, et ce qui ne l’a pas été',
    adopt: 'reprend un plan là où il est : pas une de ses cellules ne change (--column, --add)',
    week: 'ce qui commence, dure, se termine ou est en retard cette semaine',
    history: 'les dix dernières commandes, notées dans le fichier',
    undo: 'annule la dernière commande, si rien de ce qu’elle a changé n’a changé depuis',
    retroplan: 'construit le rétroplanning (--by, --unit)',
    dashboard: 'construit le tableau de bord, et dit ce qu’il montre (--json)',
    countdown: 'construit le compte à rebours d’une action (--action)',
    kpi: 'les KPI suivis, leurs chiffres et leur état ; en choisit (--organisation, --kpi, --own), les montre dans le plan (--follow)',
    import: 'importe les chiffres du mois des fichiers que les outils exportent (EXPORT…)',
    objectives: 'les objectifs, ce qui est atteint et attendu à ce jour ; en ajoute un (--objective)',
    payment:
      'les paiements, leur jour et leur état ; en ajoute (--action, --amount, --parts…), fait suivre les trimestres du plan (--follow)',
    invoices: 'les paiements que règlent les lignes d’une banque ou de la comptabilité (EXPORT…) ; les note (--pay)',
    budget:
      'l’enveloppe, ce qui est prévu, engagé et payé, avec l’onglet Budget ; la fixe (--mode, --envelope, --share, --season)',
    'what-if': 'ce que deviendrait le budget, sans rien écrire sauf avec --apply (--cut, --late, --drop)',
    paste: 'ajoute au plan les actions d’une liste, une par ligne (--list)',
    'self-test': 'essaie, dans un onglet à part, ce sur quoi l’extension compte, et en rend compte',
  },
  file: 'FICHIER',
  usage: (commands) => `Rétroplan en ligne de commande : un plan d’action marketing dans un fichier .xlsx ou .csv.

npm run --silent plan -- COMMANDE [FICHIER] [options]

${commands}

  -o FICHIER.xlsx     écrit le classeur obtenu ; le fichier lu n’est jamais modifié
  --json              un seul objet JSON sur la sortie
  --cells "Onglet!A1:Z50"   ajoute à l’objet JSON les valeurs de ces cellules ; peut se répéter
  --today AAAA-MM-JJ  fait comme si l’on était ce jour-là
  --locale fr|en      la langue des phrases, et celle des dates et des nombres d’un .csv ; ou celle d’un pays : fr_CA, en_US, de_CH…
  --year AAAA         l’année du plan ; celle d’un classeur déjà préparé est dans ses paramètres
  --action "Nom"      l’action dont on construit le compte à rebours
  --line N            sa ligne, si plusieurs actions ont ce nom
  --list FICHIER.txt  la liste des actions à ajouter, une par ligne
  --tab NOM           l’onglet à lire, quand un fichier contient plusieurs plans
  --all-tabs          les lit tous comme un seul (read)
  --column D=owner    ce qu’est une colonne, quel que soit son titre ; peut être répété (read, check, adopt)
  --add quarters,start   colonnes à ajouter à sa droite, ou all (adopt)
  --organisation MOT  le type d’organisation, dont dépendent les KPI proposés : ${organisations.join(', ')} (kpi)
  --kpi cac           un KPI de plus à suivre ; peut se répéter (kpi)
  --column "Titre=visits"   quel chiffre est une colonne d’un export, ou ignored ; peut se répéter (import)
  --dates day-first|month-first   ce qui vient d’abord dans les dates des exports (import)
  --decimals comma|point   ce qui précède leurs décimales (import)
  --keep-mine         garde les chiffres déjà écrits là où un export en a d’autres (import)
  --partial           importe aussi les mois où un export commence ou finit (import)
  --made-up           remplit les mois vides de chiffres inventés, signalés, pour essayer (kpi)
  --clear-made-up     les efface, et laisse les vôtres (kpi)
  --own TEXTE         un KPI à vous : "Nom; unité; up|down; formule", où la formule est typed, "change visits" ou "orders / visits" ; "; level" derrière typed pour un niveau, dont les mois ne s’additionnent pas (kpi)
  --follow            montre dans le plan, à droite, où en est le KPI de chaque action et ce que coûte un résultat (kpi)
  --weekly visits     un chiffre compté par semaine désormais, ou son nom ; peut se répéter (kpi)
  --not-weekly visits  un chiffre compté par mois de nouveau : ses mois gardent leurs valeurs, ses semaines restent (kpi)
  --months-follow     les mois déjà tapés suivent aussi leurs semaines, et gardent l’ancien nombre en note (kpi --weekly, import)
  --objective "Texte"  l’objectif à ajouter, avec --period S1, --kpi KPI, --from 0, --target 5000, --deadline AAAA-MM-JJ, --owner NOM (objectives)
  --measure           ajoute à droite des objectifs les colonnes et les formules qui leur manquent (objectives)
${ofMoney}
  --by ${groupings.join('|')}   regroupe le rétroplanning par ${eitherGrouping(sheetWords.fr.settings.groupings, 'ou')}
  --unit week|month   une colonne du rétroplanning est une semaine ou un mois
  --help              cette aide

Code de sortie : 0 tout va bien · 1 le plan a des erreurs · 2 commande ou fichier inutilisable.`,
  misuse: {
    'no-command': () => `Indiquez une commande : ${commandNames.join(', ')} (--help montre le mode d’emploi).`,
    'unknown-command': ({ word }) => `La commande « ${word} » n’existe pas : utilisez ${commandNames.join(', ')}.`,
    'unknown-option': ({ word }) => `L’option « ${word} » n’existe pas : --help montre celles qui existent.`,
    'repeated-option': ({ word }) => `L’option ${word} est donnée deux fois : gardez-en une seule.`,
    'missing-value': ({ word }) => `L’option ${word} attend une valeur juste après elle.`,
    'unexpected-value': ({ word }) => `L’option ${word} s’écrit seule, sans valeur.`,
    'extra-word': ({ word }) =>
      `« ${word} » est de trop : donnez un seul fichier, entre guillemets si son nom contient une espace.`,
    'missing-input': ({ command }) => `Indiquez le fichier à lire : plan -- ${command} FICHIER.xlsx (ou .csv).`,
    'missing-action': ({ command }) => `Nommez l’action : plan -- ${command} FICHIER.xlsx --action "Nom".`,
    'missing-list': ({ command }) => `Donnez la liste à ajouter : plan -- ${command} FICHIER.xlsx --list LISTE.txt.`,
    'no-list-allowed': ({ command }) => `La commande ${command} n’attend pas de liste : retirez --list.`,
    'bad-list': ({ file }) =>
      `« ${file} » n’est pas un texte lisible : enregistrez-le en texte brut (UTF-8), une action par ligne.`,
    'no-action-allowed': ({ command }) => `La commande ${command} n’attend pas d’action : retirez --action.`,
    'no-layout-allowed': ({ command, word }) => `La commande ${command} ne met pas l’année en page : retirez ${word}.`,
    'no-tab-allowed': ({ command, word }) => `La commande ${command} ne choisit pas d’onglet : retirez ${word}.`,
    'no-columns-allowed': ({ command, word }) => `La commande ${command} ne dit rien des colonnes : retirez ${word}.`,
    'bad-column': ({ word }) =>
      `« ${word} » ne dit d’aucune colonne ce qu’elle est : écrivez par exemple --column D=owner, avec l’un de ${columnAnswers.join(', ')}.`,
    'bad-added-column': ({ word }) =>
      `« ${word} » n’est pas une colonne qu’on peut ajouter : écrivez --add all, ou certaines de ${addedColumns.join(', ')}.`,
    'no-kpis-allowed': ({ command, word }) => `La commande ${command} ne choisit pas de KPI : retirez ${word}.`,
    'no-objective-allowed': ({ command, word }) => `La commande ${command} n’ajoute pas d’objectif : retirez ${word}.`,
    'no-budget-allowed': ({ command, word }) => `La commande ${command} ne change rien au budget : retirez ${word}.`,
    'bad-budget': ({ word }) =>
      `« ${word} » n’est pas compris : écrivez par exemple --mode share, --share 5, --revenue "40000;50000;50000;60000" ou --late "Site=6w".`,
    'missing-objective': ({ word }) => `${word} dit quelque chose d’un objectif : nommez-le avec --objective "Texte".`,
    'no-payment-allowed': ({ command, word }) => `La commande ${command} ne note pas de paiement : retirez ${word}.`,
    'bad-payment': ({ word }) =>
      `« ${word} » n’est pas compris : écrivez par exemple --parts "25 % signature 2027-04-30; 75 % échéance" ou --commission "3,5 % de Ventes".`,
    'one-at-a-time': ({ word }) => `${word} se demande seul : enregistrez d’abord les paiements, puis recommencez.`,
    'bad-organisation': ({ word }) =>
      `« ${word} » n’est pas un type d’organisation connu : écrivez --organisation suivi de ${organisations.join(', ')}.`,
    'bad-kpi': ({ word }) => `« ${word} » n’est pas un KPI connu : écrivez --kpi suivi de ${kpiKeys.join(', ')}.`,
    'made-up-twice': () => 'Un seul à la fois : gardez --made-up ou --clear-made-up.',
    'no-mark': () =>
      'L’onglet des chiffres n’a plus la cellule qui dit qu’ils sont inventés : rétablissez-la avant d’en mettre.',
    'bad-weekly': ({ option, word, names }) =>
      `« ${word} » n’est pas un chiffre connu : écrivez ${option} suivi de ${names.fr.join(', ')}.`,
    'bad-pay': ({ word }) =>
      `« ${word} » n’est pas un paiement proposé : écrivez --pay LIGNE=NUMÉRO, les deux nombres que la commande montre.`,
    'missing-exports': ({ command }) => `Donnez les fichiers à importer : plan -- ${command} FICHIER.xlsx EXPORT.csv.`,
    'no-exports-allowed': ({ command, word }) => `La commande ${command} n’importe rien : retirez ${word}.`,
    'bad-figure': ({ word }) =>
      `« ${word} » ne dit d’aucune colonne quel chiffre elle est : écrivez par exemple --column "Sessions=visits", avec l’un de ${entered.join(', ')}, ignored, ou le nom d’un KPI à vous.`,
    'bad-date-order': ({ word }) =>
      `« ${word} » n’est pas un ordre : écrivez --dates day-first ou --dates month-first.`,
    'bad-decimals': ({ word }) =>
      `« ${word} » n’est pas un signe de décimales : écrivez --decimals comma ou --decimals point.`,
    undecided: ({ what }) =>
      what === 'dates'
        ? 'L’ordre du jour et du mois ne se voit pas dans les dates : ajoutez --dates day-first ou --dates month-first.'
        : 'Le signe des décimales ne se voit pas dans les nombres : ajoutez --decimals comma ou --decimals point.',
    'no-figures': ({ sentence }) => sentence,
    'bad-own': ({ part, word }) => {
      if (part === 'change') return `Une évolution est un pourcentage : écrivez --own "${word}".`;
      const what = {
        name: 'Il manque un nom au KPI',
        unit: `« ${word} » n’est pas une unité (${kpiUnits.join(', ')})`,
        direction: `« ${word} » n’est pas un sens (up ou down)`,
        formula: `« ${word} » n’est pas une formule (typed, visits, change visits, ou deux chiffres et +, - ou /)`,
        figure: `« ${word} » n’est pas un chiffre (${entered.join(', ')}, ou l’un des vôtres, que plan -- kpi FICHIER --json donne sous "parts")`,
        level: `« ${word} » ne va pas ici (level, derrière typed, pour ce qui se compte)`,
      }[part];
      return `${what} : écrivez par exemple --own "Commandes par visite; percent; up; orders / visits".`;
    },
    'bad-grouping': ({ word }) =>
      `L’année ne se regroupe pas par « ${word} » : écrivez --by suivi de ${groupings.join(', ')}.`,
    'bad-unit': ({ word }) => `« ${word} » n’est pas une colonne : écrivez --unit week ou --unit month.`,
    'no-input-allowed': ({ command, word }) => `La commande ${command} ne lit pas de fichier : retirez « ${word} ».`,
    'bad-locale': ({ word }) =>
      `La langue « ${word} » n’est pas connue : écrivez --locale fr ou --locale en, ou un pays comme ${localesOfCountries.join(', ')}.`,
    'bad-line': ({ word }) => `« ${word} » n’est pas une ligne : donnez son numéro, par exemple --line 12.`,
    'bad-year': ({ word }) =>
      `« ${word} » n’est pas une année possible : donnez-en une de 1990 à 2100, comme --year 2027.`,
    'bad-today': ({ word }) => `« ${word} » n’est pas un jour : écrivez-le comme 2027-03-15.`,
    'bad-cells': ({ word }) =>
      `« ${word} » ne désigne pas de cellules : écrivez par exemple --cells "Objectifs!A1:F20".`,
    'unknown-tab': ({ word }) =>
      `Il n’y a pas d’onglet « ${word} » dans ce classeur : corrigez le nom donné à --cells.`,
    'bad-output': ({ file }) =>
      `Le résultat s’écrit en .xlsx : donnez à -o un nom comme plan.xlsx au lieu de « ${file} ».`,
    'output-is-input': ({ file }) =>
      `« ${file} » est le fichier lu, qui n’est jamais modifié : donnez un autre nom à -o.`,
    'no-output-folder': ({ file }) => `Le dossier de « ${file} » n’existe pas : créez-le ou choisissez-en un autre.`,
    unwritable: ({ file }) =>
      `« ${file} » n’a pas pu être écrit : vérifiez la place et les droits, et fermez-le s’il est ouvert.`,
    'missing-file': ({ file }) => `Le fichier « ${file} » est introuvable : vérifiez son nom et son dossier.`,
    folder: ({ file }) => `« ${file} » est un dossier : donnez le nom d’un fichier.`,
    'unknown-kind': ({ file }) =>
      `« ${file} » n’est ni un .xlsx ni un .csv : enregistrez-le sous l’un de ces deux formats.`,
    'unreadable-file': ({ file }) => `« ${file} » n’a pas pu être ouvert : vérifiez que vous avez le droit de le lire.`,
    'bad-csv': ({ file, why }) =>
      ({
        empty: `« ${file} » est vide : donnez un fichier qui contient un plan.`,
        'not-utf8': `« ${file} » n’est pas en UTF-8 : enregistrez-le en « CSV UTF-8 » et recommencez.`,
        'too-large': `« ${file} » est trop grand pour un plan : gardez l’onglet utile seulement.`,
      })[why],
    'bad-quote': ({ file, why, line }) =>
      ({
        'open-quote': `« ${file} » contient, ligne ${line}, un guillemet jamais refermé : corrigez-le et recommencez.`,
        'swallowing-quote': `« ${file} » contient, ligne ${line}, un guillemet qui avale des lignes entières : refermez-le ou doublez-le, et recommencez.`,
      })[why],
    'bad-xlsx': ({ file, why }) =>
      ({
        empty: `« ${file} » est vide : donnez un fichier qui contient un plan.`,
        'not-xlsx': `« ${file} » n’est pas un classeur .xlsx, malgré son nom : enregistrez-le sous ce format et recommencez.`,
        'old-excel': `« ${file} » est un ancien classeur .xls : enregistrez-le en .xlsx et recommencez.`,
        encrypted: `« ${file} » est protégé par un mot de passe : enregistrez-le sans mot de passe et recommencez.`,
        'too-large': `« ${file} » est trop grand pour un plan : gardez les onglets utiles seulement.`,
        damaged: `« ${file} » est abîmé : ouvrez-le dans votre tableur, enregistrez-le de nouveau et recommencez.`,
      })[why],
    'not-built': () => 'L’extension n’est pas encore construite : lancez « npm run build » puis recommencez.',
  },
  notCarried: {
    'long-list': 'liste déroulante de plus de 255 caractères',
    'list-with-comma': 'liste déroulante dont un choix contient une virgule',
    checkbox: 'cases à cocher',
    rule: 'règle de saisie',
    format: 'mise en forme conditionnelle sans formule',
    'filter-choice': 'choix du filtre',
    protection: 'protection',
    macros: 'macros',
    charts: 'graphiques ou images',
    pivot: 'tableau croisé',
    'kept-values': 'formules vers un autre fichier ou un tableau, gardées en valeurs',
    'tab-name': 'nom d’onglet que le format n’admet pas',
  },
  lost: (what) => `Ce que le fichier ne garde pas : ${what}.`,
  unexpected: 'Quelque chose d’inattendu s’est produit et rien n’a été écrit : signalez-le avec le fichier en cause.',
  severity: { error: 'erreur', warning: 'alerte', advice: 'conseil' },
  counted: {
    error: (count) => plural(count, 'erreur', 'erreurs'),
    warning: (count) => plural(count, 'alerte', 'alertes'),
    advice: (count) => plural(count, 'conseil', 'conseils'),
  },
  week: {
    late: 'en retard',
    due: 'à rendre',
    'to-begin': 'à préparer',
    begins: 'commence',
    runs: 'en cours',
    days: (count) => plural(count, 'jour ouvré', 'jours ouvrés'),
  },
  undone: {
    begun: '(arrêtée en chemin) ',
    done: '',
    undone: '(annulée) ',
    'too-large': '(trop grande pour être annulée) ',
    interrupted: '(annulation arrêtée en chemin) ',
  },
  read: readFr,
  noProblem: 'Rien à signaler.',
  fates: {
    new: 'écrit',
    other: 'remplacé',
    same: 'déjà le même',
    kept: 'gardé',
    hers: 'gardé, car c’est une formule ou un texte à vous',
    changed: 'gardé, car la cellule a déjà un autre nombre',
    'no-row': 'laissé, sans ligne dans l’onglet',
    'no-month': 'laissé, hors des mois de l’onglet',
  },
  yearKept: (asked, year) =>
    `L’année de ce plan est ${year}, celle de ses paramètres : --year ${asked} n’y change rien.`,
  takePartial: 'Ajoutez --partial pour importer aussi cela.',
  letFollow: 'Ajoutez --months-follow pour que ces mois suivent leurs semaines.',
  beginKpis: (file) => `Par exemple : plan kpi ${file} --organisation ecommerce`,
  budgetHeads: {
    quarters: ['', 'Enveloppe', 'Prévu', 'Engagé', 'Facturé', 'Payé', 'Reste'],
    perResult: ['Objectif', 'KPI', 'Coût par résultat attendu'],
    supposed: ['', 'Prévu', 'Enveloppe', '→ Prévu', '→ Enveloppe'],
    losing: ['Objectif', 'Écart'],
  },
  wholeFile: 'tout le fichier',
  checked: (actions, objectives, tab) =>
    `${plural(actions, 'action lue', 'actions lues')} dans « ${tab} », ${plural(objectives, 'objectif', 'objectifs')}.`,
  notRead: (columns, rows) =>
    [
      columns.length > 0 ? `Colonnes non lues : ${columns.join(', ')}.` : '',
      rows.length > 0 ? `Lignes non lues : ${rows.join(', ')}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  written: (file) => `Classeur écrit : ${file}`,
};
