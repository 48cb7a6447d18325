import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Permissions are what the manifest asks for. */
const { oauthScopes, exceptionLogging } = JSON.parse(text('appsscript.json')) as {
  readonly oauthScopes: readonly string[];
  readonly exceptionLogging: string;
};

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** Width, height and whether parts may be transparent, from the header of a PNG. */
function pictureOf(file: string) {
  const bytes = readFileSync(join(root, 'docs/store', file));
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG.`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), isTransparent: bytes[25] === 6 };
}

/** How GitHub names the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (page: string): readonly string[] =>
  [...text(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Links to files of the project that lead nowhere. */
function deadLinks(page: string): readonly string[] {
  const targets = [...text(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#');
      const place = file === '' ? page : join(dirname(page), file);
      if (!existsSync(join(root, place))) return true;
      return anchor !== undefined && !anchorsIn(place).includes(decodeURIComponent(anchor));
    })
    .map((target) => `${page}: ${target}`);
}

/** The text under a heading of the second level. */
const under = (page: string, heading: string): string =>
  text(page)
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim() ?? '';

const listings = [
  { page: 'docs/store/listing.fr.md', name: 'Nom', short: 'Description courte', detailed: 'Description détaillée' },
  { page: 'docs/store/listing.en.md', name: 'Name', short: 'Short description', detailed: 'Detailed description' },
] as const;

const fiveNames = ['1-year-view.png', '2-plan.png', '3-action-form.png', '4-check.png', '5-countdown.png'];

describe('What is needed to publish the add-on', () => {
  it.each(['docs/publish.md', 'docs/privacy.md', 'README.md'])(
    'explains each permission in %s, and no other',
    (page) => {
      const named = text(page).match(/https:\/\/www\.googleapis\.com\/auth\/[a-z.]+[a-z]/g) ?? [];
      expect([...new Set(named)].sort()).toEqual([...oauthScopes].sort());
    },
  );

  it('says in both languages why each permission is asked for', () => {
    const [, french = '', english = ''] = text('docs/privacy.md').split(/^## /m);
    for (const scope of oauthScopes) {
      expect(french).toMatch(new RegExp(`\`${scope}\`.+\\| \\S.+ \\|`));
      expect(english).toMatch(new RegExp(`\`${scope}\`.+\\| \\S.+ \\|`));
    }
  });

  it('lets Google log no error by itself, as the privacy page says', () => {
    expect(exceptionLogging).toBe('NONE');
  });

  it.each([
    ['icon-16.png', 16, 16],
    ['icon-32.png', 32, 32],
    ['icon-48.png', 48, 48],
    ['icon-128.png', 128, 128],
  ])('has %s in its size, on nothing', (file, width, height) => {
    expect(pictureOf(file)).toEqual({ width, height, isTransparent: true });
  });

  it('has a banner of 220 × 140', () => {
    expect(pictureOf('banner-220x140.png')).toMatchObject({ width: 220, height: 140 });
  });

  it.each(['fr', 'en'])('has five pictures of 1280 × 800 in %s, without transparent parts', (language) => {
    expect(readdirSync(join(root, 'docs/store', language)).sort()).toEqual(fiveNames);
    for (const name of fiveNames)
      expect(pictureOf(join(language, name))).toEqual({ width: 1280, height: 800, isTransparent: false });
  });

  it.each(listings)('keeps $page within what the Marketplace takes', ({ page, name, short, detailed }) => {
    expect(under(page, name)).toBe('Rétroplan');
    expect(under(page, short).length).toBeGreaterThan(0);
    expect(under(page, short).length).toBeLessThanOrEqual(200);
    expect(under(page, detailed).length).toBeGreaterThan(500);
    expect(under(page, detailed).length).toBeLessThan(16_000);
  });

  it('has no link between pages that leads nowhere', () => {
    expect(pages.flatMap(deadLinks)).toEqual([]);
  });
});
