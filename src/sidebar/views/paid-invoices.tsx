import { useState } from 'preact/hooks';
import type { InvoicesReport, PaidRead, PaymentsReport } from '../../commands/api';
import type { UnpaidWhy } from '../../domain/export';
import { settledOnce } from '../../domain/payment';
import { MainButton, TextButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { SelectField } from '../components/inputs';
import { Page } from '../components/page';
import { longDay } from '../dates';
import { readPaid } from '../exports/read-paid';
import { useSession } from '../session';
import { useAmount } from '../use-amount';

type InvoicesProps = {
  readonly onHome: () => void;
  readonly onBack: () => void;
  readonly onSaved: (report: PaymentsReport) => void;
};

/** What was read of the files, what it may be, and by line which payment she says it is: '' for none. */
type Matching = { readonly read: PaidRead; readonly report: InvoicesReport; readonly chosen: readonly string[] };

/** Lines of a bank or the accounts are matched with payments: each is proposed, and noted where she says so. */
export function PaidInvoices({ onHome, onBack, onSaved }: InvoicesProps) {
  const { words, ask, tell } = useSession();
  const { invoices: says, title } = words.payments;
  const [matching, setMatching] = useState<Matching>();
  const choose = async (files: readonly File[]): Promise<void> => {
    const contents = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    const read = await readPaid(contents, {});
    const outcome = await ask('invoices', { lines: read.lines });
    if (!outcome.ok) return;
    tell(outcome.value.message);
    setMatching({ read, report: outcome.value, chosen: read.lines.map(() => '') });
  };
  const noted = chosenOf(matching);
  const save = async (): Promise<void> => {
    const outcome = await ask('savePayment', {
      action: noted[0]?.action ?? '',
      payments: noted.map(({ id, line, fields }) => ({ loaded: { id, line }, fields })),
    });
    if (outcome.ok) onSaved({ ...outcome.value, message: says.noted(noted.length) });
  };
  return (
    <>
      <Page title={says.title} onHome={onHome}>
        <p>{says.introduction}</p>
        <div class="field">
          <label for="paid-files">{says.file}</label>
          <input
            id="paid-files"
            type="file"
            multiple
            accept=".csv,.tsv,.txt,.xlsx,.zip"
            onChange={(event) => void choose([...(event.currentTarget.files ?? [])])}
          />
        </div>
        {matching === undefined ? null : <Lines matching={matching} onChoose={setMatching} />}
      </Page>
      <Foot>
        {noted.length > 0 ? <MainButton onClick={() => void save()}>{says.note(noted.length)}</MainButton> : null}
        <TextButton onClick={onBack}>{title}</TextButton>
      </Foot>
    </>
  );
}

const chosenOf = (matching: Matching | undefined) =>
  matching === undefined
    ? []
    : settledOnce(
        matching.report.lines.flatMap(({ payments }, index) =>
          payments.filter(({ id }) => String(id) === matching.chosen[index]),
        ),
      );

function Lines({
  matching,
  onChoose,
}: {
  readonly matching: Matching;
  readonly onChoose: (matching: Matching) => void;
}) {
  const { words, idiom } = useSession();
  const { invoices: says } = words.payments;
  const { report, chosen } = matching;
  const money = useAmount(report.currency);
  return (
    <>
      <Left {...matching.read} />
      {[...report.lines.entries()].map(([place, { date, label, amount, payments }]) => (
        <SelectField
          key={`paid ${place}`}
          id={`paid-${place}`}
          label={`${longDay(date, idiom.speech)} · ${label} · ${money(amount)}`}
          value={chosen[place] ?? ''}
          options={[
            { value: '', text: says.nobody },
            ...payments.map(({ id, action, label: own, planned }) => ({
              value: String(id),
              text: [action, ...(own === '' ? [] : [own]), money(planned)].join(' · '),
            })),
          ]}
          onType={(id) => onChoose({ ...matching, chosen: chosen.map((it, at) => (at === place ? id : it)) })}
        />
      ))}
    </>
  );
}

/** What of the files is no payment, and the files of which nothing could be read. */
function Left({ left, faults }: PaidRead) {
  const { payments, importing } = useSession().words;
  const { left: says, faults: why } = payments.invoices;
  const reasons: readonly UnpaidWhy[] = ['income', 'no-date', 'no-amount'];
  const counts = reasons.flatMap((reason) => {
    const count = left.filter((it) => it.why === reason).length;
    return count === 0 ? [] : [says[reason](count)];
  });
  const sentences: Readonly<Record<PaidRead['faults'][number]['why'], (file: string) => string>> = {
    ...importing.faults,
    ...why,
  };
  return (
    <>
      {faults.map((fault) => (
        <p key={fault.file} class="notice" role="alert">
          {sentences[fault.why](fault.file)}
        </p>
      ))}
      {counts.length === 0 ? null : <p class="help">{counts.join(' · ')}</p>}
    </>
  );
}
