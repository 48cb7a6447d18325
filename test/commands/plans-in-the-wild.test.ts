import { sayProblem } from '../../preview/command-line/say-problem';
import type { ReadReport } from '../../src/commands/api';
import { checkPlan } from '../../src/commands/check';
import { readPlan } from '../../src/commands/read';
import { aCsv } from './a-csv';
import { succeeded } from './a-file';

const opened = (rows: readonly string[], locale: string) => aCsv(rows.join('\n'), locale, '2027-01-15').port;

/** What is read of a .csv of these rows. */
const read = (rows: readonly string[], locale = 'fr_FR', year: number | null = 2027): ReadReport =>
  succeeded(readPlan(opened(rows, locale), { year, tab: null }));

const checked = (rows: readonly string[], locale: string) =>
  succeeded(checkPlan(opened(rows, locale), { tab: null, year: 2027 }));

/** What the check says of it: the code and the cell of each problem. */
const problems = (rows: readonly string[], locale = 'fr_FR'): readonly string[] =>
  checked(rows, locale).problems.map(({ code, cell }) => `${cell} ${code}`);

const names = ({ actions }: ReadReport): readonly string[] => actions.map(({ name }) => name);

describe('a sum above the actions it adds up', () => {
  const head = 'Action;Objectif;KPI;Responsable;T1;T2;T3;T4';
  const digital = ['SEO;Trafic;Visites;Léo;500;1000;;', 'Ads;Leads;CPL;Léo;1000;1000;;'];
  const flyer = 'Flyer;Vendre;Ventes;Zoé;;800;;';

  test('is a total, one action alone below it too, and nothing is wrong with it', () => {
    const rows = [head, 'Digital;;;;1500;2000;;', ...digital, 'Print;;;;;800;;', flyer];
    const plan = read(rows);
    expect(names(plan)).toEqual(['SEO', 'Ads', 'Flyer']);
    expect(plan.totals.map(({ line }) => line)).toEqual([2, 5]);
    expect(problems(rows)).toEqual([]);
  });

  test('is an action where its amounts are others, where somebody owns it, or where it could be chance', () => {
    expect(names(read([head, 'Digital;;;;1500;1999;;', ...digital, flyer]))).toContain('Digital');
    expect(names(read([head, 'Digital;Trafic;;Zoé;1500;2800;;', ...digital, flyer]))).toContain('Digital');
    expect(names(read([head, 'Affiche;;;;;800;;', flyer]))).toEqual(['Affiche', 'Flyer']);
  });
});

describe('a summary below the plan', () => {
  const plan = [
    'Action,Owner,Deadline,Q1,Q2,Q3,Q4,Objective,KPI',
    'Brochure,Ann,10/03/2027,500,,,,Sell,Orders',
    'Video,Bob,10/06/2027,,900,,,Sell,Views',
  ];
  const summary = ['Budget summary', 'Quarter,Planned,Spent', 'Q1,500,450', 'Q2,900,0', 'Q3,300,0'];

  test('is another table, said once', () => {
    const rows = [...plan, ',,', ...summary];
    expect(names(read(rows, 'en_GB'))).toEqual(['Brochure', 'Video']);
    expect(problems(rows, 'en_GB')).toEqual(['A5 row.other-table']);
  });

  test('sections that blank rows part are no summaries, whatever number is aimed at', () => {
    const rows = [
      plan[0] ?? '',
      plan[1] ?? '',
      ',,',
      'Flyer,Cy,10/08/2027,,,300,,40,Orders',
      'Ad,Cy,11/08/2027,,,300,,50,Orders',
    ];
    expect(names(read(rows, 'en_GB'))).toEqual(['Brochure', 'Flyer', 'Ad']);
  });
});

test('the whole budget of a project above its actions is told where it is not read', () => {
  const rows = [
    'Projet;Action;Responsable;Échéance;Budget;Objectif;KPI',
    'Site web;;;;12000;;',
    ';Maquettes;Ann;01/02/2027;;Moderniser;Livré',
    ';Mise en ligne;Ann;15/06/2027;;Moderniser;Visites',
  ];
  expect(read(rows).told).toMatchObject([{ line: 2, why: 'without-name' }]);
  expect(problems(rows)).toEqual(['E1 plan.one-budget', 'A2 row.not-read']);
});

describe('heads', () => {
  const role = (label: string, cells: readonly string[], locale: string): string | null => {
    const rows = [
      `Task,Objective,KPI,Deadline,${label}`,
      ...cells.map((cell) => `Mail,Sell,Orders,12/12/2027,${cell}`),
    ];
    return read(rows, locale).columns[4]?.role ?? null;
  };

  test.each([
    ['How much?', ['£450', '"£1,200"'], 'budget'],
    ['Est. cost', ['450', '1200'], 'budget'],
    ['Leads', ['120', '80'], null],
    ['Leads attendus', ['120', '80'], null],
    ['Lead', ['Ann', 'Bob'], 'owner'],
    ['✔', ['TRUE', 'FALSE'], 'status'],
    ['% achevé', ['50%', '0%'], 'status'],
  ])('%s above %j', (label, cells, field) => expect(role(label, cells, 'en_GB')).toBe(field));
});

describe('the one date of a plan', () => {
  const row = (head: string, cells: string): readonly string[] => [
    `Initiative,DRI,Q1,Q2,Q3,Q4,Metric,Goal,${head}`,
    `Pricing page,Maya,5000,,,,CVR,MRR,${cells}`,
  ];

  test('is its day, though it be called the launch', () => {
    const { actions, columns } = read(row('Go-live', '2027-02-15'), 'en_US');
    expect(actions[0]?.dates).toEqual(['2027-02-15']);
    expect(columns[8]).toMatchObject({ role: 'deadline', sure: 'likely' });
    expect(problems(row('Go-live', '2027-02-15'), 'en_US')).toEqual([]);
  });

  test('is the first of what comes back', () =>
    expect(read(row('Start,Frequency', '2027-11-01,monthly'), 'en_US').actions[0]?.dates).toHaveLength(2));

  test('is asked for where another column may be the deadline, and the check says what is missing', () => {
    const rows = row('Start,Duration', '2027-02-15,3 weeks');
    expect(read(rows, 'en_US').columns[8]?.role).toBe('start');
    expect(problems(rows, 'en_US')).toEqual(['A1 plan.missing-column']);
  });
});

describe('what is typed', () => {
  test('"idem" is nobody, and no aim', () => {
    const rows = ['Action;Objectif;KPI;Responsable', 'Blog;idem;Visites;idem', 'Post;Vendre;Vues;Zoé'];
    const { actions } = read(rows);
    expect(actions[0]).toMatchObject({ owners: [], objectives: [] });
    expect(problems(rows)).toEqual(expect.arrayContaining(['B2 action.missing-objective', 'D2 action.missing-owner']));
  });

  test('what does not recur is one-off', () => {
    const rows = ['Task,Owner,Due date,Is Recurring', 'Mailing,Ann,12/03/2027,false', 'Open day,Bob,12/05/2027,No'];
    expect(read(rows, 'en_GB').actions.map(({ kindOfRhythm }) => kindOfRhythm)).toEqual(['one-off', 'one-off']);
  });

  test('"Fait ?" asks whether it is done', () => {
    const rows = ['Action;Objectif;Responsable;Statut', 'Blog;Vendre;Zoé;Fait ?'];
    expect(problems(rows)).toContain('D2 action.unknown-status');
  });
});

describe('what is late in a plan that was not set up', () => {
  const head = 'Action,Objective,KPI,Owner,Q1,Q2,Q3,Q4,Deadline,Status';

  test('is told as in one that was', () => {
    const rows = [
      head,
      'Video,Sell,Views,Ann,100,,,,12/01/2027,To do',
      'Mailing,Sell,Orders,Ann,100,,,,12/03/2027,Done',
    ];
    expect(problems(rows, 'en_GB')).toEqual(['I2 action.overdue', 'I3 action.done-ahead']);
  });

  test('and what is on time is not', () => {
    const rows = [
      head,
      'Video,Sell,Views,Ann,100,,,,12/01/2027,Done',
      'Mailing,Sell,Orders,Ann,100,,,,12/03/2027,To do',
    ];
    expect(problems(rows, 'en_GB')).toEqual([]);
  });
});

test('days late are the working days of the country the file is from', () => {
  const rows = [
    'Action;Objectif;KPI;Responsable;T1;T2;T3;T4;Échéance;Statut',
    'Blog;Vendre;Vues;Zoé;;;5;;15/09/2026;À faire',
  ];
  const { problems: found } = checked(rows, 'fr_FR');
  // 88 weekdays, less 11 November, Christmas and New Year's Day.
  expect(found.map((problem) => sayProblem('fr', problem, problem.currency)).join()).toContain('85 jours ouvrés');
});

describe('amounts that could count twice, or be those of another year', () => {
  test('"Digital total" is one, of one row too', () => {
    const rows = [
      'Programme,Activity,Lead,KPI,Objective,Q1,Q2,Q3,Q4',
      'Brand,TV,Jo,Reach,Awareness,500,500,,',
      'Brand,OOH,Jo,Reach,Awareness,,,200,',
      'Brand total,,,,,500,500,200,',
      'Digital,PPC,Al,CPA,Leads,90,90,90,90',
      'Digital total,,,,,90,90,90,90',
      'Grand total,,,,,590,590,290,90',
    ];
    const plan = read(rows, 'en_GB');
    expect(names(plan)).toEqual(['TV', 'OOH', 'PPC']);
    expect(plan.totals.map(({ line }) => line)).toEqual([4, 6, 7]);
    expect(problems(rows, 'en_GB')).toEqual([]);
  });

  test.each([
    ['Prévu;Réel;Prévu;Réel;Prévu;Réel;Prévu;Réel', '1000;900;2000;0;3000;0;4000;0'],
    ['Réel;Prévu;Réel;Prévu;Réel;Prévu;Réel;Prévu', '900;1000;0;2000;0;3000;0;4000'],
  ])('of %s below the quarters what is planned is read', (below, amounts) => {
    const rows = ['Action;Resp.;Objectif;KPI;T1;;T2;;T3;;T4;', `;;;;${below}`, `SEO;Léo;Trafic;Visites;${amounts}`];
    const plan = read(rows);
    expect(plan.actions).toMatchObject([{ amounts: { q1: 100000, q2: 200000, q3: 300000, q4: 400000 } }]);
    expect(problems(rows)).toEqual([]);
  });

  test('of the budgets of three years that of the year of the dates is read', () => {
    const head = 'Action;Objectif;KPI;Pilote;Budget 2026;Budget 2027;Budget 2028;Échéance';
    const rows = [head, 'Salon;Vendre;Contacts;Léo;1800;2000;2200;18/03/2027'];
    const plan = read(rows, 'fr_FR', null);
    expect(plan.actions).toMatchObject([{ budget: 200000 }]);
  });
});

describe('what stands below and beside', () => {
  const head = 'Action;Objectif;KPI;Responsable;T1;T2;T3;T4;Échéance;Statut';
  const row = 'Salon;Vendre;Ventes;Zoé;100;;;;10/03/2027;À faire';

  test('who to write to, and who approved the plan, are no actions', () => {
    const rows = [head, row, ';;;', 'Validé le 12/01/2027 par la direction;;;', 'Contact : com@example.fr;;;'];
    expect(names(read(rows))).toEqual(['Salon']);
    expect(problems(rows)).toEqual([]);
  });

  test('an action that is being written below the others is one, and so is one with a date in its name among them', () => {
    expect(names(read([head, row, 'Podcast;;;']))).toEqual(['Salon', 'Podcast']);
    expect(names(read([head, 'Soirée 12/03/2027;;;', row]))).toContain('Soirée 12/03/2027');
  });

  test('the zeros of formulas filled in for rows to come are no action, and no news', () => {
    const rows = [head, row, ';;;;0;0;0;0;;', ';;;;0;0;0;0;;'];
    expect(names(read(rows))).toEqual(['Salon']);
    expect(problems(rows)).toEqual([]);
  });

  test.each([
    ['Pour qui', 'Par qui'],
    ['Pour qui ?', 'Qui ?'],
    ['À qui ?', 'Par qui ?'],
    ['Who for?', 'Who?'],
  ])('"%s" is no owner, "%s" is', (whom, who) => {
    const { actions } = read([`Action;Objectif;KPI;${whom};${who};T1`, 'Café;Fédérer;Présents;Parents;Nadia;50']);
    expect(actions).toMatchObject([{ owners: ['Nadia'] }]);
  });
});
