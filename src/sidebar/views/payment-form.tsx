import { useState } from 'preact/hooks';
import type { PaymentsReport, ReportedPayment, SavePayment } from '../../commands/api';
import type { PaymentMode } from '../../languages/words/payment-view-words';
import { MainButton, TextButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { DateField, SelectField, TextField } from '../components/inputs';
import { Page } from '../components/page';
import {
  blankDraft,
  changesOf,
  draftOf,
  fieldsOf,
  inMode,
  modes,
  type PaymentDraft,
  partsOf,
  presets,
} from '../payment-draft';
import { useSession } from '../session';
import { MoreFields } from './payment-more';

type FormProps = {
  readonly report: PaymentsReport;
  /** The payment that is changed; undefined for new ones. */
  readonly opened: ReportedPayment | undefined;
  readonly onHome: () => void;
  readonly onBack: () => void;
  readonly onSaved: (report: PaymentsReport) => void;
};

/** Payments of an action, new ones or one that stands: an amount, a total in parts, a commission or a subscription. */
export function PaymentForm({ report, opened, onHome, onBack, onSaved }: FormProps) {
  const { words, ask } = useSession();
  const { payments: says } = words;
  const [draft, setDraft] = useState(() => (opened === undefined ? blankDraft : draftOf(opened)));
  const change = (part: Partial<PaymentDraft>): void => setDraft({ ...draft, ...part });
  const save = async (): Promise<void> => {
    const outcome = await ask('savePayment', { action: draft.action, payments: savedOf(draft, opened, says.part) });
    if (outcome.ok) onSaved(outcome.value);
  };
  return (
    <>
      <Page title={opened === undefined ? says.newTitle : says.editTitle} onHome={onHome}>
        <SelectField
          id="payment-action"
          label={says.fields.action}
          value={draft.action}
          options={[{ value: '', text: says.choose }, ...report.names.map(optionOf)]}
          onType={(action) => change({ action })}
        />
        <SelectField
          id="payment-mode"
          label={says.fields.mode}
          value={draft.mode}
          options={modes.map((mode) => ({ value: mode, text: says.modes[mode] }))}
          onType={(typed) => {
            const mode = modes.find((it) => it === typed) ?? 'amount';
            setDraft(opened === undefined ? inMode(draft, mode) : { ...draft, mode });
          }}
        />
        <Fields {...{ report, draft, change }} isNew={opened === undefined} />
        <MoreFields {...{ draft, change }} isNew={opened === undefined} />
      </Page>
      <Foot>
        <MainButton onClick={() => void save()}>{says.save}</MainButton>
        <TextButton onClick={onBack}>{says.title}</TextButton>
      </Foot>
    </>
  );
}

/** What is asked of the command: new payments, or what is changed of one as it was opened. */
function savedOf(
  draft: PaymentDraft,
  opened: ReportedPayment | undefined,
  nameOf: (place: number) => string,
): SavePayment['payments'] {
  if (opened === undefined) return fieldsOf(draft, nameOf).map((fields) => ({ fields }));
  const { id, line, fields } = opened;
  return [{ loaded: { id, line, was: fields }, fields: changesOf(draft, opened) }];
}

const optionOf = (name: string) => ({ value: name, text: name });

type FieldsProps = {
  readonly report: PaymentsReport;
  readonly draft: PaymentDraft;
  readonly change: (part: Partial<PaymentDraft>) => void;
  readonly isNew: boolean;
};

const amountLabels = {
  amount: 'amount',
  instalments: 'total',
  commission: 'sales',
  monthly: 'each',
  yearly: 'each',
} as const;

function Fields({ report, draft, change, isNew }: FieldsProps) {
  const { payments: says } = useSession().words;
  const { mode, amount, terms, until } = draft;
  const isOnce = mode === 'amount' || mode === 'instalments';
  return (
    <>
      {mode === 'commission' ? <Commission {...{ report, draft, change }} /> : null}
      <TextField
        id="payment-amount"
        label={says.fields[amountLabels[mode]]}
        value={amount}
        onType={(typed) => change({ amount: typed })}
      />
      {mode === 'instalments' && isNew ? (
        <SelectField
          id="payment-preset"
          label={says.fields.preset}
          value={draft.parts.map(({ rate }) => Number.parseFloat(rate)).join('/')}
          options={presets.map(optionOf)}
          onType={(preset) => change({ parts: partsOf(preset) })}
        />
      ) : null}
      {draft.parts.map(({ place }) => (
        <PartFields key={place} {...{ report, draft, change, place, isNew }} />
      ))}
      {isOnce ? (
        <SelectField
          id="payment-terms"
          label={says.fields.terms}
          value={terms}
          options={[{ value: '', text: says.atOnce }, ...report.terms.map(optionOf)]}
          onType={(typed) => change({ terms: typed })}
        />
      ) : (
        <DateField
          id="payment-until"
          label={says.fields.until}
          value={until}
          onType={(typed) => change({ until: typed })}
        />
      )}
    </>
  );
}

function Commission({ report, draft, change }: Omit<FieldsProps, 'isNew'>) {
  const { payments: says } = useSession().words;
  return (
    <>
      <TextField id="payment-rate" label={says.fields.rate} value={draft.rate} onType={(rate) => change({ rate })} />
      <TextField
        id="payment-figure"
        label={says.fields.figure}
        value={draft.figure}
        suggestions={report.figures}
        onType={(figure) => change({ figure })}
      />
    </>
  );
}

const ties = ['date', 'start', 'deadline'] as const;

type PartProps = {
  readonly mode: PaymentMode;
  readonly part: PaymentDraft['parts'][number];
  /** The steps it may hang on. */
  readonly steps: readonly string[];
  readonly onChange: (typed: Partial<PaymentDraft['parts'][number]>) => void;
};

const idOf = (field: string, { place }: PartProps['part']): string => `payment-${field}-${place}`;

/** One of the payments: of instalments its share as well. */
function PartFields({ report, draft, change, place, isNew }: FieldsProps & { readonly place: number }) {
  const { payments: says } = useSession().words;
  const { mode, parts, action } = draft;
  const steps = report.steps.find((it) => it.action === action)?.names ?? [];
  const part = parts.find((it) => it.place === place);
  if (part === undefined) return null;
  const onChange: PartProps['onChange'] = (typed) =>
    change({ parts: parts.map((it) => (it === part ? { ...it, ...typed } : it)) });
  const label = (
    <TextField
      id={idOf('label', part)}
      label={says.fields.label}
      value={part.label}
      onType={(typed) => onChange({ label: typed })}
    />
  );
  const when = <PartDay {...{ mode, part, steps, onChange }} />;
  const share = (
    <TextField
      id={idOf('share', part)}
      label={says.fields.share}
      value={part.rate}
      onType={(rate) => onChange({ rate })}
    />
  );
  const fields = (
    <>
      {label}
      {mode === 'instalments' ? share : null}
      {when}
    </>
  );
  if (mode !== 'instalments' || !isNew) return fields;
  return (
    <fieldset>
      <legend>{says.part(place)}</legend>
      {fields}
    </fieldset>
  );
}

/** When it is due: of what comes back, from which day on. */
function PartDay({ mode, part, steps, onChange }: PartProps) {
  const { payments: says } = useSession().words;
  const isOnce = mode === 'amount' || mode === 'instalments';
  return (
    <>
      {isOnce ? (
        <SelectField
          id={idOf('tie', part)}
          label={says.fields.tiedTo}
          value={part.tiedTo}
          options={ties.map((tie) => ({ value: tie, text: says.ties[tie] }))}
          groups={steps.length === 0 ? [] : [{ label: says.steps, options: steps.map(optionOf) }]}
          onType={(tiedTo) => onChange({ tiedTo })}
        />
      ) : null}
      {part.tiedTo === 'date' ? (
        <DateField
          id={idOf('date', part)}
          label={isOnce ? says.fields.date : says.fields.from}
          value={part.date}
          onType={(date) => onChange({ date })}
        />
      ) : null}
    </>
  );
}
