import type { CellValue } from '../../../src/workbook/cells';
import { columnOfField, findPlanHeader, nearestHeader, noneKnown, planHeaderAt } from '../../../src/workbook/plan';
import { day } from '../../domain/builders';
import { fileReading } from '../../vocabulary';

const cellDrawn = (drawn: string): CellValue => {
  const said = drawn.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(said)) return { day: day(said) };
  return /^\d+$/.test(said) ? Number(said) : said;
};
const grid = (rows: readonly string[]) => rows.map((row) => row.split('|').map(cellDrawn));

/** What each labelled column is: its label, then its role and how sure that is, or why it is none and what it may be. */
const said = ({ read = [] }: { readonly read?: NonNullable<ReturnType<typeof findPlanHeader>>['read'] }) =>
  read.map((it) => [
    it.label,
    it.role === null ? `-${[it.why, ...it.mayBe].join(' ')}` : `${it.role} ${it.sure}`,
    ...(it.factor === undefined ? [] : [it.factor]),
  ]);
function header(rows: readonly string[], year?: number) {
  const found = findPlanHeader(grid(rows), fileReading, year);
  if (found === undefined) throw new Error('No header.');
  return found;
}

const plain = 'Action|Objectif|KPI|Responsable';

describe('a column is told with what it is, or may be', () => {
  test('the plan’s own word comes before another for the same, from the left', () => {
    const found = header(['Axe|Action|Objectif|Pilote|Responsable|Objectifs|T1']);
    expect(said(found).filter(([, is]) => String(is).startsWith('-duplicate'))).toEqual([
      ['Axe', '-duplicate objectives'],
      ['Pilote', '-duplicate owner'],
      ['Objectifs', '-duplicate objectives'],
    ]);
    // "Axe" may be another thing.
    expect(found.duplicates).toEqual([
      { field: 'owner', label: 'Pilote' },
      { field: 'objectives', label: 'Objectifs' },
    ]);
  });

  test('two columns of one quarter are told as duplicates', () => {
    const found = header([`${plain}|T1|T1|T2`]);
    expect(said(found).slice(4)).toEqual([
      ['T1', 'q1 sure'],
      ['T1', '-duplicate q1'],
      ['T2', 'q2 sure'],
    ]);
    expect(found.duplicates).toEqual([{ field: 'q1', label: 'T1' }]);
  });

  test('the one date of a plan is its deadline, but where there is a rhythm, a deadline, or another that may be', () => {
    const roleOf = (...labels: readonly string[]) =>
      said(header([`${plain}|${labels.join('|')}`])).find(([label]) => label === 'Lancement' || label === 'Début')?.[1];
    expect(roleOf('Début')).toBe('deadline likely');
    expect(roleOf('Début', 'Échéance')).toBe('start sure');
    expect(roleOf('Début', 'Fréquence')).toBe('start sure');
    expect(header([`${plain}|Début`]).columns.has('start')).toBe(false);
  });

  test('a column of numbers names nobody', () => {
    const rows = ['Action|Objectif|KPI|Lead|T1', 'Salon|Vendre|Ventes|120|', 'Mail|Vendre|Ventes|80|'];
    expect(said(header(rows))[3]).toEqual(['Lead', '-asked owner']);
    expect(said(header(['Action|Objectif|KPI|Lead|T1', 'Salon|Vendre|Ventes|Léo|']))[3]?.[1]).toMatch(/^owner/);
  });

  test('what stands in thousands is said with its factor', () =>
    expect(said(header([`${plain}|Budget T1 (k€)`]))[4]).toEqual(['Budget T1 (k€)', 'q1 sure', 1000]));

  test('where months stand, or one budget, a field of money is looked for in their columns', () => {
    const months = header([`${plain}|Janvier|Février|Mars|Avril`, 'Site||||100|200|']);
    expect((['q1', 'q2', 'q3', 'deadline'] as const).map((field) => columnOfField(months, field))).toEqual([
      5, 8, 1, 1,
    ]);
    const one = header([`${plain}|Budget`]);
    expect((['q1', 'q4', 'owner', 'status'] as const).map((field) => columnOfField(one, field))).toEqual([5, 5, 4, 1]);
  });

  test('a fiscal year’s twelve months are its quarters as they stand, a few months are the calendar’s', () => {
    const names = 'Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|Janvier|Février|Mars';
    const whole = header([`${plain}|${names}`, `Site||||${'10|'.repeat(12)}`]);
    expect((['q1', 'q2', 'q3', 'q4'] as const).map((field) => columnOfField(whole, field))).toEqual([5, 8, 11, 14]);
    const some = header([`${plain}|Mai|Juin|Juillet`, 'Site||||10|10|10']);
    expect((['q1', 'q2', 'q3'] as const).map((field) => columnOfField(some, field))).toEqual([1, 5, 7]);
  });

  test('months typed as days are months: three at least, and no two days of one', () => {
    const rolesOf = (...days: readonly string[]) =>
      said(header([`${plain}|${days.join('|')}`, `Site||||${'10|'.repeat(days.length)}`], 2027)).slice(4);
    expect(rolesOf('2027-01-01', '2027-02-01', '2027-03-01')).toEqual([
      ['2027-01', 'month likely'],
      ['2027-02', 'month likely'],
      ['2027-03', 'month likely'],
    ]);
    const beside = [`${plain}|2027-03-01|T9|2027-01-01|2027-02-01|Notes`, 'Site||||1||2|3|'];
    expect(said(header(beside)).slice(4)).toEqual([
      ['2027-03', 'month likely'],
      ['T9', '-unknown'],
      ['2027-01', 'month likely'],
      ['2027-02', 'month likely'],
      ['Notes', '-unknown'],
    ]);
    expect(header(beside).months).toEqual([
      { month: 3, column: 5 },
      { month: 1, column: 7 },
      { month: 2, column: 8 },
    ]);
    expect(rolesOf('2027-01-01', '2027-02-01')).toEqual([]);
    expect(rolesOf('2027-01-04', '2027-01-11', '2027-01-18')).toEqual([]);
  });
});

describe('a header of two rows', () => {
  const below = (upper: string, lower: string) => said(header([upper, lower, 'Site|Vendre|Ventes|Zoé|1|2|3|4'], 2027));

  test('a label is said with what stands above it, once where both say the same', () => {
    expect(below(`${plain}|Budget||||`, '||||T1|T2|T3|T4').slice(3, 6)).toEqual([
      ['Responsable', 'owner sure'],
      ['Budget · T1', 'q1 sure'],
      ['Budget · T2', 'q2 sure'],
    ]);
    expect(below(`${plain}|T1|T2`, '||||T1|T2').slice(4)).toEqual([
      ['T1', 'q1 sure'],
      ['T2', 'q2 sure'],
    ]);
  });

  test('a year above quarters may be typed as a number, and another number is none', () => {
    expect(
      below(`${plain}|2026||2027|`, '||||T1|T2|T1|T2')
        .slice(4)
        .map(([, is]) => is),
    ).toEqual(['-other-year q1', '-other-year q2', 'q1 sure', 'q2 sure']);
    expect(
      below(`${plain}|12||2100|`, '||||T1|T2|T3|T4')
        .slice(4)
        .map(([label]) => label),
    ).toEqual(['T1', 'T2', 'T3', 'T4']);
  });

  test('what stands above holds until a column with nothing below it, and is no word of it where it says nothing', () => {
    expect(below('Action|Objectif|KPI|Responsable|Budget||Note|', '||||T1|T2||T3').slice(4)).toEqual([
      ['Budget · T1', 'q1 sure'],
      ['Budget · T2', 'q2 sure'],
      ['Note', '-unknown'],
      ['T3', 'q3 sure'],
    ]);
    expect(below(`${plain}|Lot xyz|||`, '||||T1|T2|Janvier').slice(4)).toEqual([
      ['Lot xyz · T1', 'q1 sure'],
      ['Lot xyz · T2', 'q2 sure'],
      ['Lot xyz · Janvier', '-part'],
    ]);
  });

  test('a title above all columns is no word of any', () => {
    expect(
      said(header(['Réalisé|||', 'Action|Objectif|Début', 'Site|Vendre|2027-01-01'], 2027)).map(([label]) => label),
    ).toEqual(['Action', 'Objectif', 'Début']);
  });

  test('what was done stands under its own head: its dates are no dates of the plan', () => {
    const found = below(`${plain}|Réalisé||`, '||||Début|Fin');
    expect(found.slice(4).every(([, is]) => String(is).startsWith('-'))).toBe(true);
  });
});

describe('a row that is known to be the header', () => {
  const rows = ['Quoi|Pour quoi|Combien|Notes|Suivi', 'Salon|Vendre|100||'];

  test('has the columns that are known, whatever their labels say', () => {
    const known = {
      fields: new Map([['name', 1] as const, ['owner', 4] as const]),
      none: new Set([2]),
      ours: new Set([5]),
      budget: 3,
    };
    const found = planHeaderAt(grid(rows), 1, fileReading, known);
    expect(said(found)).toEqual([
      ['Quoi', 'name sure'],
      ['Pour quoi', '-said'],
      ['Combien', 'budget sure'],
      ['Notes', 'owner sure'],
      ['Suivi', '-follow-up'],
    ]);
    expect(found.budget).toBe(3);
  });

  test('with its quarters known, the budget beside them is what they were spread from', () => {
    const fields = new Map([['name', 1] as const, ['q1', 4] as const]);
    const found = planHeaderAt(grid(rows), 1, fileReading, { fields, none: new Set(), budget: 3 });
    expect([found.budget, said(found)[2]]).toEqual([undefined, ['Combien', '-spread']]);
    const quarters = planHeaderAt(grid(['Quoi|T1|T1', 'Salon|1|2']), 1, fileReading, {
      ...noneKnown,
      fields: new Map([['name', 1] as const, ['q1', 3] as const]),
    });
    expect(said(quarters)[1]).toEqual(['T1', '-duplicate q1']);
  });
});

test('where there is no plan the nearest header is told, with what may be its actions, and its language', () => {
  expect(nearestHeader(grid(['Nom|Responsable|Remarques', 'Salon|Zoé|']), fileReading)).toMatchObject({
    labels: ['Nom', 'Responsable', 'Remarques'],
    known: 1,
    mayBe: 'Nom',
    language: null,
  });
  expect(nearestHeader(grid(['Maßnahme|Ziel|Verantwortlich|Budget', 'Messe|x|y|3']), fileReading)?.language).toBe(
    'deutsch',
  );
  expect(nearestHeader([], fileReading)).toBeUndefined();
});

describe('where no label says what is done', () => {
  const roles = (...rows: readonly string[]) => said(header(rows)).map(([label, is]) => `${label}: ${is}`);

  test('the one that could is the action: beside columns that are known, and where it can be nothing else', () => {
    expect(roles('Nom|Responsable|Échéance|Statut')).toEqual([
      'Nom: name likely',
      'Responsable: owner sure',
      'Échéance: deadline sure',
      'Statut: status sure',
    ]);
    expect(roles('Description|Responsable|Échéance|T1')[0]).toBe('Description: name likely');
    expect(roles('Projet|Campagne|Échéance|T1').slice(0, 2)).toEqual([
      'Projet: name likely',
      'Campagne: campaign sure',
    ]);
    expect(roles('Opération|Échéance|Qui|T1')[0]).toBe('Opération: name likely');
  });

  test('money counts as one column of them, and the campaigns are the actions where nothing else could be', () => {
    expect(roles('Campagne|Responsable|Budget')).toEqual([
      'Campagne: name likely',
      'Responsable: owner sure',
      'Budget: budget sure',
    ]);
    expect(findPlanHeader(grid(['Nom|Responsable|Remarque']), fileReading)).toBeUndefined();
    expect(roles('Nom|Responsable|Échéance|T1')[0]).toBe('Nom: name likely');
    expect(findPlanHeader(grid(['Description|Échéance|Budget']), fileReading)).toBeUndefined();
  });
});

describe('what else a column may be is told of what was not found', () => {
  test('of a doubtful one, without the columns that stand elsewhere', () => {
    const asked = (head: string, label: string) => said(header([head])).find(([it]) => it === label)?.[1];
    expect(asked(`${plain}|Suivi`, 'Suivi')).toBe('-asked status');
    expect(asked(`${plain}|Statut|Suivi`, 'Suivi')).toBe('-asked');
    expect(asked('Action|Objectif|Responsable|Suivi', 'Suivi')).toBe('-asked status kpis');
    expect(asked(`${plain}|T1|Budget pub T1`, 'Budget pub T1')).toBe('-asked');
    expect(asked(`${plain}|T2|Budget pub T1`, 'Budget pub T1')).toBe('-asked q1');
  });

  test('one that says nothing, a total, and what was spent', () =>
    expect(said(header([`${plain}|T1|Total|Budget|Dépensé T1|Lien`])).slice(4)).toEqual([
      ['T1', 'q1 sure'],
      ['Total', '-total'],
      ['Budget', '-total'],
      ['Dépensé T1', '-actual'],
      ['Lien', '-unknown'],
    ]));
});
