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

/** The first word of a formula of the right shape that is no figure: "Réclamations" of "Réclamations / visits". */
function notFigureIn(said: string): string | undefined {
  const [, changed] = /^change (.+)$/.exec(said) ?? [];
  const [, one, other] = /^(.+) [-+/] (.+)$/.exec(said) ?? [];
  return [changed, one, other].find((word) => word !== undefined && figureNamed(word) === undefined);
}

/** The first part of what `--own` says that is not understood, as it stands there; of a change in another unit than it can have the KPI as it can be. */
type BadOwn = {
  readonly part: 'name' | 'unit' | 'direction' | 'formula' | 'figure' | 'level' | 'change';
  readonly word: string;
};

/** "Leads per visit; percent; up; conversions / visits", "Members; count; up; typed; level": what `--own` says, or what of it says nothing. */
export function ownKpiAsked(said: string): OwnKpiInput | BadOwn {
  const [name = '', unit = '', way = '', formula = '', kind] = said.split(';').map((part) => part.trim());
  const known = kpiUnits.find((it) => it === unit);
  const direction = (['up', 'down'] as const).find((it) => it === way);
  const made = formulaIn(formula);
  if (name === '') return { part: 'name', word: name };
  if (known === undefined) return { part: 'unit', word: unit };
  if (direction === undefined) return { part: 'direction', word: way };
  const unknown = made === undefined ? notFigureIn(formula) : undefined;
  if (unknown !== undefined) return { part: 'figure', word: unknown };
  if (made === undefined) return { part: 'formula', word: formula };
  const unitOfIt = ownUnit(known, made.shape);
  if (unitOfIt !== known) return { part: 'change', word: [name, unitOfIt, direction, formula].join('; ') };
  const isLevel = kind === 'level' && mayBeLevel(known, made.shape);
  if (kind !== undefined && !isLevel) return { part: 'level', word: kind };
  return { name, direction, made: ownKpiText(known, made.shape, made.of, isLevel) };
}
