import { buildCountdown } from '../../src/commands/countdown';
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

describe('the days of a countdown', () => {
  const formats = (deadline: string): readonly string[] => {
    const { port } = aPlanFile({
      actions: `Salon | Vendre | Contacts | Zoé | | 1200 | | | Ponctuelle | | ${deadline} | Salon ou foire`,
    });
    const { tab } = succeeded(buildCountdown(port, { action: 'Salon' }));
    const [first = []] = port.readNumberFormats(tab, { row: 8, column: 3, rows: 1, columns: 2 });
    return first;
  };
  test('of one calendar year say the month in a word', () => expect(formats('2027-09-15')).toEqual(['d mmm', 'd mmm']));
  test('of two carry the year', () => expect(formats('2027-02-12')).toEqual(['dd/mm/yy', 'dd/mm/yy']));
});
