import { type Area, plainFormula } from '../workbook/cells';
import type { KeptHighlight, KeptReach, Step } from '../workbook/undo';
import { type GoogleFile, placeOf } from './google-file';
import type { WrittenOf } from './google-gather';
import { type Rule, rulesOf, type SeenRule, setRules } from './google-rules';

const areasOf = (rule: Rule): readonly Area[] =>
  rule.getRanges().flatMap((range) => placeOf(range.getA1Notation()) ?? []);

/** How a rule with a formula is, in data. */
function keptHighlight({ rule, formula }: SeenRule): KeptHighlight {
  const condition = rule.getBooleanCondition();
  return {
    areas: areasOf(rule),
    formula,
    background: condition?.getBackground() ?? null,
    color: condition?.getFontColor() ?? null,
    bold: condition?.getBold() ?? null,
    strikethrough: condition?.getStrikethrough() ?? null,
  };
}

function madeAgain(file: GoogleFile, tab: string, kept: KeptHighlight): Rule {
  const { areas, formula, background, color, bold, strikethrough } = kept;
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .setRanges(areas.map((area) => file.range(tab, area)))
    .whenFormulaSatisfied(formula);
  if (background !== null) builder.setBackground(background);
  if (color !== null) builder.setFontColor(color);
  if (bold !== null) builder.setBold(bold);
  if (strikethrough !== null) builder.setStrikethrough(strikethrough);
  return builder.build();
}

/** The rules of ours that others replace. Where these have the same formulas, they only follow their cells: nothing is kept. */
export function keptHighlights(file: GoogleFile, { tab, highlights, among }: WrittenOf<'highlight'>): readonly Step[] {
  const added = highlights.map(({ formula }) => plainFormula(formula));
  const ours = typeof among === 'object' ? new RegExp(among.replaces) : undefined;
  const rules = ours === undefined ? [] : rulesOf(file, tab);
  const replaced = rules.filter(({ formula }) => ours?.test(formula));
  const isSame = replaced.length === added.length && replaced.every(({ formula }) => added.includes(formula));
  return isSame ? [] : [{ back: 'highlights', tab, added, removed: replaced.map(keptHighlight) }];
}

/** The rules of ours as they were, in front of all that are hers. */
export function restoreHighlights(
  file: GoogleFile,
  tab: string,
  added: readonly string[],
  removed: readonly KeptHighlight[],
): void {
  // Those that are to come back are still there where the command was stopped before it replaced them.
  const ours = [...added, ...removed.map(({ formula }) => formula)];
  const kept = rulesOf(file, tab).flatMap(({ rule, formula }) => (ours.includes(formula) ? [] : [rule]));
  setRules(file, tab, [...removed.map((it) => madeAgain(file, tab, it)), ...kept]);
}

/**
 * All rules of a tab whose rows or columns are to move, which takes the cells they reach and speak of with them, and not back again.
 * Of `ours`, and of those whose cells all go, the looks are kept as well: these are to be made again.
 */
export function keptRules(
  file: GoogleFile,
  tab: string,
  ours: string | null,
  isGone: (area: Area) => boolean,
): readonly Step[] {
  const rules = rulesOf(file, tab).map((it): KeptHighlight | KeptReach => {
    const reach = { formula: it.formula, areas: areasOf(it.rule) };
    const isLeft = it.formula === '' || !(isOf(ours, it) || reach.areas.every(isGone));
    return isLeft ? reach : keptHighlight(it);
  });
  return rules.length === 0 ? [] : [{ back: 'rules', tab, ours, rules }];
}

const isOf = (ours: string | null, { formula }: { readonly formula: string }): boolean =>
  ours !== null && new RegExp(ours).test(formula);

const isMade = (kept: KeptHighlight | KeptReach): kept is KeptHighlight => 'background' in kept;

function reaching(file: GoogleFile, tab: string, { rule, formula }: SeenRule, kept: KeptReach): Rule {
  const isThere = JSON.stringify(kept.areas) === JSON.stringify(areasOf(rule));
  if (isThere && formula === kept.formula) return rule;
  const builder = rule.copy().setRanges(kept.areas.map((area) => file.range(tab, area)));
  return (kept.formula === '' ? builder : builder.whenFormulaSatisfied(kept.formula)).build();
}

/** Ours are made again; hers, which keep their order, reach and say again what they did. Of others than these only ours are put back. */
export function restoreRules(
  file: GoogleFile,
  tab: string,
  kept: readonly (KeptHighlight | KeptReach)[],
  ours: string | null,
): void {
  const now = rulesOf(file, tab).filter((it) => !isOf(ours, it));
  const hers = kept.filter((it) => !isOf(ours, it));
  // Where the command was stopped before any of their cells went, those are still there too.
  const [isWhole, isLeft] = [now.length === hers.length, now.length === hers.filter((it) => !isMade(it)).length];
  const left = [...now];
  const restored = kept.flatMap((it): readonly Rule[] => {
    const stands = !isOf(ours, it) && (isWhole || (isLeft && !isMade(it))) ? left.shift() : undefined;
    if (stands !== undefined) return [reaching(file, tab, stands, it)];
    return isMade(it) && (isLeft || isOf(ours, it)) ? [madeAgain(file, tab, it)] : [];
  });
  setRules(file, tab, [...restored, ...left.map(({ rule }) => rule)]);
}
