import * as v from 'valibot';
import type { ActionDraft } from '../../domain/draft';

const texts = v.array(v.string());

/** What the form sends: texts, whatever they say. */
export const draftSchema: v.GenericSchema<unknown, ActionDraft> = v.object({
  name: v.string(),
  objectives: texts,
  kpis: texts,
  owner: v.string(),
  rhythm: v.string(),
  start: v.string(),
  deadline: v.string(),
  kind: v.string(),
  status: v.string(),
  campaign: v.string(),
  budget: v.tuple([v.string(), v.string(), v.string(), v.string()]),
});
