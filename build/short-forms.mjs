// Says in few words what the source says in forms of its own: `a ?? b` and `a?.b`, which ES2019 would say in a condition with a variable
// for each, and values that are given their names in one list.
import { isNode, treeOf, within } from './syntax.mjs';

/** @typedef {import('./syntax.mjs').Node} Node */

/** What is called, under names that nothing else has. Who runs the script has to declare them. */
export const CHAINS = /** @type {const} */ ({
  orElse__: '(e,t)=>null==e?t:e',
  memberOf__: '(e,t)=>null==e?void 0:e[t]',
});

const IDLE = new Set(['Literal', 'Identifier', 'ArrayExpression', 'ObjectExpression', 'Property']);

/** Whether it is the same to work it out where nothing asks for its value: it does nothing, and cannot fail. @param {Node} node @returns {boolean} */
const isIdle = (node) =>
  (IDLE.has(node.type) && within(node).every(isIdle)) ||
  (node.type === 'UnaryExpression' && isNode(node['argument']) && node['argument'].type === 'Literal');

/** @typedef {{ readonly call: keyof typeof CHAINS, readonly of: Node, readonly and: Node, readonly isSpelt: boolean }} Chain */

/** `a ?? b` where b is idle. @param {Node} node @returns {Chain | undefined} */
function alternative({ operator, left, right }) {
  if (operator !== '??' || !isNode(left) || !isNode(right) || !isIdle(right)) return undefined;
  return { call: 'orElse__', of: left, and: right, isSpelt: false };
}

/** `a?.b` and `a?.[b]` where b is idle, and nothing more of the same chain. @param {Node} node @returns {Chain | undefined} */
function member({ type, expression }) {
  if (type !== 'ChainExpression' || !isNode(expression) || expression.type !== 'MemberExpression') return undefined;
  const { object, property, optional, computed } = expression;
  const isOne = optional === true && isNode(object) && isNode(property) && isIdle(property);
  return isOne ? { call: 'memberOf__', of: object, and: property, isSpelt: computed !== true } : undefined;
}

/** @param {Chain} chain @param {(node: Node) => string} written */
function calling({ call, of, and, isSpelt }, written) {
  // A list of expressions is one argument in brackets only, which the tree leaves out.
  const first = of.type === 'SequenceExpression' ? `(${written(of)})` : written(of);
  return `${call}(${first},${isSpelt ? JSON.stringify(and['name']) : written(and)})`;
}

/** `[a,b]=[c,d]` as `a=c,b=d`: no list is made, and what is said once has no name in the end. @param {Node} node @returns {[Node, Node][]} */
function pairs({ type, id, init }) {
  if (type !== 'VariableDeclarator' || !isNode(id) || !isNode(init)) return [];
  if (id.type !== 'ArrayPattern' || init.type !== 'ArrayExpression') return [];
  const [names, values] = [id['elements'], init['elements']];
  if (!Array.isArray(names) || !Array.isArray(values) || names.length !== values.length) return [];
  const isPlain = [...names, ...values].every(
    (it) =>
      isNode(it) && !['AssignmentPattern', 'RestElement', 'SpreadElement', 'SequenceExpression'].includes(it.type),
  );
  return isPlain ? names.map((name, index) => [name, values[index]]) : [];
}

/** @param {string} script */
export function withShortForms(script) {
  /** @param {Node} node @returns {string} */
  const written = (node) => {
    const chain = alternative(node) ?? member(node);
    // `return(a,b)??c` and `let[a]=[b]` have no room for a name.
    const room = /[\w$]/.test(script[node.start - 1] ?? '') ? ' ' : '';
    if (chain !== undefined) return room + calling(chain, written);
    const named = pairs(node);
    if (named.length > 0) return room + named.map(([name, value]) => `${written(name)}=${written(value)}`).join();
    let [text, at] = ['', node.start];
    // Of `{ a }` the key and the value are the same place, and of `{ a = 1 }` the value begins with the key.
    for (const child of within(node).sort((one, other) => one.start - other.start || other.end - one.end)) {
      if (child.start < at) continue;
      text += script.slice(at, child.start) + written(child);
      at = child.end;
    }
    return text + script.slice(at, node.end);
  };
  return written(treeOf(script));
}
