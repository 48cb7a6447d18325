import { type Api, type ApiName, apiKinds, type FirstAnswer, type Home } from '../commands/api';

/** Why no answer came: each has its own sentence, none shows what the platform said. */
const failures = ['accounts', 'time', 'lost', 'unreachable', 'read', 'write'] as const;
type Failure = (typeof failures)[number];

/** Rejects a call; the message stays in the console's reach, the person is told the sentence of `failure`. */
export class CallFailed extends Error {
  constructor(
    readonly failure: Failure,
    cause?: unknown,
  ) {
    super(failure, { cause });
    this.name = 'CallFailed';
  }
}

/** The part of `google.script.run` this page uses. */
type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(name: string, args: readonly unknown[], also?: 'home'): void;
};
declare const google: { readonly script: { readonly run: Runner } } | undefined;

/** A script is stopped after six minutes: past that no answer will come. */
const SIX_MINUTES = 6 * 60_000 + 30_000;

/** What the server answers, and what home shows then, where that was asked for with it and could be read. */
type WithHome<T> = T & { readonly home?: Home };

/** Asks the server. Rejects with CallFailed; a refusal by the command itself is an answer like another. */
export const call = <K extends ApiName>(name: K, ...args: Parameters<Api[K]>): Promise<ReturnType<Api[K]>> =>
  asked(name, args);

/** The same of a command that home is shown after, in one trip. */
export const callWithHome = <K extends ApiName>(
  name: K,
  ...args: Parameters<Api[K]>
): Promise<WithHome<ReturnType<Api[K]>>> => asked(name, args, 'home');

let cameFirst: FirstAnswer | null | undefined;

/** Tells of an answer that came with the page. */
export const cameWith = (first: FirstAnswer | null | undefined): void => {
  cameFirst = first;
};

/** It answers the first question alone, which has one argument or none: whatever is asked later, the file may have changed. */
function cameAlready(name: ApiName, [asked]: readonly unknown[]): unknown {
  const first = cameFirst;
  cameFirst = undefined;
  return first?.name === name && first.args[0] === asked ? first.answer : undefined;
}

function asked<K extends ApiName, T extends ReturnType<Api[K]>>(
  name: K,
  args: Parameters<Api[K]>,
  also?: 'home',
): Promise<T> {
  const already = cameAlready(name, args);
  // What `Api` declares, as every answer of the server is.
  if (already !== undefined) return Promise.resolve(already as T);
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') return reject(new CallFailed('unreachable'));
    const tooLate = setTimeout(() => reject(new CallFailed('time')), SIX_MINUTES);
    const answered = (answer: unknown): void => {
      clearTimeout(tooLate);
      // A Date anywhere in an answer loses the whole of it: null arrives instead.
      if (typeof answer !== 'object' || answer === null) reject(new CallFailed('lost'));
      // The border of the platform: what comes back is what `Api` declares, checked on the server's side.
      else resolve(answer as T);
    };
    const failed = (error: unknown): void => {
      clearTimeout(tooLate);
      reject(new CallFailed(failureOf(error, name), error));
    };
    const runner = google.script.run.withSuccessHandler(answered).withFailureHandler(failed);
    if (also === undefined) runner.rpc(name, args);
    else runner.rpc(name, args, also);
  });
}

/**
 * What a refusal says, most often because several accounts are open (contract 12). Codes and addresses stand in Google's sentences
 * whatever their language; the words are those of the languages we could look up.
 */
const REFUSED =
  /permission_denied|unauthenticated|\bhttp 40[13]\b|(accounts|drive)\.google\.com|permission|permis[os]\b|permissão|permess[io]|authori[sz]ation|autori[sz]|berechtigung|toestemming|権限|承認|权限|授权|권한|إذن|صلاحية|تفويض/i;

/** A script was stopped: the same languages. */
const STOPPED =
  /deadline_exceeded|timed? ?out|execution time|délai|temps d['’]exécution|ausführungszeit|tiempo .*ejecución|tempo .*(esecuzione|execução)|uitvoeringstijd|実行時間|起動時間|执行时间|실행 시간|مهلة|وقت التنفيذ/i;

/** The platform gives text, in the person's language: what is not recognised is told by what the call may have changed. */
export function failureOf(error: unknown, name: ApiName): Failure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (STOPPED.test(text)) return 'time';
  if (REFUSED.test(text)) return 'accounts';
  return apiKinds[name] === 'reads' ? 'read' : 'write';
}
