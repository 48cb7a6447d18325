import type { WeekReport } from '../../src/commands/api';
import type { CommandLineWords } from '../command-words';

/** `week` answers a WeekReport, typed on its side: no other command has one. */
const isReport = (answer: object): answer is WeekReport => 'week' in answer && 'firstDay' in answer;

/** The actions of the week for people, one a line. */
export function weekLines(answer: object, { week }: CommandLineWords): readonly string[] {
  if (!isReport(answer)) return [];
  const standings = (['late', 'due', 'to-begin', 'begins', 'runs'] as const).map((is) => week[is].length);
  const widest = Math.max(...standings);
  const lines = answer.week.map(({ is, day, late, action, owners, cell }) => {
    const when = `${day ?? ''}${late > 0 ? ` (${week.days(late)})` : ''}`;
    const who = owners.length === 0 ? '' : ` (${owners.join(', ')})`;
    return `${week[is].padEnd(widest)}  ${when.padEnd(10)}  ${action}${who}  ${cell.cell}`;
  });
  return lines.length === 0 ? [] : [...lines, ''];
}
