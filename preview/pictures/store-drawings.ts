import { readFileSync } from 'node:fs';
import { launchBrowser } from '../browser';

const folder = 'docs/store';

/** 16 and 48 are for pages that show the mark; the listing asks for 32 and 128, and for a banner of exactly that size. */
const drawings = [
  ...[16, 32, 48, 128].map((side) => ({ of: 'icon.svg', as: `icon-${side}.png`, width: side, height: side })),
  { of: 'banner.svg', as: 'banner-220x140.png', width: 220, height: 140 },
];

/** Renders the drawings of the store into .png files; what a drawing leaves empty stays transparent. */
export async function renderStoreDrawings(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const { of, as, width, height } of drawings) {
    const drawing = readFileSync(`${folder}/${of}`).toString('base64');
    await page.setViewportSize({ width, height });
    await page.setContent(
      `<body style="margin:0"><img src="data:image/svg+xml;base64,${drawing}" width="${width}" height="${height}" style="display:block">`,
    );
    await page.screenshot({ path: `${folder}/${as}`, omitBackground: true });
    process.stdout.write(`${folder}/${as}\n`);
  }
  await browser.close();
}
