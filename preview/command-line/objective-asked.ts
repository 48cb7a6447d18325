import { dayOfIso } from '../../src/domain/time';
import type { ObjectiveDraft } from '../../src/domain/wording';
import { type Command, type CommandName, commands, type Either, fine, refused } from '../command-words';

/** The objective that is to be added, and whether what the tab lacks is. */
export type ObjectiveAsked = { readonly objective: ObjectiveDraft | null; readonly measure: boolean };

/** What each option says of it; `--kpi` is its name, or its key in the files. */
const objectiveOptions = {
  '--objective': 'name',
  '--period': 'period',
  '--from': 'startingPoint',
  '--target': 'target',
  '--deadline': 'deadline',
  '--owner': 'owner',
} as const satisfies Readonly<Record<`--${string}`, keyof ObjectiveDraft>>;

type Typed = (option: string) => string | undefined;

/** What is said of an objective: where the command takes one, and nowhere else. */
export function objectiveAsked(name: CommandName, typed: Typed, measure: boolean): Either<ObjectiveAsked> {
  const { isOfObjectives = false }: Command = commands[name];
  const options = [...Object.keys(objectiveOptions), ...(isOfObjectives ? ['--kpi'] : [])];
  const [said] = options.filter((option) => typed(option) !== undefined);
  const word = said ?? (measure ? '--measure' : undefined);
  if (!isOfObjectives) {
    return word === undefined
      ? fine({ objective: null, measure: false })
      : refused({ is: 'no-objective-allowed', command: name, word });
  }
  if (said === undefined) return fine({ objective: null, measure });
  if (typed('--objective') === undefined) return refused({ is: 'missing-objective', word: said });
  const deadline = typed('--deadline') ?? '';
  if (deadline !== '' && dayOfIso(deadline) === undefined) return refused({ is: 'bad-today', word: deadline });
  const text = (option: keyof typeof objectiveOptions | '--kpi'): string => typed(option) ?? '';
  const objective: ObjectiveDraft = {
    name: text('--objective'),
    period: text('--period'),
    kpi: text('--kpi'),
    startingPoint: text('--from'),
    target: text('--target'),
    deadline,
    owner: text('--owner'),
  };
  return fine({ objective, measure });
}
