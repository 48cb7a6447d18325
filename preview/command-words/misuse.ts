import type { Language } from '../../src/languages/languages';
import type { Unreadable } from '../xlsx/read';

/** Why nothing was done: a word of the command line, or a file. Each has one sentence in each language. */
export type Misuse =
  | { readonly is: 'no-command' }
  | { readonly is: 'unknown-command'; readonly word: string }
  | { readonly is: 'unknown-option'; readonly word: string }
  | { readonly is: 'repeated-option'; readonly word: string }
  | { readonly is: 'missing-value'; readonly word: string }
  | { readonly is: 'unexpected-value'; readonly word: string }
  | { readonly is: 'extra-word'; readonly word: string }
  | { readonly is: 'missing-input' | 'missing-action' | 'missing-list'; readonly command: string }
  | {
      readonly is: 'no-action-allowed' | 'no-layout-allowed' | 'no-list-allowed';
      readonly command: string;
      readonly word: string;
    }
  | { readonly is: 'no-columns-allowed'; readonly command: string; readonly word: string }
  | { readonly is: 'bad-column' | 'bad-added-column' | 'bad-pay'; readonly word: string }
  | { readonly is: 'no-kpis-allowed'; readonly command: string; readonly word: string }
  | { readonly is: 'bad-organisation' | 'bad-kpi'; readonly word: string }
  | {
      readonly is: 'bad-weekly';
      readonly option: '--weekly' | '--not-weekly';
      readonly word: string;
      /** What the figures are called. */
      readonly names: Readonly<Record<Language, readonly string[]>>;
    }
  | {
      readonly is: 'bad-own';
      readonly part: 'name' | 'unit' | 'direction' | 'formula' | 'figure' | 'level' | 'change';
      readonly word: string;
    }
  /** Made-up figures asked for and cleared at once; or a tab without the cell that says so. */
  | { readonly is: 'made-up-twice' | 'no-mark' }
  | { readonly is: 'missing-exports'; readonly command: string }
  | { readonly is: 'no-exports-allowed'; readonly command: string; readonly word: string }
  | { readonly is: 'bad-figure' | 'bad-date-order' | 'bad-decimals'; readonly word: string }
  | { readonly is: 'undecided'; readonly what: 'dates' | 'decimals' }
  /** As the sidebar says it. */
  | { readonly is: 'no-figures'; readonly sentence: string }
  | { readonly is: 'no-objective-allowed'; readonly command: string; readonly word: string }
  | { readonly is: 'no-budget-allowed'; readonly command: string; readonly word: string }
  | { readonly is: 'bad-budget'; readonly word: string }
  | { readonly is: 'missing-objective'; readonly word: string }
  | { readonly is: 'no-payment-allowed'; readonly command: string; readonly word: string }
  | { readonly is: 'bad-payment' | 'one-at-a-time'; readonly word: string }
  | { readonly is: 'no-tab-allowed'; readonly command: string; readonly word: string }
  | { readonly is: 'bad-grouping' | 'bad-unit'; readonly word: string }
  | { readonly is: 'no-input-allowed'; readonly command: string; readonly word: string }
  | {
      readonly is: 'bad-locale' | 'bad-line' | 'bad-year' | 'bad-today' | 'bad-cells' | 'unknown-tab';
      readonly word: string;
    }
  | { readonly is: 'bad-output' | 'output-is-input' | 'no-output-folder' | 'unwritable'; readonly file: string }
  | { readonly is: 'missing-file' | 'folder' | 'unknown-kind' | 'unreadable-file' | 'bad-list'; readonly file: string }
  | { readonly is: 'bad-csv'; readonly file: string; readonly why: 'empty' | 'not-utf8' | 'too-large' }
  | {
      readonly is: 'bad-quote';
      readonly file: string;
      readonly why: 'open-quote' | 'swallowing-quote';
      readonly line: number;
    }
  | { readonly is: 'bad-xlsx'; readonly file: string; readonly why: Unreadable }
  | { readonly is: 'not-built' };

export type Either<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly misuse: Misuse };

export const fine = <T>(value: T): Either<T> => ({ ok: true, value });
export const refused = (misuse: Misuse): { readonly ok: false; readonly misuse: Misuse } => ({ ok: false, misuse });
