import { type Day, dateOf } from '../../src/domain/time';
import { languages, usualLanguage } from '../../src/languages/languages';
import { type Either, fine, refused, sentenceOf, usageIn, usualLocale, usualYear, wordsIn } from '../command-words';
import { asksForHelp, languageAsked, type Request, requestOf } from './arguments';
import { readBundle } from './bundle';
import { readExportFiles, readInput, readList } from './input';
import type { Done, Job } from './job';
import { outputMisuse } from './output';
import { lostLine, resultJson, resultText } from './report';

/** 0 fine, 1 the plan has errors, 2 bad usage or unreadable input. */
type Printed = { readonly exitCode: 0 | 1 | 2; readonly stdout: string; readonly stderr: string };

/** Where the built add-on stands, and what day it is for the person. */
type Surroundings = { readonly bundleFolder: string; readonly today: Day };

/** One line whatever it is made of: a file's name may hold line breaks. No-break spaces stay, as French is typeset with them. */
const refusal = (sentence: string): Printed => ({
  exitCode: 2,
  stdout: '',
  stderr: `${sentence.replace(/[^\S\u00a0\u202f]+/g, ' ').trim()}\n`,
});

/** The command line as a function of its words: files are read and written, nothing is printed. */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<Printed> {
  const asked = languageAsked(words) ?? usualLanguage;
  if (asksForHelp(words)) return { exitCode: 0, stdout: `${usageIn(wordsIn[asked])}\n`, stderr: '' };
  const request = requestOf(words);
  if (!request.ok) return refusal(sentenceOf(request.misuse, wordsIn[asked]));
  try {
    const job = await opened(request.value, surroundings);
    return job.ok ? await done(job.value) : refusal(sentenceOf(job.misuse, wordsIn[asked]));
  } catch (error) {
    // A mistake of ours: what it says stands in the line, because a report without it helps nobody.
    const detail = error instanceof Error ? error.message : String(error);
    return refusal(`${wordsIn[asked].unexpected} (${detail})`);
  }
}

async function done(job: Job): Promise<Printed> {
  const { finished } = await import('./job');
  const end = await finished(job);
  if (end.ok) return printed(end.value, job);
  return refusal('sentence' in end ? end.sentence : sentenceOf(end.misuse, wordsIn[job.language]));
}

/** The files of a request, opened or refused. */
async function opened(request: Request, { bundleFolder, today }: Surroundings): Promise<Either<Job>> {
  const misuse = request.output === undefined ? undefined : await outputMisuse(request.output, request.input);
  if (misuse) return refused(misuse);
  const read =
    request.input === undefined
      ? fine(undefined)
      : await readInput(request.input, request.locale ?? usualLocale[usualLanguage]);
  if (!read.ok) return read;
  const list = request.listFile === null ? fine('') : await readList(request.listFile);
  if (!list.ok) return list;
  const exports = await readExportFiles(request.exports);
  if (!exports.ok) return exports;
  const bundle = await readBundle(bundleFolder);
  if (!bundle.ok) return bundle;
  const input = read.value;
  const language = request.language ?? languages.find((name) => input?.locale?.startsWith(name)) ?? usualLanguage;
  const locale = input?.locale ?? request.locale ?? usualLocale[language];
  const { year, month } = dateOf(request.today ?? today);
  // The engine is only loaded when there is work for it: bad usage is answered at once.
  const { openSession } = await import('./session');
  const snapshot = input?.snapshot;
  return fine({
    request,
    list: list.value,
    exports: exports.value,
    bundle: bundle.value,
    session: await openSession({ bundle: bundle.value, snapshot, locale, language, today: request.today }),
    notCarried: input?.notCarried ?? [],
    language,
    locale,
    usualYear: usualYear(year, month),
  });
}

function printed({ result, lost }: Done, { request, language }: Job): Printed {
  const words = wordsIn[language];
  const line = lostLine(lost, words);
  return {
    exitCode: result.problems.some(({ severity }) => severity === 'error') ? 1 : 0,
    stdout: request.json ? resultJson(result) : resultText(result, request, words, language),
    stderr: line === undefined ? '' : `${line}\n`,
  };
}
