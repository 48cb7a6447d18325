import { type ActionField, budgetFields, statusOf, statusSaid } from '../../domain/plan';
import { type Cell, type Operation, text } from '../../workbook/cells';
import { addStatuses, countDropped, SEEN_STATUS_ROWS, statusCode, unlisted } from '../../workbook/settings';
import { cellOf, type SetUpPlan } from '../plan';
import type { Port } from '../port';

/** The list of statuses, in the settings of a plan that was made before there was one. */
function added(port: Port, { plan, words, reading }: SetUpPlan): readonly Operation[] {
  const [block, place] = [port.readName('settings'), port.placeOfName('settings')];
  const tabSize = place === undefined ? undefined : port.sizeOf(place.tab);
  if (block === undefined || place === undefined || tabSize === undefined) return [];
  const earlier = { tab: place.tab, block: place, values: block.values, tabSize, fields: plan.fields, reading };
  return addStatuses(earlier, words);
}

/** What is dropped is counted by the columns that the plan has by now. */
function counted(port: Port, { plan, settings, reading }: SetUpPlan): readonly Operation[] {
  const by: readonly ActionField[] = plan.fields.has('status') ? ['status', ...budgetFields] : [];
  if (by.every((field) => !plan.fields.has(field) || settings.droppedBy.has(field))) return [];
  const place = (name: string) => port.placeOfName(name);
  const [listed, codes, dropped] = [
    place('settings_status_words'),
    place('settings_status_codes'),
    place('settings_dropped'),
  ];
  if (listed === undefined || codes === undefined || dropped === undefined) return [];
  const columns = { statusWords: listed.column, statusCodes: codes.column, dropped: dropped.column };
  return countDropped({ row: listed.row, ...columns }, { fields: plan.fields, reading });
}

/** The spellings that are understood and that no list foresees, as they stand in the cells: "✅ Terminé (v2)". */
function seen({ plan, table, settings, reading }: SetUpPlan, others: readonly string[]): readonly Operation[] {
  const cells = plan.actions.map(({ line }) => cellOf(table, line, 'status'));
  const own = settings.ownStatuses ?? [];
  const texts = [...cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : [])), ...others];
  const isUnderstood = (said: string): boolean => said.trim() !== '' && statusSaid(said, reading, own) !== undefined;
  const understood = unlisted(texts, reading).filter(isUnderstood);
  if (understood.length === 0) return [];
  const rows = Array.from({ length: SEEN_STATUS_ROWS }, (_, index): readonly Cell[] => {
    const said = understood[index];
    return said === undefined ? [null, null] : [text(said), statusCode(statusOf(said, reading, own))];
  });
  return [{ do: 'write-name', name: 'settings_status_seen', cells: rows }];
}

/**
 * What formulas must know of statuses before a tab is built that reads them: nothing where they know it. `others` are what she
 * wrote beside the plan, in the steps of a countdown.
 */
export function statusUpkeep(port: Port, open: SetUpPlan, others: readonly string[] = []): readonly Operation[] {
  const isMissing = open.settings.ownStatuses === undefined;
  return [...(isMissing ? added(port, open) : counted(port, open)), ...seen(open, others)];
}
