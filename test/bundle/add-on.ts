import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { frenchPlan } from '../../preview/bench/french-plan';
import type { ExecutionOptions } from '../../preview/node/node';
import type { Api, ApiName, NewPlanInput, Outcome } from '../../src/commands/api';
import type { Language } from '../../src/languages/languages';
import { keptFile, keptOnce } from '../outside';
import { type NodeHost, type OpenOptions, openWorkbook } from '../preview/open';

const dist = path.resolve(__dirname, '../../dist');
const built = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

/** The built add-on as it is pushed to Google. */
const html = readdirSync(dist).filter((file) => file.endsWith('.html'));
export const bundle = {
  code: built('Code.js'),
  html: Object.fromEntries(html.map((file) => [path.basename(file, '.html'), built(file)])),
};

/** The Monday it is in every test that does not say otherwise. */
export const TODAY = '2027-03-15';

export type Stats = Extract<Awaited<ReturnType<NodeHost['execute']>>, { ok: true }>['stats'];
type Answered<T> = { readonly answer: T; readonly stats: Stats };

/** A file with the add-on on it. */
export type AddOn = NodeHost & {
  readonly run: <N extends ApiName>(
    name: N,
    args: Parameters<Api[N]>,
    options?: ExecutionOptions,
  ) => Promise<Answered<ReturnType<Api[N]>>>;
  /** The value of a command that must succeed. */
  readonly does: <N extends ApiName>(name: N, ...args: Parameters<Api[N]>) => Promise<ValueOf<N>>;
  /** The one sentence of a command that must be refused. */
  readonly isRefused: <N extends ApiName>(name: N, ...args: Parameters<Api[N]>) => Promise<string>;
};

type ValueOf<N extends ApiName> = ReturnType<Api[N]> extends Outcome<infer T> ? T : ReturnType<Api[N]>;

const opened: NodeHost[] = [];

/** What was saved when all was calculated, and was not changed since: opening it calculates nothing, which is quicker. */
const calculated = new WeakSet<object>();

export type AddOnOptions = OpenOptions & { readonly language?: Language };

/** Opens a file, a new one unless a snapshot is given; it is closed after the test. */
export async function anAddOn({ language = 'fr', ...options }: AddOnOptions = {}): Promise<AddOn> {
  const locale = language === 'fr' ? 'fr_FR' : 'en_GB';
  const { snapshot } = options;
  // Another reading of formulas gives other values.
  const isReadAlike = options.matchReading === undefined && options.dayInText === undefined;
  const isTrusted = (file: object): boolean => isReadAlike && calculated.has(file);
  const trustsValues = snapshot !== undefined && isTrusted(snapshot);
  const strict = { textsReadIn: 'any locale' } as const;
  const host = await openWorkbook({ ...bundle, ...strict, userLocale: language, locale, trustsValues, ...options });
  opened.push(host);
  const run: AddOn['run'] = async (name, args, execution = {}) => {
    const result = await host.execute('rpc', [name, args], { today: TODAY, ...execution });
    if (!result.ok) throw new Error(`${name}: ${result.message}`);
    // What a command answers is typed on its side of the bundle.
    return { answer: result.value as ReturnType<Api[typeof name]>, stats: result.stats };
  };
  return {
    ...host,
    save: () => (host.isCalculated() ? asCalculated(host.save()) : host.save()),
    restore: (snapshot) => host.restore(snapshot, isTrusted(snapshot)),
    run,
    does: async (name, ...args) => {
      const { answer } = await run(name, args);
      if (!isOutcome(answer)) return answer as ValueOf<typeof name>;
      if (!answer.ok) throw new Error(`${name}: ${answer.sentence} ${host.logged.join(' ')}`);
      return answer.value as ValueOf<typeof name>;
    },
    isRefused: async (name, ...args) => {
      const { answer } = await run(name, args);
      if (!isOutcome(answer) || answer.ok) throw new Error(`${name} was not refused`);
      return answer.sentence;
    },
  };
}

const isOutcome = (answer: object): answer is Outcome<unknown> => 'ok' in answer;

export function closeAll(): void {
  for (const host of opened.splice(0)) host.dispose();
}

afterEach(closeAll);

export const aNewPlan = (changes: Partial<NewPlanInput> = {}): NewPlanInput => ({ ...frenchPlan, ...changes });

/** The file in which `today` is a fixed day: what it shows then depends on no clock. */
export const onThatDay = (host: NodeHost, day = TODAY): void => host.person.type('Paramètres', 'B4', day);

const underWay = new Map<string, Promise<IWorkbookData>>();

type Make = (host: AddOn) => Promise<unknown>;

/** A file as an add-on has saved it, made once: nobody changes a snapshot, it is copied where it is opened. */
export function fileOnce(key: string, make: () => Promise<IWorkbookData>): Promise<IWorkbookData> {
  const making = underWay.get(key) ?? keptOnce(`a file after ${key}`, () => keptFile(key, make)).then(asCalculated);
  underWay.set(key, making);
  return making;
}

/** What a file, a new one unless another is given, holds after these commands, made once. */
export const fileAfter = (key: string, make: Make, from?: () => Promise<IWorkbookData>): Promise<IWorkbookData> =>
  fileOnce(key, () => madeFile(make, from));

function asCalculated(saved: IWorkbookData): IWorkbookData {
  calculated.add(saved);
  return saved;
}

async function madeFile(make: Make, from?: () => Promise<IWorkbookData>): Promise<IWorkbookData> {
  const host = await anAddOn(from === undefined ? {} : { snapshot: await from() });
  await make(host);
  await host.settled();
  return host.save();
}

/** What *New plan* makes of a new file. */
export function aNewFile(changes: Partial<NewPlanInput> = {}): Promise<IWorkbookData> {
  const input = aNewPlan(changes);
  return fileAfter(JSON.stringify(input), (host) => host.does('newPlan', input));
}
