import type { DraftContext } from '../../domain/draft';
import { type KpiKey, kpisOfKind } from '../../domain/kpi';
import { splitNames } from '../../domain/names';
import { languages } from '../../languages/languages';
import type { OpenPlan } from '../plan';

type Fitting = NonNullable<DraftContext['fitting']>;

/** A KPI as she calls it where it is followed, else as the plan's language does; those that are followed come first. */
function named({ plan, language, reading }: OpenPlan): (keys: readonly KpiKey[]) => readonly string[] {
  const followed = new Map(plan.kpis?.kpis.map(({ key, name }) => [key, name]));
  const measures = reading[languages.indexOf(language)]?.measures;
  return (keys) => {
    const inOrder = [...keys].sort((one, other) => Number(followed.has(other)) - Number(followed.has(one)));
    return inOrder.flatMap((key) => followed.get(key) ?? measures?.[key][0] ?? []);
  };
}

/** What the form proposes for each objective that has a KPI, and for each kind of action that says what it is for. */
export function fittingKpis(open: OpenPlan): Fitting {
  const { plan, settings, reading } = open;
  const names = named(open);
  const fitting: Fitting = [
    ...(plan.objectives ?? []).map(({ name, kpi }) => ({
      of: 'objective' as const,
      name,
      kpis: splitNames(kpi, [], reading),
    })),
    ...(settings?.kinds ?? []).map(({ kind }) => ({
      of: 'kind' as const,
      name: kind,
      kpis: names(kpisOfKind(kind, reading)),
    })),
  ];
  return fitting.filter(({ kpis }) => kpis.length > 0);
}
