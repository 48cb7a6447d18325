import { portOf } from './port';
import { startServer } from './server';

/** `npm start`. Where the port is taken the next free one is, and so is the one after it for the sidebar. */
const { PORT } = process.env;
const choice = portOf(process.argv.slice(2), PORT);
if (choice.ok) {
  const folders = { pageFolder: '.preview/page', bundleFolder: 'dist', exampleFolder: '.preview/examples' };
  startServer({ ...folders, port: choice.port }).then(
    ({ url }) => process.stdout.write(`Rétroplan: ${url}\n`),
    (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    },
  );
} else {
  process.stderr.write(`${choice.sentence}\n`);
  process.exitCode = 2;
}
