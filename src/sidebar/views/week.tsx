import { useState } from 'preact/hooks';
import type { WeekReport } from '../../commands/api';
import { weekStandings } from '../../domain/year-view';
import { useOnAppearing } from '../appearing';
import { MainButton, TextButton } from '../components/buttons';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { longDay } from '../dates';
import { useSession } from '../session';

type WeekProps = { readonly onHome: () => void };

type WeekItem = WeekReport['week'][number];

/** What begins, runs, is due and is late this week, each action a way to its row. */
export function WeekView({ onHome }: WeekProps) {
  const { words, ask } = useSession();
  const [report, setReport] = useState<WeekReport>();
  const read = async (): Promise<void> => {
    const outcome = await ask('week');
    if (outcome.ok) setReport(outcome.value);
  };
  useOnAppearing(() => void read());
  return (
    <>
      <Page title={words.week.title} onHome={onHome}>
        {report === undefined ? null : <Week report={report} />}
      </Page>
      <Foot>
        <MainButton onClick={() => void read()}>{words.week.again}</MainButton>
      </Foot>
    </>
  );
}

function Week({ report }: { readonly report: WeekReport }) {
  const { words, idiom } = useSession();
  const said = (iso: string): string => longDay(iso, idiom.speech);
  const groups = weekStandings
    .map((standing) => ({ standing, items: report.week.filter(({ is }) => is === standing) }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      <p>{words.week.period(said(report.firstDay), said(report.lastDay))}</p>
      {groups.length === 0 ? <p>{words.week.none}</p> : null}
      {groups.map(({ standing, items }) => (
        <section key={standing}>
          <h2>{words.week.groups[standing]}</h2>
          <ul class="plain">
            {items.map((item) => (
              <WeekLine key={item.cell.cell} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function WeekLine({ item }: { readonly item: WeekItem }) {
  const { words, idiom, ask } = useSession();
  const day = item.day === null ? '' : longDay(item.day, idiom.speech);
  const when = item.late > 0 ? words.week.late({ day, days: item.late }) : day === '' ? '' : words.week.on(day);
  const about = [item.owners.join(', '), when].filter((part) => part !== '').join(' · ');
  return (
    <li>
      <TextButton onClick={() => void ask('goTo', item.cell)}>{item.action}</TextButton>
      {about === '' ? null : <p class="help">{about}</p>}
    </li>
  );
}
