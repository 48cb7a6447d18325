// What the build refuses to hand to Google: a script that would not parse, lacks a global, or has a menu item without a function.
import { parse } from 'acorn';

/** Standard globals Apps Script's V8 has, and the services the add-on uses (contract 25: all else is treated as absent). */
const PRESENT = new Set(
  (
    'Object Array String Number Boolean Symbol Map Set WeakMap WeakSet Promise Proxy Reflect Math JSON Date RegExp Intl ' +
    'Error TypeError RangeError SyntaxError EvalError ReferenceError URIError parseInt parseFloat isNaN isFinite NaN Infinity ' +
    'undefined arguments encodeURIComponent decodeURIComponent BigInt console ' +
    'SpreadsheetApp Charts HtmlService Session LockService PropertiesService Utilities Logger'
  ).split(' '),
);

/** @typedef {{ type: string, [key: string]: unknown }} Node */

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** @param {Node} node @returns {Node[]} */
const children = (node) => Object.values(node).flat().filter(isNode);

/**
 * Names bound anywhere in the script. Scopes are not told apart: a global that is also somebody's local name is not
 * found, which errs on the side of silence for names such as `name` and never for `setTimeout` or `URL`.
 * @param {Node} node @param {Set<string>} names
 */
function collectBound(node, names) {
  /** @param {unknown} pattern */
  const bind = (pattern) => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') names.add(String(pattern['name']));
    else if (pattern.type === 'Property') bind(pattern['value']);
    else if (pattern.type === 'AssignmentPattern') bind(pattern['left']);
    else if (pattern.type === 'RestElement') bind(pattern['argument']);
    else for (const child of children(pattern)) bind(child);
  };
  if (node.type === 'VariableDeclarator' || /Function|Class/.test(node.type)) bind(node['id']);
  if (/Function/.test(node.type)) for (const parameter of /** @type {unknown[]} */ (node['params'])) bind(parameter);
  if (node.type === 'CatchClause') bind(node['param']);
  for (const child of children(node)) collectBound(child, names);
}

/** @param {Node} node @param {Set<string>} names */
function collectUsed(node, names) {
  if (node.type === 'Identifier') names.add(String(node['name']));
  const isNamed = node.type === 'MemberExpression' || node.type === 'Property' || node.type === 'MethodDefinition';
  const skipped =
    isNamed && node['computed'] !== true
      ? node.type === 'MemberExpression'
        ? node['property']
        : node['key']
      : undefined;
  for (const child of children(node))
    if (child !== skipped || (node.type === 'Property' && node['shorthand'] === true)) collectUsed(child, names);
}

/**
 * The globals a script uses and Apps Script does not have.
 * @param {string} code
 */
function absentGlobals(code) {
  const program = /** @type {Node} */ (
    /** @type {unknown} */ (parse(code, { ecmaVersion: 2019, sourceType: 'script' }))
  );
  const [bound, used] = [new Set(), new Set()];
  collectBound(program, bound);
  collectUsed(program, used);
  return [...used].filter((name) => !bound.has(name) && !PRESENT.has(name));
}

/**
 * Throws one sentence when the script could not run in Apps Script.
 * @param {string} code the whole of Code.js
 * @param {readonly string[]} declared the functions it declares for Google
 * @param {readonly string[]} called the functions that menu items name
 */
export function checkScript(code, declared, called) {
  const absent = absentGlobals(code);
  if (absent.length > 0) throw new Error(`Code.js uses what Apps Script does not have: ${absent.join(', ')}`);
  const missing = called.filter((name) => !declared.includes(name));
  if (missing.length > 0) throw new Error(`Menu items run functions that are not there: ${missing.join(', ')}`);
}
