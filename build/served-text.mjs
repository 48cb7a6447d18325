// What is sent to a browser passes a filter of Google's, which takes for a comment what looks like one to a lexer that knows neither
// template literals nor, in some reports, quoted strings (contract 29).
import { parse, tokenizer } from 'acorn';

/** What begins a comment, of a page or of a program, and what ends the element that a program stands in. */
const MARKS = /\/\/|\/\*|<!--|<\/(?=script|style)/gi;

/**
 * The program with those signs in its strings written so that they are no longer seen: `"https:\u002f/"`.
 * @param {string} program
 */
export function withoutMarks(program) {
  let text = '';
  let done = 0;
  for (const { type, start, end } of tokenizer(program, { ecmaVersion: 2020 })) {
    if (type.label !== 'string') continue;
    const hidden = program
      .slice(start, end)
      .replaceAll(MARKS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}${mark.slice(1)}`);
    text += program.slice(done, start) + hidden;
    done = end;
  }
  return text + program.slice(done);
}

/** @param {string} program */
function hasTemplates(program) {
  for (const { type } of tokenizer(program, { ecmaVersion: 2020 })) if (type.label === '`') return true;
  return false;
}

/** @param {string} text @returns {string[]} the programs in a page, or the text itself where it is one */
const programsOf = (text) =>
  text.startsWith('<')
    ? [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, program = '']) => program)
    : [text];

/**
 * Throws one sentence where a page, or a program for one, would not arrive as it was built.
 * @param {string} file
 * @param {string} text
 */
export function checkServed(file, text) {
  const mark = /\/\/|\/\*|<!--/.exec(text);
  if (mark) {
    const around = text.slice(Math.max(0, mark.index - 30), mark.index + 30);
    throw new Error(`${file} holds "${mark[0]}", which Google would take for a comment, in ${around}`);
  }
  for (const program of programsOf(text)) {
    if (program.startsWith('__')) continue;
    parse(program, { ecmaVersion: 2020 });
    if (hasTemplates(program)) throw new Error(`${file} holds a template literal, which Google's filter does not know`);
  }
}
