import type { Grouping, Unit } from '../../domain/year-view';

/**
 * `year` only matters for a plan without settings; null lets its dates decide. What its rows stand under and what a column
 * of it is are as the settings say unless they are given: the settings then say so too.
 */
export type RetroplanningInput = {
  readonly year: number | null;
  readonly grouping?: Grouping | null;
  readonly unit?: Unit | null;
  /** The tab whose plan is set up, where a file has several and none is yet. */
  readonly tab?: string | null;
};

/** The year view as a PDF, made by Google Sheets itself: the address, and the paper its widths are made for. */
export type PrintLink = { readonly address: string; readonly paper: 'A3' | 'A4' };
