import type { ImportWords } from '../words/import-words';
import { counted } from './counted';
import { kpiTexts } from './kpi-texts';

const MOST_NAMES = 3;

const quoted = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  return `${shown.join(', ')}${names.length > MOST_NAMES ? '…' : ''}`;
};

export const importView: ImportWords = {
  title: 'Import figures',
  introduction:
    'Choose the files your tools export (CSV, Excel or ZIP): Rétroplan takes the month’s figures from them. They are read on your computer, and nothing is written before you agree.',
  files: 'Files to import',
  drop: 'You can also drop them here.',
  reading: (file) => `Reading “${file}”…`,
  notReady: 'This file has no tab of figures yet: choose your KPIs first.',
  chooseKpis: 'Choose my KPIs',
  faults: {
    empty: (file) => `“${file}” is empty: export it again.`,
    'too-large': (file) => `“${file}” is too large: export fewer months or fewer columns.`,
    'old-workbook': (file) =>
      `“${file}” is an old Excel workbook or needs a password: save it as .xlsx without a password.`,
    damaged: (file) => `“${file}” is damaged: export it again.`,
    'no-table': (file) => `“${file}” holds no table: choose a CSV, Excel or ZIP file.`,
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
  unknownTool: 'Table',
  figures: kpiTexts.figures,
  months: (first, last) => (first === last ? first : `${first} – ${last}`),
  rows: (count) => counted(count, 'row read', 'rows read'),
  skipped: {
    blank: (count) => counted(count, 'blank row left out', 'blank rows left out'),
    total: (count) => counted(count, 'total row left out', 'total rows left out'),
    'test-send': (count) => counted(count, 'test send left out', 'test sends left out'),
    'no-date': (count) => counted(count, 'row without a date left out', 'rows without a date left out'),
    'unreadable-date': (count) => counted(count, 'unreadable date left out', 'unreadable dates left out'),
    'other-status': (count) =>
      counted(count, 'cancelled or refunded row left out', 'cancelled or refunded rows left out'),
    'other-kind': (count) => counted(count, 'row that is no sale left out', 'rows that are no sales left out'),
    'same-order': (count) => counted(count, 'row of an order already counted', 'rows of orders already counted'),
    undated: (count) => counted(count, 'row without a date left out', 'rows without a date left out'),
    'several-months': (count) => counted(count, 'row across two months left out', 'rows across two months left out'),
  },
  left: (tables) => `Left out, as they have no months: ${quoted(tables)}.`,
  hidden: (tabs) => `Hidden tabs, left out: ${quoted(tabs)}.`,
  doubts: {
    'not-an-export': () => 'No monthly figures were found: export a table with a column of dates.',
    'no-figures': () => 'No column is a figure you follow: say which one is.',
    'no-dates': () => 'There is no date: export again with the column of the day or the month.',
    'unreadable-dates': ({ header, text }) =>
      `“${text}”, in the column “${header}”, is neither a day nor a month: write for example 2027-01-31 or 2027-01.`,
    year: ({ year }) =>
      `The months have no year: they count as those of ${year}; if they are of another, put it into the file’s name.`,
    'no-year': () => 'The months have no year and may be of several: add a column “Year”.',
    weeks: () => 'The rows are weeks, which do not fall within one month: export by day or by month.',
    'nth-days': () => 'The days are numbered without a first date: export again with the column of the date.',
    'several-months': () => 'Some rows cover several months: export by day or by month.',
    'needs-months': ({ header }) => `“${header}” does not add up from day to day: export it with a row for each month.`,
    'needs-weeks': ({ header, addsUp }) =>
      addsUp
        ? `“${header}” is counted by week: export it by day.`
        : `“${header}” is counted by week and does not add up from day to day: export it with a row for each week.`,
    'same-figure': ({ header, others, hasTax }) =>
      `“${header}” is taken${hasTax ? ', tax included' : ''}, and not ${quoted(others)}: choose the other column if you follow that one.`,
    percents: ({ header }) => `“${header}”: 12 is read there as 12%.`,
    'date-order': () => 'The dates do not show whether the day or the month comes first: say which does.',
    decimals: () => 'The numbers do not show their decimal sign: say which it is.',
    currency: ({ found }) =>
      `The amounts are in ${found}, not in the plan’s currency: they will be written without conversion.`,
    'several-currencies': ({ found }) =>
      `The amounts are in several currencies (${found.join(', ')}) and do not add up: export them one currency at a time.`,
    cell: ({ line, text }) => `Row ${line}: “${text}” is not understood and is not counted.`,
    'top-rows-only': () => 'This table has only the best rows: import the one of dates, which adds up.',
    results: ({ header }) => `“${header}” depends on the campaign: say which figure it is.`,
    pending: ({ rows }) =>
      `${counted(rows, 'order is not paid yet and is counted', 'orders are not paid yet and are counted')}.`,
    'time-zone': () => 'Times are those of Greenwich: a sale at the end of a month may count in the next one.',
  },
  moreCells: (count) => `${counted(count, 'more cell is not understood', 'more cells are not understood')}.`,
  dates: 'Dates are written',
  dateOrders: { 'day-first': 'day, then month', 'month-first': 'month, then day' },
  decimals: 'Decimals are written',
  decimalMarks: { comma: 'after a comma', point: 'after a point' },
  undecided: 'Choose…',
  columns: 'Columns and figures',
  otherColumns: (count) => counted(count, 'other column', 'other columns'),
  ignored: 'do not import',
  leftWhy: {
    day: 'the day or the month of the row',
    said: 'as you said',
    another: 'another column is that figure',
    'needs-months': 'does not add up from day to day',
    'needs-weeks': 'counted by week',
    weeks: 'not counted by week',
    average: 'a rate or an average does not add up',
    words: 'no numbers',
    blank: 'blank',
    unknown: 'no figure you follow has this heading',
  },
  leftColumns: (headers, why) => `Not imported: ${headers.map((header) => `“${header}”`).join(', ')} (${why}).`,
  together: {
    sum: 'the month’s rows add up',
    less: 'the month’s rows are taken off',
    last: 'the month’s last row counts',
    first: 'the month’s first row counts',
    mean: 'mean of the month’s rows',
    weighted: 'mean of the month, weighted by impressions',
    times: 'multiplied row by row, then added up',
    count: 'each different text counts once',
  },
  newRows: 'Rows to add',
  newRow: (figure) => `Add the row “${figure}”`,
  newRowHelp: 'No KPI you follow needs it.',
  partial: (months) => `Also import ${months.join(', ')}`,
  partialHelp: 'The file begins or ends within these months: they may be incomplete.',
  partialMark: 'incomplete month',
  leftPartial: (months) => `Left out, as a file begins or ends within these months: ${months.join(', ')}.`,
  overlap: 'Where a month has another figure already',
  overlapHelp: (count) => `${counted(count, 'figure differs', 'figures differ')} from those of the tab.`,
  wins: { file: 'take the one of the file', mine: 'keep mine' },
  changes: 'What will change',
  change: ({ month, was, value }) => `${month}: ${was} → ${value}`,
  newValue: ({ month, value }) => `${month}: ${value}`,
  same: (count) => `${counted(count, 'figure is the same already', 'figures are the same already')}.`,
  kept: (count) => `${counted(count, 'figure of yours is kept', 'figures of yours are kept')}.`,
  hers: ({ cell, text }) => `${cell} keeps what you wrote there: “${text}”.`,
  outside: (months) => `Not in the tab, left out: ${months.join(', ')}.`,
  week: (day) => `week of ${day}`,
  monthsAdded: (count) => `Months added to the tab: ${count}.`,
  added: (count) => `${counted(count, 'figure adds up', 'figures add up')} several tools.`,
  twice: ({ figure, months }) => `${figure} has two values for ${months.join(', ')}: the last one counts.`,
  nothing: 'There is nothing to import.',
  import: (count) => `Import ${counted(count, 'figure', 'figures')}`,
  done: (count) => `${counted(count, 'figure is imported', 'figures are imported')}.`,
  changed: (cells) => `Changed in the meantime and left as it is: ${cells.join(', ')}.`,
  undo: 'Undo the import',
  undone: (count) =>
    `The import is undone: ${counted(count, 'figure is', 'figures are')} back to what was there before.`,
  another: 'Import another file',
  see: 'See the figures',
  toImport: 'Import files',
  madeUp: {
    fill: 'Try with made-up figures',
    fillHelp: 'They only fill blank cells, are marked on every tab, and are cleared in one click.',
    filled: (count) => `${counted(count, 'made-up figure is written', 'made-up figures are written')}.`,
    there: 'Figures of the tab are made up, to try things out.',
    clear: 'Clear the made-up figures',
    cleared: (count) => `${counted(count, 'made-up figure is cleared', 'made-up figures are cleared')}; yours stay.`,
  },
};
