import type { IWorkbookData } from '@univerjs/core';
import type { Template } from '../../src/domain/template';
import type { Day } from '../../src/domain/time';
import { aTemplate, STAND } from '../domain/a-template';
import { type AddOn, anAddOn, onThatDay } from './add-on';
import { aSalon } from './shown-countdown';

/** "A salon" prepared in five steps, one of them optional, with a day in reserve. */
export const salon = aTemplate(STAND);

const files = new Map<string, Promise<IWorkbookData>>();

/** The countdown of that template, built once for all tests that begin with it. */
export async function built(...from: Parameters<typeof builtAnew>): Promise<AddOn> {
  const key = JSON.stringify(from);
  const file = files.get(key) ?? builtAnew(...from).then((host) => host.save());
  files.set(key, file);
  return anAddOn({ snapshot: await file });
}

const builtAnew = async (
  template: Template,
  deadline: Day,
  start?: Day,
  holidays: readonly Day[] = [],
): Promise<AddOn> => {
  const host = await aSalon(template, { deadline, ...(start === undefined ? {} : { start }) }, { holidays });
  onThatDay(host);
  await host.does('countdown', { action: 'Salon' });
  await host.settled();
  return host;
};
