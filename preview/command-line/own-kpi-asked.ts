import type { OwnKpiInput } from '../../src/commands/api';
import { figureNamed, kpiUnits, mayBeLevel, type OwnShape, ownKpiText, ownUnit } from '../../src/domain/kpi';

const signs: Readonly<Record<string, OwnShape>> = { '+': 'sum', '-': 'difference', '/': 'ratio' };

/** "typed", "revenue", "change visits", "orders / visits": the shape, and the figures by their names in the files; undefined for anything else. */
function formulaIn(said: string): { readonly shape: OwnShape; readonly of: readonly string[] } | undefined {
  if (said === 'typed') return { shape: 'typed', of: [] };
  if (figureNamed(said) !== undefined) return { shape: 'figure', of: [said] };
  const [, changed] = /^change (\S+)$/.exec(said) ?? [];
  const [, one, sign = '', other] = /^(\S+) ([-+/]) (\S+)$/.exec(said) ?? [];
  const of = changed === undefined ? [one ?? '', other ?? ''] : [changed];
  const shape = changed === undefined ? signs[sign] : 'change';
  const isKnown = of.every((figure) => figureNamed(figure) !== undefined) && new Set(of).size === of.length;
  return shape === undefined || !isKnown ? undefined : { shape, of };
}

/**
 * "Leads per visit; percent; up; conversions / visits", "Members; count; up; typed; level": what `--own` says; undefined where it says no
 * KPI. A change in another unit than it can have is a text: that KPI, said as it can be.
 */
export function ownKpiAsked(said: string): OwnKpiInput | string | undefined {
  const [name = '', unit, way, formula = '', kind] = said.split(';').map((part) => part.trim());
  const known = kpiUnits.find((it) => it === unit);
  const direction = (['up', 'down'] as const).find((it) => it === way);
  const made = formulaIn(formula);
  if (name === '' || known === undefined || direction === undefined || made === undefined) return undefined;
  const unitOfIt = ownUnit(known, made.shape);
  if (unitOfIt !== known) return [name, unitOfIt, direction, formula].join('; ');
  const isLevel = kind === 'level' && mayBeLevel(known, made.shape);
  return kind === undefined || isLevel
    ? { name, direction, made: ownKpiText(known, made.shape, made.of, isLevel) }
    : undefined;
}
