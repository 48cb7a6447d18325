import { aYearView } from './a-year-view';
import { leadTimes, salon, VIDEO } from './examples';

const actions = [
  salon({ name: 'Affiches', deadline: '2027-06-04' }),
  salon({ name: 'Film', kind: VIDEO, deadline: '2027-05-14' }),
  { name: 'Blog', rhythm: 'mensuelle', start: '2027-01-20' },
];
const builtAs = { actions, leadTimes } as const;

describe('an action that was renamed since the build', () => {
  const before = aYearView(builtAs);

  test.each(['Film', 'Blog'])('keeps its row, with its new name and its bars: %s', (name) => {
    const it = aYearView({ ...builtAs, since: { [name]: { name: 'Clip *' } } });
    expect(it.of(name, 'name')).toBe('Clip *');
    expect(it.bars(name)).toBe(before.bars(name));
    expect(it.of(name, 'deadline')).toBe(before.of(name, 'deadline'));
    expect(it.head('state', 'sentence')).toBe('⚠ 1 ligne a changé\u00a0: reconstruire');
  });

  test('is followed in what else she changes', () => {
    const it = aYearView({ ...builtAs, since: { Film: { name: 'Clip', owner: 'Léa' } } });
    expect([it.of('Film', 'name'), it.of('Film', 'owner')]).toEqual(['Clip', 'Léa']);
  });

  test('no bar stands beside the name of another action, whatever stands in its cell now', () => {
    const it = aYearView({ ...builtAs, since: { Film: { name: 'Affiches' }, Affiches: { name: 'Film' } } });
    // As after a sort: each row is found by its name.
    expect([it.of('Film', 'name'), it.of('Affiches', 'name')]).toEqual(['Film', 'Affiches']);
    const gone = aYearView({ ...builtAs, since: { Film: { name: 'Blog' } } });
    expect(gone.of('Film', 'planRow')).toBe(0);
    expect(gone.bars('Film')).toBe('············');
  });

  test('one whose name was deleted is gone', () =>
    expect(aYearView({ ...builtAs, since: { Film: { name: '' } } }).of('Film', 'flag')).toBe(2));
});
