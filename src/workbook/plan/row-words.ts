import type { FileReading, RowWords } from '../../domain/file-reading';
import { foldName } from '../../domain/names';
import { anyOf, monthNames } from '../../domain/time';

/** How rows that are no actions begin, in any of the languages; all are asked of folded texts. */
export type RowPatterns = {
  /** "Total", "Total général", "Total 2027 :": nothing but words of totals. */
  readonly bareTotal: RegExp;
  /** "Sous-total digital" */
  readonly part: RegExp;
  /** "Total digital", "Digital total": what is added up is the first group, or the second. */
  readonly total: RegExp;
  /** "Axe 2", "1.", "II -", "Janvier", "T1" */
  readonly section: RegExp;
  /** "* hors taxes", "NB : …" */
  readonly note: RegExp;
  /** "Légende" */
  readonly legend: RegExp;
};

const known = new WeakMap<FileReading, RowPatterns>();

/** "sous-total" is written with a hyphen, a space, or in one word. */
const spelt = (words: readonly string[]): string => anyOf(words).replace(/ /g, '\\s+').replace(/-/g, '[-\\s]?');

function made(reading: FileReading): RowPatterns {
  const totals = (of: keyof RowWords['totals']): string => spelt(reading.flatMap(({ totals: words }) => words[of]));
  const rows = (of: keyof RowWords['rows']): string => spelt(reading.flatMap((words) => words.rows[of]));
  const quarters = anyOf(reading.flatMap(({ dates }) => dates.quarters));
  const months = anyOf(monthNames(reading).flat());
  const filler = `(?:(?:${totals('with')}|[a-z]?\\d{1,4}|eur)(?!\\w)|[€$£:.=()/%-])`;
  return {
    bareTotal: new RegExp(`^[\\s=*#>-]*(?:${totals('whole')})(?!\\w)(?:\\s*${filler})*\\s*$`),
    part: new RegExp(`^[\\s=*#>-]*(?:${totals('part')})`),
    total: new RegExp(`^[\\s=*#>-]*(?:${totals('whole')})(?!\\w)(.*)$|^(.*\\S)\\s+(?:${totals('whole')})\\W*$`),
    section: new RegExp(
      `^(?:(?:${rows('section')})(?!\\w)|(?:\\d{1,2}|[ivx]{1,4}|[a-z])\\s*[.)/–—:-]\\s*\\S|(?:${months}|(?:${quarters})\\s?[1-4])(?:\\s+20\\d\\d)?$|[-=>#~_•►▶➤■●◆▼→]{1,3}\\s*\\S)`,
    ),
    note: new RegExp(`^(?:\\*+\\s*\\S|\\(\\d\\)|\\(\\*|[¹²³]|(?:${rows('note')})\\.?\\s*(?::|$))`),
    legend: new RegExp(`^(?:${rows('legend')})\\s*:?`),
  };
}

export function rowPatterns(reading: FileReading): RowPatterns {
  const found = known.get(reading) ?? made(reading);
  known.set(reading, found);
  return found;
}

/** Whether a text is nothing but words of totals, or of a part: "Sous-total digital". */
export const isPlainTotal = (text: string, { bareTotal, part }: RowPatterns): boolean => {
  const folded = foldName(text);
  return bareTotal.test(folded) || part.test(folded);
};
