import type { Workbook, Worksheet } from 'exceljs';

/** A workbook of a plan as people have them, and how it is adopted. */
type Adoptable = {
  readonly name: string;
  readonly locale: 'fr' | 'en';
  readonly draw: (workbook: Workbook) => void;
  /** What is said on the command line besides. */
  readonly said: readonly string[];
  readonly tab: string;
  /** The names of its actions, in order. */
  readonly actions: readonly string[];
};

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const rows = (sheet: Worksheet, lines: readonly (readonly unknown[])[]): void => {
  for (const line of lines) sheet.addRow([...line]);
};

function coloured(sheet: Worksheet, row: number, argb: string): void {
  sheet.getRow(row).eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.border = { bottom: { style: 'medium', color: { argb: 'FF333333' } } };
  });
}

/** The plain table of a shop, with looks of its own. */
function shop(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Marketing 2027', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  rows(sheet, [
    ['Action', 'Objectif', 'KPI', 'Responsable', 'Budget T1', 'Budget T2', 'Budget T3', 'Budget T4', 'Échéance'],
    ['Vitrine de printemps', 'Plus de passage', 'Entrées', 'Zoé', 300, '', '', '', day('2027-03-20')],
    ['Soldes', 'Vendre le stock', 'Ventes', 'Paul', '', '', 450, '', day('2027-06-30')],
    ['Carte de fidélité', 'Fidéliser', 'Cartes', 'Zoé', '', 200, 200, 200, day('2027-12-01')],
  ]);
  coloured(sheet, 1, 'FF7B1FA2');
  [34, 22, 14, 12, 11, 11, 11, 11, 13].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.getColumn(9).numFmt = 'dd/mm/yyyy';
}

/** A title over it all, sections with subtotals, a grand total by formulas. */
function sections(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('PLAN');
  rows(sheet, [
    ["PLAN D'ACTION 2027 — Comité des fêtes"],
    [],
    ['Action', 'Objectif', 'KPI', 'Responsable', 'Q1', 'Q2', 'Q3', 'Q4', 'Début', 'Fin'],
    ['COMMUNICATION'],
    ['Affiches', 'Remplir la salle', 'Entrées', 'Ana', 120, '', '', '', day('2027-02-01'), day('2027-03-12')],
    ['Radio locale', 'Remplir la salle', 'Auditeurs', 'Luc', 400, '', '', '', day('2027-03-01'), day('2027-03-12')],
    ['Sous-total communication', '', '', '', { formula: 'SUM(E5:E6)', result: 520 }],
    ['ÉVÉNEMENTS'],
    ['Bal', 'Faire connaître le comité', 'Billets', 'Ana', '', 900, '', '', '', day('2027-05-08')],
    ['TOTAL', '', '', '', { formula: 'E7+E9', result: 520 }, { formula: 'F9', result: 900 }],
  ]);
  sheet.mergeCells('A1:J1');
  sheet.getCell('A1').font = { size: 16, bold: true };
  coloured(sheet, 3, 'FF00695C');
  for (const row of [4, 8]) coloured(sheet, row, 'FFB2DFDB');
}

/** A header of two rows, merged; the names are in the second column. */
function twoRows(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Plan');
  rows(sheet, [
    ['N°', 'Action', 'Responsable', 'Budget', '', '', '', 'Échéance'],
    ['', '', '', 'T1', 'T2', 'T3', 'T4', ''],
    [1, 'Refonte du site', 'Équipe web', 4000, 4000, '', '', day('2027-06-15')],
    [2, 'Webinaire', 'Inès', '', '', 800, '', day('2027-09-23')],
  ]);
  for (const cells of ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:H2']) sheet.mergeCells(cells);
  sheet.getRow(1).height = 32;
}

const monthsOf2027 = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Twelve months of money, a formula at the end of each row. */
function months(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Marketing plan');
  const blank = monthsOf2027.map(() => '');
  rows(sheet, [
    ['Activity', 'Goal', 'Owner', 'Deadline', ...monthsOf2027, 'Total'],
    ['Spring fair', 'Find customers', 'Ann', day('2027-04-16'), 100, 100, 1300, ...blank.slice(3)],
    ['Newsletter', 'Keep customers', 'Bob', '', ...monthsOf2027.map(() => 40)],
  ]);
  for (const row of [2, 3]) sheet.getCell(row, 17).value = { formula: `SUM(E${row}:P${row})` };
  sheet.getCell('D2').numFmt = 'd mmm yyyy';
  sheet.autoFilter = 'A1:Q3';
}

/** One budget, a rule and a highlight of hers. */
function oneBudget(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('2027');
  rows(sheet, [
    ['Quoi', 'Pourquoi', 'Qui', 'Début', 'Fin', 'Budget', 'Statut'],
    ['Exposition', 'Rencontrer le public', 'Nina', day('2027-02-15'), day('2027-08-31'), 1000, 'À faire'],
    ['Catalogue', 'Vendre', 'Omar', '', day('2027-11-10'), 650.5, 'En cours'],
    ['Partenariat mairie', 'Faire parler de nous', 'Nina', '', '', 90, ''],
  ]);
  sheet.getCell('G2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"À faire,En cours,Fini"'] };
  sheet.addConditionalFormatting({
    ref: 'F2:F50',
    rules: [
      { type: 'expression', priority: 1, formulae: ['$F2>900'], style: { font: { color: { argb: 'FFB71C1C' } } } },
    ],
  });
}

/** A language that is none of ours: she says herself what the columns are. */
function german(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Maßnahmen');
  rows(sheet, [
    ['Maßnahme', 'Ziel', 'Kennzahl', 'Zuständig', 'Frist', 'Kosten'],
    ['Messe', 'Neue Kunden', 'Kontakte', 'Eva', day('2027-03-15'), 2500],
    ['Tag der offenen Tür', 'Bekanntheit', 'Besucher', 'Jan', day('2027-09-11'), 700],
  ]);
}

/** A cover, lists and names of hers, last year's plan hidden, and the plan at last. */
function manyTabs(workbook: Workbook): void {
  rows(workbook.addWorksheet('Accueil'), [['Bienvenue'], ['Version 3']]);
  const lists = workbook.addWorksheet('Listes');
  rows(lists, [['Équipe'], ['Zoé'], ['Paul']]);
  workbook.definedNames.add("'Listes'!$A$2:$A$3", 'equipe');
  const old = workbook.addWorksheet('Plan 2026', { state: 'hidden' });
  rows(old, [
    ['Action', 'Objectif', 'KPI', 'Responsable', 'Échéance'],
    ['Ancienne action', 'Vendre', 'Ventes', 'Zoé', day('2026-05-05')],
  ]);
  const sheet = workbook.addWorksheet('Plan 2027');
  rows(sheet, [
    ['Action', 'Objectif', 'KPI', 'Responsable', 'Échéance'],
    ['Foire', 'Vendre', 'Ventes', 'Zoé', day('2027-05-05')],
    ['Film', 'Être connus', 'Vues', 'Paul', day('2027-10-01')],
  ]);
  sheet.getCell('D2').dataValidation = { type: 'list', allowBlank: true, formulae: ['equipe'] };
}

/** Notes, a link, text in two colours, a look-up of hers. */
function richCells(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Campaigns');
  rows(sheet, [
    ['Campaign', 'Objective', 'Metric', 'Lead', 'Start date', 'End date', 'Status', 'Link'],
    ['Launch', 'Sell 500 boxes', 'Boxes', 'Kim', day('2027-01-11'), day('2027-02-26'), 'Planned', ''],
    ['Open day', 'Meet neighbours', 'Visitors', 'Lee', '', day('2027-09-18'), 'Planned', ''],
  ]);
  sheet.getCell('A2').note = 'Ask Kim for the budget.';
  sheet.getCell('H2').value = { text: 'brief', hyperlink: 'https://example.org/brief' };
  sheet.getCell('B3').value = { richText: [{ text: 'Meet ' }, { font: { bold: true }, text: 'neighbours' }] };
  sheet.getCell('D3').value = { formula: 'D2', result: 'Kim' };
}

/** One objective merged down the rows it is for. */
function merged(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Plan com');
  rows(sheet, [
    ['Objectif', 'Action', 'Indicateur', 'Pilote', 'Fréquence', 'Début', 'Échéance'],
    ['Recruter des bénévoles', 'Stand', 'Contacts', 'Samir', 'Ponctuelle', '', day('2027-09-04')],
    ['', 'Newsletter', 'Inscrits', 'Léa', 'Mensuelle', day('2027-01-05'), ''],
    ['Trouver des mécènes', 'Dîner', 'Dons', 'Samir', 'Ponctuelle', '', day('2027-11-19')],
  ]);
  sheet.mergeCells('A2:A3');
  sheet.getCell('A2').alignment = { vertical: 'middle', wrapText: true };
}

/** Columns of hers far to the right: remarks, a calendar of colours, one hidden. */
function wide(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Planning');
  const weeks = Array.from({ length: 52 }, (_, index) => `S${index + 1}`);
  rows(sheet, [
    ['Action', 'Objectif', 'Responsable', 'Échéance', 'Remarques', ...weeks],
    ['Prospectus', 'Vendre', 'Ugo', day('2027-03-03'), 'voir imprimeur', ...weeks.map((_, at) => (at < 9 ? 'x' : ''))],
    ['Soirée', 'Fidéliser', 'Mia', day('2027-06-21'), '', ...weeks.map((_, at) => (at === 24 ? 'x' : ''))],
  ]);
  for (let column = 6; column <= 57; column += 1) sheet.getColumn(column).width = 3;
  sheet.getColumn(5).hidden = true;
  for (let column = 6; column <= 14; column += 1)
    sheet.getCell(2, column).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFCC80' } };
}

const germanColumns = ['A=name', 'B=objectives', 'C=kpis', 'D=owner', 'E=deadline', 'F=budget'];

/** Ten plans of very different shapes. */
export const adoptables: readonly Adoptable[] = [
  {
    name: 'a plain table',
    locale: 'fr',
    draw: shop,
    said: [],
    tab: 'Marketing 2027',
    actions: ['Vitrine de printemps', 'Soldes', 'Carte de fidélité'],
  },
  {
    name: 'sections and totals',
    locale: 'fr',
    draw: sections,
    said: [],
    tab: 'PLAN',
    actions: ['Affiches', 'Radio locale', 'Bal'],
  },
  {
    name: 'a header of two rows',
    locale: 'fr',
    draw: twoRows,
    said: [],
    tab: 'Plan',
    actions: ['Refonte du site', 'Webinaire'],
  },
  {
    name: 'a budget by months',
    locale: 'en',
    draw: months,
    said: [],
    tab: 'Marketing plan',
    actions: ['Spring fair', 'Newsletter'],
  },
  {
    name: 'one budget',
    locale: 'fr',
    draw: oneBudget,
    said: ['--column', 'A=name', '--column', 'B=objectives'],
    tab: '2027',
    actions: ['Exposition', 'Catalogue', 'Partenariat mairie'],
  },
  {
    name: 'another language',
    locale: 'en',
    draw: german,
    said: germanColumns.flatMap((answer) => ['--column', answer]),
    tab: 'Maßnahmen',
    actions: ['Messe', 'Tag der offenen Tür'],
  },
  { name: 'many tabs', locale: 'fr', draw: manyTabs, said: [], tab: 'Plan 2027', actions: ['Foire', 'Film'] },
  {
    name: 'rich cells',
    locale: 'en',
    draw: richCells,
    said: ['--column', 'A=name'],
    tab: 'Campaigns',
    actions: ['Launch', 'Open day'],
  },
  {
    name: 'merged cells',
    locale: 'fr',
    draw: merged,
    said: [],
    tab: 'Plan com',
    actions: ['Stand', 'Newsletter', 'Dîner'],
  },
  { name: 'a wide tab', locale: 'fr', draw: wide, said: [], tab: 'Planning', actions: ['Prospectus', 'Soirée'] },
];
