import { useEffect } from 'preact/hooks';
import { MainButton, QuietButton, TextButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { plannedImport } from '../exports/planned-import';
import type { Scene } from '../measuring-part';
import { useSession } from '../session';
import { type ReadFiles, type UsedImport, useImport, type Written } from '../use-import';
import { Changes } from './import-changes';
import { Understood } from './import-understood';

/** Files of her tools become figures of the month: chosen, looked through, and only then written. */
export function ImportView({ onHome, onOpen }: Scene) {
  const course = useImport();
  const { stage, known } = course;
  useDropped(course.choose);
  if (stage.is === 'opening') return <Opening course={course} onHome={onHome} />;
  if (stage.is === 'read') return <Reviewing key="read" course={course} files={stage.files} onHome={onHome} />;
  if (stage.is === 'done') return <Imported key="done" course={course} written={stage.written} onHome={onHome} />;
  if (known?.isReady === false) return <NotReady onHome={onHome} onKpis={() => onOpen('kpis')} />;
  return <Choosing key="choosing" course={course} onHome={onHome} />;
}

/** A file may be dropped anywhere: the browser would otherwise leave the page for it. */
function useDropped(choose: (files: readonly File[]) => void): void {
  useEffect(() => {
    const stay = (event: DragEvent): void => event.preventDefault();
    const take = (event: DragEvent): void => {
      event.preventDefault();
      choose([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', stay);
    document.addEventListener('drop', take);
    return () => {
      document.removeEventListener('dragover', stay);
      document.removeEventListener('drop', take);
    };
  });
}

type StageProps = { readonly course: UsedImport; readonly onHome: () => void };

/** Until it is known where figures go; or why that is not known. */
function Opening({ course, onHome }: StageProps) {
  const { words, status } = useSession();
  return (
    <>
      <Page title={words.importing.title} onHome={onHome} />
      <Foot>{status.is === 'refused' ? <MainButton onClick={course.open}>{words.tryAgain}</MainButton> : null}</Foot>
    </>
  );
}

function NotReady({ onHome, onKpis }: { readonly onHome: () => void; readonly onKpis: () => void }) {
  const { importing } = useSession().words;
  return (
    <>
      <Page title={importing.title} onHome={onHome}>
        <p>{importing.notReady}</p>
      </Page>
      <Foot>
        <MainButton onClick={onKpis}>{importing.chooseKpis}</MainButton>
      </Foot>
    </>
  );
}

const Faults = ({ faults }: Pick<UsedImport, 'faults'>) => (
  <>
    {faults.map((fault) => (
      <p key={fault} class="notice" role="alert">
        {fault}
      </p>
    ))}
  </>
);

/** To see what becomes of figures before she has any: made-up ones, which are marked and easily cleared. */
function MadeUp({ known, pretend }: Pick<UsedImport, 'known' | 'pretend'>) {
  const { madeUp } = useSession().words.importing;
  if (known === undefined || known.isMadeUp === null) return null;
  return known.isMadeUp ? (
    <section>
      <p class="notice">{madeUp.there}</p>
      <QuietButton onClick={() => pretend(false)}>{madeUp.clear}</QuietButton>
    </section>
  ) : (
    <section>
      <QuietButton onClick={() => pretend(true)}>{madeUp.fill}</QuietButton>
      <p class="help">{madeUp.fillHelp}</p>
    </section>
  );
}

function Choosing({ course: { choose, faults, known, pretend }, onHome }: StageProps) {
  const { importing } = useSession().words;
  return (
    <>
      <Page title={importing.title} onHome={onHome}>
        <p>{importing.introduction}</p>
        <div class="field drop">
          <label for="import-files">{importing.files}</label>
          <input
            id="import-files"
            type="file"
            multiple
            accept=".csv,.tsv,.txt,.xlsx,.zip"
            aria-describedby="import-files-help"
            onChange={(event) => {
              choose([...(event.currentTarget.files ?? [])]);
              // The same file can then be chosen again, mended.
              event.currentTarget.value = '';
            }}
          />
          <p class="help" id="import-files-help">
            {importing.drop}
          </p>
        </div>
        <Faults faults={faults} />
        <MadeUp known={known} pretend={pretend} />
      </Page>
      <Foot />
    </>
  );
}

function Reviewing({ course, files, onHome }: StageProps & { readonly files: ReadFiles }) {
  const { importing } = useSession().words;
  const { writes } = plannedImport(files.tried, files.report.rows, course.choices);
  return (
    <>
      <Page title={importing.title} onHome={onHome}>
        <Faults faults={course.faults} />
        <Understood files={files} onSay={(said) => course.say(files, said)} />
        <Changes files={files} choices={course.choices} onChoose={course.setChoices} />
      </Page>
      <Foot>
        {writes.length === 0 ? null : (
          <MainButton onClick={() => course.write(files)}>{importing.import(writes.length)}</MainButton>
        )}
        <TextButton onClick={course.restart}>{importing.another}</TextButton>
      </Foot>
    </>
  );
}

function Imported({ course, written, onHome }: StageProps & { readonly written: Written }) {
  const { words, ask } = useSession();
  const { importing } = words;
  const { tab, values, sentence, held } = written;
  const see = (): void => void ask('goTo', { sheet: tab, cell: values[0]?.cell.cell ?? 'A1' });
  return (
    <>
      <Page title={importing.title} onHome={onHome}>
        <p>{sentence}</p>
        <div class="commands">
          {held.length === 0 ? null : (
            <TextButton onClick={() => course.follow(written)}>{importing.letFollow}</TextButton>
          )}
          <TextButton onClick={see}>{importing.see}</TextButton>
          <TextButton onClick={course.restart}>{importing.another}</TextButton>
        </div>
      </Page>
      <Foot>
        {values.length === 0 ? null : <QuietButton onClick={() => course.undo(written)}>{importing.undo}</QuietButton>}
      </Foot>
    </>
  );
}
