import type { IWorkbookData } from '@univerjs/core';
import type { StoredChart } from '../../engine';

/** How charts of ours are told from others in a file: by the name of their frame, which ends with their id. */
export const FRAME_NAME = 'Rétroplan';

/** English Metric Units a pixel. */
export const UNITS_A_PIXEL = 9525;

/** The charts of a snapshot, which its engine keeps beside its tabs. */
export function chartsOf(snapshot: IWorkbookData, sheetId: string): readonly StoredChart[] {
  const kept: unknown = snapshot.custom?.['charts'];
  // The engine alone writes it.
  return Array.isArray(kept) ? (kept as readonly StoredChart[]).filter((chart) => chart.sheetId === sheetId) : [];
}
