import type { IWorkbookData } from '@univerjs/core';

/** Univer's own words on the screen, not the file's language. An enum whose values are these texts: its code is not needed for one of them. */
export const screenLocale = 'enUS' as IWorkbookData['locale'];
