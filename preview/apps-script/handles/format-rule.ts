import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { RangeHandle } from './place-handles';

/** When a rule of conditional formatting applies. */
export type Condition =
  | { readonly is: 'CUSTOM_FORMULA'; readonly formula: string }
  | { readonly is: 'TEXT_EQUAL_TO'; readonly text: string }
  | { readonly is: 'CELL_NOT_EMPTY' }
  | { readonly is: 'CELL_EMPTY' }
  /** A rule of hers, such as a colour scale, that the add-on carries along as it stands. */
  | { readonly is: 'OTHER'; readonly rule: IConditionFormattingRule['rule'] };

export type FormatRule = {
  readonly condition: Condition | null;
  readonly ranges: readonly RangeHandle[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
};
