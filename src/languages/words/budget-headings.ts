/** A quarter's columns hold money, and often say so: "t1", "budget t1", "t1 budget". */
export const budgetHeadings = (quarters: readonly string[]): readonly string[] =>
  quarters.flatMap((quarter) => [quarter, `budget ${quarter}`, `${quarter} budget`]);
