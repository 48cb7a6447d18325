import type { ISheetDataValidationRule } from '@univerjs/core';
import type { RangeHandle } from './place-handles';

/** What a rule of data validation asks of a cell. */
export type Criterion =
  | { readonly is: 'VALUE_IN_LIST'; readonly values: readonly string[]; readonly showDropdown: boolean }
  | { readonly is: 'VALUE_IN_RANGE'; readonly range: RangeHandle; readonly showDropdown: boolean }
  | { readonly is: 'NUMBER_GREATER_THAN_OR_EQUAL_TO'; readonly number: number }
  | { readonly is: 'NUMBER_BETWEEN'; readonly start: number; readonly end: number }
  | { readonly is: 'DATE_IS_VALID_DATE' }
  | { readonly is: 'CUSTOM_FORMULA'; readonly formula: string }
  | { readonly is: 'CHECKBOX' }
  /** A rule of hers that the add-on has no word for, carried along as it stands. */
  | { readonly is: 'OTHER'; readonly rule: StoredRule };

/** A rule as Univer keeps it, but for its name and its cells. */
export type StoredRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

export type ValidationRule = {
  readonly criterion: Criterion | null;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
};
