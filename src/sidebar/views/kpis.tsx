import { useState } from 'preact/hooks';
import type { ChosenKpi, KpisInput, KpisReport } from '../../commands/api';
import { sayChanged } from '../../languages/words/said-changes';
import { useOnAppearing } from '../appearing';
import { MainButton, QuietButton, TextButton } from '../components/buttons';
import { CellLink } from '../components/cell-link';
import { Foot } from '../components/foot';
import { SelectField } from '../components/inputs';
import { KpiState } from '../components/kpi-state';
import { Page } from '../components/page';
import type { Scene } from '../measuring-part';
import { useSession } from '../session';
import { OwnKpi } from './own-kpi';

type Organisation = KpisReport['organisations'][number];
type Choose = (input: KpisInput) => Promise<boolean>;

const NOTHING: KpisInput = { organisation: null, add: [] };

/** What a file follows and how it stands; in one that follows nothing yet, what its kind of organisation begins with. */
export function KpisView({ onHome, onOpen }: Scene) {
  const { words, ask, tell } = useSession();
  const [report, setReport] = useState<KpisReport>();
  const choose: Choose = async (input) => {
    const outcome = await ask('kpis', input);
    if (!outcome.ok) return false;
    setReport(outcome.value);
    if (input !== NOTHING || outcome.value.hasTurned) tell(outcome.value.message);
    return true;
  };
  useOnAppearing(() => void choose(NOTHING));
  const { title } = words.kpis;
  if (report === undefined)
    return (
      <>
        <Page title={title} onHome={onHome} />
        <Foot />
      </>
    );
  const isBegun = report.kpis.length > 0;
  const onImport = (): void => onOpen('import');
  const props = { report, choose, onHome, onImport };
  return isBegun ? <Followed {...props} /> : <Beginning {...props} />;
}

type PartProps = {
  readonly report: KpisReport;
  readonly choose: Choose;
  readonly onHome: () => void;
  readonly onImport: () => void;
};

/** The kinds of organisation by name; none before she has chosen. */
function OrganisationField({
  of,
  chosen,
  onChoose,
}: {
  readonly of: KpisReport;
  readonly chosen: Organisation['key'] | null;
  readonly onChoose: (key: Organisation['key'] | null) => void;
}) {
  const { kpis: words } = useSession().words;
  const none = chosen === null ? [{ value: '', text: words.choose }] : [];
  return (
    <SelectField
      id="kpis-organisation"
      label={words.organisation}
      value={chosen ?? ''}
      options={[...none, ...of.organisations.map(({ key, name }) => ({ value: key, text: name }))]}
      onType={(value) => onChoose(of.organisations.find(({ key }) => key === value)?.key ?? null)}
    />
  );
}

function Beginning({ report, choose, onHome }: PartProps) {
  const { kpis: words } = useSession().words;
  const [chosen, setChosen] = useState<Organisation['key'] | null>(report.organisation);
  const starters = report.organisations.find(({ key }) => key === chosen)?.starters ?? [];
  return (
    <>
      <Page title={words.title} onHome={onHome}>
        <p>{words.introduction}</p>
        <OrganisationField of={report} chosen={chosen} onChoose={setChosen} />
        {starters.length === 0 ? null : (
          <section>
            <h2>{words.starters}</h2>
            <ul class="plain">
              {starters.map((kpi) => {
                const offer = report.offered.find(({ key }) => key === kpi);
                return offer === undefined ? null : (
                  <li key={kpi}>
                    {offer.name}
                    <p class="help">{offer.meaning}</p>
                  </li>
                );
              })}
            </ul>
          </section>
        )}
      </Page>
      <Foot>
        {chosen === null ? null : (
          <MainButton onClick={() => void choose({ organisation: chosen, add: [] })}>{words.follow}</MainButton>
        )}
      </Foot>
    </>
  );
}

function Followed({ report, choose, onHome, onImport }: PartProps) {
  const { kpis: words, importing } = useSession().words;
  return (
    <>
      <Page title={words.title} onHome={onHome}>
        <OrganisationField
          of={report}
          chosen={report.organisation}
          onChoose={(organisation) => void choose({ organisation, add: [] })}
        />
        <Changed report={report} />
        <section>
          <h2>{words.followed}</h2>
          <ul class="plain">
            {report.kpis.map((kpi) => (
              <KpiLine key={kpi.key} kpi={kpi} currency={report.currency} />
            ))}
          </ul>
          <QuietButton onClick={() => void choose({ ...NOTHING, follow: true })}>{words.inPlan}</QuietButton>
        </section>
        <More report={report} choose={choose} />
        <ByWeek report={report} choose={choose} />
        <OwnKpi parts={report.parts} onMake={(own) => choose({ ...NOTHING, own })} />
      </Page>
      <Foot>
        <MainButton onClick={() => void choose(NOTHING)}>{words.again}</MainButton>
        <TextButton onClick={onImport}>{importing.toImport}</TextButton>
      </Foot>
    </>
  );
}

/** What another kind of organisation means, until something else is done. */
function Changed({ report }: Pick<PartProps, 'report'>) {
  const sentences = sayChanged(useSession().words.kpis, report.changed);
  return sentences.length === 0 ? null : (
    <ul class="plain notice">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const KpiLine = ({ kpi, currency }: { readonly kpi: ChosenKpi; readonly currency: string }) => (
  <li>
    <CellLink sheet={kpi.sheet} cell={kpi.cell}>
      {kpi.name}
    </CellLink>
    <KpiState kpi={kpi} currency={currency} />
  </li>
);

/** One more of those that say something of her organisation. */
function More({ report, choose }: Pick<PartProps, 'report' | 'choose'>) {
  const { kpis: words } = useSession().words;
  const [wanted, setWanted] = useState('');
  const offer = report.offered.find(({ key }) => key === wanted);
  return (
    <section>
      <SelectField
        id="kpis-more"
        label={words.more}
        value={wanted}
        options={[
          { value: '', text: words.choose },
          ...report.offered.map(({ key, name }) => ({ value: key, text: name })),
        ]}
        onType={setWanted}
      />
      {offer === undefined ? null : (
        <>
          <p class="help">{offer.meaning}</p>
          <p class="help">{offer.calculation}</p>
          <TextButton
            onClick={() => {
              setWanted('');
              void choose({ organisation: null, add: [offer.key] });
            }}
          >
            {words.add}
          </TextButton>
        </>
      )}
    </section>
  );
}

/** Figures that she would rather count by week: their months are then made of these. */
function ByWeek({ report, choose }: Pick<PartProps, 'report' | 'choose'>) {
  const { weekly: words, choose: nothing } = useSession().words.kpis;
  const [wanted, setWanted] = useState('');
  const { figures } = report;
  const others = figures.filter(({ isWeekly }) => !isWeekly);
  const chosen = figures.filter(({ isWeekly }) => isWeekly);
  if (figures.length === 0) return null;
  return (
    <section>
      <SelectField
        id="kpis-weekly"
        label={words.label}
        help={chosen.length === 0 ? words.help : words.counted(chosen.map(({ name }) => name).join(', '))}
        value={wanted}
        options={[{ value: '', text: nothing }, ...others.map(({ key, name }) => ({ value: key, text: name }))]}
        onType={setWanted}
      />
      {wanted === '' ? null : (
        <TextButton
          onClick={() => {
            setWanted('');
            void choose({ ...NOTHING, weekly: [wanted] });
          }}
        >
          {words.count}
        </TextButton>
      )}
      {chosen.map(({ key, name, held }) => (
        <div class="commands" key={key}>
          {held === 0 ? null : (
            <TextButton onClick={() => void choose({ ...NOTHING, weekly: [key], monthsFollow: true })}>
              {words.letFollow(name, held)}
            </TextButton>
          )}
          <TextButton onClick={() => void choose({ ...NOTHING, monthly: [key] })}>{words.stop(name)}</TextButton>
        </div>
      ))}
    </section>
  );
}
