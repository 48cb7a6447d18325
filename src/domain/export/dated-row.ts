import type { Span } from './days';
import type { SkipReason } from './reading';
import type { Row } from './table';

/** A row with its day or its days, within one month; or within one week, where figures are counted so. */
export type DatedRow = { readonly row: Row; readonly span: Span };

export type Skipped = { readonly line: number; readonly why: SkipReason };
