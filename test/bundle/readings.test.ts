import type { MessageLanguage } from '../../preview/apps-script/messages/message-language';
import type { ActionDraft } from '../../src/domain/draft';
import { sampled, triesEvery } from '../sampled';
import { type AddOn, type AddOnOptions, aNewPlan, anAddOn, onThatDay } from './add-on';
import { contentsOf } from './file-content';
import { PLAN, YEAR_VIEW } from './plans';

/**
 * What is not known of Google, or is not the same for everybody (contract 17, 31 to 34): each axis with its readings, the first
 * of each being the one everything else is compared with. An option of the host that joins them is one line more.
 */
const axes = {
  locale: ['fr_FR', 'en_US', 'de_DE'],
  formulaReading: ['en', 'locale'],
  ruleReading: ['written', 'locale', 'en'],
  messageLanguage: ['en', 'fr', 'xx'] satisfies readonly MessageLanguage[],
  matchReading: ['wildcards', 'literal'],
  dayInText: ['number', 'formatted'],
} as const;

type Axis = keyof typeof axes;
const axisNames = Object.keys(axes) as readonly Axis[];
type Readings = Readonly<Record<Axis, string>>;
type Pair = readonly [one: string, other: string];

/** Every two readings of two axes: each pair is to be met in some combination. */
const pairsIn = (readings: Readings): readonly Pair[] =>
  axisNames.flatMap((one, index) =>
    axisNames.slice(index + 1).map((other): Pair => [`${one}=${readings[one]}`, `${other}=${readings[other]}`]),
  );

const everyCombination = axisNames.reduce<readonly Readings[]>(
  (all, axis) => all.flatMap((readings) => axes[axis].map((reading) => ({ ...readings, [axis]: reading }))),
  [{} as Readings],
);

/** The first of each axis, then always the combination with the most pairs that were not met yet. */
function pairwise(): readonly Readings[] {
  const chosen: Readings[] = [];
  const met = new Set<string>();
  const fresh = (readings: Readings): number => pairsIn(readings).filter((pair) => !met.has(pair.join())).length;
  for (;;) {
    const next =
      chosen.length === 0
        ? everyCombination[0]
        : everyCombination.reduce((best, it) => (fresh(it) > fresh(best) ? it : best));
    if (next === undefined || fresh(next) === 0) return chosen;
    chosen.push(next);
    for (const pair of pairsIn(next)) met.add(pair.join());
  }
}

/** Those that meet a reading which none before has: in `npm test` each reading is met, in `npm run test:every` each pair of them. */
function withEachReading(all: readonly Readings[]): readonly Readings[] {
  const met = new Set<string>();
  return all.filter((readings) => {
    const before = met.size;
    for (const axis of axisNames) met.add(`${axis}=${readings[axis]}`);
    return met.size > before;
  });
}

/** What a walk ends with; a number is as it was calculated, a text as it stands. */
type Ending = { readonly said: readonly unknown[]; readonly tabs: Readonly<Record<string, unknown>> };

const SALON = 'Salon du printemps';

/** Whether MATCH reads patterns is asked in a hidden cell of each generated tab: there alone the answer is another. */
const withoutTheQuestion = (content: unknown): unknown =>
  JSON.parse(
    JSON.stringify(content, (_key, it: unknown) =>
      String(Object(it).formula).includes('MATCH("~?"') ? { ...Object(it), value: 'as it is read' } : it,
    ),
  );

/** Values, rules and looks of every tab; formulas stand as they were written, whatever they read back as. */
const endingOf = (host: AddOn, said: readonly unknown[]): Ending => ({
  said,
  tabs: Object.fromEntries(Object.entries(contentsOf(host.save())).map(([tab, it]) => [tab, withoutTheQuestion(it)])),
});

/** What the check finds, but for what it says of the file's locale itself. */
const problemsIn = async (host: AddOn) =>
  (await host.does('check')).problems.filter(({ code }) => code !== 'settings.locale-mismatch');

/** Texts that some locale reads as something else, and a name that a search may take for a pattern. */
const ODD = 'Quoi ? 5* ~';
const oddDraft = { name: ODD, objectives: ['3/4'], kpis: ['R$ 500'], owner: '1/2', deadline: '2027-06-18' };

/** All that a marketer does with a plan, twice where it is done again over what stands. */
async function walk(host: AddOn): Promise<Ending> {
  const said: unknown[] = [await host.does('newPlan', aNewPlan())];
  onThatDay(host);
  const { draft: blank } = await host.does('actionForm', 'new');
  const one = { ...blank, objectives: ['Vendre'], kpis: ['Clics'], owner: 'Zoé', budget: ['10', '', '', ''] as const };
  const drafts: readonly ActionDraft[] = [
    { ...one, name: 'Newsletter', rhythm: 'Mensuelle' },
    { ...one, name: SALON, rhythm: 'Ponctuelle', kind: 'Imprimé', deadline: '2027-05-03' },
    { ...one, ...oddDraft, rhythm: 'Ponctuelle', kind: 'Imprimé' },
  ];
  for (const draft of drafts) said.push(await host.does('saveAction', { draft, newObjectives: draft.objectives }));
  await host.does('goTo', { sheet: PLAN, cell: 'A2' });
  const { draft, loaded } = await host.does('actionForm', 'selected');
  if (loaded === undefined) throw new Error('nothing loaded');
  said.push(await host.does('saveAction', { draft: { ...draft, owner: 'TRUE' }, loaded, newObjectives: [] }));
  host.person.type(PLAN, 'E3', "'1 250 €");
  said.push(await mended(host, 'E3'));
  for (const _time of ['first', 'again'])
    said.push(await host.does('retroplanning', { year: null }), await host.does('countdown', { action: ODD }));
  said.push(await problemsIn(host));
  await host.does('goTo', { sheet: PLAN, cell: 'A3' });
  const last = await host.does('actionForm', 'selected');
  if (last.loaded !== undefined) said.push(await host.does('dropAction', last.loaded));
  return endingOf(host, said);
}

/** An amount is shown as the file's locale writes it: its figures are the same in each. */
const figuresOf = (shown: string): string => shown.replace(/\D/g, '');

/** What the check found before a cell was mended as it offers. */
async function mended(host: AddOn, at: string): Promise<unknown> {
  const problems = await problemsIn(host);
  const offered = problems.find(({ cell, mend }) => cell === at && mend !== undefined);
  if (offered?.mend === undefined) throw new Error('nothing to mend');
  const { code, sheet, cell, mend } = offered;
  await host.does('mend', { code, sheet, cell, was: mend.was });
  return problems.map((it) => (it === offered ? { ...it, mend: { ...mend, becomes: figuresOf(mend.becomes) } } : it));
}

/** A year view that may not be written, and a table in the plan that keeps its look. */
async function refusals(host: AddOn): Promise<readonly string[]> {
  host.person.protect(YEAR_VIEW);
  const refused = await host.isRefused('retroplanning', { year: null });
  host.person.unprotect(YEAR_VIEW);
  host.person.convertToTable(PLAN, 'A1:P9');
  const { draft, loaded } = await host.does('actionForm', 'selected');
  if (loaded === undefined) throw new Error('nothing loaded');
  const edited = { draft: { ...draft, deadline: '2027-09-30' }, loaded, newObjectives: [] };
  await host.does('saveAction', edited);
  return [refused, ...host.cells(PLAN, 'K3:K3').map(String)];
}

const inWhole = (readings: Readings): string => axisNames.map((axis) => readings[axis]).join(' · ');

async function endingUnder(readings: Readings) {
  // Each axis is an option of the host by its own name.
  const host = await anAddOn(readings as AddOnOptions);
  return { ending: await walk(host), refused: await refusals(host) };
}

const table = (rows: readonly (readonly string[])[]): string => {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(width(column))).join('  ')).join('\n');
};

describe('the same commands under everything that is not known of Google', () => {
  const all = pairwise();
  const combinations = triesEvery ? all : sampled(withEachReading(all), 1, 1);
  const rows: string[][] = [];
  let first: Awaited<ReturnType<typeof endingUnder>> | undefined;

  afterAll(() => process.stdout.write(`\n${table([[...axisNames, 'ends'], ...rows])}\n`));

  test.each(combinations.map((readings) => [inWhole(readings), readings] as const))(
    'end with the same tabs, values, rules and sentences, each reading met: %s',
    async (_name, readings) => {
      const row = [...axisNames.map((axis) => readings[axis]), 'otherwise'];
      rows.push(row);
      first ??= await endingUnder(all[0] ?? readings);
      expect(readings === all[0] ? first : await endingUnder(readings)).toEqual(first);
      row[row.length - 1] = 'the same';
    },
  );
});
