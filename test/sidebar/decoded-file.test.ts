import { Workbook } from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { decodedFile } from '../../src/sidebar/exports/decoded-file';
import { textRows } from '../../src/sidebar/exports/text-rows';

const rows = [
  ['Mois', 'Dépenses', 'Clics'],
  ['01/2027', '1 234,50 €', '7'],
];
const text = (separator: string): string => rows.map((row) => row.join(separator)).join('\r\n');

const utf16 = (written: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(written, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

/** As an Excel of western Europe saves it: one byte a letter, the euro among them. */
const windows1252 = (written: string): Buffer =>
  Buffer.from([...written].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));

const bom = '\ufeff';

const encodings: readonly (readonly [string, (written: string) => Buffer])[] = [
  ['UTF-8', (written) => Buffer.from(written)],
  ['UTF-8 with a mark', (written) => Buffer.from(bom + written)],
  ['UTF-16 with a mark', (written) => utf16(bom + written, false)],
  ['UTF-16 the other way round, with a mark', (written) => utf16(bom + written, true)],
  ['UTF-16 without a mark', (written) => utf16(written, false)],
  ['UTF-16 the other way round, without a mark', (written) => utf16(written, true)],
  ['the letters of an older Excel', windows1252],
];
const separators = [';', '\t', '|'] as const;

const tablesOf = async (bytes: Uint8Array, name = 'a.csv') => {
  const decoded = await decodedFile(name, bytes);
  return decoded.ok ? decoded.tables : decoded.why;
};

describe('a text of cells', () => {
  test.each(encodings.flatMap(([name, encode]) => separators.map((it) => [name, it, encode] as const)))(
    'in %s, parted by "%s"',
    async (_name, separator, encode) => {
      await expect(tablesOf(encode(text(separator)))).resolves.toEqual([{ name: 'a.csv', rows }]);
    },
  );

  test.each<readonly [string, string, readonly (readonly string[])[]]>([
    [
      'decimals with commas between semicolons',
      'a;b\n1,5;2,5\n3,5;4,5',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
        ['3,5', '4,5'],
      ],
    ],
    [
      'semicolons within texts between commas',
      'a,b\n"x; y",1\n"z; w",2',
      [
        ['a', 'b'],
        ['x; y', '1'],
        ['z; w', '2'],
      ],
    ],
    [
      'titles above the table',
      'Rapport; du mois\n1, 2\nJour,Coût\n1,2\n3,4\n',
      [['Rapport; du mois'], ['1', ' 2'], ['Jour', 'Coût'], ['1', '2'], ['3', '4']],
    ],
    ['the line in which Excel says the separator', 'sep=;\na;b,c\n1;2', [[''], ['a', 'b,c'], ['1', '2']]],
    [
      'a line break within quotes',
      'a,b\n"x\ny",2',
      [
        ['a', 'b'],
        ['x\ny', '2'],
      ],
    ],
    [
      'lines that end in several ways',
      'a;b\r\n1;2\n3;4\r5;6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['one column alone', 'a\n1\n2\n\n', [['a'], ['1'], ['2']]],
  ])('with %s', (_what, written, expected) => {
    expect(textRows(written)).toEqual(expected);
  });
});

describe('a workbook', () => {
  async function aWorkbook(count: number): Promise<Uint8Array> {
    const workbook = new Workbook();
    for (let at = 1; at <= count; at += 1)
      workbook.addWorksheet(`Feuille ${at}`).addRows([
        ['Jour', 'Coût', 'Vu'],
        [new Date(Date.UTC(2027, 2, 31)), 12.5, true],
      ]);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }
  const cells = [
    ['Jour', 'Coût', 'Vu'],
    [{ day: '2027-03-31' }, 12.5, 'true'],
  ];

  test('is read with its days and numbers, whatever it is called', async () =>
    expect(tablesOf(await aWorkbook(1), 'export.csv')).resolves.toEqual([{ name: 'export.csv', rows: cells }]));

  test('of several tabs is as many tables', async () =>
    expect(tablesOf(await aWorkbook(2), 'a.xlsx')).resolves.toEqual([
      { name: 'a.xlsx · Feuille 1', rows: cells },
      { name: 'a.xlsx · Feuille 2', rows: cells },
    ]));

  test('that is large is unpacked here, and by no other program', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Feuille');
    for (let at = 0; at < 20_000; at += 1) sheet.addRow([`jour ${at}`, at, at * 2]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const tables = await tablesOf(bytes, 'a.xlsx');
    expect(typeof tables === 'string' ? tables : tables[0]?.rows.length).toBe(20_000);
  });
});

describe('an archive', () => {
  const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, written]) => [name, strToU8(written)])));

  test('is the tables of its texts', async () =>
    expect(
      tablesOf(
        zip({ 'Graphique.csv': 'a,b\n1,2', 'dossier/Pays.csv': 'c,d\n3,4', '__MACOSX/._a.csv': 'x', 'a.png': 'y' }),
      ),
    ).resolves.toEqual([
      {
        name: 'Graphique.csv',
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
      {
        name: 'dossier/Pays.csv',
        rows: [
          ['c', 'd'],
          ['3', '4'],
        ],
      },
    ]));

  test('without any holds no table', async () => expect(tablesOf(zip({ 'a.png': 'y' }))).resolves.toBe('no-table'));
});

test.each<readonly [string, readonly number[] | number, string]>([
  ['nothing at all', [], 'empty'],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0, 0], 'old-workbook'],
  ['half an archive', [0x50, 0x4b, 3, 4, 9, 9, 9], 'damaged'],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2], 'no-table'],
  ['blank lines', [10, 10, 32, 10], 'no-table'],
  ['what no browser should have to hold', 60_000_001, 'too-large'],
])('%s is told', async (_what, bytes, why) => {
  const given = typeof bytes === 'number' ? new Uint8Array(bytes) : Uint8Array.from(bytes);
  await expect(tablesOf(given)).resolves.toBe(why);
});
