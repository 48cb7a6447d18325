import { buildRetroplanning } from '../../src/commands/year-view';
import { FIRST_BODY_ROW, headRows } from '../../src/workbook/year-view';
import { aPlanFile, RETROPLANNING, succeeded } from './a-file';
import type { MemoryFile } from './memory-file';
import { contentOf } from './memory-port';

export const SALON = 'Salon | Vendre | Contacts | Zoé | | 1200 | | | Ponctuelle | | 2027-06-18';
export const PUB = 'Publicité | Vendre | Clics | Zoé | 300 | | | | Continue';
export const aSmallPlan = (actions = SALON) => aPlanFile({ actions, objectives: 'Vendre | S1 | | | 10' });

export const build = (port: Parameters<typeof buildRetroplanning>[0]): string =>
  succeeded(buildRetroplanning(port, { year: null })).message;

/** The names that the rows of the year view were built from. */
export function builtNames(file: MemoryFile, tab = RETROPLANNING): readonly string[] {
  const { squares } = contentOf(file, tab);
  const column =
    squares[headRows.labels - 1]?.findIndex(
      ({ cell }) => cell !== null && typeof cell === 'object' && 'text' in cell && cell.text === 'key',
    ) ?? -1;
  return squares.slice(FIRST_BODY_ROW - 1).flatMap((row) => {
    const cell = row[column]?.cell;
    return cell !== null && typeof cell === 'object' && 'text' in cell && cell.text !== '#' ? [cell.text] : [];
  });
}
