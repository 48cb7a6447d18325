import type { IWorkbookData } from '@univerjs/core';

/** What the page was built of: another build may calculate otherwise. */
declare const PAGE_BUILD: string;

type File = Partial<IWorkbookData>;
type Custom = Readonly<Record<string, unknown>>;

/** A day as the person's own clock has it, as what looks at today does. */
const dayOf = (date: Date): string => date.toDateString();

const calculatedNow = (): string => `${PAGE_BUILD}, ${dayOf(new Date())}`;

/** A file that is about to be kept, with whether all of it is calculated, and when. */
export const asKept = (file: File, isCalculated: boolean): File => ({
  ...file,
  custom: { ...file.custom, calculated: isCalculated ? calculatedNow() : '' },
});

const calculatedOf = ({ custom }: File): unknown => (custom as Custom | undefined)?.['calculated'];

/** Whether a file that was kept shows what its formulas give today. */
export const isCalculated = (file: File): boolean => calculatedOf(file) === calculatedNow();

/** The same of an example, which the build made that made the page. */
export const isMadeToday = (file: File): boolean => calculatedOf(file) === dayOf(new Date());
