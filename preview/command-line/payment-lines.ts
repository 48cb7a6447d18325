import type { PaymentsReport } from '../../src/commands/api';
import type { Language } from '../../src/languages/languages';
import { inColumns, shownNumber } from './kpi-lines';
import { measuringWords } from './measuring-words';

/** `payment` answers a PaymentsReport, typed on its side: no other command has one. */
const isReport = (answer: object): answer is PaymentsReport => 'payments' in answer && 'told' in answer;

/** The payments one a line: the number it is known by, when it is due, what is planned in the year and the state; then what is not understood. */
export function paymentLines(answer: object, language: Language): readonly string[] {
  if (!isReport(answer)) return [];
  const { states, why } = measuringWords[language].payments;
  return [
    ...inColumns(
      answer.payments.map(({ id, action, label, due, planned, state }) => [
        String(id),
        action,
        label,
        due ?? '–',
        shownNumber(planned),
        states[state],
      ]),
    ),
    ...answer.told.map(({ sheet, cell, said, why: is }) => `${sheet}!${cell} ${why[is](said)}`),
  ];
}
