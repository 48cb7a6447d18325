import { useState } from 'preact/hooks';
import type { ObjectivesReport, ReportedObjective } from '../../commands/api';
import { draftFields, type ObjectiveDraft, virtues, virtuesOf } from '../../domain/wording';
import { MainButton, TextButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { DateField, SelectField, TextField } from '../components/inputs';
import { Page } from '../components/page';
import { useSession } from '../session';
import { ObjectiveGuide } from './objective-guide';

type FormProps = {
  readonly report: ObjectivesReport;
  /** Undefined where it is a new one. */
  readonly edited: ReportedObjective | undefined;
  readonly onHome: () => void;
  readonly onBack: () => void;
  readonly onSaved: (report: ObjectivesReport) => void;
};

const BLANK: ObjectiveDraft = {
  name: '',
  period: '',
  kpi: '',
  startingPoint: '',
  target: '',
  deadline: '',
  owner: '',
};

/** One objective, in the order of its columns, with what its wording has and lacks as she types. */
export function ObjectiveForm({ report, edited, onHome, onBack, onSaved }: FormProps) {
  const { words, ask } = useSession();
  const { objectives: says } = words;
  const [draft, setDraft] = useState(edited?.draft ?? BLANK);
  const save = async (): Promise<void> => {
    const outcome = await ask('saveObjective', edited === undefined ? { draft } : { draft, loaded: edited.loaded });
    if (outcome.ok) onSaved(outcome.value);
  };
  const change = (part: Partial<ObjectiveDraft>): void => setDraft({ ...draft, ...part });
  return (
    <>
      <Page title={edited === undefined ? says.newTitle : says.editTitle} onHome={onHome}>
        <ObjectiveFields {...{ report, draft, change }} />
        <Verdict {...{ report, draft }} />
        <ObjectiveGuide report={report} />
      </Page>
      <Foot>
        <MainButton onClick={() => void save()}>{says.save}</MainButton>
        <TextButton onClick={onBack}>{says.title}</TextButton>
      </Foot>
    </>
  );
}

type FieldsProps = {
  readonly report: ObjectivesReport;
  readonly draft: ObjectiveDraft;
  readonly change: (part: Partial<ObjectiveDraft>) => void;
};

const NONE = { value: '', text: '' };
const optionOf = (name: string) => ({ value: name, text: name });

/** Those that the tab has a column for. */
const ObjectiveFields = (props: FieldsProps) => (
  <>
    {draftFields
      .filter((field) => field === 'name' || props.report.fields.includes(field))
      .map((field) => (
        <ObjectiveField key={field} field={field} {...props} />
      ))}
  </>
);

function ObjectiveField({ field, ...props }: FieldsProps & { readonly field: keyof ObjectiveDraft }) {
  const { objectives: says } = useSession().words;
  const { report, draft, change } = props;
  const of = {
    id: `objective-${field}`,
    label: says.fields[field],
    value: draft[field],
    onType: (typed: string): void => change({ [field]: typed }),
  };
  switch (field) {
    case 'period':
      return <SelectField {...of} options={[NONE, ...report.periods.map(optionOf)]} />;
    case 'kpi':
      return <KpiField {...props} />;
    case 'deadline':
      return <DateField {...of} />;
    case 'startingPoint':
    case 'target':
      return <TextField {...of} help={says.valueHelp} />;
    default:
      return <TextField {...of} suggestions={field === 'owner' ? report.owners : []} />;
  }
}

/** Those that are followed, then the others of the catalogue, which nothing counts yet. */
function KpiField({ report, draft, change }: FieldsProps) {
  const { objectives: says } = useSession().words;
  const named = (isFollowed: boolean) =>
    report.kpis.filter((kpi) => kpi.isFollowed === isFollowed).map(({ name }) => optionOf(name));
  const groups = [
    { label: says.followed, options: named(true) },
    { label: says.otherKpis, options: named(false) },
  ].filter(({ options }) => options.length > 0);
  const isOther = report.kpis.some(({ name, isFollowed }) => name === draft.kpi && !isFollowed);
  return (
    <SelectField
      id="objective-kpi"
      label={says.fields.kpi}
      value={draft.kpi}
      options={[{ value: '', text: says.choose }]}
      groups={groups}
      onType={(kpi) => change({ kpi })}
      {...(isOther ? { help: says.notFollowed } : {})}
    />
  );
}

/** Told by a sign and in words; an owner only where the tab has a column for one. */
function Verdict({ report, draft }: Omit<FieldsProps, 'change'>) {
  const { objectives: says } = useSession().words;
  const has = virtuesOf(draft);
  return (
    <section aria-live="polite">
      <h2>{says.verdict}</h2>
      <ul class="plain">
        {virtues
          .filter((virtue) => virtue !== 'owned' || report.fields.includes('owner'))
          .map((virtue) => (
            <li key={virtue}>{has[virtue] ? `✓ ${says.has[virtue]}` : `– ${says.lacks[virtue]}`}</li>
          ))}
      </ul>
    </section>
  );
}
