import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type * as Preview from '../../preview/node';

const file = path.resolve(__dirname, '../../.preview/node.cjs');

/**
 * The host as it was built before the tests: its engine is patched by the build, so its sources cannot be loaded as they
 * are. It runs in Node's own global scope: in the one jest makes for a test file it is five times slower.
 */
function loaded(): typeof Preview {
  const module = { exports: {} };
  const load: unknown = vm.runInThisContext(`(function (module, exports, require) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
  });
  if (typeof load === 'function') load(module, module.exports, require);
  // The file is what the build makes of preview/node.ts.
  return module.exports as typeof Preview;
}

export const { openWorkbook, newRealm, newWorkbook } = loaded();
export type { NodeHost, OpenOptions } from '../../preview/node';
