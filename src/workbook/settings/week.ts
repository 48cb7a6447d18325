import { call, type Expression, expressionOf, joined, pair } from '../../formula';
import { languages } from '../../languages/languages';
import { wordsOf } from '../../languages/say';

/** "0000011" of the cells that say which days are worked, Monday first: the days off of the week as WORKDAY.INTL wants them. */
export function weekAsSaid(cells: readonly Expression[]): Expression {
  const words = languages.map((language) => wordsOf(language).settings.workday.closed);
  const [monday = expressionOf(''), ...others] = cells.map((said) => {
    const [first = false, ...more] = words.map((closed) => pair(said, '=', closed));
    return call('IF', call('OR', first, ...more), 1, 0);
  });
  return joined(monday, ...others);
}

/** A week without a working day counts as Monday to Friday. */
export const weekend = (said: Expression): Expression => call('IF', pair(said, '=', '1111111'), '0000011', said);
