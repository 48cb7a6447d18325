import { buildCommandLine } from '../../build/command-line.mjs';

/** Before the tests: the command line they run is built from the sources as they are now. */
export default async function setup() {
  await buildCommandLine();
}
