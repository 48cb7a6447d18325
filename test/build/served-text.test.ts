import { execFileSync } from 'node:child_process';
import vm from 'node:vm';
import fc from 'fast-check';

/** What a function of the build gives of each of these, or the message it throws. */
function given(name: 'withoutMarks' | 'htmlJson' | 'checkServed', givens: readonly (readonly unknown[])[]) {
  const program = `const build = await import('./build/served-text.mjs');
    let givens = '';
    for await (const piece of process.stdin) givens += piece;
    const answer = (given) => { try { return build.${name}(...given) ?? null; } catch (error) { return error.message; } };
    process.stdout.write(JSON.stringify(JSON.parse(givens).map(answer)));`;
  const input = JSON.stringify(givens);
  // What the program above prints.
  return JSON.parse(
    execFileSync('node', ['--input-type=module', '-e', program], { encoding: 'utf8', input }),
  ) as readonly (string | null)[];
}

const spelled = (scripts: readonly string[]) =>
  given(
    'withoutMarks',
    scripts.map((script) => [script]),
  ).map(String);

const aSign = fc.constantFrom('/', '*', '\\', '`', '<', '!', '-', '"', "'", 'a', ' ', '>', '\n');
const texts = fc.sample(fc.string({ unit: aSign, maxLength: 12 }), { numRuns: 1000, seed: 29 });

describe('contract 29: a script that is sent to the browser', () => {
  test('says the same texts without anything in them that looks like a comment', () => {
    const scripts = texts.map((text) => `(${JSON.stringify(text)})`);
    const spelledScripts = spelled(scripts);
    expect(spelledScripts.map((script) => vm.runInNewContext(script))).toEqual(texts);
    expect(spelledScripts.filter((script) => /\/[/*]|<!--|`/.test(script))).toEqual([]);
  });

  test('finds the same with regular expressions that hold no slash', () => {
    const scripts = [
      String.raw`"a//b".search(/\/\//)`,
      '"a/*b".search(/[/*]{2}/)',
      String.raw`"a\\/b".search(/\\\//)`,
      String.raw`"a\\/b".split(/\\/g).length / 2`,
      '"x<!--".search(/<!--/)',
      '"a`b".search(/`/)',
      String.raw`"1/2".replace(/(\d)[\/.](\d)/, "$2/$1")`,
    ];
    const found = (all: readonly string[]) => all.map((script) => vm.runInNewContext(script));
    expect(found(spelled(scripts))).toEqual(found(scripts));
    expect(spelled(scripts).filter((script) => /\/[/*]|<!--|`/.test(script))).toEqual([]);
  });
});

test('contract 28: JSON in an .html file says the same without a tag or a comment in it', () => {
  const json = given(
    'htmlJson',
    texts.map((text) => [{ text }]),
  ).map(String);
  expect(json.map((text) => JSON.parse(text))).toEqual(texts.map((text) => ({ text })));
  expect(json.filter((text) => /\/[/*]|</.test(text))).toEqual([]);
});

test.each([
  ['<p><!--WORDS--></p>', 'an HTML comment'],
  ['<script>a() // b</script>', 'what looks like a comment of a script'],
  ['<style>/* a */</style>', 'what looks like a comment of a script'],
  ['<script>a = "https://b"</script>', 'what looks like a comment of a script'],
  ['<script>a = `b`</script>', 'a template literal'],
  ['<p><?= a ?></p>', 'a sign of templates'],
])('the build fails on a page with %s', (page, what) => {
  const [message] = given('checkServed', [['sidebar.html', page]]);
  expect(message).toMatch(`sidebar.html holds ${what}`);
});

test('the build lets a page pass in which nothing is filtered away', () =>
  expect(given('checkServed', [['sidebar.html', '<!doctype html><script>if (a<b) c = "<\\/p>"</script>']])).toEqual([
    null,
  ]));
