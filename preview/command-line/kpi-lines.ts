import type { KpisReport } from '../../src/commands/api';
import type { Language } from '../../src/languages/languages';
import { sayChanged } from '../../src/languages/words/said-changes';
import { measuringWords } from './measuring-words';

/** `kpi` answers a KpisReport, typed on its side: no other command has one. */
const isReport = (answer: object): answer is KpisReport => 'kpis' in answer && 'offered' in answer;

/** Two decimals at most, four of what is small, such as a share, and as many as are needed not to be 0; what nobody knows is a dash. */
export function shownNumber(value: number | null): string {
  if (value === null) return '–';
  if (Math.abs(value) < 1e-3) return String(Number(value.toPrecision(2)));
  const scale = Math.abs(value) < 10 ? 1e4 : 100;
  return String(Math.round(value * scale) / scale);
}

/** Rows of texts one below the other, and a blank line. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return [
    ...rows.map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
  ];
}

/** The KPIs that are followed, one a line; where none is, those that could be, by their names in the files. */
export function kpiLines(answer: object, language: Language): readonly string[] {
  if (!isReport(answer)) return [];
  const { kpis, offered } = answer;
  const { states } = measuringWords[language].kpis;
  const rows =
    kpis.length > 0
      ? kpis.map(({ key, name, last, target, state, month }) => [
          key,
          name,
          month ?? '',
          shownNumber(last),
          shownNumber(target),
          state === null ? '' : states[state],
        ])
      : offered.map(({ key, name, calculation }) => [key, name, calculation]);
  const changed = sayChanged(measuringWords[language].kpis, answer.changed);
  const { there } = measuringWords[language].importing.madeUp;
  const told = [...changed, ...('isMadeUp' in answer && answer.isMadeUp === true ? [there] : [])];
  return [...inColumns(rows), ...told, ...(told.length === 0 ? [] : [''])];
}
