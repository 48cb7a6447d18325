import { type ChartContent, chartKinds } from '../cells';

/** As it is kept in a cell. */
export const writtenContent = (content: ChartContent): string => JSON.stringify(content);

const isOption = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is kept of a chart in a cell; undefined for anything else. */
export function readContent(text: string): ChartContent | undefined {
  const kept = parsed(text);
  if (!isRecord(kept)) return undefined;
  const { kind, of, ranges, options } = kept;
  const known = chartKinds.find((it) => it === kind);
  if (known === undefined || typeof of !== 'string' || !Array.isArray(ranges) || !isRecord(options)) return undefined;
  const texts = ranges.filter((it): it is string => typeof it === 'string');
  const scalars = Object.entries(options).filter((it): it is [string, string | number | boolean] => isOption(it[1]));
  return { kind: known, of, ranges: texts, options: Object.fromEntries(scalars) };
}

/** What differs between two states of a chart: an option that is no longer said stays as it is. Undefined where nothing does. */
export function differing(before: ChartContent, now: ChartContent): Partial<ChartContent> | undefined {
  const options = Object.entries(now.options).filter(([name, value]) => before.options[name] !== value);
  const isSameRange = before.of === now.of && before.ranges.join() === now.ranges.join();
  const changes = {
    ...(before.kind === now.kind ? {} : { kind: now.kind }),
    ...(isSameRange ? {} : { of: now.of, ranges: now.ranges }),
    ...(options.length === 0 ? {} : { options: Object.fromEntries(options) }),
  };
  return Object.keys(changes).length === 0 ? undefined : changes;
}
