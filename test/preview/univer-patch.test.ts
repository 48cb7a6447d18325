import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '../..');

/** Runs an expression where `patch` is the build's module and `source` the engine's text; what it logs is the answer. */
async function inBuild(expression: string): Promise<string> {
  const program = `const patch = await import('./build/univer.mjs');
    const { quicker } = await import('./build/univer-speed.mjs');
    const { inOrder } = await import('./build/univer-order.mjs');
    const { lighter } = await import('./build/univer-writing.mjs');
    const { readFile } = await import('node:fs/promises');
    const [source, core, sheets, writes] = await Promise.all(['engine-formula', 'core', 'sheets-formula', 'sheets'].map((name) => readFile('node_modules/@univerjs/' + name + '/lib/es/index.js', 'utf8')));
    try { console.log(${expression}); } catch (error) { console.log(error.message); }`;
  const { stdout } = await promisify(execFile)('node', ['--input-type=module', '-e', program], { cwd: root });
  return stdout.trim();
}

describe('the patch of Univer', () => {
  it('fits the version that is installed', async () => {
    expect(await inBuild('patch.withReplacements(patch.withoutAwaiting(source)).length > 0')).toBe('true');
  });

  it('fails the build when a class that it makes synchronous has changed', async () => {
    expect(await inBuild("patch.withoutAwaiting(source.replace('await new Promise', 'await (new Promise'))")).toMatch(
      'Univer changed',
    );
    expect(await inBuild("patch.withoutAwaiting('')")).toMatch('Univer changed');
  });

  it('fails the build when what it makes quicker has changed', async () => {
    expect(await inBuild("quicker(source, 'engine-formula').length > 0 && quicker(core, 'core').length > 0")).toBe(
      'true',
    );
    expect(await inBuild("quicker(source.replaceAll('isAdded()', 'isMet()'), 'engine-formula')")).toMatch(
      'Univer changed',
    );
    expect(await inBuild("quicker(core.replaceAll('openKdTree', 'open'), 'core')")).toMatch('Univer changed');
  });

  it('fails the build when what it makes lighter has changed', async () => {
    const quick = "quicker(source, 'engine-formula')";
    expect(
      await inBuild(`lighter(${quick}, 'engine-formula') !== source && lighter(writes, 'sheets') !== writes`),
    ).toBe('true');
    expect(await inBuild("lighter(source, 'engine-formula')")).toMatch('Univer changed');
    expect(await inBuild("lighter(writes.replaceAll('handleStyle', 'mergeIn'), 'sheets')")).toMatch('Univer changed');
  });

  it('fails the build when what it puts in order has changed', async () => {
    expect(
      await inBuild("inOrder(source, 'engine-formula') !== source && inOrder(sheets, 'sheets-formula') !== sheets"),
    ).toBe('true');
    expect(await inBuild("inOrder(source.replaceAll('toRTreeItem', 'toItem'), 'engine-formula')")).toMatch(
      'Univer changed',
    );
    expect(await inBuild("inOrder(sheets.replaceAll('SetFormulaDataMutation.id', 'id'), 'sheets-formula')")).toMatch(
      'Univer changed',
    );
  });

  it('fails the build when a line that it replaces has changed', async () => {
    expect(await inBuild("patch.withReplacements(source.replaceAll('~?[*?]', '[*?]'))")).toMatch('Univer changed');
  });
});
