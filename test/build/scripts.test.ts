import { execFileSync } from 'node:child_process';

/** What a function of a file of the build gives of each script, or the message it throws. */
function given(file: string, call: string, scripts: readonly string[]): readonly (string | null)[] {
  const program = `const build = await import('./build/${file}');
    const answer = (script) => { try { return build.${call} ?? null; } catch (error) { return String(error); } };
    process.stdout.write(JSON.stringify(${JSON.stringify(scripts)}.map(answer)));`;
  // What the program above prints.
  return JSON.parse(execFileSync('node', ['--input-type=module', '-e', program], { encoding: 'utf8' })) as readonly (
    | string
    | null
  )[];
}

describe('contract 25: a script for Apps Script', () => {
  const check = (scripts: readonly string[]) =>
    given('apps-script-check.mjs', 'checkScript(script, [], []) ?? null', scripts);

  test('may have what ES2019 has', () =>
    expect(check(['const f = (x = 1) => [...x]; f({ ...f }); try { f(); } catch { f(2); }'])).toEqual([null]));

  test.each([
    'let a; a ??= 1',
    'const a = null; a?.b',
    'const a = null; a ?? 1',
    'class A { #x = 1 }',
    'class A { static x = 1 }',
    'class A { x = 1 }',
    'import("a")',
    'const a = 1n',
    'setTimeout(() => 1)',
  ])('is refused with %s', (code) => expect(check([code])).toEqual([expect.stringMatching(/Error/)]));
});

describe('the undefined value', () => {
  const short = (script: string): string | null =>
    given('short-undefined.mjs', 'withShortUndefined(script)', [script])[0] ?? null;

  test.each([
    ['(()=>{let a=void 0;return void 0===a})()', '(()=>{var $;let a=$;return $===a})()'],
    ['(()=>{"use strict";f(void 0,"void 0")})()', '(()=>{"use strict";var $;f($,"void 0")})()'],
    ['(()=>{f(()=>void(a=void 0),void g())})()', '(()=>{var $;f(()=>void(a=$),void g())})()'],
    ['var A=(()=>{let f=(a=void 0)=>{void 0===a&&f()}})()', 'var A=(()=>{var $;let f=(a=$)=>{$===a&&f()}})()'],
  ])('of %s is written with one sign', (script, expected) => expect(short(script)).toBe(expected));

  test('has another name where the script has one like it, and none where all are taken', () => {
    expect(short('(()=>{let $=1;f(void 0)})()')).toBe('(()=>{var _;let $=1;f(_)})()');
    const full = '(()=>{let $,_,$$,$_,_$,__;f(void 0)})()';
    expect(short(full)).toBe(full);
  });
});
