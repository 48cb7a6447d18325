import fc from 'fast-check';
import { type Cents, centsOf, type NumberConventions, readAmount, soleNumber } from '../../src/domain/money';
import { closestName, foldName, isSameName, splitNames } from '../../src/domain/names';
import { fileReading } from '../vocabulary';

const grouped = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);

const someCents = fc.integer({ min: 0, max: 999_999_999 }).map((cents) => cents as Cents);

/** An amount as people of a country type it. */
function typed(cents: Cents, decimal: NumberConventions['decimal'], group: string, money: string): string {
  const fraction = String(cents % 100).padStart(2, '0');
  return `${grouped(String(Math.floor(cents / 100)), group)}${decimal}${fraction}${money}`;
}

describe('reading an amount', () => {
  const writings = fc.constantFrom(
    {
      decimal: ',' as const,
      groups: ['', ' ', '\u00a0', '\u202f', '.'],
      money: ['', ' €', ' EUR', ' euros', '\u00a0€'],
    },
    { decimal: '.' as const, groups: ['', ',', ' ', "'"], money: ['', ' £', ' pounds', ' CHF'] },
  );

  test('an amount typed as people do is the amount they meant', () =>
    fc.assert(
      fc.property(someCents, writings, fc.nat(), fc.nat(), (cents, { decimal, groups, money }, one, other) => {
        const [group = '', after = ''] = [groups[one % groups.length], money[other % money.length]];
        expect(readAmount(typed(cents, decimal, group, after), decimal, fileReading)).toBe(cents);
      }),
    ));

  test('whatever is typed, it is a whole number of cents or nothing', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+\d., k€]{0,12}$/)),
        fc.constantFrom(',', '.'),
        (text, decimal) => {
          const read = readAmount(text, decimal, fileReading);
          expect(read === undefined || Number.isSafeInteger(read)).toBe(true);
        },
      ),
    ));

  test.each([
    ['15 000 €', [','], 'EUR', 15_000],
    ['€15,000', ['.'], 'EUR', 15_000],
    ['15 000 $', [','], 'EUR', undefined],
    ['15 000 €', [','], '', undefined],
    ['15 %', [','], 'EUR', undefined],
    ['5 €', [','], '%', undefined],
    ["CHF 15'000", ['.'], 'CHF', 15_000],
    ['15,000', ['.'], '', 15_000],
    ['15,000', [','], '', undefined],
    ['15.000', ['.', ','], '', undefined],
    ['15,5', ['.', ','], '', 15.5],
    ['3,125 %', [','], '%', 3.125],
    ['250', ['.', ','], '%', undefined],
    ['-5', ['.'], '', undefined],
    ['dix', ['.'], '', undefined],
  ] as const)('%j is one number, or none where it may be two (%j)', (text, marks, unit, number) =>
    expect(soleNumber(text, marks, unit)).toBe(number),
  );

  test('a number of the spreadsheet is rounded to the nearest cent', () => {
    expect(centsOf(12.345)).toBe(1235);
    expect(centsOf(0.1 + 0.2)).toBe(30);
  });
});

const known = [
  'Récolter 5 000 €, puis vendre',
  'Acquérir',
  'Fidéliser',
  'Vidéo et photos',
  'R & D',
  'Gagner 10 %; sans rien perdre',
];

describe('names in one cell', () => {
  test.each([
    ['Acquérir; Fidéliser', ['Acquérir', 'Fidéliser']],
    ['Acquérir\nFidéliser', ['Acquérir', 'Fidéliser']],
    ['Acquérir, Fidéliser', ['Acquérir', 'Fidéliser']],
    ['Acquérir et fidéliser', ['Acquérir', 'fidéliser']],
    ['acquerir & Fidéliser', ['acquerir', 'Fidéliser']],
    ['Acquérir and Fidéliser', ['Acquérir', 'Fidéliser']],
    ['Acquérir et vendre', ['Acquérir et vendre']],
    ['Vidéo et photos', ['Vidéo et photos']],
    ['Vidéo et photos et Acquérir', ['Vidéo et photos', 'Acquérir']],
    ['Récolter 5 000 €, puis vendre', ['Récolter 5 000 €, puis vendre']],
    ['Récolter 5 000 €, puis vendre, Fidéliser', ['Récolter 5 000 €, puis vendre', 'Fidéliser']],
    ['R & D; Acquérir', ['R & D', 'Acquérir']],
    ['  Acquérir ;; ', ['Acquérir']],
    ['Gagner 10 %; sans rien perdre', ['Gagner 10 %; sans rien perdre']],
    ['Acquérir; gagner 10 %; sans rien perdre; Fidéliser', ['Acquérir', 'gagner 10 %; sans rien perdre', 'Fidéliser']],
    ['Lever 1,5 M€, puis vendre', ['Lever 1,5 M€', 'puis vendre']],
    ['', []],
    [';,\n', []],
  ])('%j are %j', (cell, names) => expect(splitNames(cell, known, fileReading)).toEqual(names));

  const name = fc.stringMatching(/^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9]{0,12}( [A-Za-zÀ-ÿ0-9]{1,12}){0,3}$/);
  const separator = fc.constantFrom('; ', ';', '\n', ', ', ',');

  test('names joined by any separator come apart again', () =>
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), separator, (names, by) => {
        expect(splitNames(names.join(by), names, fileReading)).toEqual(names);
      }),
    ));

  test('known names joined by "et" come apart again', () =>
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 5 }), (names) => {
        fc.pre(names.every((it) => !/(^|\s)(et|and)(\s|$)/i.test(it)));
        expect(splitNames(names.join(' et '), names, fileReading)).toEqual(names);
      }),
    ));

  test('no letter is lost and nothing is blank, whatever is in the cell', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'bcdé5 ,;?!\n&/+-()') }), (text) => {
        const names = splitNames(text, known, fileReading);
        expect(names.every((it) => it.trim() === it && it !== '')).toBe(true);
        const letters = (it: string): string => it.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(names.join(''))).toBe(letters(text));
      }),
      { examples: [['-(b)'], ['?(5)']] },
    ));
});

describe('two names', () => {
  test.each([
    ['Fidéliser', 'FIDELISER'],
    ["Chiffre d'affaires", 'chiffre d’affaires'],
    ['Taux  de\u00a0clic ', 'taux de clic'],
    ['Noël', 'Noe\u0308l'],
  ])('%j and %j are one', (one, other) => expect(isSameName(one, other)).toBe(true));

  test('folding a folded name changes nothing', () =>
    fc.assert(fc.property(fc.string(), (name) => expect(foldName(foldName(name))).toBe(foldName(name)))));

  test.each([
    ['Fideliser', 'Fidéliser'],
    ['Fidélise', 'Fidéliser'],
    ['Récolter 5 000 €', 'Récolter 5 000 €, puis vendre'],
    ['photos', 'Vidéo et photos'],
    ['Zzz', null],
    ['', null],
  ])('%j is nearest to %j', (name, closest) => expect(closestName(name, known)).toBe(closest));

  test('a text of fifty thousand letters is compared with nothing', () =>
    expect(closestName('a'.repeat(50_000), known)).toBeNull());
});
