import fc from 'fast-check';
import { type Beside, type Change, refitRows } from '../../src/workbook/cells';

/** Rows of a tab as they are known, the head first; what stands beside them moves with them. */
function after(rows: readonly string[], change: Change): readonly string[] {
  const now = [...rows];
  for (const it of change) {
    if (it.do === 'insert-rows') now.splice(it.after, 0, ...Array.from({ length: it.count }, () => 'new'));
    if (it.do === 'delete-rows') now.splice(it.row - 1, it.count);
    if (it.do !== 'move-rows') continue;
    const [row = ''] = now.splice(it.row - 1, 1);
    now.splice(it.before > it.row ? it.before - 2 : it.before - 1, 0, row);
  }
  return now;
}

const HEAD = ['title', 'labels'];
const FOOT = ['sum', 'legend'];
const letters = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 });

test('What stands beside a row of a block stays beside it whatever the block becomes, or goes behind it, and nothing is lost', () => {
  fc.assert(
    fc.property(letters, letters, fc.uniqueArray(fc.constantFrom(...'abcdefghij')), (before, now, hers) => {
      const [signs, rows] = [
        [...HEAD, ...now, ...FOOT],
        [...HEAD, ...before, ...FOOT],
      ];
      const noted = hers.filter((it) => before.includes(it));
      const beside: Beside = {
        signs: rows,
        rows: new Set(noted.map((it) => rows.indexOf(it) + 1)),
        columns: new Set(),
      };
      const sizes = {
        tab: 'T',
        built: { rows: rows.length, columns: 3 },
        wanted: { rows: signs.length, columns: 3 },
      };
      const { operations, aside } = refitRows(sizes, { at: rows.length - FOOT.length, first: 3, signs }, beside);
      const end = after([...rows, 'below'], operations);
      const gone = noted.filter((it) => !now.includes(it));
      for (const it of noted) if (now.includes(it)) expect(end.indexOf(it)).toBe(signs.indexOf(it));
      expect(end.slice(signs.length).sort()).toEqual([...gone, 'below'].sort());
      expect(aside).toBe(gone.length);
      expect(end.slice(0, 2)).toEqual(HEAD);
    }),
  );
});
