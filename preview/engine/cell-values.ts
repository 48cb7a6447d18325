import type { BaseValueObject } from '@univerjs/engine-formula';

export type Plain = string | number | boolean | null;

/** An array as far as it is used here; Univer's type of a value says only that it may be one. */
type Cells = { readonly getArrayValue: () => readonly (readonly (BaseValueObject | null)[])[] };

export const cellsOf = (value: BaseValueObject): readonly (readonly (BaseValueObject | null)[])[] =>
  value.isArray() ? (value as unknown as Cells).getArrayValue() : [[value]];

/** null for a blank cell. */
export const plainOf = (value: BaseValueObject | null): Plain =>
  value === null || value.isNull() ? null : value.getValue();
