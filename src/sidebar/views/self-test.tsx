import { useRef, useState } from 'preact/hooks';
import type { SelfTestInput, SelfTestReport } from '../../commands/api';
import { MainButton, QuietButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { useSession } from '../session';

/** What only the page itself can tell: how wide it is, how long the scripts are that reached it and how long she waited for a build. */
const thisPage = (build: number | undefined): NonNullable<SelfTestInput['page']> => ({
  width: window.innerWidth,
  scripts: [...document.scripts].map(({ text }) => text.length),
  build: build ?? null,
});

/** Tries the file, shows what was seen as one text to be sent, and takes its tab away again. */
export function SelfTestView({ onHome }: { readonly onHome: () => void }) {
  const { words, ask, lasted, tell } = useSession();
  const { selfTest } = words;
  const [report, setReport] = useState<SelfTestReport>();
  /** Where the report stands in the file, until it is taken away. */
  const [tab, setTab] = useState<string>();
  const run = async (): Promise<void> => {
    const outcome = await ask('selfTest', { page: thisPage(lasted('retroplanning')) });
    if (!outcome.ok) return;
    setReport(outcome.value);
    setTab(outcome.value.tab);
    tell(outcome.value.message);
  };
  const see = async (sheet: string): Promise<void> => {
    const outcome = await ask('goTo', { sheet, cell: 'A1' });
    if (outcome.ok) tell(outcome.value.message);
  };
  const remove = async (): Promise<void> => {
    const outcome = await ask('removeSelfTest');
    if (!outcome.ok) return;
    setTab(undefined);
    tell(outcome.value.message);
  };
  return (
    <>
      <Page title={selfTest.title} onHome={onHome}>
        <p>{selfTest.introduction}</p>
        <p>{selfTest.sends}</p>
        {report === undefined ? null : <Report text={report.report} />}
        <div class="buttons">
          {tab === undefined ? null : <QuietButton onClick={() => void see(tab)}>{selfTest.see}</QuietButton>}
          <QuietButton onClick={() => void remove()}>{selfTest.remove}</QuietButton>
        </div>
      </Page>
      <Foot>
        <MainButton onClick={() => void run()}>{report === undefined ? selfTest.run : selfTest.again}</MainButton>
      </Foot>
    </>
  );
}

function Report({ text }: { readonly text: string }) {
  const { words, tell } = useSession();
  const { selfTest } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    field.current?.select();
    // The frame of a sidebar may not use the clipboard of the browser; what is selected may be copied by a click everywhere.
    tell(document.execCommand('copy') ? selfTest.copied : selfTest.selected);
  };
  return (
    <div class="field">
      <label for="self-test-report">{selfTest.report}</label>
      <textarea id="self-test-report" ref={field} readOnly rows={12} value={text} />
      <div class="buttons">
        <QuietButton onClick={copy}>{selfTest.copy}</QuietButton>
      </div>
    </div>
  );
}
