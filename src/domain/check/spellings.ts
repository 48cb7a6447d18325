import { knownNames, nameSplitter, respelt, severalSpellings } from '../names';
import type { Plan, WrittenNames } from '../plan';
import { advice, type ProblemOf } from './found';

export const spellingRules = {
  /** `count` rows write a name like that. */
  'action.other-spelling': advice<{
    readonly field: WrittenNames['field'];
    readonly spelling: string;
    readonly usual: string;
    readonly count: number;
  }>(),
};
type Problem = ProblemOf<typeof spellingRules>;

/** "taux de clic" after "taux d'ouverture et" is no other spelling of "Taux de clic": a sentence begins with a capital. */
const isSentenceCase = (one: string, other: string): boolean =>
  one.slice(1) === other.slice(1) && one.charAt(0).toLowerCase() === other.charAt(0).toLowerCase();

type Column = { readonly field: WrittenNames['field']; readonly cells: readonly WrittenNames[] };

/** Every other spelling of a name of a column, with the cells in which one click would write the usual one. */
function inColumn({ field, cells }: Column, listed: readonly string[], { reading }: Plan): readonly Problem[] {
  const known = knownNames(
    cells.map(({ text }) => text),
    listed,
    reading,
  );
  const split = nameSplitter(known, reading);
  const named = cells.map((cell) => ({ ...cell, names: split(cell.text) }));
  const all = named.flatMap(({ names }) => names);
  return severalSpellings(all, known).flatMap(({ usual, others }) =>
    others
      .filter((spelling) => field === 'owner' || !isSentenceCase(spelling, usual))
      .flatMap((spelling): readonly Problem[] => {
        const at = named.filter(({ names }) => names.includes(spelling));
        const [first] = at;
        if (first === undefined) return [];
        const writes = at.map(({ line, text }) => ({ line, text: respelt(text, spelling, usual) }));
        return [
          {
            code: 'action.other-spelling',
            facts: { field, spelling, usual, count: at.length },
            at: { on: 'action', line: first.line, field },
            mend: { to: 'cells', writes },
          },
        ];
      }),
  );
}

/** People, KPIs and objectives that are written in several ways: whoever looks for one finds a part of them. */
export function checkSpellings(plan: Plan): readonly Problem[] {
  const { writtenNames = [], people = [], objectives = [] } = plan;
  const listed = { owner: people, kpis: [], objectives: objectives.map(({ name }) => name) };
  return (['objectives', 'kpis', 'owner'] as const).flatMap((field) =>
    inColumn({ field, cells: writtenNames.filter((it) => it.field === field) }, listed[field], plan),
  );
}
