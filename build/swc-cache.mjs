// Where swc unpacks its program: in the project's own cache, and not in the home directory of whoever builds it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../node_modules/.cache/swc-native');

/** It is read when swc is loaded, by this process and by those it starts. */
process.env['SWC_NATIVE_BINDING_CACHE'] ??= folder;
