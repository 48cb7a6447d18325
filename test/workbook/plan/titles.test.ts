import { kindsUnder } from '../rows-drawn';

const HEAD = 'Type|Action|Objectif|Responsable|Budget Q1|Budget Q2|Campagne|Remarques';
const site = '|Site|Ventes|Zoé|1000';
const ads = '|Ads|Ventes|Zoé|200';
const salon = '|Salon|Notoriété|Paul||2000';

/** What the rows below the head are, in order. */
const read = (...rows: readonly string[]): string =>
  kindsUnder(HEAD, rows)
    .map((kind) => kind.slice(kind.indexOf(' ') + 1))
    .join(' ');

describe('a name in capitals is a title', () => {
  test('of four letters or more, or where another stands so', () => {
    expect(read('|PRINT', site)).toBe('title action');
    expect(read('|R. P. & TV', site)).toBe('title action');
    expect(read('|SEO', site)).toBe('action action');
    expect(read('|SEO', site, '|WEB', salon)).toBe('title action title action');
    expect(read('|SEO', site, '|Web', salon)).toBe('action action action action');
    // One in capitals that says more than its name is no other of them.
    expect(read('|SEO', site, '|WEB|Ventes', salon, ads)).toBe('action action action action action');
  });

  test('where fewer than half of the actions are written so', () => {
    expect(read('|PRINT', '|SITE|Ventes|Zoé|1', ads, salon)).toBe('title action action action');
    expect(read('|PRINT', '|SITE|Ventes|Zoé|1', ads)).toBe('action action action');
    expect(read('|PRINT', '|A4|Ventes|Zoé|1', ads, salon)).toBe('title action action action');
  });

  test('though a number or a sign stands in it, and no letter but capitals', () => {
    expect(read('|PLAN 2027 !', site)).toBe('title action');
    expect(read('|Plan WEB', site)).toBe('action action');
    expect(read('|X', site, '|Y', salon)).toBe('action action action action');
  });
});

describe('a lone text', () => {
  test('with a colon at its end is a title, and within it none', () => {
    expect(read('|Web :', site)).toBe('title action');
    expect(read('|Web : la suite', site)).toBe('action action');
  });

  test('in the column of types or of campaigns is one, and beside the table a note', () => {
    expect(read('Web', site)).toBe('title action');
    expect(read('||||||Noël', site)).toBe('title action');
    expect(read('|||||||à revoir', site)).toBe('note action');
    expect(read('Web', site, '|||||||à revoir')).toBe('title action note');
  });

  test('in a column that only an action has is none', () => {
    expect(read('||VENTES', site)).toBe('action action');
    expect(read('|||ZOÉ', site)).toBe('action action');
  });

  test('beside anything else is none', () => {
    expect(read('|PRINT|||5', site)).toBe('action action');
    expect(read('|PRINT||||||x', site)).toBe('action action');
  });

  test('that nothing follows, or only a total, is none', () => {
    expect(read(site, '|PRINT')).toBe('action action');
    expect(read(site, '|PRINT', '|TOTAL|||1000')).toBe('action action total');
    expect(read(site, 'Web')).toBe('action without-name');
  });

  test('above other titles is one, of three at most', () => {
    expect(read('|PRINT', '|AFFICHES', site)).toBe('title title action');
    expect(read('|PRINT', '|AFFICHES', '|GRANDES', site)).toBe('title title title action');
    expect(read('|PRINT', '|AFFICHES', '|GRANDES', '|BLEUES', site)).toBe('action title title title action');
  });

  test('above a row that says nothing but a remark beside its name is none', () => {
    expect(read('|PRINT', '|Affiche||||||à revoir', site, ads)).toBe('action action action action');
    expect(read('|PRINT', '||Ventes|Zoé|5', site, ads)).toMatch(/^action/);
  });
});

describe('blank rows part titles from what is above', () => {
  const blank = '';

  test('where two of them begin a section so', () => {
    // The head parts as a blank row does.
    expect(read('|Réseaux', site, blank, '|Terrain', salon)).toBe('title action title action');
    expect(read(blank, '|Réseaux', site, blank, '|Terrain', salon)).toBe('title action title action');
    expect(read(site, blank, '|Réseaux', ads, '|Terrain', salon)).toBe('action action action action action');
    expect(read(site, blank, '|Réseaux', ads, blank, '|Terrain', salon)).toBe('action title action title action');
  });

  test('not where a blank row follows, or another lone text', () => {
    expect(read(blank, '|Réseaux', blank, site, blank, '|Terrain', salon)).toBe('action action action action');
    expect(read(blank, '|Réseaux', '|Terrain', site, blank, '|Divers', salon)).toBe(
      'action action action action action',
    );
  });
});

test('a total further down calls a section by its name, or by the end of it', () => {
  expect(read('|Web', site, ads, '|Sous-total web|||1200')).toBe('title action action total');
  expect(read('|Web mobile', site, ads, '|Total du web mobile|||1200')).toBe('title action action total');
  expect(read('|Web', site, ads, '|Sous-total presse|||1200')).toBe('action action action total');
});

test('a text merged across three columns is a title, whatever it says, and across two it is none', () => {
  const merged = (columns: number): string =>
    kindsUnder(HEAD, ['|Divers', site], [{ row: 2, column: 2, rows: 1, columns }]).join(' ');
  expect([merged(3), merged(2)]).toEqual(['2 title 3 action', '2 action 3 action']);
});
