import type { Area } from '../../notation';

/** Where a tab and a range are: what the handles of rules speak of too. */
export type SheetHandle = { readonly is: 'Sheet'; readonly id: string };
export type RangeHandle = { readonly is: 'Range'; readonly sheet: SheetHandle; readonly area: Area };
