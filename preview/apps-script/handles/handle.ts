import type { Area } from '../../notation';
import type { ChartDraft } from './chart-draft';
import type { FormatRule } from './format-rule';
import type { RangeHandle, SheetHandle } from './place-handles';
import type { ValidationRule } from './validation-rule';

export type { RangeHandle, SheetHandle } from './place-handles';

/** What a script holds when it holds an object of Apps Script: where the thing is, never the thing. */
export type SpreadsheetHandle = { readonly is: 'Spreadsheet' };
export type RangeListHandle = { readonly is: 'RangeList'; readonly ranges: readonly RangeHandle[] };
export type SelectionHandle = { readonly is: 'Selection' };
export type FilterHandle = { readonly is: 'Filter'; readonly sheet: SheetHandle };
export type NamedRangeHandle = { readonly is: 'NamedRange'; readonly id: string };
export type DataValidationHandle = { readonly is: 'DataValidation'; readonly rule: ValidationRule };
/** A builder is changed in place, as in Apps Script, where `builder.setBold(true)` need not be chained. */
export type DataValidationBuilderHandle = { readonly is: 'DataValidationBuilder'; draft: ValidationRule };
export type FormatRuleHandle = { readonly is: 'ConditionalFormatRule'; readonly rule: FormatRule };
export type FormatRuleBuilderHandle = { readonly is: 'ConditionalFormatRuleBuilder'; draft: FormatRule };
export type BooleanConditionHandle = { readonly is: 'BooleanCondition'; readonly rule: FormatRule };
/** A chart that stands in a tab, or one that was built and does not yet: then it has no id. */
export type EmbeddedChartHandle = {
  readonly is: 'EmbeddedChart';
  readonly id: number | null;
  readonly chart: ChartDraft;
};
export const chartBuilders = {
  column: 'EmbeddedColumnChartBuilder',
  bar: 'EmbeddedBarChartBuilder',
  line: 'EmbeddedLineChartBuilder',
  combo: 'EmbeddedComboChartBuilder',
} as const;
type ChartBuilder = 'EmbeddedChartBuilder' | (typeof chartBuilders)[keyof typeof chartBuilders];
/** One for each kind, so that each has the methods it has and no other. */
export type ChartBuilderHandle = {
  readonly [Is in ChartBuilder]: { readonly is: Is; readonly id: number | null; draft: ChartDraft };
}[ChartBuilder];
export type ChartOptionsHandle = { readonly is: 'ChartOptions'; readonly chart: ChartDraft };
export type ContainerInfoHandle = { readonly is: 'ContainerInfo'; readonly chart: ChartDraft };
export type UiHandle = { readonly is: 'Ui' };
export type MenuHandle = { readonly is: 'Menu'; readonly title: string; readonly items: MenuEntry[] };
export type PromptResponseHandle = { readonly is: 'PromptResponse'; readonly button: string; readonly text: string };
export type HtmlOutputHandle = {
  readonly is: 'HtmlOutput';
  content: string;
  title: string;
  width: number;
  height: number;
};
export type HtmlTemplateHandle = { readonly is: 'HtmlTemplate'; readonly content: string };
export type LockHandle = { readonly is: 'Lock' };
export type PropertiesHandle = { readonly is: 'Properties'; readonly of: 'document' | 'user' | 'script' };
/** A value of an enumeration; `SpreadsheetApp.WrapStrategy.CLIP` is an object there, not a text. */
export type EnumHandle = { readonly is: 'Enum'; readonly of: string; readonly name: string };
export type ServiceHandle = {
  readonly is:
    | 'SpreadsheetApp'
    | 'Charts'
    | 'HtmlService'
    | 'Session'
    | 'LockService'
    | 'PropertiesService'
    | 'Utilities'
    | 'Logger'
    | 'console';
};

export type Handle =
  | SpreadsheetHandle
  | SheetHandle
  | RangeHandle
  | RangeListHandle
  | SelectionHandle
  | FilterHandle
  | NamedRangeHandle
  | DataValidationHandle
  | DataValidationBuilderHandle
  | FormatRuleHandle
  | FormatRuleBuilderHandle
  | BooleanConditionHandle
  | EmbeddedChartHandle
  | ChartBuilderHandle
  | ChartOptionsHandle
  | ContainerInfoHandle
  | UiHandle
  | MenuHandle
  | PromptResponseHandle
  | HtmlOutputHandle
  | HtmlTemplateHandle
  | LockHandle
  | PropertiesHandle
  | EnumHandle
  | ServiceHandle;

export type MenuEntry =
  | { readonly is: 'item'; readonly label: string; readonly functionName: string }
  | { readonly is: 'separator' }
  | { readonly is: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] };

export type HandleOf<Is extends Handle['is']> = Extract<Handle, { readonly is: Is }>;

export const isHandle = (value: unknown): value is Handle =>
  typeof value === 'object' && value !== null && 'is' in value && handles.has(value);

/** Handles are known by identity, so that an object of the script that happens to have `is` is never taken for one. */
const handles = new WeakSet<object>();

export function handle<H extends Handle>(value: H): H {
  handles.add(value);
  return value;
}

export const sheetHandle = (id: string): SheetHandle => handle({ is: 'Sheet', id });
export const rangeHandle = (sheet: SheetHandle, area: Area): RangeHandle => handle({ is: 'Range', sheet, area });
