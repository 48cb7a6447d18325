import { type AddedColumn, addedColumns, type ColumnAnswers, columnAnswers } from '../../src/commands/api';
import { type Command, type CommandName, commands, type Either, fine, refused } from '../command-words';

/** What is said of columns, and which are to be added. */
export type ColumnsAsked = { readonly columns: ColumnAnswers; readonly add: readonly AddedColumn[] };

/** Of "D=owner" the letter and what the column is. */
function answerOf(word: string): readonly [string, ColumnAnswers[string]] | undefined {
  const [, letter, role] = /^\s*([A-Za-z]{1,3})\s*=\s*([a-z0-9]+)\s*$/i.exec(word) ?? [];
  const answer = columnAnswers.find((it) => it.toLowerCase() === role?.toLowerCase());
  return letter === undefined || answer === undefined ? undefined : [letter.toUpperCase(), answer];
}

/** Of "start,status" each column, of "all" every one; undefined where one is none. */
function addedOf(word: string): readonly AddedColumn[] | undefined {
  if (word.trim().toLowerCase() === 'all') return addedColumns;
  const found = word.split(',').map((name) => addedColumns.find((it) => it === name.trim().toLowerCase()));
  return found.every((it) => it !== undefined) ? found : undefined;
}

/** What `--column` and `--add` say, where the command takes them. */
export function columnsAsked(
  name: CommandName,
  said: readonly string[],
  [added]: readonly string[],
): Either<ColumnsAsked> {
  const { isOfColumns = false, addsColumns = false }: Command = commands[name];
  if (!isOfColumns && said.length > 0) return refused({ is: 'no-columns-allowed', command: name, word: '--column' });
  if (!addsColumns && added !== undefined) return refused({ is: 'no-columns-allowed', command: name, word: '--add' });
  const answers: (readonly [string, ColumnAnswers[string]])[] = [];
  for (const word of said) {
    const answer = answerOf(word);
    if (answer === undefined) return refused({ is: 'bad-column', word });
    answers.push(answer);
  }
  const add = added === undefined ? [] : addedOf(added);
  if (add === undefined) return refused({ is: 'bad-added-column', word: added ?? '' });
  return fine({ columns: Object.fromEntries(answers), add });
}
