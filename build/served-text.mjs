// What Google would take away or refuse of an .html file (contract 28 and 29): spelt otherwise where that can be, refused by the build where not.
import { parse, tokTypes } from 'acorn';

/** A sign as JavaScript, its regular expressions and JSON all may write it. @param {string} sign */
const spelt = (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`;

/**
 * What stands between quotes, without what begins a comment for a reader who does not know that it is a text.
 * @param {string} text as the script writes it
 */
const spellString = (text) =>
  text.replaceAll(/\\[\s\S]|\/|`|<(?=!--)/g, (found, /** @type {number} */ at) => {
    if (found === '`' || found === '\\`') return spelt('`');
    const isSlash = found === '/' || found === '\\/';
    if (isSlash) return /[/*]/.test(text.charAt(at + found.length)) ? spelt('/') : found;
    return found === '<' ? spelt('<') : found;
  });

/**
 * A regular expression without a slash but its first and its last.
 * @param {string} text as the script writes it
 */
function spellRegexp(text) {
  const end = text.lastIndexOf('/');
  const pattern = text.slice(1, end).replaceAll(/\\[\s\S]|\/|`|<(?=!--)/g, (found) => {
    if (found === '`' || found === '\\`') return spelt('`');
    if (found === '/' || found === '\\/') return spelt('/');
    return found === '<' ? spelt('<') : found;
  });
  return `/${pattern}${text.slice(end)}`;
}

/**
 * A script in which no quoted text and no regular expression holds `//`, `/*`, `<!--` or a backtick: the same script, spelt otherwise.
 * @param {string} script
 */
export function withoutMarks(script) {
  /** @type {import('acorn').Token[]} */
  const tokens = [];
  parse(script, { ecmaVersion: 2020, onToken: tokens });
  let spelled = '';
  let end = 0;
  for (const token of tokens) {
    if (token.type !== tokTypes.string && token.type !== tokTypes.regexp) continue;
    const spell = token.type === tokTypes.string ? spellString : spellRegexp;
    spelled += script.slice(end, token.start) + spell(script.slice(token.start, token.end));
    end = token.end;
  }
  return spelled + script.slice(end);
}

/**
 * JSON for an .html file: nothing in it looks like a tag or a comment.
 * @param {unknown} value
 */
export const htmlJson = (value) =>
  JSON.stringify(value)
    .replaceAll('<', spelt('<'))
    .replaceAll(/\/(?=[/*])/g, spelt('/'));

/** @type {Readonly<Record<string, RegExp>>} */
const taken = {
  'an HTML comment': /<!--/,
  'what looks like a comment of a script': /\/[/*]/,
  'a template literal': /`/,
  'a sign of templates': /<\?/,
};

/**
 * Throws where Google's filter would take a part of the text for a comment, whichever way it reads scripts.
 * @param {string} file for the message
 * @param {string} text
 */
export function checkServed(file, text) {
  for (const [what, pattern] of Object.entries(taken)) {
    const at = text.search(pattern);
    if (at >= 0)
      throw new Error(
        `${file} holds ${what}, which Google's filter would cut: …${text.slice(Math.max(0, at - 40), at + 40)}…`,
      );
  }
}
