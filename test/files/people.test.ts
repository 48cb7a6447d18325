import path from 'node:path';
import { dist, plan, planJson } from './plan';

const file = path.join(__dirname, '..', 'cases', 'people', 'owners.csv');

describe('people as they are written', () => {
  test('spellings of one person are told once, and two people of one action are', async () => {
    const { problems } = await planJson(['check', file, '--year', '2027'], dist);
    const at = (code: string) => problems.filter((it) => it.code === code).map(({ cell }) => cell);
    expect(at('action.other-spelling')).toEqual(['D9', 'D10']);
    expect(at('action.several-owners')).toEqual(['D4', 'D5', 'D6', 'D7', 'D8', 'D12', 'D13']);
    expect(at('action.missing-owner')).toEqual([]);
  });

  test('a countdown of a name that two actions have is asked for which, and nothing is written', async () => {
    const { exitCode, stderr, stdout } = await plan(
      ['countdown', file, '--action', 'Newsletter', '--year', '2027'],
      dist,
    );
    expect(exitCode).not.toBe(0);
    expect(`${stdout}${stderr}`).toMatch(/est le nom de 2 actions, aux lignes 14, 15/);
  });

  test('statuses that nobody knows are told once each, with a mend', async () => {
    const many = path.join(__dirname, '..', 'cases', 'statuses', 'status-many-words.csv');
    const { problems } = await planJson(['check', many, '--year', '2027'], dist);
    expect(problems.filter(({ code }) => code === 'action.unknown-status')).toEqual([]);
  });
});
