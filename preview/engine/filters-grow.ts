import type { ICommandInfo, Injector, IRange } from '@univerjs/core';
import { InsertColCommand, InsertRowCommand, SheetInterceptorService } from '@univerjs/sheets';
import { SetSheetsFilterRangeMutation, SheetsFilterService } from '@univerjs/sheets-filter';

type Insertion = { readonly unitId: string; readonly subUnitId: string; readonly range: IRange };

const NOTHING = { redos: [], undos: [] };

/** The end of the filter after so many were inserted before that place; undefined where Univer moves it rightly by itself. */
function longer(filter: IRange, { range }: Insertion, of: 'Row' | 'Column'): IRange | undefined {
  const [start, end] = [`start${of}`, `end${of}`] as const;
  const isWithin = range[start] > filter[start] && range[start] <= filter[end];
  return isWithin && range[end] > filter[end]
    ? { ...filter, [end]: filter[end] + range[end] - range[start] + 1 }
    : undefined;
}

/** Of what is inserted within a filter Univer 0.25.1 forgets to lengthen the filter, where it is more than is left of it. */
export function letFiltersGrow(injector: Injector): void {
  const grown = (command: ICommandInfo, of: 'Row' | 'Column') => {
    // What both commands of insertion are given.
    const insertion = command.params as Insertion;
    const { unitId, subUnitId } = insertion;
    const filter = injector.get(SheetsFilterService).getFilterModel(unitId, subUnitId)?.getRange();
    const range = filter && longer(filter, insertion, of);
    if (!filter || !range) return NOTHING;
    const setting = (to: IRange) => ({ id: SetSheetsFilterRangeMutation.id, params: { unitId, subUnitId, range: to } });
    return { redos: [setting(range)], undos: [setting(filter)] };
  };
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      if (command.id === InsertRowCommand.id) return grown(command, 'Row');
      return command.id === InsertColCommand.id ? grown(command, 'Column') : NOTHING;
    },
  });
}
