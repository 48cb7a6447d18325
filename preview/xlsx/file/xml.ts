import { SaxesParser } from 'saxes';

/** Names are without their prefix: other programs write `x:row` where Excel writes `row`. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly inside, without that of the children. */
  readonly text: string;
};

type OpenElement = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The root element. Throws on what is not well-formed; entities other than XML's own five are refused, so that none can grow. */
export function parseXml(xml: string): Element {
  const top: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.entries(tag.attributes).map(([name, value]) => [withoutPrefix(name), value]);
    const element = {
      name: withoutPrefix(tag.name),
      attributes: Object.fromEntries(attributes),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  const [root] = top.children;
  if (!root) throw new Error('no root element');
  return root;
}

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** Every element of that name at any depth: rules of newer Excels stand inside extensions. */
export const descendantsOf = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));

export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes[name];

/** undefined when absent or not a number. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = Number(element?.attributes[name] ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** XML Schema's booleans: "1" and "true". */
export function isOn(element: Element | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

/** `_x000D_` stands for characters XML cannot hold. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
