import type { ReadReport, ReadRow } from '../../commands/api';
import { CellLink } from '../components/cell-link';
import { FirstOnes } from '../components/first-ones';
import { useSession } from '../session';

const MOST_ROWS = 20;

/** How many rows are what, and each that is no action with its cell. */
export function ReadRows({ report }: { readonly report: ReadReport }) {
  const { read, quoted } = useSession().words;
  const { counts, titles, totals, told } = report;
  const others = [...titles, ...totals];
  /** Of several tabs that are read as one, that of a row. */
  const tabOf = ({ tab }: ReadRow): string => (tab === report.tab ? '' : quoted(tab));
  return (
    <>
      <p id="read-counts" class="total">
        {read.counts(counts)}
      </p>
      {others.length > 0 ? (
        <details>
          <summary>{read.titles}</summary>
          <FirstOnes items={others} most={MOST_ROWS} look="plain unread">
            {(row) => <Row key={`${row.tab} ${row.cell}`} row={row} about={tabOf(row)} />}
          </FirstOnes>
        </details>
      ) : null}
      {told.length > 0 ? (
        <section>
          <h2>{read.told}</h2>
          <FirstOnes items={told} most={MOST_ROWS} look="plain unread">
            {(row) => <Row key={`${row.tab} ${row.cell}`} row={row} about={`${tabOf(row)} ${read.whyRow[row.why]}`} />}
          </FirstOnes>
        </section>
      ) : null}
    </>
  );
}

const Row = ({ row, about }: { readonly row: ReadRow; readonly about: string }) => (
  <li>
    <CellLink sheet={row.tab} cell={row.cell} />
    <span class="what">
      {row.text} <span class="count aside">{about}</span>
    </span>
  </li>
);
