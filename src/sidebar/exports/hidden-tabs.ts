const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** "Ventes &amp; marge" → "Ventes & marge". */
const plain = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal: string, hexadecimal: string, name: string) => {
    if (name !== undefined) return signs[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Whether a workbook, as its `workbook.xml` says, hides a tab of that name. */
export function hiddenIn(workbook: string): (tab: string) => boolean {
  const tags = workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  const hidden = new Set(
    tags.filter((tag) => /hidden/i.test(attribute(tag, 'state'))).map((tag) => plain(attribute(tag, 'name'))),
  );
  return (tab) => hidden.has(tab);
}
