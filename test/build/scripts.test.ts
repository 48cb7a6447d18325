import { execFileSync } from 'node:child_process';

/** What a function of a file of the build gives of each script, or the message it throws. */
function given(file: string, call: string, scripts: readonly string[]): readonly (string | null)[] {
  const program = `const build = await import('./build/${file}');
    const answer = (script) => { try { return (build.${call}) ?? null; } catch (error) { return String(error); } };
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

describe('what a script says again and again', () => {
  const short = (script: string): string | null =>
    given('short-names.mjs', 'withShortNames(script)', [script])[0] ?? null;

  test.each([
    ['(()=>{let a=void 0;return void 0===a})()', '(()=>{var $;let a=$;return $===a})()'],
    ['(()=>{"use strict";f(void 0,"void 0")})()', '(()=>{"use strict";var $;f($,"void 0")})()'],
    ['(()=>{f(()=>void(a=void 0),void g())})()', '(()=>{var $;f(()=>void(a=$),void g())})()'],
    ['var A=(()=>{let f=(a=void 0)=>{void 0===a&&f()}})()', 'var A=(()=>{var $;let f=(a=$)=>{$===a&&f()}})()'],
    ['(()=>{let $=1;f(void 0)})()', '(()=>{var _;let $=1;f(_)})()'],
  ])('the undefined value of %s', (script, expected) => expect(short(script)).toBe(expected));

  test.each([
    [
      '(()=>{f("start","start","start");switch(a){case"start":return"start"in a}})()',
      '(()=>{var $="start";f($,$,$);switch(a){case $:return $ in a}})()',
    ],
    ['(()=>{f("start","start")})()', '(()=>{f("start","start")})()'],
    [
      'var f=()=>{"use strict";g("start")},h=()=>{g("start","start","start")},i=()=>"start"',
      'var f=()=>{"use strict";g("start")},h=()=>{var $="start";g($,$,$)},i=()=>"start"',
    ],
    [
      '(()=>{f(Object.keys(1),Object.keys(2),Object.keys(3),Object.keys(4))})()',
      '(()=>{var $=Object.keys;f($(1),$(2),$(3),$(4))})()',
    ],
    [
      '(()=>{f(Object.keys(1),Object.values(2),Object.entries(3),Object.is(4))})()',
      '(()=>{var $=Object;f($.keys(1),$.values(2),$.entries(3),$.is(4))})()',
    ],
    ['(()=>{f("ab","ab","ab","ab","ab","ab","ab")})()', '(()=>{f("ab","ab","ab","ab","ab","ab","ab")})()'],
    [
      '(()=>{f(Array.from({length:n+1},(e,t)=>t),Array.from(a),Array.from({length:2,0:1},g))})()',
      '(()=>{var $=(e,t)=>Array.from({length:e},t);f($(n+1,(e,t)=>t),Array.from(a),Array.from({length:2,0:1},g))})()',
    ],
  ])('%s has a name for it, where that is shorter', (script, expected) => expect(short(script)).toBe(expected));

  test.each([
    '(()=>{"use strict";f({"a-name":1},{"a-name":2},{"a-name":3},{"a-name":4})})()',
    '(()=>{f("string"==typeof a,"string"==typeof b,typeof c=="string",typeof d=="string")})()',
    '(()=>{f(a.Number,b.Number,{Number:1},c.Number,d.Number,e.Number)})()',
    '(()=>{})()',
    'var f=()=>"a text",g=()=>"a text",h=()=>"a text",i=()=>void 0',
  ])('%s has nothing that may be called otherwise', (script) => expect(short(script)).toBe(script));

  test('and it does the same', () => {
    const script = `(()=>{const texts=["a text","a text","a text"],by={"a text":1,it:void 0};
      const f=(a="a text")=>"a text"in by?[by["a text"],a,by.it===void 0,typeof a=="a text"]:void 0;
      return JSON.stringify([texts,f(),Array.from({length:3},(_,i)=>String(i)+Number("1")+Number("2")+Number("3"))])})()`;
    const [before] = given('short-names.mjs', 'withShortNames(script) && eval(script)', [script]);
    const [after] = given('short-names.mjs', 'withShortNames(script) && eval(build.withShortNames(script))', [script]);
    expect(short(script)).not.toBe(script);
    expect(after).toBe(before);
  });
});

describe('what the source says in forms that would be long in ES2019', () => {
  const short = (script: string): string | null =>
    given('short-forms.mjs', 'withShortForms(script)', [script])[0] ?? null;

  test.each([
    ['a??0', 'orElse__(a,0)'],
    ['a?.b??[]', 'orElse__(memberOf__(a,"b"),[])'],
    ['f(a)?.[0]??{b:-1}', 'orElse__(memberOf__(f(a),0),{b:-1})'],
    ['()=>{return(a,b)??c}', '()=>{return orElse__((a,b),c)}'],
    ['((a?b:c)??d)+1', '(orElse__(a?b:c,d))+1'],
    ['f=({a,b=c??1})=>a', 'f=({a,b=orElse__(c,1)})=>a'],
    ['let[a,{b}]=[c??1,d]', 'let a=orElse__(c,1),{b}=d'],
  ])('%s is %s', (script, expected) => expect(short(script)).toBe(expected));

  test.each([
    'a??f()',
    'a??b.c',
    'a??-b',
    'a?.b()',
    'a?.b.c',
    'a?.[f()]',
    'let[a,b]=c,[d]=[...e],[f=1]=[2],[,g]=[1,2]',
  ])('%s stays: what it may not work out, or not so, is not asked for', (script) => expect(short(script)).toBe(script));

  test('and it does the same', () => {
    const script = `(()=>{const[none,one,zero]=[null,{a:0,b:[1]},0];
      return JSON.stringify([none,one,void 0].map((it)=>[it??1,it?.a??2,it?.b?.[0]??[3],it?.["b"]??zero,it?.b.length??it,(none,it)??4]))})()`;
    const [before] = given('short-forms.mjs', 'withShortForms(script) && eval(script)', [script]);
    const run = `withShortForms(script) && eval('var ' + Object.entries(build.CHAINS).map((it) => it.join('=')) + ';' + build.withShortForms(script))`;
    expect(given('short-forms.mjs', run, [script])).toEqual([before]);
  });
});
