/**
 * A text of Univer and ours in its place, which stands there once unless `times` says otherwise.
 * @typedef {{ readonly why: string, readonly univer: string, readonly ours: string, readonly times?: number }} Replacement
 */

/**
 * Throws where Univer's text is not the one that the replacements were written for.
 * @param {string} source
 * @param {readonly Replacement[]} replacements in the order they are made
 */
export const replaced = (source, replacements) =>
  replacements.reduce((text, { why, univer, ours, times = 1 }) => {
    if (text.split(univer).length - 1 !== times) throw new Error(`Univer changed where the preview patches it: ${why}`);
    return text.replaceAll(univer, () => ours);
  }, source);
