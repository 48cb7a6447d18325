import type { ReadReport, ReadTab } from '../../commands/api';
import { QuietButton, TextButton } from '../components/buttons';
import { useSession } from '../session';
import type { UsedReading } from '../use-reading';

type ReadTabsProps = { readonly report: ReadReport; readonly used: UsedReading };

/** Which tab is read, those that could be meant as well, and why each of the others is not read. */
export function ReadTabs({ report, used }: ReadTabsProps) {
  const { words } = useSession();
  const { read } = words;
  const { asked, plans, readOther } = used;
  const isAll = asked.all === true;
  return (
    <>
      <p>
        {isAll
          ? read.tabs(plans.map((tab) => words.quoted(tab)).join(', '), report.year)
          : read.tab(report.tab, report.year)}
      </p>
      {plans.length > 0 ? (
        <section class="notice">
          <p>{isAll ? read.allRead : read.several}</p>
          <div class="buttons">
            {plans
              .filter((tab) => isAll || tab !== report.tab)
              .map((tab) => (
                <QuietButton key={tab} onClick={() => readOther({ tab })}>
                  {read.readTab(tab)}
                </QuietButton>
              ))}
            {isAll ? null : (
              <QuietButton onClick={() => readOther({ tab: null, all: true })}>
                {read.readAll(plans.length)}
              </QuietButton>
            )}
          </div>
        </section>
      ) : null}
      <OtherTabs
        tabs={report.otherTabs.filter(({ tab }) => !plans.includes(tab))}
        isSetUp={report.isSetUp}
        onRead={readOther}
      />
    </>
  );
}

type OtherTabsProps = {
  readonly tabs: readonly ReadTab[];
  readonly isSetUp: boolean;
  readonly onRead: UsedReading['readOther'];
};

/** A plan, or what she may say is one while the file follows no other. */
const mayBeRead = ({ why }: ReadTab, isSetUp: boolean): boolean =>
  why !== 'blank' && why !== 'objectives' && !(isSetUp && why === 'no-plan');

function OtherTabs({ tabs, isSetUp, onRead }: OtherTabsProps) {
  const { read } = useSession().words;
  if (tabs.length === 0) return null;
  return (
    <details>
      <summary>{read.otherTabs(tabs.length)}</summary>
      <ul class="plain unread">
        {tabs.map((it) => (
          <li key={it.tab}>
            <strong>{it.tab}</strong> <span class="count">{read.whyTab[it.why]}</span>
            {mayBeRead(it, isSetUp) ? (
              <TextButton onClick={() => onRead({ tab: it.tab, ...(it.why === 'no-plan' ? { byHand: true } : {}) })}>
                {read.readTab(it.tab)}
              </TextButton>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
