import { useState } from 'preact/hooks';
import type { ObjectivesReport, ReportedObjective } from '../../commands/api';
import { useOnAppearing } from '../appearing';
import { MainButton, TextButton } from '../components/buttons';
import { CellLink } from '../components/cell-link';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { saidValue } from '../kpi-value';
import { useSession } from '../session';
import { ObjectiveForm } from './objective-form';

/** The objectives and how each stands; or the form of one of them, or of a new one. */
export function ObjectivesView({ onHome }: { readonly onHome: () => void }) {
  const { words, ask, tell } = useSession();
  const [report, setReport] = useState<ObjectivesReport>();
  const [edited, setEdited] = useState<ReportedObjective | 'new'>();
  const read = async (measure: boolean): Promise<void> => {
    const outcome = await ask('objectives', { measure });
    if (!outcome.ok) return;
    setReport(outcome.value);
    if (measure) tell(outcome.value.message);
  };
  useOnAppearing(() => void read(false));
  if (report === undefined) return <Page title={words.objectives.title} onHome={onHome} />;
  if (edited !== undefined)
    return (
      <ObjectiveForm
        report={report}
        edited={edited === 'new' ? undefined : edited}
        onHome={onHome}
        onBack={() => setEdited(undefined)}
        onSaved={(saved) => {
          setReport(saved);
          setEdited(undefined);
          tell(saved.message);
        }}
      />
    );
  return <ObjectiveList {...{ report, onHome, setEdited }} onMeasure={() => void read(true)} />;
}

type ListProps = {
  readonly report: ObjectivesReport;
  readonly onHome: () => void;
  readonly onMeasure: () => void;
  readonly setEdited: (edited: ReportedObjective | 'new') => void;
};

function ObjectiveList({ report, onHome, onMeasure, setEdited }: ListProps) {
  const { objectives: words } = useSession().words;
  const { objectives, fields, isMeasured } = report;
  return (
    <>
      <Page title={words.title} onHome={onHome}>
        <p>{words.introduction}</p>
        <ul class="plain">
          {objectives.map((objective) => (
            <li key={objective.cell}>
              <CellLink sheet={objective.sheet} cell={objective.cell}>
                {objective.draft.name}
              </CellLink>
              <Standing objective={objective} currency={report.currency} />
              <TextButton label={words.edit(objective.draft.name)} onClick={() => setEdited(objective)}>
                {words.editTitle}
              </TextButton>
            </li>
          ))}
        </ul>
        {report.tab === null ? null : (
          <CellLink sheet={report.tab} cell="A1">
            {words.tab(report.tab)}
          </CellLink>
        )}
        {isMeasured || fields.length === 0 ? null : (
          <section>
            <TextButton onClick={onMeasure}>{words.measure}</TextButton>
            <p class="help">{words.measureHelp}</p>
          </section>
        )}
      </Page>
      <Foot>
        <MainButton onClick={() => setEdited('new')}>{words.add}</MainButton>
      </Foot>
    </>
  );
}

/** In words, with a sign before them; a number that nobody knows is left out. */
function Standing({ objective, currency }: { readonly objective: ReportedObjective; readonly currency: string }) {
  const { words, language } = useSession();
  const { objectives: says, kpis } = words;
  const { unit, state, reached, expected, target, progress, costPerResult } = objective;
  const format = (number: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(language, options).format(number);
  const said = (number: number): string =>
    unit === null
      ? format(number, { maximumFractionDigits: 2 })
      : saidValue(number, unit, { language, currency, units: kpis.units });
  const costOf = (cost: number): string => {
    const amount = saidValue(cost, 'money', { language, currency, units: kpis.units });
    return unit === 'percent' ? says.perPoint(amount) : kpis.perResult(amount);
  };
  const parts = [
    state === null ? '' : says.states[state],
    reached === null ? '' : says.reached(said(reached)),
    expected === null ? '' : says.expected(said(expected)),
    target === null ? '' : says.target(said(target)),
    progress === null ? '' : says.progress(format(progress, { style: 'percent' })),
    costPerResult === null ? '' : costOf(costPerResult),
  ].filter((text) => text !== '');
  return <p class="help">{parts.length === 0 ? says.unmeasured : parts.join(' · ')}</p>;
}
