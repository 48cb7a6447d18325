import type { Unit } from '../../domain/year-view';
import { unitOfColumns } from '../../workbook/year-view';
import type { PrintLink } from '../api';
import { settingsIn } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { standingYearView } from './year-view-place';

/** The paper that the widths of each unit are made for. */
const papers: Readonly<Record<Unit, PrintLink['paper']>> = { week: 'A3', month: 'A4' };

/**
 * What the sheet's own export is asked for. Google documents none of it: `format`, `size`, `portrait`, `fitw` and `gid` are
 * contract 23's, the others are what its print page itself sends; one it does not know changes nothing.
 */
const asked = (paper: PrintLink['paper'], sheet: number): readonly (readonly [name: string, value: string])[] => [
  ['format', 'pdf'],
  ['size', paper],
  ['portrait', 'false'],
  ['fitw', 'true'],
  ['gridlines', 'false'],
  ['sheetnames', 'false'],
  ['printtitle', 'false'],
  ['fzr', 'true'],
  ['gid', String(sheet)],
];

/** A script cannot set a page: she opens this address herself, with her own rights, and prints what it gives. */
export function printLink(port: Port): Result<PrintLink> {
  const settings = settingsIn(port);
  const standing = settings === undefined ? undefined : standingYearView(settings);
  const place = standing === undefined ? undefined : port.webPlaceOf(standing.tab);
  if (standing === undefined || place === undefined) return trouble('retroplanning.none', {});
  const paper = papers[unitOfColumns(standing.ownColumns)];
  const query = asked(paper, place.sheet).map(([name, value]) => `${name}=${value}`);
  return done({ paper, address: `https://docs.google.com/spreadsheets/d/${place.file}/export?${query.join('&')}` });
}
