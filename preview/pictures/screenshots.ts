import { closeBrowser } from '../browser';
import { takeReadmePictures } from './readme-pictures';
import { renderStoreDrawings } from './store-drawings';
import { takeStorePictures } from './store-pictures';

/** What `npm run screenshots` makes: all of it, or what is named after `--`. */
const makers = {
  readme: takeReadmePictures,
  store: takeStorePictures,
  icons: renderStoreDrawings,
};

const isMaker = (name: string): name is keyof typeof makers => Object.hasOwn(makers, name);

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !isMaker(name));
  if (unknown !== undefined) throw new Error(`No pictures are called "${unknown}": ${Object.keys(makers).join(', ')}.`);
  for (const [name, make] of Object.entries(makers)) if (asked.length === 0 || asked.includes(name)) await make();
}

main(process.argv.slice(2))
  .catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  })
  .finally(closeBrowser)
  // A page that was not closed keeps its server, and with it this program.
  .finally(() => process.exit());
