import {
  figureKeys,
  kpiKeys,
  type MeasuredKind,
  type MeasureKey,
  type MeasureNames,
  measuredBy,
} from '../../domain/kpi';
import type { KpiTexts } from './kpi-texts';

/** What people call KPIs and figures besides their names. */
export type OtherMeasureNames = Readonly<Partial<Record<MeasureKey, readonly string[]>>>;

/** All that each is called, its name first. */
export function measureNames(
  { kpis, figures }: Pick<KpiTexts, 'kpis' | 'figures'>,
  others: OtherMeasureNames,
): MeasureNames {
  const named = [
    ...figureKeys.map((key) => [key, figures[key]] as const),
    ...kpiKeys.map((key) => [key, kpis[key][0]] as const),
  ];
  const entries = named.map(([key, name]): [string, readonly string[]] => [key, [name, ...(others[key] ?? [])]]);
  // TypeScript cannot see that every key was named.
  return Object.fromEntries<readonly string[]>(entries) as MeasureNames;
}

/** What kinds of action are called, by what they are for. */
export type KindWords = Readonly<Record<keyof typeof measuredBy, readonly string[]>>;

/** The same with what they are measured by. */
export const measuredKinds = (words: KindWords): readonly MeasuredKind[] => {
  const isMeasured = (key: string): key is keyof KindWords => key in measuredBy;
  return Object.keys(measuredBy)
    .filter(isMeasured)
    .map((key) => ({ words: words[key], kpis: measuredBy[key] }));
};
