import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plan } from './plan';

let folder = '';
const at = (name: string): string => path.join(folder, name);

const encrypted = [0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])];
const latin1 = [...'Action;Objectif\nFidélisation;x'].map((letter) => letter.charCodeAt(0));

const files: Readonly<Record<string, string | readonly number[]>> = {
  'plan.csv': 'Action;Objectif\nNewsletter;Fidéliser\n',
  'plan.ods': 'x',
  'empty.csv': '',
  'latin1.csv': latin1,
  'quote.csv': 'Action;KPI\n"Vidéo;x\n',
  'empty.xlsx': '',
  'text.xlsx': 'Action;Objectif',
  'encrypted.xlsx': encrypted,
  'old.xlsx': [0xd0, 0xcf, 0x11, 0xe0, 0, 0],
  'damaged.xlsx': [0x50, 0x4b, 3, 4, 0, 0],
};

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'retroplan-bad-'));
  await fs.mkdir(at('folder.xlsx'));
  for (const [name, content] of Object.entries(files)) {
    await fs.writeFile(at(name), typeof content === 'string' ? content : Uint8Array.from(content));
  }
});

afterAll(() => fs.rm(folder, { recursive: true, force: true }));

/** `<name>` stands for that file of the folder above. */
const placed = (words: string): readonly string[] =>
  words.split(' ').map((word) => word.replace(/^<(.*)>$/, (_, name: string) => at(name)));

describe('What cannot be done is one sentence that says what to do, exit code 2, and no file', () => {
  test.each([
    ['no command', '--json', 'Indiquez une commande'],
    ['an unknown command', 'verify <plan.csv>', '« verify » n’existe pas'],
    ['an unknown option', 'check <plan.csv> --verbose', '« --verbose » n’existe pas'],
    ['an option given twice', 'check <plan.csv> --year 2027 --year 2028', '--year est donnée deux fois'],
    ['an option without its value', 'check <plan.csv> --year', '--year attend une valeur'],
    ['an option followed by another', 'check <plan.csv> --locale --json', '--locale attend une valeur'],
    ['a value where none belongs', 'check <plan.csv> --json=yes', '--json s’écrit seule'],
    ['two files', 'check <plan.csv> <plan.csv>', 'est de trop'],
    ['no file', 'check', 'Indiquez le fichier à lire'],
    ['a file for a command that reads none', 'example <plan.csv>', 'ne lit pas de fichier'],
    ['an unknown language', 'check <plan.csv> --locale de', '« de » n’est pas connue'],
    ['an absurd year', 'new --year 20277', '« 20277 » n’est pas une année'],
    ['a year of another century', 'new --year 1789', '« 1789 » n’est pas une année'],
    ['a day that does not exist', 'new --today 2027-02-30', '« 2027-02-30 » n’est pas un jour'],
    ['a day written otherwise', 'new --today 15/03/2027', '« 15/03/2027 » n’est pas un jour'],
    ['a layout that is none', 'retroplan <plan.csv> --by colour', 'ne se regroupe pas par « colour »'],
    ['a column that is none', 'retroplan <plan.csv> --unit day', '« day » n’est pas une colonne'],
    ['a layout for a command that shows no year', 'check <plan.csv> --unit month', 'retirez --unit'],
    ['cells without a tab', 'new --cells A1:B2', 'ne désigne pas de cellules'],
    ['cells that are none', 'new --cells Plan!A0:B2', 'ne désigne pas de cellules'],
    ['cells without end', 'new --cells Plan!A:Z', 'ne désigne pas de cellules'],
    ['an unknown tab', 'new --cells Objectifs!A1', 'pas d’onglet « Objectifs »'],
    ['an output that is no .xlsx', 'new -o <out.csv>', 'donnez à -o un nom comme plan.xlsx'],
    ['an output that is a folder', 'new -o <folder.xlsx>', 'est un dossier'],
    ['an output in a folder that does not exist', 'new -o <nowhere/out.xlsx>', 'n’existe pas : créez-le'],
    ['a missing file', 'check <nothing.xlsx>', 'introuvable'],
    ['a folder', 'check <folder.xlsx>', 'est un dossier'],
    ['another kind of file', 'check <plan.ods>', 'ni un .xlsx ni un .csv'],
    ['an empty .csv', 'check <empty.csv>', 'est vide'],
    ['a .csv in Latin-1', 'check <latin1.csv>', 'n’est pas en UTF-8'],
    ['a .csv with an open quotation mark', 'check <quote.csv>', 'jamais refermé'],
    ['an empty .xlsx', 'check <empty.xlsx>', 'est vide'],
    ['an .xlsx that is not one', 'check <text.xlsx>', 'n’est pas un classeur .xlsx'],
    ['an .xlsx with a password', 'check <encrypted.xlsx>', 'mot de passe'],
    ['an old .xls under another name', 'check <old.xlsx>', 'ancien classeur .xls'],
    ['a damaged .xlsx', 'check <damaged.xlsx>', 'est abîmé'],
  ])('%s', async (_what, words, sentence) => {
    const before = await fs.readdir(folder);
    const output = words.includes('-o') ? [] : ['-o', at('result.xlsx')];
    const { exitCode, stdout, stderr } = await plan([...placed(words), ...output]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^[^\n]+[.).]\n$/);
    expect(await fs.readdir(folder)).toEqual(before);
  });

  test('the sentence is in the language asked for, wherever it is asked', async () => {
    const { stderr } = await plan(['check', at('nothing.xlsx'), '--locale', 'en']);
    expect(stderr).toContain('was not found: check its name and its folder.');
  });

  test('the file being read is never written over, under whatever name', async () => {
    const { exitCode, stderr } = await plan(['check', at('old.xlsx'), '-o', path.join(folder, '.', 'old.xlsx')]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('n’est jamais modifié')]);
    await fs.symlink(at('old.xlsx'), at('link.xlsx'));
    expect((await plan(['check', at('old.xlsx'), '-o', at('link.xlsx')])).stderr).toContain('n’est jamais modifié');
  });

  test('an add-on that is not built yet is asked for by name', async () => {
    const { exitCode, stderr } = await plan(['new'], at('folder.xlsx'));
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('npm run build')]);
  });
});
