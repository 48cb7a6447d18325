import { useState } from 'preact/hooks';
import type { AddedColumn, Adoption, ReadReport } from '../../commands/api';
import { hasNames } from '../column-answers';
import { MainButton, TextButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { useSession } from '../session';
import { type UsedReading, useReading } from '../use-reading';
import { Adopted } from './adopted';
import { MoreColumns } from './more-columns';
import { ReadActions } from './read-actions';
import { ReadColumns } from './read-columns';
import { ReadRows } from './read-rows';
import { ReadTabs } from './read-tabs';

type ReadProps = {
  readonly onHome: () => void;
  readonly onCheck: () => void;
  readonly onRetroplanning: () => void;
  /** What the check said before is of another reading. */
  readonly onAdopted: () => void;
};

type Done = { readonly adoption: Adoption; readonly currency: string };

/** What is understood of her plan and what is not, her answers about its columns, and the way to take it over where it stands. */
export function ReadView({ onHome, onAdopted, ...on }: ReadProps) {
  const { words, ask } = useSession();
  const used = useReading();
  const [added, setAdded] = useState<ReadonlySet<AddedColumn>>(new Set());
  const [done, setDone] = useState<Done>();
  const { reading, asked } = used;
  if (done) return <Adopted key="adopted" {...done} {...on} onHome={onHome} />;
  if (reading.is === 'reading') return <Page title={words.home.readPlan} onHome={onHome} />;
  if (reading.is === 'refused') return <Refused key="refused" used={used} {...reading} onHome={onHome} />;

  const { report } = reading;
  const add = report.lacking.filter((column) => added.has(column));
  const isAll = asked.all === true;
  const adopt = async (): Promise<void> => {
    const outcome = await ask('adopt', { year: null, tab: report.tab, columns: asked.columns, add });
    if (!outcome.ok) return;
    setDone({ adoption: outcome.value, currency: report.currency });
    onAdopted();
  };
  return (
    <>
      <Page key="read" title={words.home.readPlan} onHome={onHome}>
        <ReadTabs report={report} used={used} />
        <ReadRows report={report} />
        <ReadColumns report={report} answers={asked.columns} onAnswer={isAll ? undefined : used.answer} />
        {isAll ? null : <MoreColumns report={report} added={added} onAdd={setAdded} />}
        <ReadActions report={report} />
      </Page>
      <ReadFoot
        canAdopt={canAdopt(report, isAll, Object.keys(asked.columns).length + add.length > 0)}
        isSetUp={report.isSetUp}
        onAdopt={() => void adopt()}
        onAgain={used.again}
      />
    </>
  );
}

/** A plan that is set up has nothing to be taken over but what she has just said. */
const canAdopt = (report: ReadReport, isAll: boolean, isChanged: boolean): boolean =>
  !isAll && hasNames(report) && (!report.isSetUp || isChanged);

type FootProps = {
  readonly canAdopt: boolean;
  readonly isSetUp: boolean;
  readonly onAdopt: () => void;
  readonly onAgain: () => void;
};

function ReadFoot({ canAdopt: can, isSetUp, onAdopt, onAgain }: FootProps) {
  const { read } = useSession().words;
  return (
    <Foot>
      {can ? <MainButton onClick={onAdopt}>{isSetUp ? read.adopt.keep : read.adopt.adopt}</MainButton> : null}
      {can ? (
        <TextButton onClick={onAgain}>{read.again}</TextButton>
      ) : (
        <MainButton onClick={onAgain}>{read.again}</MainButton>
      )}
    </Foot>
  );
}

type RefusedProps = {
  readonly used: UsedReading;
  readonly sentence: string;
  readonly isFailure: boolean;
  readonly onHome: () => void;
};

/** Where no plan is recognised she can say herself what the columns are. */
function Refused({ used, sentence, isFailure, onHome }: RefusedProps) {
  const { words } = useSession();
  const { again, readOther, asked } = used;
  return (
    <>
      <Page title={isFailure ? words.home.unread : words.read.refused} onHome={onHome}>
        <p>{sentence}</p>
      </Page>
      <Foot>
        {isFailure || asked.byHand ? (
          <MainButton onClick={again}>{words.tryAgain}</MainButton>
        ) : (
          <MainButton onClick={() => readOther({ tab: null, byHand: true })}>{words.read.byHand}</MainButton>
        )}
      </Foot>
    </>
  );
}
