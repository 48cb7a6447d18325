// Spells the undefined value of a script as short as can be.
import { parse } from 'acorn';

/** What a script may call the undefined value: the first that it has no name of its own for. */
const SHORT = ['$', '_', '$$', '$_', '_$', '__'];

/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node */

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** @param {Node} node @returns {Node[]} the node and all below it, in the order of the script */
const below = (node) => [node, ...Object.values(node).flat().filter(isNode).flatMap(below)];

/** `void f()` is another thing: it is done. @param {Node} node */
const isUndefined = ({ type, operator, argument }) =>
  type === 'UnaryExpression' && operator === 'void' && isNode(argument) && argument.type === 'Literal';

/** Where the first function of the script has its first statement: behind its directives. @param {readonly Node[]} nodes */
function firstStatement(nodes) {
  const body = nodes.find(({ type }) => type === 'BlockStatement');
  const statements = /** @type {Node[]} */ (body?.['body'] ?? []);
  return statements.find((statement) => !('directive' in statement))?.start;
}

/**
 * `void 0`, which stands in a script some hundred times, as a variable of its outermost function that is never given a value. The
 * script itself where none of the names is free.
 * @param {string} script one function that is called at once
 */
export function withShortUndefined(script) {
  const program = /** @type {Node} */ (
    /** @type {unknown} */ (parse(script, { ecmaVersion: 2020, sourceType: 'script' }))
  );
  const nodes = below(program);
  const at = firstStatement(nodes);
  const taken = new Set(nodes.map(({ name }) => name));
  const free = SHORT.find((name) => !taken.has(name));
  if (at === undefined || free === undefined) return script;
  let short = `${script.slice(0, at)}var ${free};`;
  let end = at;
  for (const node of nodes.filter(isUndefined).sort((one, other) => one.start - other.start)) {
    short += script.slice(end, node.start) + free;
    end = node.end;
  }
  return short + script.slice(end);
}
