import { useState } from 'preact/hooks';
import type { Home, PrintLink, RetroplanningInput } from '../../commands/api';
import { type Grouping, groupings, type Unit, units } from '../../domain/year-view';
import { groupingTitles } from '../../languages/words/grouping-words';
import { useOnAppearing } from '../appearing';
import { MainButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { SelectField } from '../components/inputs';
import { Page } from '../components/page';
import { call } from '../rpc';
import { sentenceOf, useSession } from '../session';

type YearViewProps = {
  readonly plan: NonNullable<Home['plan']>;
  /** Resolves once it is built, or was refused. */
  readonly onBuild: (input: RetroplanningInput) => Promise<void>;
  readonly onHome: () => void;
};

/** How the year is shown, and the way to print it: the choices are those of the settings, which a build then changes. */
export function YearViewView({ plan, onBuild, onHome }: YearViewProps) {
  const { words } = useSession();
  const { yearView } = words;
  const titles = groupingTitles(words.fields);
  const [grouping, setGrouping] = useState<Grouping>(plan.grouping);
  const [unit, setUnit] = useState<Unit>(plan.unit);
  const [link, readLink] = useLink(plan.hasRetroplanning);
  const build = async (): Promise<void> => {
    await onBuild({ year: null, grouping, unit });
    readLink();
  };
  return (
    <>
      <Page title={yearView.title} onHome={onHome}>
        <SelectField
          id="year-grouping"
          label={yearView.grouping}
          value={grouping}
          options={groupings.map((value) => ({ value, text: titles[value] }))}
          onType={(value) => setGrouping(groupings.find((it) => it === value) ?? grouping)}
        />
        <SelectField
          id="year-unit"
          label={yearView.unit}
          help={yearView.unitHelp}
          value={unit}
          options={units.map((value) => ({ value, text: words.units[value] }))}
          onType={(value) => setUnit(units.find((it) => it === value) ?? unit)}
        />
        <h2>{yearView.print}</h2>
        <Print link={link} />
      </Page>
      <Foot>
        <MainButton onClick={() => void build()}>{plan.hasRetroplanning ? yearView.again : yearView.build}</MainButton>
      </Foot>
    </>
  );
}

type Link =
  | { readonly is: 'none' }
  | { readonly is: 'reading' }
  | { readonly is: 'unread'; readonly sentence: string }
  | ({ readonly is: 'read' } & PrintLink);

/** Asked for before she clicks: a browser opens a new tab for a click, not for an answer that comes a second later. */
function useLink(isBuilt: boolean): readonly [Link, () => void] {
  const { words } = useSession();
  const [link, setLink] = useState<Link>({ is: 'none' });
  const read = (): void => {
    setLink((before) => (before.is === 'read' ? before : { is: 'reading' }));
    call('printLink').then(
      (answer) => setLink(answer.ok ? { is: 'read', ...answer.value } : { is: 'none' }),
      (error: unknown) => setLink({ is: 'unread', sentence: sentenceOf(error, words) }),
    );
  };
  useOnAppearing(() => (isBuilt ? read() : undefined));
  return [link, read];
}

function Print({ link }: { readonly link: Link }) {
  const { yearView } = useSession().words;
  if (link.is === 'none') return <p class="empty">{yearView.notBuilt}</p>;
  if (link.is === 'reading') return <p class="empty">{yearView.linkComing}</p>;
  if (link.is === 'unread') return <p>{link.sentence}</p>;
  return (
    <>
      <p>
        <a href={link.address} target="_blank" rel="noopener noreferrer">
          {yearView.pdf(link.paper)}
        </a>
      </p>
      <p class="help">{yearView.pdfHelp}</p>
    </>
  );
}
