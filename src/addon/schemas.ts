import * as v from 'valibot';
import type { Api, ApiName } from '../commands/api';
import { codes } from '../domain/check';
import { organisationKinds } from '../domain/organisation';
import { groupings, units } from '../domain/year-view';
import { languages } from '../languages/languages';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = count;
const texts = v.array(v.string());
const language = v.picklist(languages);
const loaded = v.object({ line, cells: texts });

const draft = v.object({
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

const newPlan = v.object({
  language,
  year: v.pipe(v.number(), v.integer()),
  firstMonth: v.pipe(v.number(), v.integer()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  organisation: v.picklist(organisationKinds),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z]{2,3})?$/)),
  setLocale: v.boolean(),
});

const saveAction = v.pipe(
  v.object({ draft, loaded: v.nullish(loaded), newObjectives: texts }),
  // An absent `loaded` arrives as null through google.script.run.
  v.transform(({ loaded: given, ...rest }) => (given == null ? rest : { ...rest, loaded: given })),
);

const retroplanning = v.object({
  year: v.nullable(v.pipe(v.number(), v.integer())),
  grouping: v.exactOptional(v.nullable(v.picklist(groupings))),
  unit: v.exactOptional(v.nullable(v.picklist(units))),
});

type Schemas = { readonly [N in ApiName]: v.GenericSchema<unknown, Parameters<Api[N]>> };

/** What each command accepts from the other side of `google.script.run`: anybody may call it with anything. */
export const schemas: Schemas = {
  home: v.tuple([]),
  newPlan: v.tuple([newPlan]),
  loadExample: v.tuple([v.object({ language, year: v.pipe(v.number(), v.integer()) })]),
  actionForm: v.tuple([v.union([v.picklist(['new', 'selected']), v.object({ loaded })])]),
  saveAction: v.tuple([saveAction]),
  duplicateAction: v.tuple([loaded]),
  dropAction: v.tuple([loaded]),
  check: v.tuple([]),
  mend: v.tuple([v.object({ code: v.picklist(codes), sheet: v.string(), cell: v.string(), was: v.string() })]),
  goTo: v.tuple([v.object({ sheet: v.string(), cell: v.string() })]),
  retroplanning: v.tuple([retroplanning]),
  printLink: v.tuple([]),
  countdown: v.tuple([v.object({ action: v.nullable(v.string()) })]),
  selfTest: v.tuple([
    v.object({ page: v.nullable(v.object({ width: count, scripts: v.array(count), build: v.nullable(count) })) }),
  ]),
  removeSelfTest: v.tuple([]),
};
