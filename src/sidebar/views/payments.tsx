import { useState } from 'preact/hooks';
import type { PaidAction, PaymentsReport, ReportedPayment } from '../../commands/api';
import type { PaymentState } from '../../domain/payment';
import { useOnAppearing } from '../appearing';
import { MainButton, TextButton } from '../components/buttons';
import { CellLink } from '../components/cell-link';
import { Confirm } from '../components/confirm';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { longDay } from '../dates';
import { useSession } from '../session';
import { useAmount } from '../use-amount';
import { PaidInvoices } from './paid-invoices';
import { PaymentForm } from './payment-form';

/** The payments of each action and how far each has come; or the form of new ones. */
export function PaymentsView({ onHome }: { readonly onHome: () => void }) {
  const { words, ask, tell } = useSession();
  const [report, setReport] = useState<PaymentsReport>();
  const [shown, setShown] = useState<'list' | 'form' | 'invoices' | ReportedPayment>('list');
  const done = (changed: PaymentsReport): void => {
    setReport(changed);
    setShown('list');
    tell(changed.message);
  };
  useOnAppearing(
    () =>
      void ask('payments').then((outcome) => {
        if (outcome.ok) setReport(outcome.value);
      }),
  );
  if (report === undefined) return <Page title={words.payments.title} onHome={onHome} />;
  const onBack = (): void => setShown('list');
  if (shown === 'form') return <PaymentForm {...{ report, onHome, onBack }} opened={undefined} onSaved={done} />;
  if (typeof shown === 'object') return <PaymentForm {...{ report, onHome, onBack }} opened={shown} onSaved={done} />;
  if (shown === 'invoices') return <PaidInvoices {...{ onHome, onBack }} onSaved={done} />;
  return (
    <PaymentList
      {...{ report, onHome }}
      onAdd={() => setShown('form')}
      onEdit={setShown}
      onInvoices={() => setShown('invoices')}
      onDone={done}
    />
  );
}

type ListProps = {
  readonly report: PaymentsReport;
  readonly onHome: () => void;
  readonly onAdd: () => void;
  readonly onEdit: (payment: ReportedPayment) => void;
  readonly onInvoices: () => void;
  readonly onDone: (report: PaymentsReport) => void;
};

/** By action, in the order of the plan; then those of actions that it has not. */
function PaymentList({ report, onHome, onAdd, onEdit, onInvoices, onDone }: ListProps) {
  const { payments: says } = useSession().words;
  const { payments, actions, tab } = report;
  const known = new Set(actions.map(({ name }) => name.toLowerCase()));
  const others = [...new Set(payments.map(({ action }) => action))].filter((it) => !known.has(it.toLowerCase()));
  const of = (name: string) => payments.filter(({ action }) => action.toLowerCase() === name.toLowerCase());
  return (
    <>
      <Page title={says.title} onHome={onHome}>
        <p>{payments.length === 0 ? `${says.none} ${says.introduction}` : says.introduction}</p>
        {actions.map((action) => (
          <section key={action.name}>
            <h2>{action.name}</h2>
            <Payments {...{ report, onEdit, onDone }} payments={of(action.name)} />
            <Following {...{ report, action, onDone }} />
          </section>
        ))}
        {others.map((name) => (
          <section key={name}>
            <h2>{name}</h2>
            <Payments {...{ report, onEdit, onDone }} payments={of(name)} />
          </section>
        ))}
        <Told report={report} />
        {tab === null ? null : (
          <CellLink sheet={tab} cell="A1">
            {says.tab(tab)}
          </CellLink>
        )}
      </Page>
      <Foot>
        <MainButton onClick={onAdd}>{says.add}</MainButton>
        {payments.length === 0 ? null : <TextButton onClick={onInvoices}>{says.invoices.open}</TextButton>}
      </Foot>
    </>
  );
}

type Doing = { readonly report: PaymentsReport; readonly onDone: (report: PaymentsReport) => void };

type Editing = Doing & { readonly onEdit: (payment: ReportedPayment) => void };

const Payments = ({ payments, ...doing }: Editing & { readonly payments: readonly ReportedPayment[] }) => (
  <ul class="plain">
    {payments.map((payment) => (
      <li key={payment.cell}>
        <PaymentItem {...{ payment }} {...doing} />
      </li>
    ))}
  </ul>
);

const later: readonly Exclude<PaymentState, 'planned'>[] = ['engaged', 'invoiced', 'paid'];

/** What it is, when it is due, what is planned of it and its state; and what it may be marked as. */
function PaymentItem({ payment, report, onEdit, onDone }: Editing & { readonly payment: ReportedPayment }) {
  const { words, idiom, ask } = useSession();
  const { payments: says } = words;
  const money = useAmount(report.currency);
  const { id, line, action, label, basis, due, planned, state } = payment;
  const name = label === '' ? says.modes[basis === 'share' ? 'instalments' : basis] : label;
  const mark = async (as: (typeof later)[number]): Promise<void> => {
    const fields = { [as]: report.today };
    const outcome = await ask('savePayment', { action, payments: [{ loaded: { id, line }, fields }] });
    if (outcome.ok) onDone(outcome.value);
  };
  const isLate = due !== null && due < report.today && state !== 'paid' && basis !== 'monthly' && basis !== 'yearly';
  const parts = [
    due === null ? says.undated : says.due(longDay(due, idiom.speech)),
    money(planned),
    says.states[state],
    ...(isLate && basis !== 'commission' ? [says.late] : []),
  ];
  return (
    <>
      <div class="payment">
        <CellLink sheet={payment.sheet} cell={payment.cell}>
          {name}
        </CellLink>
        <TextButton label={says.edited(`${action}, ${name}`)} onClick={() => onEdit(payment)}>
          {says.edit}
        </TextButton>
      </div>
      <p class="help">{parts.join(' · ')}</p>
      <div class="buttons">
        {later.slice(['planned', ...later].indexOf(state)).map((as) => (
          <TextButton key={as} label={says.marked(says.mark[as], `${action}, ${name}`)} onClick={() => void mark(as)}>
            {says.mark[as]}
          </TextButton>
        ))}
      </div>
    </>
  );
}

/** Whether the plan's quarters follow the payments: what changes is shown before it does. */
function Following({ action, report, onDone }: Doing & { readonly action: PaidAction }) {
  const { words, ask } = useSession();
  const { payments: says } = words;
  const money = useAmount(report.currency);
  const [isAsked, setAsked] = useState(false);
  const { name, isFollowing, quarters, plan } = action;
  const change = async (): Promise<void> => {
    setAsked(false);
    const outcome = await ask('followPayments', { action: name, on: !isFollowing });
    if (outcome.ok) onDone(outcome.value);
  };
  if (!isAsked)
    return <TextButton onClick={() => setAsked(true)}>{isFollowing ? says.unfollow : says.follow}</TextButton>;
  const shown = (value: number | string | null | undefined): string =>
    typeof value === 'number' ? money(value) : (value ?? says.blank);
  const changes = quarters.map((amount, index) => says.quarter(index + 1, shown(plan[index]), shown(amount)));
  return (
    <Confirm
      title={isFollowing ? says.unfollowTitle(name) : says.followTitle(name)}
      explained={isFollowing ? says.unfollowChange : says.followChange(changes.join(', '))}
      confirm={isFollowing ? says.unfollow : says.follow}
      cancel={says.cancel}
      onConfirm={() => void change()}
      onCancel={() => setAsked(false)}
    />
  );
}

/** What of the rows is not understood, each with its cell. */
function Told({ report }: { readonly report: PaymentsReport }) {
  const { payments: says } = useSession().words;
  if (report.told.length === 0) return null;
  return (
    <section>
      <h2>{says.told}</h2>
      <ul class="plain">
        {report.told.map(({ sheet, cell, said, why }) => (
          <li key={cell}>
            <CellLink {...{ sheet, cell }} /> {says.why[why](said)}
          </li>
        ))}
      </ul>
    </section>
  );
}
