import { columnLetters, expressionOf, formulaText } from '../../formula';
import type { KpiTexts } from '../../languages/content/kpi-texts';
import type { ObjectiveFormulas } from '../../languages/content/objective-formulas';
import { type Measure, type MeasuredField, measures } from '../../languages/content/objective-layout';
import { partColumn } from '../kpi';

/**
 * What is understood of a cell of hers that formulas alone would not: it counts as long as she leaves it as it is. A period is its first
 * and last day, a KPI its key.
 */
type Said = { readonly text: string; readonly first: number | string; readonly last: number | string };
type Understood = { readonly period?: Said; readonly kpi?: Said };

/** All that the formulas of one objective's row are written from. */
export type ObjectiveContext = {
  readonly row: number;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** The first of the hidden columns. */
  readonly measuresAt: number;
  readonly understood: Understood;
  /** Whether the file follows KPIs: without them nothing is looked up in their tab. */
  readonly hasKpis: boolean;
  readonly texts: KpiTexts;
  readonly formulas: ObjectiveFormulas;
};

const valueText = (value: string | number): string => formulaText(expressionOf(value)).slice(1);

/** Periods stand in the heads of the hidden columns from the second on; behind them one is blank. */
const HEADS = 19;
const places: readonly string[] = measures;

/** What the script puts in for a sign and a key between braces, in the formula `of` a column. */
function putIn(context: ObjectiveContext, of: Measure | MeasuredField, sign: string, key: string): string {
  const { columns, measuresAt, headerRow, row, texts, understood } = context;
  const head = (index: number): string => `$${columnLetters(measuresAt + index)}$${headerRow}`;
  const said: Readonly<Record<string, string | number>> = {
    ...texts.directions,
    ...texts.objectiveStates,
    ...(of === 'kpi' ? understood.kpi : understood.period),
  };
  switch (sign) {
    case '@':
      return String(partColumn(key));
    case '#':
      return String(partColumn(key) - 1);
    case '!':
    case '?':
      return valueText(said[key] ?? '');
    case ':':
      return `${head(1)}:${head(HEADS)}`;
    default: {
      const column = sign === '=' ? columns.get(key) : measuresAt + places.indexOf(key);
      return column === undefined ? head(HEADS + 1) : `$${columnLetters(column)}${row}`;
    }
  }
}

/** What a column of an objective's row holds; undefined where the file follows no KPIs and there is nothing to look up. */
export function objectiveFormula(context: ObjectiveContext, of: Measure | MeasuredField): string | undefined {
  const { formulas, hasKpis, understood } = context;
  const isUnderstood = of === 'kpi' ? hasKpis && understood.kpi !== undefined : understood.period !== undefined;
  const text =
    (isUnderstood ? formulas.understood[of] : undefined) ??
    formulas[hasKpis ? 'followed' : 'alone'][of] ??
    formulas.always[of];
  return text?.replace(/\{([=@#!:?]?)(\w+)\}/g, (_, sign: string, key: string) => putIn(context, of, sign, key));
}
