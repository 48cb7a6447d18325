import type { Adoption, Overview } from '../../commands/api';
import { severities } from '../../domain/check';
import { budgetFields } from '../../domain/plan';
import { MainButton, QuietButton } from '../components/buttons';
import { CellLink } from '../components/cell-link';
import { Foot } from '../components/foot';
import { Page } from '../components/page';
import { useMoney } from '../read-facts';
import { useSession } from '../session';

type AdoptedProps = {
  readonly adoption: Adoption;
  readonly currency: string;
  readonly onHome: () => void;
  readonly onCheck: () => void;
  readonly onRetroplanning: () => void;
};

/** What was done, and that nothing of hers was lost by it: the plan in figures before and after. */
export function Adopted({ adoption, currency, onHome, onCheck, onRetroplanning }: AdoptedProps) {
  const { words } = useSession();
  const { adopt } = words.read;
  const { message, tab, added, notSpread } = adoption;
  return (
    <>
      <Page title={adopt.adopted} onHome={onHome}>
        <p>{message}</p>
        <Figures {...adoption} currency={currency} />
        {added.length === 0 ? null : (
          <section>
            <h2>{adopt.added}</h2>
            <ul class="plain">
              {added.map(({ letter, label }) => (
                <li key={letter}>{words.read.column(letter, label)}</li>
              ))}
            </ul>
          </section>
        )}
        {notSpread.length === 0 ? null : (
          <section>
            <h2>{adopt.notSpread}</h2>
            <ul class="plain unread">
              {notSpread.map(({ line, name }) => (
                <li key={line}>
                  <CellLink sheet={tab} cell={`A${line}`}>
                    {name}
                  </CellLink>
                  <span class="count">{adopt.row(line)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Page>
      <Foot>
        <MainButton onClick={onCheck}>{words.home.check}</MainButton>
        <QuietButton onClick={onRetroplanning}>{words.home.buildRetroplanning}</QuietButton>
      </Foot>
    </>
  );
}

type Figure = { readonly label: string; readonly of: (overview: Overview) => string };

/** The figures in their order; of amounts those that stand before or after. */
function useFigures(currency: string): readonly Figure[] {
  const { words } = useSession();
  const { adopt, money: all } = words.read;
  const money = useMoney(currency);
  const amount = (cents: number | null): string => (cents === null ? '' : money(cents));
  return [
    { label: adopt.actions, of: ({ actions }) => String(actions) },
    { label: adopt.columns, of: ({ columns, allColumns }) => adopt.of(columns, allColumns) },
    { label: all, of: (overview) => amount(overview.budget) },
    ...budgetFields.map((field) => ({
      label: words.columns[field],
      of: ({ amounts }: Overview) => amount(amounts[field]),
    })),
    ...severities.map((severity) => ({
      label: adopt.problems[severity],
      of: ({ problems }: Overview) => String(problems[severity]),
    })),
  ];
}

function Figures({ before, after, currency }: Pick<Adoption, 'before' | 'after'> & { readonly currency: string }) {
  const { adopt } = useSession().words.read;
  const rows = useFigures(currency)
    .map(({ label, of }) => ({ label, was: of(before), is: of(after) }))
    .filter(({ was, is }) => was !== '' || is !== '');
  return (
    <table class="figures">
      <caption class="heard">{adopt.figures}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{adopt.before}</th>
          <th scope="col">{adopt.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, was, is }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{was}</td>
            <td>{is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
