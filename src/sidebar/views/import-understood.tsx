import type { SaidOfExports } from '../../commands/api';
import type { ExportDoubt } from '../../domain/export';
import { sayDoubt } from '../../languages/words/import-words';
import { type Option, SelectField } from '../components/inputs';
import { longPeriod } from '../months';
import { useSession } from '../session';
import type { ReadFiles } from '../use-import';
import { Columns, type ColumnsProps } from './import-columns';

type UnderstoodProps = { readonly files: ReadFiles; readonly onSay: (said: SaidOfExports) => void };

/** What was recognised of the files, what they leave open, and which column is which figure. */
export function Understood({ files, onSay }: UnderstoodProps) {
  const { importing } = useSession().words;
  const { read, said, hidden, report } = files;
  return (
    <>
      {read.tables.map((table) => (
        <Recognised key={table.name} table={table} said={said} own={report.own} onSay={onSay} />
      ))}
      {read.left.length === 0 ? null : <p class="help">{importing.left(read.left)}</p>}
      {hidden.length === 0 ? null : <p class="help">{importing.hidden(hidden)}</p>}
      <Questions files={files} onSay={onSay} />
    </>
  );
}

/** "Google Ads · mars 2027 – mai 2027", how many rows were read, how many were not and why; and its columns. */
function Recognised({ table, said, own, onSay }: ColumnsProps) {
  const { name, reading } = table;
  const { words, idiom } = useSession();
  const { importing } = words;
  const months = reading.values.map(({ month }) => month).sort();
  const [first, last] = [months[0], months[months.length - 1]];
  const counts = new Map<keyof typeof importing.skipped, number>();
  for (const { why } of reading.skipped) counts.set(why, (counts.get(why) ?? 0) + 1);
  const facts = [
    ...(first === undefined || last === undefined
      ? []
      : [importing.months(longPeriod(first, idiom.speech, importing), longPeriod(last, idiom.speech, importing))]),
    importing.rows(reading.read),
    ...[...counts].map(([why, count]) => importing.skipped[why](count)),
  ];
  return (
    <section>
      <h2>{reading.tool === null ? importing.unknownTool : importing.tools[reading.tool]}</h2>
      <p class="help">{name}</p>
      <p>{facts.join(', ')}</p>
      <Doubts doubts={reading.doubts} />
      <Columns table={table} said={said} own={own} onSay={onSay} />
    </section>
  );
}

const MOST_CELLS = 3;

/** What is to be known of a table before anything is written. */
function Doubts({ doubts }: { readonly doubts: readonly ExportDoubt[] }) {
  const { importing } = useSession().words;
  const cells = doubts.filter(({ is }) => is === 'cell');
  const others = doubts.filter(({ is }) => is !== 'cell');
  const told = [...others, ...cells.slice(0, MOST_CELLS)].map((doubt) => sayDoubt(importing, doubt));
  const more = cells.length - MOST_CELLS;
  if (told.length === 0) return null;
  return (
    <ul class="plain notice">
      {[...told, ...(more > 0 ? [importing.moreCells(more)] : [])].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const dateOrders = ['day-first', 'month-first'] as const;
const marks = ['comma', 'point'] as const;

/** What only she can say of a file; what she has said can be said otherwise. */
function Questions({ files: { read, said }, onSay }: UnderstoodProps) {
  const { importing } = useSession().words;
  const asks = (what: ExportDoubt['is']): boolean =>
    read.tables.some(({ reading }) => reading.doubts.some(({ is }) => is === what));
  const undecided: Option = { value: '', text: importing.undecided };
  const { dates, decimals } = said;
  return (
    <>
      {asks('date-order') || dates !== undefined ? (
        <SelectField
          id="import-dates"
          label={importing.dates}
          value={dates ?? ''}
          options={[
            ...(dates === undefined ? [undecided] : []),
            ...dateOrders.map((value) => ({ value, text: importing.dateOrders[value] })),
          ]}
          onType={(value) => onSay({ ...said, dates: dateOrders.find((it) => it === value) ?? 'day-first' })}
        />
      ) : null}
      {asks('decimals') || decimals !== undefined ? (
        <SelectField
          id="import-decimals"
          label={importing.decimals}
          value={decimals ?? ''}
          options={[
            ...(decimals === undefined ? [undecided] : []),
            ...marks.map((value) => ({ value, text: importing.decimalMarks[value] })),
          ]}
          onType={(value) => onSay({ ...said, decimals: marks.find((it) => it === value) ?? 'comma' })}
        />
      ) : null}
    </>
  );
}
