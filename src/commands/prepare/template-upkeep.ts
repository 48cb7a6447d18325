import { foldName } from '../../domain/names';
import { type LeadTimes, leadTimeOf, type Step as PlannedStep, type Template } from '../../domain/template';
import { anchorCells, type Cell, formula, type Grid, isBlank, type Operation, plainText } from '../../workbook/cells';
import { firstTemplateRow, type Settings } from '../../workbook/settings';
import {
  FINISH_NAME,
  FIRST_STEP_KEY,
  finishFormulas,
  isTotalFormula,
  kindLines,
  MOST_KIND_DAYS,
  type StepsPlace,
  stepLines,
  templateAnchors,
  templateKey,
  templatesTab,
  totalFormula,
} from '../../workbook/templates';
import type { SetUpPlan } from '../plan';
import { freeTab, type NamedPlace, type Port } from '../port';

/** What the templates need before a year is built from them, and the lead times the year then has. */
export type TemplateUpkeep = {
  readonly operations: readonly Operation[];
  readonly leadTimes: LeadTimes;
  /** Whether the tab is made anew, which makes it the active one. */
  readonly isRemade: boolean;
};

/** The tab was deleted: nothing is known of any kind, and what pointed at its head points nowhere. */
function isDeleted({ kinds, templates, anchors }: Settings): boolean {
  const keys = [FIRST_STEP_KEY, ...(['kind', 'step', 'days', 'after'] as const).map(templateKey)];
  return kinds.length === 0 && templates.length === 0 && keys.every((key) => anchors.get(key) === 'lost');
}

/** Fills a named block with as many of the cells as it has rows and columns now; nothing where the name is gone. */
function fill(port: Port, name: string, cells: Grid<Cell>): readonly Operation[] {
  const place = port.placeOfName(name);
  if (place === undefined) return [];
  const rows = Array.from({ length: place.rows }, (_, row) =>
    Array.from({ length: place.columns }, (_, column) => cells[row]?.[column] ?? null),
  );
  return [{ do: 'write-name', name, cells: rows }];
}

/** The templates of the add-on, in a tab of their own again, and what the settings know of them. */
function remade(port: Port, { settings, words }: SetUpPlan): TemplateUpkeep {
  const { templates } = port.content(settings.language);
  const place = freeTab(port, words.tabs.templates, settings.state !== '');
  const one = (cell: Cell): readonly Cell[] => [cell];
  return {
    isRemade: true,
    leadTimes: templates.map(leadTimeOf),
    operations: [
      ...templatesTab(words, templates, place),
      ...fill(port, 'settings_templates', templateAnchors(place.tab).map(anchorCells)),
      // Formulas on a name that was gone do not come back by themselves everywhere.
      ...fill(port, 'settings_kind_lines', kindLines().map(one)),
      ...fill(port, 'settings_step_lines', stepLines().map(one)),
    ],
  };
}

const totalOf = (template: Template): number => Math.min(MOST_KIND_DAYS, leadTimeOf(template).workingDays);

/** The kinds whose days in the sheet are not what their steps take: a step was added, or "after" says something else. */
function staleTemplates({ kinds, templates }: Settings): readonly Template[] {
  const daysOf = (name: string): number | undefined =>
    kinds.find(({ kind }) => foldName(kind) === foldName(name))?.workingDays;
  return templates.filter((template) => template.steps.length > 0 && daysOf(template.kind) !== totalOf(template));
}

/** A kind whose days are to be calculated again, and its place in the list of kinds. */
type Mended = { readonly template: Template; readonly place: number };

/** Only days that nobody typed are ours to calculate: a number of hers stays, and so does another formula. */
function mendedKinds(port: Port, { anchors, templateRows }: Settings, stale: readonly Template[]): readonly Mended[] {
  const first = firstTemplateRow(anchors);
  const days = port.readName('templates_kind_days');
  if (days === undefined || first === undefined) return [];
  const listed = new Map<string, number>();
  for (const { kind, line } of [...(templateRows?.kinds ?? [])].reverse()) listed.set(foldName(kind), line - first);
  // A kind whose days show an error is not in the lines that repeat it.
  const isHidden = stale.some(({ kind }) => !listed.has(foldName(kind)));
  const names = isHidden ? (port.readName('templates_kinds')?.values ?? []) : [];
  const placeOf = ({ kind }: Template): number =>
    listed.get(foldName(kind)) ?? names.findIndex(([name = '']) => foldName(plainText(name)) === foldName(kind));
  return stale
    .map((template) => ({ template, place: placeOf(template) }))
    .filter(({ place }) => {
      const [value, written = ''] = [days.values[place]?.[0], days.formulas[place]?.[0]];
      return value !== undefined && (written === '' ? isBlank(value) : isTotalFormula(written));
    });
}

/** The steps of every template with the rows they stand on now. */
function placedSteps(
  { templates, templateRows }: Settings,
  columns: Pick<StepsPlace, 'daysColumn' | 'finishColumn'>,
): ReadonlyMap<Template, { readonly steps: readonly PlannedStep[]; readonly place: StepsPlace }> {
  const rowsOf = ({ kind }: Template): readonly number[] =>
    (templateRows?.steps ?? []).filter((row) => foldName(row.kind) === foldName(kind)).map(({ line }) => line);
  return new Map(
    templates.map((template) => [template, { steps: template.steps, place: { rows: rowsOf(template), ...columns } }]),
  );
}

type Placed = ReturnType<typeof placedSteps>;

/** When each step can be finished, all the column: it is hidden and ours. */
function finishOperation(placed: Placed, { tab, row, column, rows }: NamedPlace): Operation {
  const cells = new Map<number, Cell>();
  for (const { steps, place } of placed.values())
    finishFormulas(steps, place).forEach((cell, index) => {
      cells.set(place.rows[index] ?? 0, cell);
    });
  const lines = Array.from({ length: rows }, (_, index) => [cells.get(row + index) ?? null]);
  return { do: 'write', tab, row, column, cells: lines };
}

/** Neighbouring kinds are written together. */
function totalOperations(
  mended: readonly Mended[],
  placed: Placed,
  { tab, row, column }: NamedPlace,
): readonly Operation[] {
  const runs: { readonly first: number; readonly cells: Cell[][] }[] = [];
  for (const { template, place } of [...mended].sort((one, other) => one.place - other.place)) {
    const at = placed.get(template)?.place;
    if (at === undefined) continue;
    const last = runs[runs.length - 1];
    const cells = [formula(totalFormula(at))];
    if (last !== undefined && last.first + last.cells.length === place) last.cells.push(cells);
    else runs.push({ first: place, cells: [cells] });
  }
  return runs.map(({ first, cells }): Operation => ({ do: 'write', tab, row: row + first, column, cells }));
}

function mendOperations(port: Port, settings: Settings, mended: readonly Mended[]): readonly Operation[] {
  const [totals, finish] = [port.placeOfName('templates_kind_days'), port.placeOfName(FINISH_NAME)];
  const days = port.placeOfName('templates_days');
  // A file made before the column had a name keeps the formulas it has.
  if (totals === undefined || finish === undefined || days === undefined) return [];
  const placed = placedSteps(settings, { daysColumn: days.column, finishColumn: finish.column });
  return [finishOperation(placed, finish), ...totalOperations(mended, placed, totals)];
}

/**
 * Keeps the templates tab true to what she made of it: deleted, it is made anew; and where the days of a kind are not what
 * its steps take any more, their formulas are written again. Nothing is asked of the file where nothing differs.
 */
export function templateUpkeep(port: Port, open: SetUpPlan): TemplateUpkeep {
  const { settings, plan } = open;
  const asItIs: TemplateUpkeep = { operations: [], leadTimes: plan.leadTimes, isRemade: false };
  if (isDeleted(settings)) return remade(port, open);
  const stale = staleTemplates(settings);
  const mended = stale.length === 0 ? [] : mendedKinds(port, settings, stale);
  const operations = mended.length === 0 ? [] : mendOperations(port, settings, mended);
  if (operations.length === 0) return asItIs;
  const fresh = mended.map(({ template }) => leadTimeOf(template));
  const isFresh = (name: string): boolean => fresh.some(({ kind }) => foldName(kind) === foldName(name));
  return { ...asItIs, operations, leadTimes: [...plan.leadTimes.filter(({ kind }) => !isFresh(kind)), ...fresh] };
}
