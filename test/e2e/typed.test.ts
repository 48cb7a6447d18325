import { closeBrowser, openPage } from '../../preview/browser/driver';
import { sampled } from '../sampled';

afterAll(closeBrowser);

/** Texts that one country reads as a number or a day and another does not, American ones first. */
const texts = [
  ...[
    '1,234.50',
    '$1,234.50',
    '-1,234.5',
    '12.5%',
    '1/15/2027',
    '12/31/2027',
    'Jan 5, 2027',
    '12:30 PM',
    'TRUE',
    '1.5',
  ],
  ...['VRAI', '15/01/2027', '12,5', '1 250,50 €', '10 %', '5 janv. 2027', '0,5', '2027/01/15', "'12", 'O9'],
];

const inLanguage = ['fr', 'en'] as const;

test.each(sampled(inLanguage, 1))(
  'contract 14: the keys read what is typed as the file’s locale does (%s)',
  async (language) => {
    const preview = await openPage({ language, empty: true, bundle: 'test/e2e/stub', today: '2027-02-15' });
    const [tab = ''] = await preview.tabs();
    const read: unknown[] = [];
    const expected: unknown[] = [];
    for (const [index, text] of sampled(texts, 7, inLanguage.indexOf(language)).entries()) {
      const [byKeys, byPerson] = [`A${index + 1}`, `C${index + 1}`];
      await preview.type(tab, byKeys, text);
      await preview.page.evaluate(([at, cell, what]) => window.preview.gesture('type', [at, cell, what]), [
        tab,
        byPerson,
        text,
      ] as const);
      read.push([text, await preview.cell(tab, byKeys)]);
      expected.push([text, await preview.cell(tab, byPerson)]);
    }
    expect(read).toEqual(expected);
    await preview.close();
  },
);
