/** A formula as it is calculated: what is joined, called and referred to. */
export type Tree =
  | { readonly is: 'text' | 'number'; readonly value: string }
  /** A cell, a range, or a name. */
  | { readonly is: 'reference'; readonly tab: string | undefined; readonly to: string }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Tree[] }
  | { readonly is: 'pair'; readonly sign: string; readonly one: Tree; readonly other: Tree };

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|('(?:[^']|'')*'!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w.(])|(\d+)|([A-Za-z_][\w.]*)|(<=|>=|<>|[-+*/^&=<>();:%]))/y;

type Token = {
  readonly kind: 'text' | 'cell' | 'number' | 'word' | 'sign';
  readonly said: string;
  readonly tab?: string;
};

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < formula.length) {
    const [, text, tab, cell, number, word, sign] = TOKEN.exec(formula) ?? [];
    const said = text ?? cell ?? number ?? word ?? sign;
    if (said === undefined) throw new Error(`Not read: ${formula}`);
    const kind = text ? 'text' : cell ? 'cell' : number ? 'number' : word ? 'word' : 'sign';
    tokens.push({ kind, said, ...(tab === undefined ? {} : { tab: tab.slice(1, -2).replace(/''/g, "'") }) });
  }
  return tokens;
}

/** From what is calculated last to what is calculated first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
  [':'],
];

/** Reads a formula of ours, `;` between arguments; throws at what it does not know. */
export function treeOf(formula: string): Tree {
  const tokens = tokensOf(formula);
  let at = 0;
  const isSign = (said: string): boolean => tokens[at]?.kind === 'sign' && tokens[at]?.said === said;
  const take = (said: string): void => {
    if (!isSign(said)) throw new Error(`${said} missing in ${formula}`);
    at += 1;
  };
  const level = (depth: number): Tree => {
    const signs = LEVELS[depth];
    if (signs === undefined) return one();
    let left = level(depth + 1);
    for (let sign = tokens[at]; sign?.kind === 'sign' && signs.includes(sign.said); sign = tokens[at]) {
      at += 1;
      left = { is: 'pair', sign: sign.said, one: left, other: level(depth + 1) };
    }
    return left;
  };
  const argumentsGiven = (): readonly Tree[] => {
    const args: Tree[] = [];
    take('(');
    while (!isSign(')')) {
      args.push(level(0));
      if (!isSign(')')) take(';');
    }
    take(')');
    return args;
  };
  const one = (): Tree => {
    const token = tokens[at];
    if (token === undefined) throw new Error(`Too short: ${formula}`);
    if (isSign('(')) {
      take('(');
      const inner = level(0);
      take(')');
      return inner;
    }
    at += 1;
    if (token.kind === 'sign') return { is: 'pair', sign: token.said, one: { is: 'number', value: '0' }, other: one() };
    if (token.kind === 'text' || token.kind === 'number') return { is: token.kind, value: token.said };
    if (token.kind === 'word' && isSign('(')) return { is: 'call', name: token.said, args: argumentsGiven() };
    return { is: 'reference', tab: token.tab, to: token.said };
  };
  const tree = level(0);
  if (at !== tokens.length) throw new Error(`Not read to its end: ${formula}`);
  return tree;
}

/** The tree and everything in it. */
export const partsOf = (tree: Tree): readonly Tree[] => [
  tree,
  ...(tree.is === 'call' ? tree.args.flatMap(partsOf) : []),
  ...(tree.is === 'pair' ? [...partsOf(tree.one), ...partsOf(tree.other)] : []),
];
