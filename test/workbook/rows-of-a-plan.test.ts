import fc from 'fast-check';
import type { Area, CellValue, Grid } from '../../src/workbook/cells';
import { findPlanHeader, planRows } from '../../src/workbook/plan';
import { fileReading } from '../vocabulary';
import { drawn, kindsUnder } from './rows-drawn';

const labels = 'Action|Objectif|KPI|Responsable|Budget Q1|Budget Q2|Budget Q3|Budget Q4|Échéance|Statut|Remarques';

const kinds = (rows: readonly string[], header = labels, merges: readonly Area[] = []): readonly string[] =>
  kindsUnder(header, rows, merges);

const site = 'Site|Ventes|visites|Zoé|1000|500|||2027-03-15';
const ads = 'Ads|Ventes|clics|Zoé|200||300||2027-04-15';
const salon = 'Salon|Notoriété|contacts|Paul||2000|||2027-06-15';

describe('a total adds up actions, and ends nothing', () => {
  test.each([
    'TOTAL',
    'Total général',
    'TOTAL GENERAL :',
    'Total 2027',
    'Totaux',
    'Total budget',
    'Budget total',
    'Grand total',
    'Total HT',
    'Total (€)',
    'Sous-total digital',
    'Sous total',
    'S/Total web',
    'Subtotal online',
    'Sub-total',
  ])('%j, whatever its amounts are', (label) =>
    expect(kinds([site, `${label}||||7`, salon])).toEqual(['2 action', '3 total', '4 action']),
  );

  test.each(['Total digital', 'Total - communication', 'Total axe 1'])('%j, where its amounts are sums', (label) =>
    expect(kinds([site, ads, `${label}||||1200|500|300|0`, salon])).toEqual([
      '2 action',
      '3 action',
      '4 total',
      '5 action',
    ]),
  );

  test('by its sums alone, whatever it is called, even nothing', () => {
    for (const label of ['Digital', 'Ensemble', 'Σ', 'Cumul', ''])
      expect(kinds([site, ads, `${label}||||1200|500|300|`, salon])[2]).toBe('4 total');
  });

  test('in any column', () => {
    expect(kinds([site, '|TOTAL|||7', salon])).toEqual(['2 action', '3 total', '4 action']);
    expect(kinds([site, '|||TOTAL|7', salon])).toEqual(['2 action', '3 total', '4 action']);
    expect(kinds([site, '||||7||||||Total', salon])).toEqual(['2 action', '3 total', '4 action']);
  });

  test('of sections, each of its own rows, and of all', () =>
    expect(
      kinds([site, ads, 'Total web||||1200|500|300', salon, 'Total terrain||||0|2000', 'Ensemble||||1200|2500|300']),
    ).toEqual(['2 action', '3 action', '4 total', '5 action', '6 total', '7 total']));

  test('with a mistake in it is a total where others of its wording add up, and is told', () =>
    expect(kinds([site, ads, 'Total web||||1200|500|300', salon, 'Total terrain||||0|1999'])).toEqual([
      '2 action',
      '3 action',
      '4 total',
      '5 action',
      '6 total?',
    ]));

  test.each([
    ['an action of a company called Total', 'Total Energies : partenariat||||5000'],
    ['the same for somebody', 'Total Energies : partenariat|Notoriété||Zoé|1000|500'],
    ['the same on a day', 'Total refonte du site||||1000|500|||2027-05-01'],
    ['an action that begins like one', 'Totalement gratuit||||5000'],
    ['an action that costs as much as the one above', 'Affiches||||1000|500'],
    ['an action that costs as much as those above, of somebody', 'Affiches|||Zoé|1200|500|300'],
  ])('%s is none', (_, row) =>
    expect(kinds([site, ads, row, salon])).toEqual(['2 action', '3 action', '4 action', '5 action']),
  );

  test('where nobody owns anything, 300 below 100 and 200 is an action', () =>
    expect(kinds(['Flyers|100', 'Affiches|200', 'Salon|300', 'Vidéo|600'], 'Action|Budget Q1|Budget Q2')).toEqual([
      '2 action',
      '3 action',
      '4 action',
      '5 action',
    ]));

  test('below the total of all, an envelope, what is left and a remark are told', () =>
    expect(
      kinds([site, salon, 'TOTAL||||1000|2500', 'Enveloppe||||5000', 'Reste||||1500', 'à confirmer|avec lui']),
    ).toEqual(['2 action', '3 action', '4 total', '5 below-total', '6 below-total', '7 below-total']));

  test.each(['TVA 20 %', 'TVA (20 %)', 'VAT', 'Sales tax'])('%j between the totals is one of them', (tax) =>
    expect(
      kinds([
        site,
        salon,
        'Total HT||||1000|2500',
        `${tax}||||200|500`,
        'Total TTC||||1200|3000',
        'Total incl. VAT||||1200',
      ]),
    ).toEqual(['2 action', '3 action', '4 total', '5 total', '6 total', '7 total']),
  );

  test('of taxes, an action is an action', () =>
    expect(kinds([site, 'VAT webinar|Ventes||Zoé|500', salon])[1]).toBe('3 action'));

  test('below it, an action of somebody is an action', () =>
    expect(kinds([site, 'TOTAL||||1000|500', 'Enveloppe||||5000', salon])).toEqual([
      '2 action',
      '3 total',
      '4 action',
      '5 action',
    ]));
});

describe('a title stands above a section', () => {
  test.each([
    'DIGITAL',
    'ÉVÉNEMENTS & RP',
    '1. Digital',
    'A - Digital',
    'II/ Digital',
    'Axe 1 : le web',
    'Phase 2',
    'Mars',
    'T2 2027',
    '► Web',
    'Digital :',
  ])('%j', (title) =>
    expect(kinds([title, site, ads, title, salon])).toEqual(['2 title', '3 action', '4 action', '5 title', '6 action']),
  );

  test('in a column of hers', () =>
    expect(kinds(['Web|||||||||', '|||||||||||', site.replace(/^/, '|')], `Pôle|${labels}`)).toEqual([
      '2 title',
      '4 action',
    ]));

  test('whatever it says, where it is merged across the table', () =>
    expect(
      kinds(['Digital', site, 'Terrain', salon, 'Divers'], labels, [
        { row: 2, column: 1, rows: 1, columns: 9 },
        { row: 4, column: 1, rows: 1, columns: 9 },
        { row: 6, column: 1, rows: 1, columns: 9 },
      ]),
    ).toEqual(['2 title', '3 action', '4 title', '5 action', '6 title']));

  test('named by its total further down', () =>
    expect(kinds(['Web', site, ads, 'Sous-total web||||1200', salon])).toEqual([
      '2 title',
      '3 action',
      '4 action',
      '5 total',
      '6 action',
    ]));

  test('that blank rows part from what is above, where more than one section begins so', () =>
    expect(kinds(['', 'Réseaux sociaux', site, ads, '', 'Terrain', salon])).toEqual([
      '3 title',
      '4 action',
      '5 action',
      '7 title',
      '8 action',
    ]));

  test.each([
    ['a name that stands alone', ['Newsletter', site]],
    ['a name below a blank row, where no other section begins so', [site, '', 'Newsletter', salon]],
    ['names below blank rows, that nothing follows', [site, '', 'Newsletter', '', 'Podcast']],
    ['a name in capitals as all others are', ['SEO', 'SITE|Ventes|visites|Zoé|1000', 'ADS|Ventes|clics|Zoé|200']],
    ['a name in capitals below all others', [site, 'SEO']],
    ['numbered as all others are', ['1. SEO', '2. Site|Ventes|visites|Zoé|1000', '3. Ads|Ventes|clics|Zoé|200']],
  ])('%s is an action that is being written', (_, rows) =>
    expect(kinds(rows).every((kind) => kind.endsWith('action'))).toBe(true),
  );
});

describe('what is no action, title or total is told', () => {
  test('a line to write to below the plan, and what follows it; right below an action it is one that is being written', () => {
    expect(kinds([site, '', 'Contact : a@b.fr', 'Validé le 12/01/2027'])).toEqual(['2 action', '4 note', '5 note']);
    expect(kinds([site, 'TOTAL||||1000|500', 'www.musee.fr'])).toEqual(['2 action', '3 total', '4 note']);
    expect(kinds([site, 'Refonte www.musee.fr'])).toEqual(['2 action', '3 action']);
  });

  test.each([
    ['the header again', labels, 'repeated-header'],
    ['a note with a star', '* budgets hors taxes', 'note'],
    ['a note by its word', 'NB : à valider en comité', 'note'],
    ['a source', '|||Source : comptabilité', 'note'],
    ['a remark beside the table', '||||||||||à revoir', 'note'],
    ['a status that was filled down', '|||||||||À faire', 'without-name'],
  ])('%s', (_, row, why) => expect(kinds([site, row, salon])).toEqual(['2 action', `3 ${why}`, '4 action']));

  test('a legend, down to the next action', () =>
    expect(kinds([site, 'Légende :', 'Vert|fait', 'Rouge', salon])).toEqual([
      '2 action',
      '3 note',
      '4 note',
      '5 note',
      '6 action',
    ]));

  test('an unticked box and a formula that gives 0 in a column of hers are nothing', () => {
    const values: Grid<CellValue> = [
      labels.split('|'),
      ...drawn([site]),
      ['', '', '', '', '', '', '', '', '', '', false],
      ['', '', '', '', '', '', '', '', '', '', 0],
    ];
    const found = findPlanHeader(values, fileReading);
    if (found === undefined) throw new Error('No header.');
    const { rows, told } = planRows(values, found, fileReading);
    expect([rows.length, told]).toEqual([1, []]);
  });
});

describe('laws', () => {
  const anyRow = fc.constantFrom(
    site,
    ads,
    salon,
    'DIGITAL',
    'Total web||||1200|500|300',
    'TOTAL||||7',
    'Newsletter',
    '',
    labels,
    '* note',
    '|||Zoé',
    '||||5',
    '|||||||||À faire',
  );

  test('every row in which something stands is one thing, once', () =>
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 25 }), (rows) => {
        const lines = kinds(rows).map((kind) => Number(kind.split(' ')[0]));
        const filled = rows.flatMap((row, index) => (row === '' ? [] : [index + 2]));
        expect(lines).toEqual(filled);
      }),
    ));

  test('a row of somebody with an objective is an action, wherever it stands', () =>
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 25 }), (rows) => {
        const said = kinds(rows);
        rows.forEach((row, index) => {
          if (row === site || row === salon) expect(said).toContain(`${index + 2} action`);
        });
      }),
    ));

  test('50,000 rows are told apart in a second', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) =>
      index % 10 === 9 ? `Total ${index}||||${index}` : `Action ${index}|Ventes|KPI|Zoé|${index % 7}|${index % 5}`,
    );
    const values = drawn([labels, ...rows]);
    const found = findPlanHeader(values, fileReading);
    if (found === undefined) throw new Error('No header.');
    const before = process.cpuUsage();
    planRows(values, found, fileReading);
    // Of the processor, whatever else runs on it: what grows with the square of the rows takes minutes.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(6);
  });
});
