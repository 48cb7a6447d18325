import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tools } from '../../../src/domain/export';
import { doubtsOf, readingOf, skippedOf, valuesOf } from './reading';

/** What each file comes to: sums were counted apart, with a few lines of Python over the same files or by hand; ~ is partial. */
const samples = readFileSync(path.join(__dirname, '../../cases/exports/expected.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('the exports we have come to the right figures and months', () => {
  test.each(samples.map(([file = '', ...expected]) => ({ file, expected })))('$file', ({ file, expected }) => {
    const found = readingOf(file);
    const told = [skippedOf(found), doubtsOf(found), valuesOf(found)].map((it) => it.join(', '));
    expect([found.tool ?? '', `${found.headerLine ?? ''}`, `${found.read}`, found.currency ?? '', ...told]).toEqual(
      expected,
    );
  });

  test('every tool has one', () =>
    expect([...new Set(samples.map(([, tool = '']) => tool))].filter((tool) => tool !== '').sort()).toEqual(
      [...tools].sort(),
    ));
});
