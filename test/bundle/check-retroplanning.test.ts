import { type AddOn, anAddOn, onThatDay } from './add-on';
import { aPlanOf, type PlanRow, type Value, withCells } from './plans';

const TEMPLATES = 'Modèles';
/** Where the steps stand: F the kind, G the step, H its days, I what it comes after. */
const FIRST_STEP = { row: 3, column: 6 };

const complete = { objectives: 'Vendre', kpis: 'Clics', owner: 'Zoé', q1: 0, rhythm: 'Ponctuelle' };
const aFile = (actions: readonly PlanRow[] = []) =>
  aPlanOf({ actions: actions.map((action) => ({ ...complete, ...action })), objectives: ['Vendre'] });

/** What the check says of the retroplanning, and what the cell it points at shows. */
async function told(host: AddOn): Promise<readonly string[]> {
  const { problems } = await host.does('check');
  return problems
    .filter(({ code }) => code.startsWith('retroplanning.'))
    .map(({ code, sheet, cell }) => {
      const [[value] = []] = host.cells(sheet, cell);
      return `${code.replace('retroplanning.', '')} ${sheet}!${cell} ${String(value)}`;
    });
}

const rowOfStep = (host: AddOn, step: string): number =>
  FIRST_STEP.row + host.cells(TEMPLATES, 'G3:G320').findIndex(([name]) => name === step);

describe('A fault of a template', () => {
  test('is told at its cell, also after the tab was renamed and rows were inserted and deleted', async () => {
    const host = await anAddOn({ snapshot: await aFile([{ name: 'Salon', deadline: 46_500 }]) });
    const row = rowOfStep(host, 'Maquette');
    host.person.type(TEMPLATES, `H${row}`, '5000');
    expect(await told(host)).toEqual([`bad-duration ${TEMPLATES}!H${row} 5000`]);
    host.person.insertRow(TEMPLATES, 1);
    host.person.renameTab(TEMPLATES, "L'atelier");
    expect(await told(host)).toEqual([`bad-duration L'atelier!H${row + 1} 5000`]);
    host.person.insertRow("L'atelier", 4);
    expect(await told(host)).toEqual([`bad-duration L'atelier!H${row + 2} 5000`]);
    host.person.insertColumn("L'atelier", 'G');
    expect(await told(host)).toEqual([`bad-duration L'atelier!I${row + 2} 5000`]);
  });

  test('is told at its cell after the first step was deleted with its row', async () => {
    const host = await anAddOn({ snapshot: await aFile([{ name: 'Salon', deadline: 46_500 }]) });
    const row = rowOfStep(host, 'Bouclage du magazine');
    host.person.type(TEMPLATES, `H${row}`, '-1');
    host.person.deleteRow(TEMPLATES, FIRST_STEP.row);
    expect(await told(host)).toContain(`bad-duration ${TEMPLATES}!H${row - 1} -1`);
  });

  test('stops neither the check nor the year view: a circle, a step nobody knows, a billion days, two of a name', async () => {
    const steps: readonly (readonly Value[])[] = [
      ['Newsletter ou e-mailing', 'Concept', 1, 'Rédaction'],
      ['Newsletter ou e-mailing', 'Rédaction', 1_000_000_000, 'Concept'],
      ['Newsletter ou e-mailing', 'Ciblage', 'deux', 'Consept'],
      ['Newsletter ou e-mailing', 'Rédaction', 2, ''],
      ['Type inconnu', 'Étape', 2, 'Rien de connu'],
    ];
    const withSteps = withCells(await aFile([{ name: 'Salon', deadline: 46_500 }]), TEMPLATES, FIRST_STEP, steps);
    const host = await anAddOn({ snapshot: withCells(withSteps, TEMPLATES, { row: 5, column: 1 }, [['Imprimé']]) });
    const found = await told(host);
    expect(found).toEqual(
      expect.arrayContaining([
        `cycle ${TEMPLATES}!I3 Rédaction`,
        `bad-duration ${TEMPLATES}!H4 1000000000`,
        `bad-duration ${TEMPLATES}!H5 deux`,
        `unknown-step ${TEMPLATES}!I5 Consept`,
        `duplicate-step ${TEMPLATES}!G6 Rédaction`,
        `unknown-step ${TEMPLATES}!I7 Rien de connu`,
      ]),
    );
    expect(found.filter((line) => line.startsWith('duplicate-template'))).toHaveLength(1);
    await host.does('retroplanning', { year: null });
  });

  test('three hundred steps are read and checked, at the cost of a dozen', async () => {
    const steps = Array.from({ length: 300 }, (_, index): readonly Value[] => [
      'Imprimé',
      `Étape ${index}`,
      1,
      index === 0 ? '' : `Étape ${index - 1}`,
    ]);
    const actions = [{ name: 'Affiche', kind: 'Imprimé', deadline: 46_500, status: 'À faire' }];
    const host = await anAddOn({ snapshot: withCells(await aFile(actions), TEMPLATES, FIRST_STEP, steps) });
    onThatDay(host);
    const { answer, stats } = await host.run('check', []);
    // They stand over the first of a new plan's, of which the kind they end in keeps some.
    const isOfPrints = (facts: object): boolean => !('kind' in facts) || facts.kind === 'Imprimé';
    const problems = answer.ok ? answer.value.problems.filter(({ facts }) => isOfPrints(facts)) : [];
    expect(problems).toMatchObject([
      { code: 'retroplanning.unreachable-deadline', cell: 'K2', facts: { missing: 271 } },
    ]);
    // Three more than without steps: whether the file follows KPIs and the two tabs of money are asked too.
    expect(stats.calls).toBeLessThanOrEqual(16);
  });
});

test('What the plan asks for and cannot be is told at its cell, on the day the file says it is', async () => {
  const host = await anAddOn({
    snapshot: await aFile([
      { name: 'Film', kind: 'Vidéo de présentation', deadline: 46_478, status: 'À faire' },
      { name: 'Rappel', kind: 'Campagne SMS', deadline: 46_582, status: 'À faire' },
      { name: 'Collecte', kind: 'Campagne de crowdfunding', start: 46_601, deadline: 46_626, status: 'À faire' },
      { name: 'Ballon', kind: 'Montgolfière', deadline: 46_626, status: 'À faire' },
      { name: 'Dépliant', kind: 'Imprimé', deadline: 46_513, status: 'En cours', owner: 'Arnaud' },
    ]),
  });
  onThatDay(host);
  expect(await told(host)).toEqual([
    "unreachable-deadline Plan d'action!K2 46478",
    "sms-forbidden-window Plan d'action!K3 46582",
    "crowdfunding-bad-season Plan d'action!J4 46601",
    "no-template Plan d'action!L5 Montgolfière",
    "deadline-on-day-off Plan d'action!K6 46513",
  ]);
  onThatDay(host, '2027-02-01');
  expect((await told(host))[0]).toBe("sms-forbidden-window Plan d'action!K3 46582");
});
