import { dayOf } from '../../src/domain/time';
import type { CellValue } from '../../src/workbook/cells';
import { findPlanHeader, planRows } from '../../src/workbook/plan';
import { fileReading } from '../vocabulary';

const cellDrawn = (drawn: string): CellValue => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(drawn.trim()) ?? [];
  if (year !== undefined) return { day: dayOf(Number(year), Number(month), Number(day)) };
  return /^\d+$/.test(drawn.trim()) ? Number(drawn) : drawn.trim();
};

/** The rows of the header of a plan of 2027, each column's role or why it has none, and how many actions stand below. */
function read(rows: readonly string[]) {
  const values = rows.map((row) => row.split('|').map(cellDrawn));
  const header = findPlanHeader(values, fileReading, 2027);
  if (header === undefined) return undefined;
  return {
    head: [header.firstRow, header.row],
    columns: (header.read ?? []).map((it) => (it.role === null ? `-${it.why}` : it.role)).join(' '),
    actions: planRows(values, header, fileReading).rows.length,
  };
}

describe('what stands below a head decides what it is', () => {
  test('crosses below the months of a calendar, and nothing below some: the budget beside them is read', () =>
    expect(
      read(['Action|Responsable|Budget|Janvier|Février|Mars|Avril', 'Site|Zoé|300|x|||x', 'Pub|Zoé|270||x||']),
    ).toEqual({
      head: [1, 1],
      columns: 'name owner budget -calendar -calendar -calendar -calendar',
      actions: 2,
    }));

  test('amounts below some months, and nothing below others: a budget by months', () =>
    expect(
      read(['Action|Responsable|Janvier|Février|Mars|Avril', 'Site|Zoé|300|||offert', 'Pub|Zoé|270|||'])?.columns,
    ).toBe('name owner month month month -calendar'));

  test('a first row of data whose words could head columns is no second row of the head', () =>
    expect(
      read([
        'Action|Members|Due Date|List name|Archived|Start Date',
        'Ads|zoe|2027-04-01|To do|no|2027-03-01',
        'Flyers|zoe|2027-05-01|Done|no|2027-03-01',
      ]),
    ).toMatchObject({ head: [1, 1], actions: 2 }));
});

describe('a head of months and rows', () => {
  test('months typed as days, as a spreadsheet makes of "janv-27"', () =>
    expect(
      read(['Action|Responsable|2027-01-01|2027-02-01|2027-03-01|Total', 'Site|Zoé|100|100|100|300']),
    ).toMatchObject({ columns: 'name owner month month month -total' }));

  test('weeks typed as days are no months', () =>
    expect(
      read(['Action|Responsable|Échéance|2027-01-04|2027-01-11|2027-01-18', 'Site|Zoé|2027-01-20|5|6|7']),
    ).toMatchObject({ columns: 'name owner deadline' }));

  test('three rows: the money, its year, its quarters', () =>
    expect(
      read([
        'Action|Objectif|Responsable|Budget||||Planning|',
        '|||2027|||||',
        '|||T1|T2|T3|T4|Début|Fin',
        'Site|Ventes|Zoé|100||||2027-01-01|2027-02-01',
      ]),
    ).toEqual({ head: [1, 3], columns: 'name objectives owner q1 q2 q3 q4 start deadline', actions: 1 }));

  test('a title, a line of groups and a head: the title belongs to none', () =>
    expect(
      read([
        'PLAN 2027|||||',
        '|||Budget||',
        'Action|Objectif|Responsable|T1|T2|Fin',
        'Site|Ventes|Zoé|100||2027-02-01',
      ]),
    ).toMatchObject({ head: [3, 3], columns: 'name objectives owner q1 q2 deadline' }));
});

describe('exports of other tools, whose column of actions is called "Name"', () => {
  test.each([
    [
      'Asana',
      'Task ID|Created At|Name|Section/Column|Assignee|Start Date|Due Date|Parent task|Status|Estimated cost',
      '-unknown -unknown name -unknown owner start deadline -unknown status budget',
    ],
    [
      'Trello',
      'Card ID|Card Name|Card URL|Due Date|List ID|Start Date|Due Complete',
      '-unknown name -unknown deadline -unknown start -asked',
    ],
    [
      'Monday',
      'Name|Person|Status|Timeline - Start|Timeline - End|Budget|Priority',
      'name owner status start deadline budget -unknown',
    ],
    ['Notion', 'Nom|Assigné à|Date|Étiquettes|Statut|Budget (€)', 'name owner deadline -unknown status budget'],
    [
      'Airtable',
      'Name|Notes|Owner|Status|Start date|End date|Goal',
      'name -unknown owner status start deadline objectives',
    ],
    [
      'HubSpot',
      'Campaign name|Campaign owner|Campaign start date|Campaign end date|Campaign status',
      'name owner start deadline status',
    ],
    ['Outlook', 'Subject|Start Date|Due Date|% Complete|Categories', 'name start deadline status kind'],
    [
      'a form',
      "Horodateur|Quelle action proposez-vous ?|À quel objectif répond-elle ?|Qui s'en charge ?|Quel budget prévoyez-vous (en €) ?|Pour quelle date ?",
      '-unknown name objectives owner budget deadline',
    ],
    [
      'a form in English',
      'Timestamp|What action do you suggest?|Which goal does it serve?|Who is in charge?|What is the budget?|When is it due?',
      '-unknown name objectives owner budget deadline',
    ],
  ])('%s', (_, head, columns) => expect(read([head])?.columns).toBe(columns));

  test.each(['Nom|Prénom|E-mail|Téléphone', 'Nom|Responsable|Téléphone', 'Name|Role|Email|Start date'])(
    '%s is a list of people, and no plan',
    (head) => expect(read([head])).toBeUndefined(),
  );
});

describe('of two columns for one thing', () => {
  test.each([
    ['Axe|Action|Objectif|Qui', '-duplicate name objectives owner'],
    ['Action|Date|Échéance|Qui|Responsable', 'name -duplicate deadline -duplicate owner'],
  ])('%s: the one in the plan’s own word', (head, columns) => expect(read([head])?.columns).toBe(columns));
});

describe('a quarter may be said with its months, or by them', () => {
  test.each([
    'Budget Q1 (janv-mars)|Budget Q2 (avr-juin)|Budget Q3 (juil-sept)|Budget Q4 (oct-déc)',
    'Janv-Mars|Avril-Juin|Juil-Sept|Oct-Déc',
    'Jan–Mar|Apr–Jun|Jul–Sep|Oct–Dec',
    'T1 2027|T2 2027|T3 2027|T4 2027',
    '1T2027|2T2027|3T2027|4T2027',
    '2027Q1|2027Q2|2027Q3|2027Q4',
  ])('%s', (quarters) => expect(read([`Action|Objectif|${quarters}`])?.columns).toBe('name objectives q1 q2 q3 q4'));

  test.each(['Févr-Avr', 'Janv-Juin', 'Mars-Janv'])('%s is no quarter', (label) =>
    expect(read([`Action|Objectif|Responsable|${label}`])?.columns).not.toMatch(/q\d/),
  );
});

describe('several tables in one tab', () => {
  const rows = (texts: readonly string[]) => {
    const values = texts.map((row) => row.split('|').map(cellDrawn));
    const header = findPlanHeader(values, fileReading, 2027);
    if (header === undefined) throw new Error('No header.');
    const { rows: actions, titles, told } = planRows(values, header, fileReading);
    return [
      ...actions.map(({ line }) => `${line} action`),
      ...titles.map(({ line }) => `${line} title`),
      ...told.map(({ line, why }) => `${line} ${why}`),
    ].sort();
  };

  test('with other columns, none of its cells is read as something else', () =>
    expect(
      rows([
        'Action|Objectif|Responsable|Échéance',
        'Site|Ventes|Zoé|2027-03-15',
        'Plan print|||',
        'Action|Responsable|Échéance|KPI',
        'Flyers|Paul|2027-04-15|contacts',
        'Action|Objectif|Responsable|Échéance',
        'Salon|Ventes|Zoé|2027-05-15',
      ]),
    ).toEqual(['2 action', '3 title', '4 other-table', '5 other-table', '6 repeated-header', '7 action']));

  test('with half of its columns in the same place, it is another table all the same', () =>
    expect(
      rows([
        'Action|Objectif|Responsable|Budget T1|Budget T2|Échéance',
        'Site|Ventes|Zoé|1000||2027-03-15',
        'Action|Responsable|Échéance|Budget T1|Budget T2|KPI',
        'Flyers|Paul|2027-04-15||300|contacts',
      ]),
    ).toEqual(['2 action', '3 other-table', '4 other-table']));

  test('with the same columns, a title above the head that is repeated', () =>
    expect(
      rows([
        'Name|Person|Status|Due date',
        'A|Zoe|Done|2027-03-15',
        'Q2 campaigns|||',
        'Name|Person|Status|Due date',
        'B|Zoe|Done|2027-05-15',
      ]),
    ).toEqual(['2 action', '3 title', '4 repeated-header', '5 action']));
});
