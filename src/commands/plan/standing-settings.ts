import { isSettings, readSettings, type Settings } from '../../workbook/settings';
import type { Port } from '../port';

/** The settings of the file; undefined where it has none, or where the name is one of hers. */
export function settingsIn(port: Port): Settings | undefined {
  const block = port.readName('settings');
  return block === undefined || !isSettings(block.values)
    ? undefined
    : readSettings(block.values, block.formulas, port.reading());
}
