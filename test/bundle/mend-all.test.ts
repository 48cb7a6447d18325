import { longTest } from '../sampled';
import { type AddOn, anAddOn } from './add-on';
import { aPlanOf, fiveObjectives, manyActions, PLAN } from './plans';

const aPlanWith = async (actions: number): Promise<AddOn> =>
  anAddOn({ snapshot: await aPlanOf({ actions: manyActions(actions), objectives: fiveObjectives }) });

/** Amounts as text, each another one and with something to note, in the last rows of so many. */
async function mended(count: number) {
  const host = await aPlanWith(count);
  for (let row = 2; row < 2 + count; row += 1) host.person.type(PLAN, `F${row}`, `'${row} € HT`);
  const { problems } = await host.does('check');
  const seen = problems.flatMap(({ code, sheet, cell, mend }) =>
    code === 'budget.not-a-number' && mend !== undefined ? [{ sheet, cell, was: mend.was }] : [],
  );
  const { answer, stats } = await host.run('mend', [{ code: 'budget.not-a-number', seen }]);
  if (!answer.ok) throw new Error(answer.sentence);
  return { host, stats, seen, left: answer.value.problems.filter(({ code }) => code === 'budget.not-a-number') };
}

describe('mending all that one rule found, in a file', () => {
  longTest('takes as many calls for fifty cells as for five, and every cell holds its number', async () => {
    const [few, many] = [await mended(5), await mended(50)];
    expect([few.seen.length, many.seen.length, few.left, many.left]).toEqual([5, 50, [], []]);
    expect(many.stats.write).toBe(few.stats.write);
    expect(many.stats.calls).toBe(few.stats.calls);
    expect(many.host.cells(PLAN, 'F2:F51').flat()).toEqual(Array.from({ length: 50 }, (_, index) => index + 2));
  });

  test('days are days, and a year that stands between them is left alone', async () => {
    const host = await aPlanWith(4);
    for (const [cell, typed] of [
      ['K2', "'15 juin 2027"],
      ['K3', '2027'],
      ['K4', "'16 juin 2027"],
    ] as const)
      host.person.type(PLAN, cell, typed);
    const { problems } = await host.does('check');
    const code = 'action.unreadable-date';
    const ofDays = problems.filter((it) => it.code === code && it.cell !== 'K3' && it.mend !== undefined);
    await host.does('mend', {
      code,
      seen: ofDays.map(({ sheet, cell, mend }) => ({ sheet, cell, was: mend?.was ?? '' })),
    });
    expect(host.cells(PLAN, 'K2:K4')).toEqual([[46_553], [2027], [46_554]]);
  });
});
