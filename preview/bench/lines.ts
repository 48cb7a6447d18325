/** What the bench says, a line at a time. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** A row of the table: a label, then figures to the right of their columns. */
export function row([label = '', ...figures]: readonly (string | number)[]): string {
  return String(label).padEnd(28) + figures.map((figure) => String(figure).padStart(11)).join('');
}

/** Says what was wanted, whether it is so, and what was measured. */
export const goal = (what: string, isMet: boolean, measured: string): void =>
  print(`${isMet ? 'met    ' : 'NOT MET'}  ${what}: ${measured}`);

/** The middle one, of an odd number of figures. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
