import { compileFunction } from 'node:vm';
import type { ReadExports, ReadPaid } from '../../src/commands/api';
import type { Bundle } from './bundle';

type Readers = { readonly readExports: ReadExports; readonly readPaid: ReadPaid };

/** The readers of files out of the part of the page that measures, which is run without a page; undefined where it was not built. */
export function readersOf({ html }: Bundle): Readers | undefined {
  const [, script = ''] = /^<script[^>]*>([\s\S]*)<\/script>$/.exec(html['measuring']?.trim() ?? '') ?? [];
  const window: { MEASURING?: Readers } = {};
  compileFunction(script, ['window'])(window);
  return window.MEASURING;
}
