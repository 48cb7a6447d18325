import type { OwnKpiInput } from '../../src/commands/api';
import {
  type FigureKey,
  figureKeys,
  figures,
  type KpiKey,
  kpiKeys,
  type Organisation,
  organisations,
} from '../../src/domain/kpi';
import { type Command, type CommandName, commands, type Either, fine, refused } from '../command-words';
import { ownKpiAsked } from './own-kpi-asked';

/** Whose KPIs are followed, which are added to them, and one of her own; null where there is none. `follow` shows them in the plan. */
export type KpisAsked = {
  readonly organisation: Organisation | null;
  readonly kpis: readonly KpiKey[];
  readonly own: OwnKpiInput | null;
  /** Whether blank months are filled with made-up figures, or these are cleared; null for neither. */
  readonly madeUp: boolean | null;
  readonly follow: boolean;
  /** The figures that are counted by week from now on. */
  readonly weekly: readonly FigureKey[];
};

const options = ['--organisation', '--kpi', '--own', '--weekly', '--made-up', '--clear-made-up', '--follow'] as const;

/** What each of some words names; undefined with the first of them that names nothing. */
function allOf<T>(words: readonly string[], of: readonly T[]): { readonly found: readonly T[]; readonly bad?: string } {
  const bad = words.find((word) => !of.some((it) => it === word));
  const found = words.flatMap((word) => of.filter((it) => it === word));
  return { found, ...(bad === undefined ? {} : { bad }) };
}

/** The figures that somebody types. */
const typedFigures = figureKeys.filter((key) => figures[key].productOf === undefined);
type Typed = { readonly get: (option: (typeof options)[number]) => readonly string[] | undefined };

/** What its options say, where the command takes them. */
export function kpisAsked(name: CommandName, typed: Typed): Either<KpisAsked> {
  const { isOfKpis = false }: Command = commands[name];
  const [[said] = [], wanted = [], [made] = [], weeks = []] = options.map((option) => typed.get(option));
  const word = options.find((option) => typed.get(option) !== undefined);
  if (!isOfKpis && word !== undefined) return refused({ is: 'no-kpis-allowed', command: name, word });
  const organisation = organisations.find((it) => it === said);
  if (said !== undefined && organisation === undefined) return refused({ is: 'bad-organisation', word: said });
  const kpis = allOf(wanted, kpiKeys);
  if (kpis.bad !== undefined) return refused({ is: 'bad-kpi', word: kpis.bad });
  const weekly = allOf(weeks, typedFigures);
  if (weekly.bad !== undefined) return refused({ is: 'bad-weekly', word: weekly.bad });
  const own = made === undefined ? null : ownKpiAsked(made);
  if (own === undefined) return refused({ is: 'bad-own', word: made ?? '' });
  if (typeof own === 'string') return refused({ is: 'bad-own-unit', word: own });
  const isAsked = (option: (typeof options)[number]): boolean => typed.get(option) !== undefined;
  const [fills, clears] = [isAsked('--made-up'), isAsked('--clear-made-up')];
  if (fills && clears) return refused({ is: 'made-up-twice' });
  const madeUp = fills || clears ? fills : null;
  const follow = isAsked('--follow');
  return fine({ organisation: organisation ?? null, kpis: kpis.found, own, weekly: weekly.found, madeUp, follow });
}
