import type { SaidOfExports } from '../../src/commands/api';
import { type Command, type CommandName, commands, type Either, fine, refused } from '../command-words';

/** The files to be imported, what is said of them, and whose figures stay. */
export type ExportsAsked = {
  readonly exports: readonly string[];
  readonly said: Omit<SaidOfExports, 'columns'>;
  /** What columns are said to be, by their headers: which figure that is, the file tells. */
  readonly saidColumns: readonly (readonly [header: string, said: string])[];
  readonly wins: 'file' | 'mine';
  readonly hasPartial: boolean;
};

/** The words of its options, as they were typed. */
type Typed = {
  readonly columns: readonly string[];
  readonly dates: string | undefined;
  readonly decimals: string | undefined;
  readonly keepsMine: boolean;
  readonly hasPartial: boolean;
};

/** Of "Sessions=visits" the header, and what it is said to be. */
function saidOf(word: string): readonly [string, string] | undefined {
  const at = word.lastIndexOf('=');
  const [header, said] = [word.slice(0, at).trim(), word.slice(at + 1).trim()];
  return at < 1 || header === '' || said === '' ? undefined : [header, said];
}

const orders = ['day-first', 'month-first'] as const;
const marks = ['comma', 'point'] as const;

/** The first option that only an import has. */
const firstOption = ({ dates, decimals, keepsMine, hasPartial }: Typed): string | undefined =>
  [
    dates === undefined ? '' : '--dates',
    decimals === undefined ? '' : '--decimals',
    keepsMine ? '--keep-mine' : '',
    hasPartial ? '--partial' : '',
  ].find((option) => option !== '');

/** What an import is told, where the command is one: `--column` is another thing for the others. */
export function exportsAsked(name: CommandName, exports: readonly string[], typed: Typed): Either<ExportsAsked> {
  const { isOfExports = false, isOfPaid = false }: Command = commands[name];
  const option = firstOption(typed);
  if (!isOfExports && option !== undefined) return refused({ is: 'no-exports-allowed', command: name, word: option });
  const figures = isOfPaid
    ? [
        ...typed.columns.map(() => '--column'),
        ...(typed.keepsMine ? ['--keep-mine'] : []),
        ...(typed.hasPartial ? ['--partial'] : []),
      ]
    : [];
  const [ofFigures] = figures;
  if (ofFigures !== undefined) return refused({ is: 'no-exports-allowed', command: name, word: ofFigures });
  if (isOfExports && exports.length === 0) return refused({ is: 'missing-exports', command: name });
  const columns = isOfExports ? typed.columns : [];
  const bad = columns.find((word) => saidOf(word) === undefined);
  if (bad !== undefined) return refused({ is: 'bad-figure', word: bad });
  const dates = orders.find((it) => it === typed.dates);
  if (typed.dates !== undefined && dates === undefined) return refused({ is: 'bad-date-order', word: typed.dates });
  const decimals = marks.find((it) => it === typed.decimals);
  if (typed.decimals !== undefined && decimals === undefined)
    return refused({ is: 'bad-decimals', word: typed.decimals });
  return fine({
    exports,
    saidColumns: columns.map(saidOf).filter((it) => it !== undefined),
    said: {
      ...(dates === undefined ? {} : { dates }),
      ...(decimals === undefined ? {} : { decimals }),
    },
    wins: typed.keepsMine ? 'mine' : 'file',
    hasPartial: typed.hasPartial,
  });
}
