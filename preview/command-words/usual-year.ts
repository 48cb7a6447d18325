/** The year that is planned where none is named: from October on, people plan the next one. `month` counts from 1. */
export const usualYear = (year: number, month: number): number => (month >= 10 ? year + 1 : year);
