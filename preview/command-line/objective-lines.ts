import type { ObjectivesReport } from '../../src/commands/api';
import type { Language } from '../../src/languages/languages';
import { inColumns, shownNumber } from './kpi-lines';
import { measuringWords } from './measuring-words';

/** `objectives` answers an ObjectivesReport, typed on its side: no other command has one. */
const isReport = (answer: object): answer is ObjectivesReport => 'objectives' in answer && 'guide' in answer;

/** The objectives one a line: what is reached, what is expected by now, the target, the progress and the state. */
export function objectiveLines(answer: object, language: Language): readonly string[] {
  if (!isReport(answer)) return [];
  const { states } = measuringWords[language].objectives;
  return inColumns(
    answer.objectives.map(({ draft, reached, expected, target, progress, state }) => [
      draft.name,
      draft.period,
      draft.kpi,
      shownNumber(reached),
      shownNumber(expected),
      shownNumber(target),
      progress === null ? '–' : `${Math.round(progress * 100)} %`,
      state === null ? '' : states[state],
    ]),
  );
}
