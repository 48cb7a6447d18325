import { useState } from 'preact/hooks';
import type { BudgetReport, WhatIfInput, WhatIfReport } from '../../commands/api';
import { soleNumber } from '../../domain/money';
import { QuietButton, TextButton } from '../components/buttons';
import { Confirm } from '../components/confirm';
import { SelectField, TextField } from '../components/inputs';
import { useSession } from '../session';
import { useAmount } from '../use-amount';
import { shareTyped } from './budget-envelope';

const DAYS_OF_WEEK = 7;

type Typed = Readonly<Record<'cut' | 'late' | 'weeks' | 'dropped', string>>;

const LONGEST_WEEKS = 520;

/** As the command is asked, or the first text that is no number of its kind. */
function inputOf({ cut, late, weeks, dropped }: Typed, language: string): WhatIfInput | { readonly wrong: string } {
  const share = shareTyped(cut, language);
  const count = late === '' ? 0 : soleNumber(weeks, ['.', ','], '', LONGEST_WEEKS);
  if (share === undefined) return { wrong: cut };
  if (count === undefined) return { wrong: weeks };
  return {
    cut: (share ?? 0) / 100,
    ...(late === '' ? {} : { late: { action: late, days: Math.round(count * DAYS_OF_WEEK) } }),
    ...(dropped === '' ? {} : { dropped }),
  };
}

type WhatIfProps = { readonly report: BudgetReport; readonly onApplied: (report: BudgetReport) => void };

/** What is supposed, and both budgets side by side; nothing is written until she applies it. */
export function WhatIf({ report, onApplied }: WhatIfProps) {
  const { words, ask, language } = useSession();
  const { budget: says } = words;
  const [typed, setTyped] = useState<Typed>({ cut: '', late: '', weeks: '6', dropped: '' });
  const [wrong, setWrong] = useState<string>();
  const [supposed, setSupposed] = useState<{ readonly input: WhatIfInput; readonly report: WhatIfReport }>();
  const compare = async (): Promise<void> => {
    const input = inputOf(typed, language);
    setWrong('wrong' in input ? input.wrong : undefined);
    if ('wrong' in input) return;
    const outcome = await ask('whatIf', input);
    if (outcome.ok) setSupposed({ input, report: outcome.value });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void compare();
      }}
    >
      <h2>{says.whatIf}</h2>
      <p class="help">{says.whatIfHelp}</p>
      <Fields
        typed={typed}
        names={report.groups.action.map(({ name }) => name)}
        change={(part) => {
          setTyped({ ...typed, ...part });
          setSupposed(undefined);
        }}
      />
      {wrong === undefined ? null : (
        <p class="notice" role="alert">
          {says.notANumber(wrong)}
        </p>
      )}
      <QuietButton submits>{says.suppose}</QuietButton>
      {supposed === undefined ? null : (
        <>
          <Supposed report={supposed.report} />
          <Apply input={supposed.input} onApplied={onApplied} />
        </>
      )}
    </form>
  );
}

type FieldsProps = {
  readonly typed: Typed;
  readonly names: readonly string[];
  readonly change: (part: Partial<Typed>) => void;
};

function Fields({ typed, names, change }: FieldsProps) {
  const { budget: says } = useSession().words;
  const options = [{ value: '', text: says.noAction }, ...names.map((name) => ({ value: name, text: name }))];
  const of = (key: keyof Typed) => ({
    id: `what-if-${key}`,
    label: says[key],
    value: typed[key],
    onType: (said: string) => change({ [key]: said }),
  });
  return (
    <>
      <TextField {...of('cut')} isNumber />
      <SelectField {...of('late')} options={options} />
      {typed.late === '' ? null : <TextField {...of('weeks')} isNumber />}
      <SelectField {...of('dropped')} options={options} />
    </>
  );
}

type ApplyProps = { readonly input: WhatIfInput; readonly onApplied: (report: BudgetReport) => void };

/** Does what was compared, once she has said so. */
function Apply({ input, onApplied }: ApplyProps) {
  const { words, ask } = useSession();
  const { budget: says } = words;
  const [isAsked, setAsked] = useState(false);
  const { cut = 0, late, dropped } = input;
  if (cut === 0 && late === undefined && dropped === undefined) return null;
  const apply = async (): Promise<void> => {
    setAsked(false);
    const outcome = await ask('applyWhatIf', input);
    if (outcome.ok) onApplied(outcome.value);
  };
  if (!isAsked) return <TextButton onClick={() => setAsked(true)}>{says.apply}</TextButton>;
  const parts = [
    ...(cut === 0 ? [] : [says.applyCut(Number((cut * 100).toFixed(2)))]),
    ...(late === undefined ? [] : [says.applyLate(late.action, late.days)]),
    ...(dropped === undefined ? [] : [says.applyDropped(dropped)]),
  ];
  return (
    <Confirm
      title={says.applyTitle}
      explained={parts.join(' ')}
      confirm={says.apply}
      cancel={says.cancel}
      onConfirm={() => void apply()}
      onCancel={() => setAsked(false)}
    />
  );
}

type Side = WhatIfReport['quarters'][number]['before'];

function Supposed({ report }: { readonly report: WhatIfReport }) {
  const { words, idiom } = useSession();
  const { budget: says } = words;
  const money = useAmount(report.currency);
  const said = ({ planned, envelope }: Side): string => {
    if (envelope === null) return money(planned);
    return `${planned > envelope ? '▲' : '✓'} ${money(planned)} / ${money(envelope)}`;
  };
  return (
    <div role="status">
      <p>{report.message}</p>
      <table class="amounts">
        <thead>
          <tr>
            {says.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.quarters.map(({ quarter, before, after }) => (
            <tr key={quarter}>
              <th scope="row">{idiom.speech.quarter(quarter)}</th>
              <td>{said(before)}</td>
              <td>{said(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="plain">
        {report.losing.map(({ objective, by }) => (
          <li key={objective}>{says.losing(objective === '' ? says.withoutObjective : objective, money(by))}</li>
        ))}
      </ul>
    </div>
  );
}
