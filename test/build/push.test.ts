import { execFileSync } from 'node:child_process';

type Pushed = {
  readonly exit: number;
  readonly done: readonly string[];
  readonly said: readonly string[];
};

/** Pushes without Google, in Node as npm does: clasp ends with that status. */
function pushed(settings: object, status = 0): Pushed {
  const program = `const { push } = await import('./build/push.mjs');
    const done = [], said = [];
    const exit = await push(${JSON.stringify(settings)}, {
      build: async () => done.push('build'),
      clasp: (args) => { done.push('clasp ' + args.join(' ')); return ${status}; },
      say: (line) => said.push(line),
    });
    process.stdout.write(JSON.stringify({ exit, done, said }));`;
  // What the program above prints.
  return JSON.parse(execFileSync('node', ['--input-type=module', '-e', program], { encoding: 'utf8' })) as Pushed;
}

const isBound = /is bound to one spreadsheet.*that file only/;
const isStandalone = /is standalone.*shows in no file by itself/;
const isEither = /^If.*bound/;

describe('Pushing to Google', () => {
  it.each([
    ['the id of a spreadsheet', { parentId: '1AbC' }, isBound],
    ['a list with it', { parentId: ['1AbC'] }, isBound],
    ['an empty text', { parentId: '' }, isStandalone],
    ['nothing', {}, isEither],
    ['an empty list', { parentId: [] }, isEither],
    ['a number', { parentId: 12 }, isEither],
  ] as const)('says in two lines what follows where the parent is %s', (_, parent, first) => {
    const { exit, done, said } = pushed({ scriptId: 'mine', ...parent });
    expect({ exit, done }).toEqual({ exit: 0, done: ['build', 'clasp push --force'] });
    expect(said).toEqual([expect.stringMatching(first), expect.stringContaining('docs/publish.md')]);
  });

  it('says both where the kind is not known', () => {
    const lines = pushed({ scriptId: 'mine' }).said;
    expect(lines[0]).toMatch(/bound.*that one file.*AuthMode\.NONE.*cannot be published/);
    expect(lines[1]).toMatch(/standalone.*Test deployments.*can be published/);
  });

  it('says nothing of what follows when clasp failed, and ends as clasp did', () => {
    expect(pushed({ scriptId: 'mine' }, 1)).toMatchObject({ exit: 1, said: [] });
  });

  it('pushes nothing before somebody has put her script id in', () => {
    const { exit, done, said } = pushed({ scriptId: 'PUT-YOUR-SCRIPT-ID-HERE' });
    expect({ exit, done }).toEqual({ exit: 2, done: [] });
    expect(said).toEqual([expect.stringContaining('Nothing was pushed')]);
  });
});
