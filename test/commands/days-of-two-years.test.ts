import { buildRetroplanning } from '../../src/commands/year-view';
import { aPlanFile, RETROPLANNING, succeeded } from './a-file';

/** How the days of the year view are shown. */
function formatsOf(firstMonth: number): readonly string[] {
  const made = aPlanFile(
    { actions: 'Salon | Vendre | Contacts | Zoé | | 1200 | | | Ponctuelle | 2027-10-04 | 2027-10-18' },
    { year: 2027, firstMonth },
  );
  succeeded(buildRetroplanning(made.port, { year: null }));
  const [formats = []] = made.port.readNumberFormats(RETROPLANNING, { row: 8, column: 3, rows: 1, columns: 2 });
  return formats;
}

describe('the days of a year view', () => {
  test('of one calendar year say the month in a word', () => expect(formatsOf(1)).toEqual(['d mmm', 'd mmm']));
  test('of two carry the year', () => expect(formatsOf(9)).toEqual(['dd/mm/yy', 'dd/mm/yy']));
});
