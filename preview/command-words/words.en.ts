import { addedColumns, columnAnswers } from '../../src/commands/api';
import { figureKeys, figureOf, kpiKeys, kpiUnits, organisations } from '../../src/domain/kpi';
import { localesOfCountries } from '../../src/domain/locale';
import { groupings } from '../../src/domain/year-view';
import { commandNames } from './commands';
import { readEn } from './read.en';
import type { CommandLineWords } from './words';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The figures that somebody may enter. */
const entered = figureKeys.filter((key) => figureOf(key).productOf === undefined);

/** The options of payments and of the budget. */
const ofMoney = `  --amount 10000      what the action named by --action costs, with --label, --date, --tied start|deadline|"Step", --terms "30 days end of month", --tax, --vat, --currency, --exchange (payment)
  --parts "25 % signature 2027-04-30; 75 % deadline"   in several parts; --amount is their total (payment)
  --commission "3.5 % of Sales"   a share of a figure, of which --amount is the forecast of the year (payment)
  --monthly 30, --yearly 199   a subscription, from --from YYYY-MM-DD to --to YYYY-MM-DD (payment)
  --pay 3=12          line 3 of the export settles payment number 12; may be repeated (invoices)
  --engaged, --invoiced, --paid YYYY-MM-DD   how far the payment has come, or the one whose number is --payment N; --actual what it came to (payment)
  --follow, --by-hand   the plan’s quarters follow the action’s payments, or are again what they were (payment)
  --mode fixed|share|by-hand|none   how the envelope is set; quarters that have begun keep theirs (budget)
  --envelope 15000    the envelope of the year; --by-quarter "3000;4000;5000;3000", one a quarter (budget)
  --share 5           the share of revenue, in %; --revenue "40000;50000;50000;60000", what is expected (budget)
  --season even|christmas|back-to-school|summer   how the months weigh (budget)
  --cut 10            the envelope cut by 10 %; --late "Site=6w", an action 6 weeks late; --drop "Radio", an action dropped; --apply does it (what-if)`;

export const wordsEn: CommandLineWords = {
  commands: {
    new: 'a new, empty plan, in a new workbook or in this one',
    example: 'the Mimine example, with its year planner',
    check: 'what the plan lacks, or where it contradicts itself',
    read: 'what was understood of a plan, row by row, and what was not',
    adopt: 'sets a plan up where it stands: not a cell of it changes (--column, --add)',
    week: 'what begins, goes on, is due or is late this week',
    history: 'the last ten commands, as the file notes them',
    undo: 'undoes the last command, if nothing of what it changed has changed since',
    retroplan: 'builds the year planner (--by, --unit)',
    dashboard: 'builds the dashboard, and says what it shows (--json)',
    countdown: 'builds the countdown of an action (--action)',
    kpi: 'the KPIs followed, their figures and their status; chooses some (--organisation, --kpi, --own), shows them in the plan (--follow)',
    import: 'imports the month’s figures from the files that tools export (EXPORT…)',
    objectives: 'the objectives, what is reached and expected by now; adds one (--objective)',
    payment:
      'the payments, their days and states; adds some (--action, --amount, --parts…), lets the plan’s quarters follow them (--follow)',
    invoices: 'the payments that lines of a bank or the accounts settle (EXPORT…); notes them (--pay)',
    budget:
      'the envelope, what is planned, engaged and paid, with the Budget tab; sets it (--mode, --envelope, --share, --season)',
    'what-if': 'what would become of the budget, writing nothing unless with --apply (--cut, --late, --drop)',
    paste: 'adds the actions of a list to the plan, one per line (--list)',
    'self-test': 'tries, in a tab of its own, what the add-on counts on, and reports it',
  },
  file: 'FILE',
  usage: (commands) => `Rétroplan on the command line: a marketing action plan in an .xlsx or .csv file.

npm run --silent plan -- COMMAND [FILE] [options]

${commands}

  -o FILE.xlsx        writes the resulting workbook; the file read is never changed
  --json              one JSON object on the output
  --cells "Tab!A1:Z50"   adds the values of these cells to the JSON object; may be repeated
  --today YYYY-MM-DD  acts as if it were that day
  --locale fr|en      the language of the sentences, and of the dates and numbers of a .csv; or a country’s: en_US, fr_CA, de_CH…
  --year YYYY         the year of the plan; that of a workbook that is set up is in its settings
  --action "Name"     the action whose countdown is built
  --line N            its row, where several actions have that name
  --list FILE.txt     the list of actions to add, one per line
  --tab NAME          the tab to read, where a file has several plans
  --all-tabs          reads all of them as one (read)
  --column D=owner    what a column is, whatever its heading says; may be repeated (read, check, adopt)
  --add quarters,start   columns to add to its right, or all (adopt)
  --organisation WORD  the kind of organisation, which decides the KPIs on offer: ${organisations.join(', ')} (kpi)
  --kpi cac           one more KPI to follow; may be repeated (kpi)
  --column "Heading=visits"   which figure a column of an export is, or ignored; may be repeated (import)
  --dates day-first|month-first   what comes first in the dates of the exports (import)
  --decimals comma|point   what their decimals stand behind (import)
  --keep-mine         keeps figures already written where an export has others (import)
  --partial           also imports the months in which an export begins or ends (import)
  --made-up           fills blank months with made-up figures, marked, to try things out (kpi)
  --clear-made-up     clears them, and leaves yours (kpi)
  --own TEXT          a KPI of your own: "Name; unit; up|down; formula", the formula being typed, "change visits" or "orders / visits"; "; level" behind typed for one whose months do not add up (kpi)
  --follow            shows in the plan, to its right, how the KPI of each action stands and what a result costs (kpi)
  --weekly visits     a figure to be counted by week from now on, or its name; may be repeated (kpi)
  --not-weekly visits  a figure to be counted by month again: its months keep their values, its weeks stay (kpi)
  --months-follow     months that are typed follow their weeks too, and keep the old number in a note (kpi --weekly, import)
  --objective "Text"  the objective to add, with --period H1, --kpi KPI, --from 0, --target 5000, --deadline YYYY-MM-DD, --owner NAME (objectives)
  --measure           adds to the right of the objectives the columns and formulas they lack (objectives)
${ofMoney}
  --by ${groupings.join('|')}   groups the year planner that way
  --unit week|month   a column of the year planner is a week or a month
  --help              this help

Exit code: 0 fine · 1 the plan has errors · 2 unusable command or file.`,
  misuse: {
    'no-command': () => `Say a command: ${commandNames.join(', ')} (--help shows how to use them).`,
    'unknown-command': ({ word }) => `There is no command "${word}": use ${commandNames.join(', ')}.`,
    'unknown-option': ({ word }) => `There is no option "${word}": --help shows those there are.`,
    'repeated-option': ({ word }) => `The option ${word} is given twice: keep one of them.`,
    'missing-value': ({ word }) => `The option ${word} needs a value right after it.`,
    'unexpected-value': ({ word }) => `The option ${word} stands alone, without a value.`,
    'extra-word': ({ word }) => `"${word}" is one word too many: give one file, in quotes if its name has a space.`,
    'missing-input': ({ command }) => `Say which file to read: plan -- ${command} FILE.xlsx (or .csv).`,
    'missing-action': ({ command }) => `Name the action: plan -- ${command} FILE.xlsx --action "Name".`,
    'missing-list': ({ command }) => `Give the list to add: plan -- ${command} FILE.xlsx --list LIST.txt.`,
    'no-list-allowed': ({ command }) => `The command ${command} takes no list: leave out --list.`,
    'bad-list': ({ file }) => `"${file}" is no readable text: save it as plain text (UTF-8), one action per line.`,
    'no-action-allowed': ({ command }) => `The command ${command} takes no action: leave out --action.`,
    'no-layout-allowed': ({ command, word }) => `The command ${command} does not lay out the year: leave out ${word}.`,
    'no-tab-allowed': ({ command, word }) => `The command ${command} does not choose a tab: leave out ${word}.`,
    'no-columns-allowed': ({ command, word }) => `The command ${command} says nothing of columns: leave out ${word}.`,
    'bad-column': ({ word }) =>
      `"${word}" says of no column what it is: write for example --column D=owner, with one of ${columnAnswers.join(', ')}.`,
    'bad-added-column': ({ word }) =>
      `"${word}" is no column that can be added: write --add all, or some of ${addedColumns.join(', ')}.`,
    'no-kpis-allowed': ({ command, word }) => `The command ${command} chooses no KPIs: leave out ${word}.`,
    'no-objective-allowed': ({ command, word }) => `The command ${command} adds no objective: leave out ${word}.`,
    'no-budget-allowed': ({ command, word }) =>
      `The command ${command} changes nothing of the budget: leave out ${word}.`,
    'bad-budget': ({ word }) =>
      `"${word}" is not understood: write --mode share, --share 5, --revenue "40000;50000;50000;60000" or --late "Site=6w", for example.`,
    'missing-objective': ({ word }) => `${word} says something of an objective: name it with --objective "Text".`,
    'no-payment-allowed': ({ command, word }) => `The command ${command} notes no payment: leave out ${word}.`,
    'bad-payment': ({ word }) =>
      `“${word}” is not understood: write --parts "25 % signature 2027-04-30; 75 % deadline" or --commission "3.5 % of Sales", for example.`,
    'one-at-a-time': ({ word }) => `${word} is asked for alone: save the payments first, then try again.`,
    'bad-organisation': ({ word }) =>
      `"${word}" is no kind of organisation: write --organisation and one of ${organisations.join(', ')}.`,
    'bad-kpi': ({ word }) => `"${word}" is no KPI: write --kpi and one of ${kpiKeys.join(', ')}.`,
    'made-up-twice': () => 'One at a time: keep --made-up or --clear-made-up.',
    'no-mark': () => 'The tab of figures no longer has the cell that says they are made up: put it back first.',
    'bad-weekly': ({ option, word, names }) =>
      `"${word}" is no figure: write ${option} and one of ${names.en.join(', ')}.`,
    'bad-pay': ({ word }) =>
      `"${word}" is no payment that is proposed: write --pay LINE=NUMBER, the two numbers that the command shows.`,
    'missing-exports': ({ command }) => `Give the files to import: plan -- ${command} FILE.xlsx EXPORT.csv.`,
    'no-exports-allowed': ({ command, word }) => `The command ${command} imports nothing: leave out ${word}.`,
    'bad-figure': ({ word }) =>
      `"${word}" says of no column which figure it is: write for example --column "Sessions=visits", with one of ${entered.join(', ')}, ignored, or the name of a KPI of your own.`,
    'bad-date-order': ({ word }) => `"${word}" is no order: write --dates day-first or --dates month-first.`,
    'bad-decimals': ({ word }) => `"${word}" is no decimal sign: write --decimals comma or --decimals point.`,
    undecided: ({ what }) =>
      what === 'dates'
        ? 'The dates do not show whether the day or the month comes first: add --dates day-first or --dates month-first.'
        : 'The numbers do not show their decimal sign: add --decimals comma or --decimals point.',
    'no-figures': ({ sentence }) => sentence,
    'bad-own': ({ part, word }) => {
      if (part === 'change') return `A change is a percentage: write --own "${word}".`;
      const what = {
        name: 'The KPI has no name',
        unit: `"${word}" is no unit (${kpiUnits.join(', ')})`,
        direction: `"${word}" is no direction (up or down)`,
        formula: `"${word}" is no formula (typed, visits, change visits, or two figures with +, - or /)`,
        figure: `"${word}" is no figure (${entered.join(', ')}, or one of yours, which plan -- kpi FILE --json gives under "parts")`,
        level: `"${word}" does not belong there (level, behind typed, of what is counted)`,
      }[part];
      return `${what}: write for example --own "Orders per visit; percent; up; orders / visits".`;
    },
    'bad-grouping': ({ word }) =>
      `The year is not grouped by "${word}": write --by and one of ${groupings.join(', ')}.`,
    'bad-unit': ({ word }) => `"${word}" is no column: write --unit week or --unit month.`,
    'no-input-allowed': ({ command, word }) => `The command ${command} reads no file: leave out "${word}".`,
    'bad-locale': ({ word }) =>
      `The language "${word}" is not known: write --locale fr or --locale en, or a country’s such as ${localesOfCountries.join(', ')}.`,
    'bad-line': ({ word }) => `"${word}" is no row: give its number, such as --line 12.`,
    'bad-year': ({ word }) => `"${word}" is not a possible year: give one from 1990 to 2100, such as --year 2027.`,
    'bad-today': ({ word }) => `"${word}" is not a day: write it like 2027-03-15.`,
    'bad-cells': ({ word }) => `"${word}" names no cells: write for example --cells "Objectives!A1:F20".`,
    'unknown-tab': ({ word }) => `There is no tab "${word}" in this workbook: correct the name given to --cells.`,
    'bad-output': ({ file }) => `The result is an .xlsx file: give -o a name such as plan.xlsx instead of "${file}".`,
    'output-is-input': ({ file }) => `"${file}" is the file being read, which is never changed: give -o another name.`,
    'no-output-folder': ({ file }) => `The folder of "${file}" does not exist: make it or choose another.`,
    unwritable: ({ file }) =>
      `"${file}" could not be written: check the room and your rights, and close it if it is open.`,
    'missing-file': ({ file }) => `The file "${file}" was not found: check its name and its folder.`,
    folder: ({ file }) => `"${file}" is a folder: give the name of a file.`,
    'unknown-kind': ({ file }) => `"${file}" is neither .xlsx nor .csv: save it in one of these two formats.`,
    'unreadable-file': ({ file }) => `"${file}" could not be opened: check that you may read it.`,
    'bad-csv': ({ file, why }) =>
      ({
        empty: `"${file}" is empty: give a file that holds a plan.`,
        'not-utf8': `"${file}" is not in UTF-8: save it as "CSV UTF-8" and try again.`,
        'too-large': `"${file}" is too large for a plan: keep only the tab you need.`,
      })[why],
    'bad-quote': ({ file, why, line }) =>
      ({
        'open-quote': `"${file}" has, in line ${line}, a quotation mark that is never closed: correct it and try again.`,
        'swallowing-quote': `"${file}" has, in line ${line}, a quotation mark that swallows whole lines: close it or double it, and try again.`,
      })[why],
    'bad-xlsx': ({ file, why }) =>
      ({
        empty: `"${file}" is empty: give a file that holds a plan.`,
        'not-xlsx': `"${file}" is not an .xlsx workbook, whatever its name: save it in that format and try again.`,
        'old-excel': `"${file}" is an old .xls workbook: save it as .xlsx and try again.`,
        encrypted: `"${file}" is protected by a password: save it without one and try again.`,
        'too-large': `"${file}" is too large for a plan: keep only the tabs you need.`,
        damaged: `"${file}" is damaged: open it in your spreadsheet program, save it again and try again.`,
      })[why],
    'not-built': () => 'The add-on is not built yet: run "npm run build" and try again.',
  },
  notCarried: {
    'long-list': 'drop-down list of more than 255 characters',
    'list-with-comma': 'drop-down list with a comma inside a choice',
    checkbox: 'checkboxes',
    rule: 'data validation rule',
    format: 'conditional format without a formula',
    'filter-choice': 'what the filter hides',
    protection: 'protection',
    macros: 'macros',
    charts: 'charts or pictures',
    pivot: 'pivot table',
    'kept-values': 'formulas about another file or a table, kept as values',
    'tab-name': 'tab name the format does not allow',
  },
  lost: (what) => `What the file does not keep: ${what}.`,
  unexpected: 'Something unexpected happened and nothing was written: report it with the file in question.',
  severity: { error: 'error', warning: 'warning', advice: 'advice' },
  counted: {
    error: (count) => plural(count, 'error', 'errors'),
    warning: (count) => plural(count, 'warning', 'warnings'),
    advice: (count) => plural(count, 'piece of advice', 'pieces of advice'),
  },
  week: {
    late: 'late',
    due: 'due',
    'to-begin': 'to be prepared',
    begins: 'begins',
    runs: 'going on',
    days: (count) => plural(count, 'working day', 'working days'),
  },
  undone: {
    begun: '(stopped on its way) ',
    done: '',
    undone: '(undone) ',
    'too-large': '(too large to undo) ',
    interrupted: '(undoing was stopped on its way) ',
  },
  read: readEn,
  noProblem: 'Nothing to report.',
  fates: {
    new: 'written',
    other: 'replaced',
    same: 'the same already',
    kept: 'kept',
    hers: 'kept, as it is a formula or a text of yours',
    changed: 'kept, as the cell has another number already',
    'no-row': 'left out, without a row in the tab',
    'no-month': 'left out, outside the months of the tab',
  },
  yearKept: (asked, year) => `This plan’s year is ${year}, as its settings say: --year ${asked} changes nothing.`,
  takePartial: 'Add --partial to import that as well.',
  letFollow: 'Add --months-follow to let these months follow their weeks.',
  beginKpis: (file) => `For example: plan kpi ${file} --organisation ecommerce`,
  budgetHeads: {
    quarters: ['', 'Envelope', 'Planned', 'Engaged', 'Invoiced', 'Paid', 'Left'],
    perResult: ['Objective', 'KPI', 'Cost per result expected'],
    supposed: ['', 'Planned', 'Envelope', '→ Planned', '→ Envelope'],
    losing: ['Objective', 'Change'],
  },
  wholeFile: 'the whole file',
  checked: (actions, objectives, tab) =>
    `${plural(actions, 'action', 'actions')} read in "${tab}", ${plural(objectives, 'objective', 'objectives')}.`,
  notRead: (columns, rows) =>
    [
      columns.length > 0 ? `Columns not read: ${columns.join(', ')}.` : '',
      rows.length > 0 ? `Rows not read: ${rows.join(', ')}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  written: (file) => `Workbook written: ${file}`,
};
