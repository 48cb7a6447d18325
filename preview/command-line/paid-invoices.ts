import type { InvoicesReport, PaidRead, ReadPaid } from '../../src/commands/api';
import { settledOnce } from '../../src/domain/payment';
import type { Language } from '../../src/languages/languages';
import { type Either, refused } from '../command-words';
import type { Request } from './arguments';
import type { Bundle } from './bundle';
import { inColumns, shownNumber } from './kpi-lines';
import { measuringWords } from './measuring-words';
import { readersOf } from './page-readers';
import type { PaidPair } from './pay-asked';
import type { Answer, Session } from './session';

/** The sentence for files of which nothing could be read. */
function whyNothing({ faults }: PaidRead, language: Language) {
  const { importing, payments } = measuringWords[language];
  const sentences: Readonly<Record<PaidRead['faults'][number]['why'], (file: string) => string>> = {
    ...importing.faults,
    ...payments.invoices.faults,
  };
  const [fault] = faults;
  return fault && refused({ is: 'no-figures', sentence: sentences[fault.why](fault.file) });
}

/** What is proposed for a pair; undefined where that line does not have that payment among its own. */
function chosen({ lines }: InvoicesReport, { line, payment }: PaidPair) {
  return lines[line - 1]?.payments.find(({ id }) => id === payment);
}

type Refused = Extract<Either<never>, { readonly ok: false }> | Extract<Answer['outcome'], { readonly ok: false }>;

/** Reads what a bank or the accounts export, says which payments it may be, and notes those that are said to be. */
export async function invoicesFor(
  session: Session,
  bundle: Bundle,
  files: Parameters<ReadPaid>[0],
  { said, pay }: Pick<Request, 'said' | 'pay'>,
  language: Language,
): Promise<Answer | Refused> {
  const reader = readersOf(bundle)?.readPaid;
  if (reader === undefined) return refused({ is: 'not-built' });
  const read = await reader(files, said);
  const fault = whyNothing(read, language);
  if (fault !== undefined) return fault;
  const proposed = await session.call({ name: 'invoices', args: [{ lines: read.lines }] });
  if (!proposed.outcome.ok) return proposed.outcome;
  // The answer of that command, typed on its side.
  const report = proposed.outcome.value as InvoicesReport;
  const bad = pay.find((pair) => chosen(report, pair) === undefined);
  if (bad !== undefined) return refused({ is: 'bad-pay', word: `${bad.line}=${bad.payment}` });
  const noted = settledOnce(pay.flatMap((pair) => chosen(report, pair) ?? []));
  const [first] = noted;
  if (first === undefined) return withLeft(proposed, report, read);
  const saved = await session.call({
    name: 'savePayment',
    args: [{ action: first.action, payments: noted.map(({ id, line, fields }) => ({ loaded: { id, line }, fields })) }],
  });
  return saved.outcome.ok ? withLeft(saved, report, read) : saved.outcome;
}

const withLeft = (answer: Answer, { lines }: InvoicesReport, { left }: PaidRead): Answer =>
  answer.outcome.ok ? { ...answer, outcome: { ok: true, value: { ...answer.outcome.value, lines, left } } } : answer;

const isInvoices = (answer: object): answer is Pick<InvoicesReport, 'lines'> & Pick<PaidRead, 'left'> =>
  'lines' in answer && 'left' in answer;

/** The lines that were read, each with its number and the payments it may be; then what was left out. */
export function invoiceLines(answer: object, language: Language): readonly string[] {
  if (!isInvoices(answer)) return [];
  const { invoices } = measuringWords[language].payments;
  return [
    ...inColumns(
      answer.lines.map(({ date, label, amount, payments }, index) => [
        String(index + 1),
        date,
        label,
        shownNumber(amount),
        payments.map(({ id, action, label: own }) => `${id} ${[action, own].filter(Boolean).join(', ')}`).join(' | ') ||
          invoices.nobody,
      ]),
    ),
    ...answer.left.map(({ file, line, why }) => `${file}:${line} ${invoices.left[why](1)}`),
  ];
}
