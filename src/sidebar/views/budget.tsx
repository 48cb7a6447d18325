import { useState } from 'preact/hooks';
import type { BudgetInput, BudgetReport } from '../../commands/api';
import { isSameName } from '../../domain/names';
import { useOnAppearing } from '../appearing';
import { MainButton, TextButton } from '../components/buttons';
import { CellLink } from '../components/cell-link';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import type { Scene } from '../measuring-part';
import { useSession } from '../session';
import { useAmount } from '../use-amount';
import { EnvelopeForm } from './budget-envelope';
import { WhatIf } from './budget-what-if';

/** What may be spent and how the quarters stand to it; its tab, its envelope, and what would be if. */
export function BudgetView({ onHome }: Scene) {
  const { words, ask, tell } = useSession();
  const { budget: says } = words;
  const [report, setReport] = useState<BudgetReport>();
  const show = (done: BudgetReport): void => {
    setReport(done);
    tell(done.message);
  };
  const run = async (input: BudgetInput): Promise<void> => {
    const outcome = await ask('budget', input);
    if (outcome.ok && input.build) show(outcome.value);
    else if (outcome.ok) setReport(outcome.value);
  };
  useOnAppearing(() => void run({ build: false }));
  if (report === undefined)
    return (
      <>
        <Page title={says.title} onHome={onHome} />
        <Foot />
      </>
    );
  return (
    <>
      <Page title={says.title} onHome={onHome}>
        <p>{says.introduction}</p>
        <Standing report={report} />
        {report.tab === null ? null : (
          <CellLink sheet={report.tab} cell="A1">
            {says.see}
          </CellLink>
        )}
        <EnvelopeForm
          key={JSON.stringify(report.quarters)}
          report={report}
          onSave={(envelope) => void run({ envelope, build: true })}
        />
        <WhatIf report={report} onApplied={show} />
      </Page>
      <Foot>
        {report.tab === null ? (
          <MainButton onClick={() => void run({ build: true })}>{says.build}</MainButton>
        ) : (
          <TextButton onClick={() => void run({ build: true })}>{says.rebuild}</TextButton>
        )}
      </Foot>
    </>
  );
}

/** What argues a request: what each objective asks for, and what each of its results is to cost. */
function Request({ report }: { readonly report: BudgetReport }) {
  const { budget: says } = useSession().words;
  const money = useAmount(report.currency);
  const lines = report.groups.objective.filter(({ planned }) => planned > 0);
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{says.requestTitle}</h2>
      <ul class="plain">
        {lines.map(({ name, planned }) => {
          const result = report.perResult.find(({ objective }) => isSameName(objective, name));
          return (
            <li key={name}>
              {`${name === '' ? says.withoutObjective : name} · ${money(planned)}`}
              {result === undefined ? null : (
                <p class="help">{says.perResult(money(result.cost), result.kpi, result.isPoint)}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A quarter, or the year, with a sign before it: what is over stands out without its colour. */
function Standing({ report }: { readonly report: BudgetReport }) {
  const { words, idiom } = useSession();
  const { budget: says } = words;
  const money = useAmount(report.currency);
  type Line = { readonly planned: number; readonly envelope: number | null; readonly without: 'planned' | 'request' };
  const said = ({ planned, envelope, without }: Line): string => {
    if (envelope === null) return says[without](money(planned));
    const by = planned - envelope;
    return by > 0
      ? says.over(money(planned), money(envelope), money(by))
      : says.within(money(planned), money(envelope));
  };
  const lines = [
    ...report.quarters.map((quarter) => ({
      ...quarter,
      name: idiom.speech.quarter(quarter.quarter),
      without: 'planned' as const,
    })),
    { ...report.year, name: says.year, without: 'request' as const },
  ];
  return (
    <>
      <section>
        <h2>{says.standing}</h2>
        <ul class="plain">
          {lines.map((line) => {
            const sign = line.envelope === null ? '–' : line.planned > line.envelope ? '▲' : '✓';
            return (
              <li key={line.name}>
                {`${sign} ${line.name} · ${said(line)}`}
                {line.engaged > 0 ? <p class="help">{says.came(money(line.engaged), money(line.paid))}</p> : null}
              </li>
            );
          })}
        </ul>
      </section>
      {report.year.envelope === null ? <Request report={report} /> : null}
    </>
  );
}
