import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';
import { centsOf } from '../../src/domain/money';
import { sheet as french } from '../../src/languages/fr/sheet';
import { speech as frenchSpeech } from '../../src/languages/fr/speech';
import { speech } from '../../src/languages/words/speech';

const root = path.resolve(__dirname, '../..');

/** What people type in their plans is understood as they type it; the example is the course's own text. */
const understood =
  /^(dates|reading|rhythm-phrases|rhythm-patterns|headings|money|statuses|list|table|example-words)\.ts$/;

const folderOf = (language: string): readonly string[] =>
  readdirSync(path.join(root, 'src/languages', language))
    .filter((file) => !understood.test(file))
    .map((file) => path.join('src/languages', language, file));

const filesOf = (language: string): readonly string[] => [
  ...folderOf(language),
  `preview/command-words/words.${language}.ts`,
  `preview/page/grid-words-${language}.ts`,
];

/** The texts of a file: of its strings, and between what its templates put in. Keys and names of modules are among them. */
function textsOf(file: string): readonly string[] {
  const texts: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, cooked } = node as {
      readonly type?: unknown;
      readonly value?: unknown;
      readonly cooked?: unknown;
    };
    if (type === 'ImportDeclaration') return;
    if (type === 'StringLiteral' && typeof value === 'string') texts.push(value);
    if (type === 'TemplateElement' && typeof cooked === 'string') texts.push(cooked);
    Object.values(node).forEach(walk);
  };
  walk(parseSync(readFileSync(path.join(root, file), 'utf8'), { syntax: 'typescript' }));
  return texts;
}

const saidIn = (language: string): readonly (readonly [file: string, text: string])[] =>
  filesOf(language).flatMap((file) => textsOf(file).map((text) => [file, text] as const));

const faultyIn = (language: string, fault: RegExp, fine: readonly string[] = []): readonly string[] =>
  saidIn(language)
    .filter(([, text]) => fault.test(text) && !fine.includes(text))
    .map(([file, text]) => `${file}: ${text}`);

describe('French is typeset as French is', () => {
  /** The names of a tab and of a column, by which formulas and the command line call them. */
  const names = ["Plan d'action", "Type d'action"];

  test('its apostrophe is ’', () => expect(faultyIn('fr', /\p{L}'(\p{L}|$|\s|«)/u, names)).toEqual([]));

  test('a no-break space stands before : ; ? ! » % € and after «', () => {
    // Patterns that the self-test tries stand as they are.
    const tried = saidIn('fr').flatMap(([, text]) => (/ \?/.test(text) && /MATCH|COUNTIFS/.test(text) ? [text] : []));
    expect(faultyIn('fr', / [:;?!»%€]|« /, tried)).toEqual([]);
  });

  test('a number below zero has a minus sign, and no hyphen', () => {
    expect(faultyIn('fr', /(^|[\s(])-\d/)).toEqual([]);
    expect(speech(frenchSpeech, 'EUR', french.columns).money(centsOf(-5))).toMatch(/^−5/);
  });
});

describe('English is an English marketer’s', () => {
  /** Codes, which nobody reads. */
  const isCode = (text: string): boolean => /^[a-z]+([.-][a-z-]+)*$/.test(text) || /^\.{0,2}\//.test(text);
  const words = (fault: RegExp): readonly string[] =>
    saidIn('en')
      // What a choice goes by in a sentence is a code too.
      .filter(([, text]) => !isCode(text) && fault.test(text.replace(/[\w=-]+(?= \{)/g, '')))
      .map(([file, text]) => `${file}: ${text}`);

  test('the year is a year planner, and “retroplanning” no word', () => expect(words(/retroplanning/i)).toEqual([]));

  test('how often an action comes back is its frequency', () => expect(words(/\brhythm/i)).toEqual([]));

  test('nothing is mended, answered for or pertinent', () =>
    expect(words(/\bmend(s|ed|ing)?\b|answers? for|pertinent|be held|press relations|showcase/i)).toEqual([]));

  test('its apostrophe is ’', () => expect(faultyIn('en', /\p{L}'\p{L}/u)).toEqual([]));
});
