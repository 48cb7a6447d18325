// What the build needs of a script's syntax tree, and to write something else in places of the script.
import { parse } from 'acorn';

/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node */
/** @typedef {readonly [start: number, end: number, text: string]} Edit */

/** @param {unknown} value @returns {value is Node} */
export const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** @param {Node} node @returns {Node[]} what stands directly in it */
export const within = (node) => Object.values(node).flat().filter(isNode);

/** @param {Node} node @returns {Node[]} the node and all below it, in the order of the script */
export const below = (node) => [node, ...within(node).flatMap(below)];

/** @param {string} script */
export const treeOf = (script) =>
  /** @type {Node} */ (/** @type {unknown} */ (parse(script, { ecmaVersion: 2020, sourceType: 'script' })));

/** @param {string} script @param {readonly Edit[]} edits none of which reaches into another; of two at one place, the first comes first */
export function edited(script, edits) {
  let text = '';
  let at = 0;
  for (const [start, end, instead] of [...edits].sort(([one], [other]) => one - other)) {
    text += script.slice(at, start) + instead;
    at = end;
  }
  return text + script.slice(at);
}
