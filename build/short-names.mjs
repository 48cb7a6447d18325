// Spells what a script writes again and again as short as can be: the undefined value, globals of the language, lists that are counted off, texts.
import { CHAINS } from './short-forms.mjs';
import { below, edited, isNode, treeOf, within } from './syntax.mjs';

/** @typedef {import('./syntax.mjs').Node} Node */
/** @typedef {import('./syntax.mjs').Edit} Edit */

/** Of the language itself: what Google adds is left alone, as not all of it is there when the script is loaded. */
const GLOBALS = new Set([
  'Math',
  'Number',
  'Object',
  'RegExp',
  'String',
  'Array',
  'Map',
  'Set',
  'Error',
  'JSON',
  'Date',
]);

/** `void f()` is another thing: it is done. @param {Node} node */
const isUndefined = ({ type, operator, argument }) =>
  type === 'UnaryExpression' && operator === 'void' && isNode(argument) && argument.type === 'Literal';

/** The names in a node that stand for values: not those behind a point or before a colon. @param {Node} node @returns {Node[]} */
const named = (node) =>
  within(node).filter((child) => {
    if (child.type !== 'Identifier') return false;
    const isKey = (child === node['property'] || child === node['key']) && node['computed'] !== true;
    return !isKey;
  });

/** Whose functions ask for nothing but what they are given. */
const OWNERS = new Set(['Math', 'Number', 'Object', 'JSON']);

/** `Math.max` @param {Node} node */
const isStatic = ({ type, object, computed }) =>
  type === 'MemberExpression' && computed !== true && isNode(object) && OWNERS.has(String(object['name']));

/** `length` of `Array.from({ length }, make)`, and what makes each. @param {Node} node @returns {[Node, Node] | undefined} */
function countedOff({ type, callee, arguments: given }) {
  if (type !== 'CallExpression' || !isNode(callee) || !Array.isArray(given)) return undefined;
  const [list, make] = given.filter(isNode);
  const { object, property } = callee;
  const isFrom =
    isNode(object) &&
    object['name'] === 'Array' &&
    isNode(property) &&
    property['name'] === 'from' &&
    given.length === 2;
  const [length, ...more] = list?.type === 'ObjectExpression' ? /** @type {Node[]} */ (list['properties']) : [];
  const isLength =
    length !== undefined && isNode(length['key']) && length['key']['name'] === 'length' && more.length === 0;
  return isFrom && isLength && make !== undefined && isNode(length['value']) ? [length['value'], make] : undefined;
}

/** The largest body of a function: of most scripts all of it. @param {readonly Node[]} nodes @returns {Node | undefined} */
const largestBody = (nodes) =>
  nodes
    .flatMap(({ type, body }) =>
      /Function/.test(type) && isNode(body) && body.type === 'BlockStatement' ? [body] : [],
    )
    .reduce(
      (/** @type {Node | undefined} */ largest, it) =>
        largest !== undefined && largest.end - largest.start >= it.end - it.start ? largest : it,
      undefined,
    );

/** Where it has its first statement: behind its directives. @param {Node} body */
const firstStatement = (body) =>
  /** @type {Node[]} */ (body['body']).find((statement) => !('directive' in statement))?.start;

/**
 * The texts of a script by their spelling, where they stand. Not those that are no values of their own: a directive, the name of a
 * property; nor what a `typeof` is compared with, which engines know by sight.
 * @param {Node} node @returns {Node[]}
 */
function textsIn(node) {
  if ('directive' in node) return [];
  const sides = within(node);
  const isOfType = node.type === 'BinaryExpression' && sides.some(({ operator }) => operator === 'typeof');
  return sides.filter(
    (child) =>
      child.type === 'Literal' &&
      typeof child['value'] === 'string' &&
      !isOfType &&
      !(child === node['key'] && node['computed'] !== true),
  );
}

const FIRST = [...'$_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const WORDS = new Set(['as', 'do', 'if', 'in', 'is', 'of']);

/** Names of one or two signs that the script has none of its own for. @param {ReadonlySet<unknown>} taken */
function* freeNames(taken) {
  const second = [...FIRST, ...'0123456789'];
  for (const name of [...FIRST, ...FIRST.flatMap((first) => second.map((sign) => first + sign))])
    if (!taken.has(name) && !WORDS.has(name)) yield name;
}

const isOfName = (sign = '') => /[\w$]/.test(sign);

/** A name with room between it and its neighbours: `case"start":` and `"start"in it` have none. @param {string} script @param {number} start @param {string} name @param {number} end */
const apart = (script, start, name, end) =>
  `${isOfName(script[start - 1]) ? ' ' : ''}${name}${isOfName(script[end]) ? ' ' : ''}`;

/** A variable has to be looked up when the script is compiled, at each place: what is shorter costs more time than its bytes are worth. */
const SHORTEST = 6;

/** What a variable of two signs saves where so many places say `spelling`, less what it costs. @param {string} spelling @param {number} places */
const saved = (spelling, places) => places * (Buffer.byteLength(spelling) - 2) - Buffer.byteLength(spelling) - 4;

/**
 * What is to have a name: how it is declared, and what stands instead in each of its places; '' is the value of a variable that
 * was never given one.
 * @typedef {{ readonly meaning: string, readonly edits: (short: string) => Edit[] }} Term
 */

/** @param {readonly Node[]} nodes @returns {Term[]} */
function undefinedIn(nodes) {
  const places = nodes.filter(isUndefined);
  return places.length === 0
    ? []
    : [{ meaning: '', edits: (short) => places.map(({ start, end }) => [start, end, short]) }];
}

/** @param {readonly Node[]} nodes @returns {Term[]} */
function listsIn(nodes) {
  const lists = nodes.flatMap((node) => {
    const found = countedOff(node);
    return found === undefined ? [] : [{ start: node.start, length: found[0], make: found[1] }];
  });
  /** @param {string} short @returns {Edit[]} */
  const edits = (short) =>
    lists.flatMap(({ start, length, make }) => [
      [start, length.start, `${short}(`],
      [length.end, make.start, ','],
    ]);
  return lists.length === 0 ? [] : [{ meaning: '(e,t)=>Array.from({length:e},t)', edits }];
}

/** What is called in place of chains. @param {readonly Node[]} nodes @returns {Term[]} */
const chainsIn = (nodes) =>
  Object.entries(CHAINS).flatMap(([call, meaning]) => {
    const places = nodes.filter(({ type, name }) => type === 'Identifier' && name === call);
    /** @param {string} short @returns {Edit[]} */
    const edits = (short) => places.map(({ start, end }) => [start, end, short]);
    return places.length === 0 ? [] : [{ meaning, edits }];
  });

/** What is worth a name, by its spelling, and where it stands. @param {string} script @param {readonly Node[]} nodes @returns {[string, Node[]][]} */
function worthAName(script, nodes) {
  /** @type {Map<string, Node[]>} */
  const spelt = new Map();
  for (const node of nodes) {
    const spelling = script.slice(node.start, node.end);
    spelt.set(spelling, [...(spelt.get(spelling) ?? []), node]);
  }
  return [...spelt].filter(([spelling, places]) => spelling.length >= SHORTEST && saved(spelling, places.length) > 0);
}

/** The globals and the texts that are worth a name. @param {string} script @param {readonly Node[]} nodes @returns {Term[]} */
function spellingsIn(script, nodes) {
  const inLists = new Set(
    nodes.flatMap(({ callee, ...node }) =>
      isNode(callee) && countedOff({ callee, ...node }) !== undefined ? [callee['object']] : [],
    ),
  );
  const statics = worthAName(script, nodes.filter(isStatic));
  const inStatics = new Set(statics.flatMap(([, places]) => places.map(({ object }) => object)));
  const globals = nodes
    .flatMap(named)
    .filter((node) => GLOBALS.has(String(node['name'])) && !inLists.has(node) && !inStatics.has(node));
  return [...statics, ...worthAName(script, [...globals, ...nodes.flatMap(textsIn)])].map(([meaning, places]) => ({
    meaning,
    edits: (short) => places.map(({ start, end }) => [start, end, apart(script, start, short, end)]),
  }));
}

/**
 * A script whose undefined value, globals, counted lists and texts are variables of its largest function, and of what stands in it;
 * the script itself where it has none.
 * @param {string} script
 */
export function withShortNames(script) {
  const all = below(treeOf(script));
  const body = largestBody(all);
  const at = body === undefined ? undefined : firstStatement(body);
  if (body === undefined || at === undefined) return script;
  const nodes = below(body);
  const terms = [...undefinedIn(nodes), ...listsIn(nodes), ...chainsIn(nodes), ...spellingsIn(script, nodes)];
  const free = freeNames(new Set(all.map(({ name }) => name)));
  const called = terms.flatMap((term) => {
    const { value: short } = free.next();
    return short === undefined ? [] : [{ ...term, short }];
  });
  if (called.length === 0) return script;
  const declared = called.map(({ short, meaning }) => (meaning === '' ? short : `${short}=${meaning}`));
  const edits = called.flatMap((term) => term.edits(term.short));
  return edited(script, [[at, at, `var ${declared.join(',')};`], ...edits]);
}
