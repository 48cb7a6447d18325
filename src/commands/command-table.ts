import * as v from 'valibot';
import { codes } from '../domain/check';
import { figureKeys, figureNamed, kpiKeys, type NamedFigure, organisations } from '../domain/kpi';
import { envelopeModes, seasons } from '../domain/payment';
import { groupings, units } from '../domain/year-view';
import { languages } from '../languages/languages';
import { actionForm, addList, draftSchema, dropAction, duplicateAction, readList, saveAction } from './action';
import { adopt } from './adopt';
import {
  type Api,
  type ApiName,
  addedColumns,
  type ColumnAnswers,
  columnAnswers,
  type Outcome,
  paymentFields,
} from './api';
import { budget, followPayments, invoices, payments, savePayment, whatIf } from './budget';
import { checkPlan, goTo, mendProblem } from './check';
import { buildCountdown } from './countdown';
import { buildDashboard } from './dashboard';
import { loadExample } from './example';
import { home } from './home';
import { importFigures, kpis } from './kpi';
import { laterWords, measuring } from './later-words';
import { objectives, saveObjective } from './objective';
import { newPlan } from './plan';
import { outcomeOf, type Port, type Result } from './port';
import { readPlan } from './read';
import { removeSelfTest, selfTest } from './self-test';
import { applyWhatIf } from './suppose';
import { history, undo } from './undo';
import { readWeek } from './week';
import { buildRetroplanning, printLink } from './year-view';

type Command<N extends ApiName> = {
  /**
   * What it takes from the other side of `google.script.run`, where anybody may call it with anything. Made when it is called, as
   * the script is loaded for the menu too, which calls none.
   */
  readonly accepts: () => v.GenericSchema<unknown, Parameters<Api[N]>>;
  readonly run: (port: Port, ...args: Parameters<Api[N]>) => ReturnType<Api[N]>;
};

const saying =
  <Input extends readonly unknown[], T>(run: (port: Port, ...input: Input) => Result<T>) =>
  (port: Port, ...input: Input): Outcome<T> =>
    outcomeOf(port, run(port, ...input));

// Written as checks of ours: what valibot has for each would be a part of the script of its own.
const matching = (pattern: RegExp) => v.custom<string>((it) => typeof it === 'string' && pattern.test(it));
const number = () => v.custom<number>(Number.isFinite);
const integer = () => v.custom<number>(Number.isInteger);
const count = () => v.custom<number>((it) => Number.isInteger(it) && Number(it) >= 0);
const texts = () => v.array(v.string());
const language = () => v.picklist(languages);
const loaded = () => v.object({ line: count(), cells: texts() });
const nothing = () => v.tuple([]);

const newPlanInput = () =>
  v.object({
    language: language(),
    year: integer(),
    firstMonth: integer(),
    currency: matching(/^[A-Z]{3}$/),
    country: matching(/^[A-Z]{2}(-[A-Z]{2,3})?$/),
    setLocale: v.boolean(),
  });

const pastedText = () => v.object({ text: v.string() });

const saveInput = () =>
  v.pipe(
    v.object({ draft: draftSchema(), loaded: v.nullish(loaded()), newObjectives: texts() }),
    // An absent `loaded` arrives as null through google.script.run.
    v.transform(({ loaded: row, ...rest }) => (row == null ? rest : { ...rest, loaded: row })),
  );

const objectiveInput = () =>
  v.pipe(
    v.object({
      draft: v.object({
        name: v.string(),
        period: v.string(),
        kpi: v.string(),
        startingPoint: v.string(),
        target: v.string(),
        deadline: v.string(),
        owner: v.string(),
      }),
      loaded: v.nullish(loaded()),
    }),
    v.transform(({ loaded: row, draft }) => (row == null ? { draft } : { draft, loaded: row })),
  );

const retroplanningInput = () =>
  v.object({
    year: v.nullable(integer()),
    grouping: v.exactOptional(v.nullable(v.picklist(groupings))),
    unit: v.exactOptional(v.nullable(v.picklist(units))),
    tab: v.exactOptional(v.nullable(v.string())),
  });

const isAnswer = ([column, answer]: readonly [string, unknown]): boolean =>
  /^[A-Z]{1,3}$/.test(column) && columnAnswers.some((it) => it === answer);
const answers = () =>
  v.custom<ColumnAnswers>(
    (it) => typeof it === 'object' && it !== null && !Array.isArray(it) && Object.entries(it).every(isAnswer),
  );

const readInput = () =>
  v.object({
    year: v.nullable(integer()),
    tab: v.nullable(v.string()),
    all: v.exactOptional(v.boolean()),
    columns: v.exactOptional(answers()),
    byHand: v.exactOptional(v.boolean()),
  });

const checkInput = () =>
  v.object({
    tab: v.nullable(v.string()),
    year: v.exactOptional(v.nullable(integer())),
    columns: v.exactOptional(answers()),
  });

const code = () => v.picklist(codes);
const seenCell = () => ({ sheet: v.string(), cell: v.string(), was: v.string() });

const adoptInput = () =>
  v.object({
    year: v.nullable(integer()),
    tab: v.nullable(v.string()),
    columns: answers(),
    add: v.array(v.picklist(addedColumns)),
  });

const page = () => v.object({ width: count(), scripts: v.array(count()), build: v.nullable(count()) });

const kpisInput = () =>
  v.object({
    organisation: v.nullable(v.picklist(organisations)),
    add: v.array(v.picklist(kpiKeys)),
    own: v.exactOptional(v.object({ name: v.string(), direction: v.picklist(['up', 'down']), made: v.string() })),
    follow: v.exactOptional(v.boolean()),
    weekly: v.exactOptional(v.array(v.string())),
    monthsFollow: v.exactOptional(v.boolean()),
    monthly: v.exactOptional(v.array(v.string())),
    year: v.exactOptional(number()),
  });

const figure = () => v.picklist(figureKeys);
const anyFigure = () => v.custom<NamedFigure>((it) => typeof it === 'string' && figureNamed(it) !== undefined);

/** What was read of files that anybody may have made. */
const importInput = () =>
  v.object({
    values: v.array(
      v.object({
        figure: anyFigure(),
        month: matching(/^\d{4}-\d\d(?:-\d\d)?$/),
        value: v.nullable(number()),
        was: v.exactOptional(v.nullable(number())),
      }),
    ),
    wins: v.picklist(['file', 'mine']),
    isTried: v.boolean(),
    add: v.array(figure()),
    remember: v.nullable(v.string()),
    madeUp: v.exactOptional(v.boolean()),
  });

const invoicesInput = () =>
  v.object({
    lines: v.array(v.object({ date: matching(/^\d{4}-\d\d-\d\d$/), label: v.string(), amount: number() })),
  });

const amount = () => v.custom<number>((it) => Number.isFinite(it) && Number(it) >= 0);
const upTo = (most: number) => () =>
  v.custom<number>((it) => Number.isFinite(it) && Number(it) >= 0 && Number(it) <= most);

const byQuarter = (of = amount) => v.exactOptional(v.array(v.nullable(of())));

const budgetInput = () =>
  v.object({
    envelope: v.exactOptional(
      v.object({
        mode: v.exactOptional(v.picklist(envelopeModes)),
        fixed: v.exactOptional(amount()),
        shares: byQuarter(upTo(100)),
        forecast: byQuarter(),
        byHand: byQuarter(),
        season: v.exactOptional(v.picklist(seasons)),
        cut: v.exactOptional(upTo(1)()),
      }),
    ),
    build: v.boolean(),
  });

const whatIfInput = () =>
  v.object({
    cut: v.exactOptional(upTo(1)()),
    late: v.exactOptional(v.object({ action: v.string(), days: integer() })),
    dropped: v.exactOptional(v.string()),
  });

const fieldsOfPayment = () => v.record(v.picklist(paymentFields), v.string());

const paymentInput = () =>
  v.object({
    action: v.string(),
    payments: v.array(
      v.object({
        loaded: v.exactOptional(v.object({ id: number(), line: count(), was: v.exactOptional(fieldsOfPayment()) })),
        fields: fieldsOfPayment(),
      }),
    ),
  });

/** Every command by the name the sidebar and the command line call it by. */
export const commandTable: { readonly [N in ApiName]: Command<N> } = {
  home: { accepts: nothing, run: home },
  newPlan: { accepts: () => v.tuple([newPlanInput()]), run: saying(newPlan) },
  loadExample: {
    accepts: () => v.tuple([v.object({ language: language(), year: integer() })]),
    run: saying(loadExample),
  },
  actionForm: {
    accepts: () => v.tuple([v.union([v.picklist(['new', 'selected']), v.object({ loaded: loaded() })])]),
    run: saying(actionForm),
  },
  saveAction: { accepts: () => v.tuple([saveInput()]), run: saying(saveAction) },
  duplicateAction: { accepts: () => v.tuple([loaded()]), run: saying(duplicateAction) },
  dropAction: { accepts: () => v.tuple([loaded()]), run: saying(dropAction) },
  readList: { accepts: () => v.tuple([pastedText()]), run: saying(readList) },
  addList: {
    accepts: () => v.tuple([v.union([v.object({ drafts: v.array(draftSchema()) }), pastedText()])]),
    run: saying(addList),
  },
  // In this order: a tuple of nothing takes anything, and drops it.
  check: { accepts: () => v.union([v.tuple([checkInput()]), nothing()]), run: saying(checkPlan) },
  read: { accepts: () => v.tuple([readInput()]), run: saying(readPlan) },
  adopt: { accepts: () => v.tuple([adoptInput()]), run: saying(adopt) },
  week: { accepts: nothing, run: saying(readWeek) },
  mend: {
    accepts: () =>
      v.tuple([
        v.union([
          v.object({ code: code(), seen: v.array(v.object(seenCell())) }),
          v.object({ code: code(), ...seenCell() }),
        ]),
      ]),
    run: saying(mendProblem),
  },
  goTo: { accepts: () => v.tuple([v.object({ sheet: v.string(), cell: v.string() })]), run: saying(goTo) },
  retroplanning: { accepts: () => v.tuple([retroplanningInput()]), run: saying(buildRetroplanning) },
  printLink: { accepts: nothing, run: saying(printLink) },
  budget: { accepts: () => v.tuple([budgetInput()]), run: saying(budget) },
  whatIf: { accepts: () => v.tuple([whatIfInput()]), run: saying(whatIf) },
  applyWhatIf: { accepts: () => v.tuple([whatIfInput()]), run: saying(applyWhatIf) },
  dashboard: { accepts: nothing, run: saying(buildDashboard) },
  countdown: {
    accepts: () => v.tuple([v.object({ action: v.nullable(v.string()), line: v.exactOptional(v.nullable(count())) })]),
    run: saying(buildCountdown),
  },
  kpis: { accepts: () => v.tuple([kpisInput()]), run: saying(kpis) },
  importFigures: { accepts: () => v.tuple([importInput()]), run: saying(importFigures) },
  objectives: { accepts: () => v.tuple([v.object({ measure: v.boolean() })]), run: saying(objectives) },
  saveObjective: { accepts: () => v.tuple([objectiveInput()]), run: saying(saveObjective) },
  payments: { accepts: nothing, run: saying(payments) },
  invoices: { accepts: () => v.tuple([invoicesInput()]), run: saying(invoices) },
  savePayment: { accepts: () => v.tuple([paymentInput()]), run: saying(savePayment) },
  followPayments: {
    accepts: () => v.tuple([v.object({ action: v.string(), on: v.boolean() })]),
    run: saying(followPayments),
  },
  laterWords: { accepts: nothing, run: saying(laterWords) },
  measuring: { accepts: nothing, run: saying(measuring) },
  history: { accepts: nothing, run: saying(history) },
  undo: { accepts: nothing, run: saying(undo) },
  selfTest: { accepts: () => v.tuple([v.object({ page: v.nullable(page()) })]), run: saying(selfTest) },
  removeSelfTest: { accepts: nothing, run: saying(removeSelfTest) },
};
