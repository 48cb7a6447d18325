import { aCountdown, type CountdownSketch, words } from './a-countdown';

/** A countdown whose formulas follow the cell of the action's name; what it says stands in the way, and its row in the plan. */
function since(changed: NonNullable<CountdownSketch['since']>, added: CountdownSketch['added'] = []) {
  const { due, fact } = aCountdown({
    steps: 'Brief 2\nTextes 3 < Brief',
    followsCell: true,
    since: changed,
    added,
  });
  return [due('planRow'), due('target'), fact('message')];
}
const { flags } = words.countdown;
const targetOf = () => since({})[1];
const other = { name: 'Salon', rhythm: 'ponctuelle', kind: 'Foire' } as const;

describe('an action that was renamed is still the one its countdown is of', () => {
  test('as it stands, and under another name in the same cell', () => {
    expect(since({})).toEqual([1, expect.any(Number), '']);
    expect(since({ name: 'Salon de Lyon' })).toEqual([1, targetOf(), '']);
  });

  test('but not where what it is of, who answers for it or its kind changed too: a sort put another one there', () => {
    for (const changed of [{ objectives: 'Autre' }, { owner: 'Arnaud' }, { kind: 'Vidéo' }])
      expect(since({ name: 'Salon de Lyon', ...changed })).toEqual([0, 0, flags.missing]);
  });

  test('nor where nothing stands in its cell any more', () =>
    expect(since({ name: '' })).toEqual([0, 0, flags.missing]));

  test('and by its name wherever it went', () => {
    const [row, , said] = since({ name: 'Bal' }, [{ ...other, objectives: 'Vendre' }]);
    expect([row, said]).toEqual([2, flags.noDeadline]);
  });
});
