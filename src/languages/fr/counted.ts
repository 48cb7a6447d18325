/** French counts 0 and 1 as singular. */
export const counted = (count: number, one: string, many: string): string =>
  `${new Intl.NumberFormat('fr').format(count)} ${count < 2 ? one : many}`;
