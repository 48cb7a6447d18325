import * as v from 'valibot';
import { codes } from '../domain/check';
import { groupings, units } from '../domain/year-view';
import { languages } from '../languages/languages';
import { actionForm, addList, draftSchema, dropAction, duplicateAction, readList, saveAction } from './action';
import { adopt } from './adopt';
import { type Api, type ApiName, addedColumns, columnAnswers, type Outcome } from './api';
import { checkPlan, goTo, mendProblem } from './check';
import { buildCountdown } from './countdown';
import { loadExample } from './example';
import { home } from './home';
import { laterWords } from './later-words';
import { newPlan } from './plan';
import { outcomeOf, type Port, type Result } from './port';
import { readPlan } from './read';
import { removeSelfTest, selfTest } from './self-test';
import { readWeek } from './week';
import { buildRetroplanning, printLink } from './year-view';

type Command<N extends ApiName> = {
  /** What it takes from the other side of `google.script.run`: anybody may call it with anything. */
  readonly accepts: v.GenericSchema<unknown, Parameters<Api[N]>>;
  readonly run: (port: Port, ...args: Parameters<Api[N]>) => ReturnType<Api[N]>;
};

const saying =
  <Input extends readonly unknown[], T>(run: (port: Port, ...input: Input) => Result<T>) =>
  (port: Port, ...input: Input): Outcome<T> =>
    outcomeOf(port.language(), run(port, ...input));

const integer = v.pipe(v.number(), v.integer());
const count = v.pipe(integer, v.minValue(0));
const texts = v.array(v.string());
const language = v.picklist(languages);
const loaded = v.object({ line: count, cells: texts });
const nothing = v.tuple([]);

const newPlanInput = v.object({
  language,
  year: integer,
  firstMonth: integer,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z]{2,3})?$/)),
  setLocale: v.boolean(),
});

const pastedText = v.object({ text: v.string() });

const saveInput = v.pipe(
  v.object({ draft: draftSchema, loaded: v.nullish(loaded), newObjectives: texts }),
  // An absent `loaded` arrives as null through google.script.run.
  v.transform(({ loaded: row, ...rest }) => (row == null ? rest : { ...rest, loaded: row })),
);

const retroplanningInput = v.object({
  year: v.nullable(integer),
  grouping: v.exactOptional(v.nullable(v.picklist(groupings))),
  unit: v.exactOptional(v.nullable(v.picklist(units))),
  tab: v.exactOptional(v.nullable(v.string())),
});

const answers = v.record(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)), v.picklist(columnAnswers));

const readInput = v.object({
  year: v.nullable(integer),
  tab: v.nullable(v.string()),
  all: v.exactOptional(v.boolean()),
  columns: v.exactOptional(answers),
  byHand: v.exactOptional(v.boolean()),
});

const checkInput = v.object({
  tab: v.nullable(v.string()),
  year: v.exactOptional(v.nullable(integer)),
  columns: v.exactOptional(answers),
});

const code = v.picklist(codes);
const seenCell = { sheet: v.string(), cell: v.string(), was: v.string() };

const adoptInput = v.object({
  year: v.nullable(integer),
  tab: v.nullable(v.string()),
  columns: answers,
  add: v.array(v.picklist(addedColumns)),
});

const page = v.object({ width: count, scripts: v.array(count), build: v.nullable(count) });

/** Every command by the name the sidebar and the command line call it by. */
export const commandTable: { readonly [N in ApiName]: Command<N> } = {
  home: { accepts: nothing, run: home },
  newPlan: { accepts: v.tuple([newPlanInput]), run: saying(newPlan) },
  loadExample: { accepts: v.tuple([v.object({ language, year: integer })]), run: saying(loadExample) },
  actionForm: {
    accepts: v.tuple([v.union([v.picklist(['new', 'selected']), v.object({ loaded })])]),
    run: saying(actionForm),
  },
  saveAction: { accepts: v.tuple([saveInput]), run: saying(saveAction) },
  duplicateAction: { accepts: v.tuple([loaded]), run: saying(duplicateAction) },
  dropAction: { accepts: v.tuple([loaded]), run: saying(dropAction) },
  readList: { accepts: v.tuple([pastedText]), run: saying(readList) },
  addList: {
    accepts: v.tuple([v.union([v.object({ drafts: v.array(draftSchema) }), pastedText])]),
    run: saying(addList),
  },
  // In this order: a tuple of nothing takes anything, and drops it.
  check: { accepts: v.union([v.tuple([checkInput]), nothing]), run: saying(checkPlan) },
  read: { accepts: v.tuple([readInput]), run: saying(readPlan) },
  adopt: { accepts: v.tuple([adoptInput]), run: saying(adopt) },
  week: { accepts: nothing, run: saying(readWeek) },
  mend: {
    accepts: v.tuple([
      v.union([v.object({ code, seen: v.array(v.object(seenCell)) }), v.object({ code, ...seenCell })]),
    ]),
    run: saying(mendProblem),
  },
  goTo: { accepts: v.tuple([v.object({ sheet: v.string(), cell: v.string() })]), run: saying(goTo) },
  retroplanning: { accepts: v.tuple([retroplanningInput]), run: saying(buildRetroplanning) },
  printLink: { accepts: nothing, run: saying(printLink) },
  countdown: {
    accepts: v.tuple([v.object({ action: v.nullable(v.string()), line: v.exactOptional(v.nullable(count)) })]),
    run: saying(buildCountdown),
  },
  laterWords: { accepts: nothing, run: saying(laterWords) },
  selfTest: { accepts: v.tuple([v.object({ page: v.nullable(page) })]), run: saying(selfTest) },
  removeSelfTest: { accepts: nothing, run: saying(removeSelfTest) },
};
