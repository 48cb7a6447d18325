import { readCsv, tabNameOf } from '../../preview/command-line/csv';
import { cellAt, styleAt, tabOf } from './workbooks';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function reading(text: string, locale = 'fr_FR') {
  const read = readCsv(utf8(text), 'plan.csv', locale);
  if (!read.ok) throw new Error(read.reason);
  return read.snapshot;
}

describe('Reading a .csv file', () => {
  test.each([
    ['commas', 'Action,Objectif\nNewsletter,Fidéliser'],
    ['semicolons', 'Action;Objectif\nNewsletter;Fidéliser'],
    ['tabs', 'Action\tObjectif\nNewsletter\tFidéliser'],
    ['what Excel’s first line says', 'sep=;\r\nAction;Objectif\r\nNewsletter;Fidéliser'],
    ['amounts with a decimal comma between semicolons', 'Action;Objectif\nNewsletter;Fidéliser\n1,5;2,5\n3,5;4,5'],
    ['a byte order mark', '\ufeffAction;Objectif\nNewsletter;Fidéliser'],
    ['Windows line ends', 'Action;Objectif\r\nNewsletter;Fidéliser\r\n'],
  ])('understands %s', (_what, text) => {
    const snapshot = reading(text);
    expect(['A1', 'B1', 'A2', 'B2'].map((at) => cellAt(snapshot, 'plan', at)?.v)).toEqual([
      'Action',
      'Objectif',
      'Newsletter',
      'Fidéliser',
    ]);
  });

  test('keeps separators, quotes and line breaks inside quotes', () => {
    const snapshot = reading('Action;KPI\n"Vidéo ""courte""; photos";"ouverture\nclic"');
    expect(cellAt(snapshot, 'plan', 'A2')?.v).toBe('Vidéo "courte"; photos');
    expect(cellAt(snapshot, 'plan', 'B2')?.v).toBe('ouverture\nclic');
  });

  test('keeps rows where they are, blank ones too', () => {
    const snapshot = reading('Plan 2027;\n;\nAction;Objectif');
    expect(cellAt(snapshot, 'plan', 'A3')?.v).toBe('Action');
    expect(cellAt(snapshot, 'plan', 'A2')).toBeUndefined();
  });

  test.each([
    ['1250', 1250],
    ['1250.5', 1250.5],
    ['1250,5', 1250.5],
    ['-3', -3],
    ['0', 0],
    ['0,35', 0.35],
    ['1 250 €', 1250],
  ])('reads %s as a number', (text, number) => {
    expect(cellAt(reading(`x;y\n${text};z`), 'plan', 'A2')).toEqual({ v: number, t: 2 });
  });

  test.each([
    '1,250',
    '1.250,50',
    'T3 2027',
    '=1+1',
    '+33612345678',
    '0612345678',
    '@zoe',
    '-',
    '1.250',
    '12345678901234567890',
    'décembre',
    '31/02/2027',
  ])('keeps %s the text it is', (text) => {
    expect(cellAt(reading(`x;y\n${text};z`), 'plan', 'A2')?.v).toBe(text);
    expect(cellAt(reading(`x;y\n${text};z`), 'plan', 'A2')?.f).toBeUndefined();
  });

  test('leaves "1,250" alone in France, where it may be a thousand, and takes it for one in England', () => {
    expect(cellAt(reading('x;y\n1,250;z', 'fr_FR'), 'plan', 'A2')?.v).toBe('1,250');
    expect(cellAt(reading('x;y\n1,250;z', 'en_GB'), 'plan', 'A2')?.v).toBe(1250);
  });

  test.each([
    ['2027-03-15', 'fr_FR', 46_461, 'dd/mm/yyyy'],
    ['15/03/2027', 'fr_FR', 46_461, 'dd/mm/yyyy'],
    ['15/03/2027', 'en_GB', 46_461, 'dd/mm/yyyy'],
    ['3/15/2027', 'en_US', 46_461, 'm/d/yyyy'],
  ])('reads %s as a day in a %s file', (text, locale, day, pattern) => {
    const snapshot = reading(`x;y\n${text};z`, locale);
    expect(cellAt(snapshot, 'plan', 'A2')).toMatchObject({ v: day, t: 2 });
    expect(styleAt(snapshot, 'plan', 'A2').n?.pattern).toBe(pattern);
  });

  test('names the tab after the file, as far as a tab can be named so', () => {
    expect(tabNameOf('plan [2027]: brouillon/définitif du service marketing.csv')).toBe(
      'plan  2027   brouillon définiti',
    );
    expect(tabNameOf('.csv')).toBe('CSV');
    expect(tabOf(reading('a;b'), 'plan').name).toBe('plan');
  });
});

describe('A .csv file that cannot be read says why', () => {
  const latin1 = Uint8Array.from([...'Action;Objectif\nFidéliser;x'].map((letter) => letter.charCodeAt(0)));
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'Action'].flatMap((letter) => [letter.charCodeAt(0), 0])]);

  test.each([
    ['Latin-1', latin1, 'not-utf8'],
    ['UTF-16', utf16, 'not-utf8'],
    ['UTF-16 without a byte order mark', utf16.slice(2), 'not-utf8'],
    ['empty', utf8(''), 'empty'],
    ['only a byte order mark and line breaks', utf8('\ufeff\n\n;;\n'), 'empty'],
  ])('%s', (_what, bytes, reason) => {
    expect(readCsv(bytes, 'plan.csv', 'fr_FR')).toEqual({ ok: false, reason });
  });

  test.each([
    ['in its own line', 'Action;KPI\n"Vidéo;ouverture\nNewsletter;clic', 2],
    ['under Excel’s first line', 'sep=;\nAction;KPI\n"Vidéo;ouverture\nNewsletter;clic', 3],
    ['behind a cell of two lines', 'Action;KPI\nVidéo;"vues\nclics"\n"Newsletter;clic', 4],
  ])('a quotation mark never closed, %s: with the number of the line', (_what, text, line) => {
    expect(readCsv(utf8(text), 'plan.csv', 'fr_FR')).toEqual({ ok: false, reason: 'open-quote', line });
  });
});
