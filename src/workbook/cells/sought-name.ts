import { call, type Expression, type Part, pair } from '../../formula';

/**
 * Names that MATCH and COUNTIFS look for. `*` and `?` stand there for any characters, unless a `~` is put before them.
 * COUNTIFS is documented to read them so. MATCH is not (contract 34): what it looks for is the escaped name where it does,
 * and the name as it is where it does not. So each generated tab asks MATCH once, whether it finds "?" by "~?", and a name
 * that holds one of these characters is sought as the answer says. Either way only the name itself is found.
 */
export const QUESTION = '?';

/** Whether MATCH takes `?` for any character, asked of a cell that holds "?": 1, else 0. */
export const readsPatterns = (questionCell: Expression): Expression =>
  call('IFERROR', call('MATCH', '~?', questionCell, 0), 0);

export const isPattern = (name: string): boolean => /[~*?]/.test(name);

/** A name as COUNTIFS must be given it, and MATCH where it reads patterns. */
export const escapedName = (name: string): string => name.replace(/[~*?]/g, '~$&');

/** What MATCH is to look for: one of two, by the cell that says whether it reads patterns. */
export const soughtBy = (answer: Expression, escaped: Part, name: Part): Expression =>
  call('IF', pair(answer, '=', 1), escaped, name);

/** The same of a name that is known when the formula is written. */
export const soughtText = (name: string, answer: Expression): Expression => soughtBy(answer, escapedName(name), name);
