import { parseArgs } from 'node:util';
import { startServer } from './server';

/** `npm start`: 4173 and 4174 unless `--port` or PORT says otherwise or they are taken. */
const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false });
const { PORT } = process.env;
const said = String(values['port'] ?? PORT ?? '4173');
const asked = Number(said);
if (said === '' || !Number.isInteger(asked) || asked < 0 || asked > 65_000) {
  process.stderr.write(`The port must be a number up to 65000, not "${said}": npm start -- --port 8080\n`);
  process.exit(2);
}
startServer({ pageFolder: '.preview/page', bundleFolder: 'dist', port: asked }).then(
  ({ url }) => process.stdout.write(`Rétroplan: ${url}\n`),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
