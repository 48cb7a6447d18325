import { type Status, statuses, statusOf } from '../../../src/domain/plan';
import type { CellValue } from '../../../src/workbook/cells';
import { statusCode, unlisted } from '../../../src/workbook/settings/status-list';
import { spellingsOf } from '../../cases/status-spellings';
import { fileReading } from '../../vocabulary';
import { aYearView } from './a-year-view';

const spellings = statuses.flatMap((status) => spellingsOf[status].map((text) => ({ text, status })));
const unforeseen = new Set(
  unlisted(
    spellings.map(({ text }) => text),
    fileReading,
  ),
);
const listed = spellings.filter(({ text }) => !unforeseen.has(text) && text !== '');

type Typed = { readonly said: CellValue; readonly status: Status };

/** The codes of what is typed into the status column once the tab is built. */
function codesOf(typed: readonly Typed[]): readonly (readonly [said: CellValue, code: unknown])[] {
  const nameOf = (index: number): string => `action ${index}`;
  const { of } = aYearView({
    actions: typed.map((_, index) => ({ name: nameOf(index), rhythm: 'ponctuelle', deadline: '2027-05-14' })),
    since: Object.fromEntries(typed.map(({ said }, index) => [nameOf(index), { status: said }])),
  });
  return typed.map(({ said }, index) => [said, of(nameOf(index), 'statusCode')]);
}

const codesWanted = (typed: readonly Typed[]) => typed.map(({ said, status }) => [said, statusCode(status)]);

describe('a status typed once the tab is built', () => {
  test('is seen as the planning rules see it, in every spelling that is foreseen', () => {
    const typed = listed.map(({ text, status }) => ({ said: text, status }));
    expect(codesOf(typed)).toEqual(codesWanted(typed));
  });

  test('is foreseen in three spellings of four, of a list made to be hard', () => {
    expect(spellings.filter(({ text }) => unforeseen.has(text)).length).toBeLessThan(spellings.length / 4);
  });

  test('may be a number, a share or a check box', () => {
    const typed: readonly Typed[] = [
      { said: 1, status: 'done' },
      { said: 0, status: 'to-do' },
      { said: 0.5, status: 'in-progress' },
      { said: 0.99, status: 'in-progress' },
      { said: 75, status: 'in-progress' },
      { said: 100, status: 'done' },
      { said: true, status: 'done' },
      { said: false, status: 'to-do' },
      { said: 7, status: 'to-do' },
    ];
    expect(codesOf(typed)).toEqual(codesWanted(typed));
    for (const { said, status } of typed) expect(statusOf(String(said), fileReading)).toBe(status);
  });

  test.each(['wildcards', 'literal'] as const)('is no other one for holding a star (%s)', (matchReading) => {
    const said = ['?', '*', 'Term*', 'f?it', '~'];
    const { of } = aYearView({
      actions: said.map((name) => ({ name: `action ${said.indexOf(name)}` })),
      since: Object.fromEntries(said.map((status, index) => [`action ${index}`, { status }])),
      matchReading,
    });
    expect(said.map((_, index) => of(`action ${index}`, 'statusCode'))).toEqual([statusCode('to-discuss'), 1, 1, 1, 1]);
  });

  test('is late no more once it is done, and costs nothing once it is dropped', () => {
    const actions = [
      { name: 'Vidéo', rhythm: 'ponctuelle', deadline: '2027-03-01', budget: { q1: 100 } },
      { name: 'Salon', rhythm: 'ponctuelle', deadline: '2027-03-02', budget: { q1: 50 } },
    ];
    const built = aYearView({ actions });
    expect([built.of('Vidéo', 'late'), built.of('Salon', 'flag')]).toEqual([2, 0]);
    const { of, grid } = aYearView({ actions, since: { Vidéo: { status: 'Publié' }, Salon: { status: 'ANNULÉ' } } });
    expect([of('Vidéo', 'late'), of('Vidéo', 'startBy'), of('Salon', 'flag')]).toEqual([0, '', 3]);
    const budget = grid.filter(([label]) => String(label).startsWith('Q1')).map(([, amount]) => amount);
    expect(budget).toEqual([100]);
  });
});
