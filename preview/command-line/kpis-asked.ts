import type { OwnKpiInput } from '../../src/commands/api';
import { type KpiKey, kpiKeys, type Organisation, organisations } from '../../src/domain/kpi';
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
  /** The figures that are counted by week from now on, and no longer, in her words; and whether typed months follow their weeks. */
  readonly weeklySaid: readonly string[];
  readonly notWeeklySaid: readonly string[];
  readonly monthsFollow: boolean;
};

const options = [
  '--organisation',
  '--kpi',
  '--own',
  '--weekly',
  '--not-weekly',
  '--made-up',
  '--clear-made-up',
  '--follow',
  '--months-follow',
] as const;

/** What each of some words names; undefined with the first of them that names nothing. */
function allOf<T>(words: readonly string[], of: readonly T[]): { readonly found: readonly T[]; readonly bad?: string } {
  const bad = words.find((word) => !of.some((it) => it === word));
  const found = words.flatMap((word) => of.filter((it) => it === word));
  return { found, ...(bad === undefined ? {} : { bad }) };
}

type Typed = { readonly get: (option: (typeof options)[number]) => readonly string[] | undefined };

/** What its options say, where the command takes them. */
export function kpisAsked(name: CommandName, typed: Typed): Either<KpisAsked> {
  const { isOfKpis = false, isOfExports = false }: Command = commands[name];
  const [[said] = [], wanted = [], [made] = [], weeks = [], months = []] = options.map((option) => typed.get(option));
  // An import may be of figures that are counted by week.
  const word = options.find((it) => typed.get(it) !== undefined && !(isOfExports && it === '--months-follow'));
  if (!isOfKpis && word !== undefined) return refused({ is: 'no-kpis-allowed', command: name, word });
  const organisation = organisations.find((it) => it === said);
  if (said !== undefined && organisation === undefined) return refused({ is: 'bad-organisation', word: said });
  const kpis = allOf(wanted, kpiKeys);
  if (kpis.bad !== undefined) return refused({ is: 'bad-kpi', word: kpis.bad });
  const own = made === undefined ? null : ownKpiAsked(made);
  if (own !== null && 'part' in own) return refused({ is: 'bad-own', ...own });
  const isAsked = (option: (typeof options)[number]): boolean => typed.get(option) !== undefined;
  const [fills, clears] = [isAsked('--made-up'), isAsked('--clear-made-up')];
  if (fills && clears) return refused({ is: 'made-up-twice' });
  const madeUp = fills || clears ? fills : null;
  const follow = isAsked('--follow');
  return fine({
    organisation: organisation ?? null,
    kpis: kpis.found,
    own,
    weeklySaid: weeks,
    notWeeklySaid: months,
    monthsFollow: isAsked('--months-follow'),
    madeUp,
    follow,
  });
}
