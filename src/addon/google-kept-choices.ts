import type { Area } from '../workbook/cells';
import { type KeptChoice, packed, type Step } from '../workbook/undo';
import { type GoogleFile, placeOf } from './google-file';

/** A list of values or of cells, which are the drop-downs of ours; null for a rule of another kind. */
function choiceOf(rule: GoogleAppsScript.Spreadsheet.DataValidation): KeptChoice | null {
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  const kind = rule.getCriteriaType();
  const [first] = rule.getCriteriaValues();
  if (kind === VALUE_IN_LIST && Array.isArray(first)) return { values: first.map(String) };
  const area = kind === VALUE_IN_RANGE ? placeOf(first.getA1Notation()) : undefined;
  return area === undefined ? null : { tab: first.getSheet().getName(), area };
}

type Rules = readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[];

/**
 * Where a column's rules, which begin alike, go on otherwise; its end where they end as they begin. What each cell has would take calls
 * for each: of two kinds, an older list below a newer one, the border is looked for half by half.
 */
function borderOf(rules: Rules, said: (place: number) => string): number {
  const places = rules.flatMap((rule, place) => (rule === null ? [] : place));
  let [alike, other] = [0, places.length - 1];
  const at = (index: number): string => said(places[index] ?? 0);
  if (other < 1 || at(alike) === at(other)) return rules.length;
  while (other - alike > 1) {
    const middle = Math.floor((alike + other) / 2);
    if (at(middle) === at(0)) alike = middle;
    else other = middle;
  }
  return places[other] ?? rules.length;
}

function choicesOf(tab: string, area: Area, rules: Rules): readonly Step[] {
  const choiceAt = (place: number): KeptChoice | null => {
    const rule = rules[place] ?? null;
    return rule === null ? null : choiceOf(rule);
  };
  const border = borderOf(rules, (place) => JSON.stringify(choiceAt(place)));
  return [
    [0, border],
    [border, rules.length],
  ].flatMap(([from = 0, to = 0]): readonly Step[] => {
    const part = rules.slice(from, to);
    if (part.length === 0) return [];
    const choice = choiceAt(from + part.findIndex((rule) => rule !== null));
    const has = packed(part.map((rule) => [rule !== null]));
    return [{ back: 'choices', tab, area: { ...area, row: area.row + from, rows: part.length }, choice, has }];
  });
}

/** What puts the drop-downs of an area back, column by column. */
export function choicesBefore(file: GoogleFile, tab: string, area: Area): readonly Step[] {
  const rules = file.range(tab, area).getDataValidations();
  return Array.from({ length: area.columns }, (_, right) =>
    choicesOf(
      tab,
      { ...area, column: area.column + right, columns: 1 },
      rules.map((line) => line[right] ?? null),
    ),
  ).flat();
}
