import { useState } from 'preact/hooks';
import type { ImportReport, ReadTable, SaidOfExports } from '../../commands/api';
import type { ExportColumn } from '../../domain/export';
import { figureKeys, figureOf, type NamedFigure } from '../../domain/kpi';
import { figureNames, sayLeft } from '../../languages/words/import-words';
import { SelectField } from '../components/inputs';
import { toolKey, withSaid } from '../exports/read-tables';
import { useSession } from '../session';

export type ColumnsProps = {
  readonly table: ReadTable;
  readonly said: SaidOfExports;
  /** Figures of hers. */
  readonly own: ImportReport['own'];
  readonly onSay: (said: SaidOfExports) => void;
};

/** What a column is, and how its rows come together in a month. */
type AsFigure = { readonly figure: NamedFigure; readonly together: ExportColumn['together'] };
type Header = { readonly header: string; readonly is: readonly AsFigure[]; readonly left: ExportColumn };

/** Columns by their headers, each once. */
function headersOf(columns: readonly ExportColumn[]): readonly Header[] {
  const headers = new Map<string, Header>();
  for (const column of columns) {
    const { header, figure, together } = column;
    const before = headers.get(header) ?? { header, is: [], left: column };
    const is = [...before.is, ...(figure === null ? [] : [{ figure, together }])];
    if (header !== '') headers.set(header, { ...before, is });
  }
  return [...headers.values()];
}

/** Whether she has to say what a column is. */
const asksForColumns = ({ tool, doubts }: ReadTable['reading']): boolean =>
  tool === null || doubts.some(({ is }) => is === 'results' || is === 'no-figures');

/**
 * Those that are a figure first, the others folded under them; of a tool that is known all are. What she says of one does not move it: she
 * would lose it out of sight.
 */
export function Columns({ table: { name, reading }, said, own, onSay }: ColumnsProps) {
  const { importing } = useSession().words;
  const headers = headersOf(reading.columns);
  const [first] = useState(() => ({
    isOpen: asksForColumns(reading),
    figures: headers.filter(({ is }) => is.length > 0).map(({ header }) => header),
  }));
  if (headers.length === 0) return null;
  const figures = headers.filter(({ header }) => first.figures.includes(header));
  const others = headers.filter((it) => !figures.includes(it));
  const say = (header: string, figure: NamedFigure | 'ignored'): void =>
    onSay({ ...said, columns: withSaid(said.columns, { [toolKey(reading.tool)]: { [header]: figure } }) });
  const field = (column: Header) => (
    <ColumnField key={column.header} id={`${name} ${column.header}`} column={column} own={own} onSay={say} />
  );
  return (
    <details open={first.isOpen}>
      <summary>{importing.columns}</summary>
      {figures.map(field)}
      {others.length === 0 ? null : (
        <details open={figures.length === 0}>
          <summary>{importing.otherColumns(others.length)}</summary>
          {others.map(field)}
        </details>
      )}
    </details>
  );
}

type ColumnFieldProps = {
  readonly id: string;
  readonly column: Header;
  readonly own: ImportReport['own'];
  readonly onSay: (header: string, figure: NamedFigure | 'ignored') => void;
};

function ColumnField({ id, column: { header, is, left }, own, onSay }: ColumnFieldProps) {
  const { words, language } = useSession();
  const { importing } = words;
  const [first, ...more] = is;
  const nameOf = figureNames(importing, own);
  const keys = [
    ...own.map(({ figure }) => figure),
    ...figureKeys.filter((key) => figureOf(key).productOf === undefined),
  ];
  const options = keys
    .map((value) => ({ value, text: nameOf(value) }))
    .sort((one, other) => one.text.localeCompare(other.text, language));
  // A column may be two figures at once: how many visits there were is how many sessions there were.
  const help = [
    ...more.map(({ figure }) => nameOf(figure)),
    ...(first === undefined ? [] : [importing.together[first.together]]),
    ...(first !== undefined || left.why === undefined ? [] : [sayLeft(importing, left)]),
  ];
  return (
    <SelectField
      id={`import-${id.replace(/\s+/g, '-')}`}
      label={header}
      help={help.join(' · ')}
      value={first?.figure ?? 'ignored'}
      options={[{ value: 'ignored', text: importing.ignored }, ...options]}
      onType={(value) => onSay(header, keys.find((key) => key === value) ?? 'ignored')}
    />
  );
}
