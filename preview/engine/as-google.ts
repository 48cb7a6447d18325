import { type Parts, patch } from './parts';

/** A blank cell is none of these, and not a text. */
const isBlank = (value: unknown): boolean =>
  value === '' ||
  !(['string', 'number', 'boolean'].includes(typeof value) || (typeof value === 'object' && value !== null));

/** Where Google Sheets and LibreOffice agree and HyperFormula 3.5 differs. */
export function readAsGoogle({ evaluator }: Parts): void {
  const { arithmeticHelper, criterionBuilder } = evaluator.interpreter;
  // "" + 1 is an error: "" is a text, not 0.
  patch(
    arithmeticHelper,
    'coerceNonDateScalarToMaybeNumber',
    (own) =>
      function (value) {
        return value === '' ? undefined : own.call(this, value);
      },
  );
  // COUNTIFS(…;"") counts the cells that show nothing, whether blank or "".
  patch(
    criterionBuilder,
    'fromCellValue',
    (own) =>
      function (raw, ...others) {
        return raw === '' ? { raw, lambda: isBlank } : own.call(this, raw, ...others);
      },
  );
}
