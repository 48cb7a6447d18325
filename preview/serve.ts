import { startServer } from './server';

/** `npm start`: 4173 and 4174 unless PORT says otherwise or they are taken. */
const { PORT = '4173' } = process.env;
const asked = Number(PORT);
if (!Number.isInteger(asked) || asked < 0 || asked > 65_000) {
  process.stderr.write(`PORT must be a port number, not "${PORT}".\n`);
  process.exit(2);
}
startServer({ pageFolder: '.preview/page', bundleFolder: 'dist', port: asked }).then(
  ({ url }) => process.stdout.write(`Rétroplan: ${url}\n`),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
