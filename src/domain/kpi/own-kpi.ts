import { type Calculation, difference, figure, ratio, sum } from './calculation';
import { catalogue, isKpi } from './catalogue';
import { type FigureName, figureNamed, LEVEL, mayAddUp } from './figures';
import { isKpiUnit, type KpiUnit } from './units';

/**
 * How she makes a KPI of her own: a figure she types, or one that is asked for already, two of them joined, or how much one has changed
 * since the month before.
 */
export const ownShapes = [
  'typed',
  'figure',
  'sum',
  'difference',
  'ratio',
  'change',
] as const satisfies readonly string[];
export type OwnShape = (typeof ownShapes)[number];

/** How many figures each is made of. */
export const partsOf = (shape: OwnShape): number =>
  ({ typed: 0, figure: 1, change: 1, sum: 2, difference: 2, ratio: 2 })[shape];

/** What a KPI is, whoever made it. */
export type KpiDefinition = { readonly key: string; readonly unit: KpiUnit; readonly calculation: Calculation };

/**
 * What a KPI of hers is made of, in text: "percent|ratio|orders|visits" of figures by their names in the files. Behind a number that
 * stays its own, whatever it is called, it is the key of its row: "own_1|percent|ratio|orders|visits". What she types as a level is
 * "count|typed|level".
 */
export const ownKpiText = (unit: KpiUnit, shape: OwnShape, of: readonly string[], isLevel = false): string => {
  const kind = isLevel && mayBeLevel(unit, shape) ? [LEVEL] : [];
  return [ownUnit(unit, shape), shape, ...of.slice(0, partsOf(shape)), ...kind].join('|');
};

/** A change is a share of what there was the month before, whatever that is counted in: 100 visits, then 130, are +30 %. */
export const ownUnit = (unit: KpiUnit, shape: string): KpiUnit => (shape === 'change' ? 'percent' : unit);

/** Whether there is a choice: what she types of any other unit never adds up, and what is made of figures is as they are. */
export const mayBeLevel = (unit: KpiUnit, shape: OwnShape): boolean => shape === 'typed' && mayAddUp(unit);

const joined = { sum, difference, ratio };
const isJoined = (shape: string): shape is keyof typeof joined => shape in joined;

function calculationOf(typed: string, shape: string, of: readonly string[]): Calculation | undefined {
  const [one, other] = (shape === 'typed' ? [[typed, ...of].join(':')] : of).map(figureNamed);
  if (one === undefined) return undefined;
  if (shape === 'typed' || shape === 'figure') return figure(one);
  if (shape === 'change') {
    const before: FigureName = `${one}@before`;
    return ratio(difference(`${one}@now`, before), before);
  }
  return other !== undefined && other !== one && isJoined(shape) ? joined[shape](one, other) : undefined;
}

/** What the key of a row says: a KPI of the catalogue, or one of her own; undefined for anything else. */
export function kpiDefinition(text: string): KpiDefinition | undefined {
  if (isKpi(text)) return { key: text, ...catalogue[text] };
  const [key = '', unit = '', shape = '', ...of] = text.split('|');
  const calculation = calculationOf(`${key}:${unit}`, shape, of);
  return calculation !== undefined && isKpiUnit(unit) ? { key, unit: ownUnit(unit, shape), calculation } : undefined;
}
