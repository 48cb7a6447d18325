import { isoOf } from '../../domain/time';
import { type Language, languages } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import type { SelfTestWords } from '../../languages/words/self-test-words';
import { saySentence } from '../../languages/words/sentence';
import { type Change, isBlank } from '../../workbook/cells';
import type { Done, SelfTestInput, SelfTestReport, TriedReading, Verdict } from '../api';
import { type OpenPlan, openPlan } from '../plan';
import { done, type Port, type Probe, type Result, trouble } from '../port';
import { fileNames } from './reading-names';
import { saidOf } from './readings';
import { type Seen, TRIED } from './seen';
import { madeTab, reportOf, rowOf, triedArea, triedCells, triedLook, writtenReadings } from './tab';

/** A name that stands on the self-test's own tab while it is timed. */
const TEMPORARY = 'retroplan_self_test';

/** A tab of that name is ours where it begins as one does, or is still empty because its making was interrupted. */
function isOurs(port: Port, tab: string, language: Language): boolean {
  const values = port.readTab(tab)?.values;
  if (values === undefined) return false;
  const [first] = values[0] ?? [];
  return first === wordsOf(language).selfTest.title || values.every((line) => line.every((cell) => isBlank(cell)));
}

/** The tab that a self-test has left, in any language. */
const leftTab = (port: Port): string | undefined =>
  languages.flatMap((language) => {
    const { tab } = wordsOf(language).selfTest;
    return isOurs(port, tab, language) ? [tab] : [];
  })[0];

/** What an interrupted test has left goes first, its name before its tab: afterwards nobody could tell whose name it is. */
function cleared(port: Port, probe: Probe): void {
  const left = leftTab(port);
  if (left === undefined) return;
  if (port.placeOfName(TEMPORARY)?.tab === left) probe.removeName(TEMPORARY);
  probe.removeTab(left);
}

type Timed = (work: () => void) => number;

const stopwatch =
  (probe: Probe): Timed =>
  (work) => {
    const start = probe.milliseconds();
    work();
    return Math.round(probe.milliseconds() - start);
  };

/** Of a name that is not ours nothing is changed: it is not timed then. */
function timedName(port: Port, probe: Probe, tab: string): number | undefined {
  if (port.placeOfName(TEMPORARY) !== undefined) return undefined;
  const change: Change = [{ do: 'name', tab, name: TEMPORARY, area: triedArea }, { do: 'flush' }];
  const took = stopwatch(probe)(() => port.apply(change));
  probe.removeName(TEMPORARY);
  return took;
}

/** Her plan, if she has one; a file of the add-on that it is read with may be broken, which the report is there to tell. */
function planTable(port: Port): OpenPlan['table'] | 'unread' | undefined {
  try {
    const opened = openPlan(port);
    return opened.ok ? opened.value.table : undefined;
  } catch {
    return 'unread';
  }
}

/** The first date of her plan: where a table she made would have a typed column. */
function typedColumn(port: Port, probe: Probe): Seen['typedColumn'] {
  const table = planTable(port);
  if (table === undefined || table === 'unread') return table;
  const column = table.header.columns.get('deadline') ?? table.header.columns.get('start');
  const refused = column === undefined ? undefined : probe.typedColumn(table.tab, table.header.row + 1, column);
  return refused?.takenFor === 'file.protected' ? undefined : refused;
}

/** Tries everything in the tab, which is made for it, and gives what was seen. */
function triedIn(port: Port, probe: Probe, words: SelfTestWords, page: SelfTestInput['page']): Seen {
  const { tab } = words;
  const timed = stopwatch(probe);
  const milliseconds = {
    'ms-tab': timed(() => port.apply(madeTab(tab, words))),
    'ms-write': timed(() => port.apply(triedCells(tab))),
    'ms-flush': timed(() => port.apply([{ do: 'flush' }])),
    'ms-name': timedName(port, probe, tab),
  };
  port.apply(triedLook(tab, wordsOf(port.language())));
  const cells = probe.cells(tab, triedArea);
  return {
    files: Object.fromEntries(fileNames.map((file) => [file, probe.fileText(file)])),
    page,
    cells: (reading) => cells[rowOf(reading) - triedArea.row] ?? [],
    rule: probe.ruleFormulas(tab)[0],
    findsCapitals: probe.findsTab(tab.toUpperCase()),
    rejection: probe.rejection(tab, rowOf('rejection'), TRIED.column),
    protectedCell: probe.protectedCell(),
    typedColumn: typedColumn(port, probe),
    lock: probe.lock(),
    fileLocale: port.locale(),
    settings: probe.settings(),
    milliseconds,
  };
}

function messageOf({ tab, say }: SelfTestWords, tried: readonly TriedReading[]): string {
  const count = (wanted: Verdict): number => tried.filter(({ verdict }) => verdict === wanted).length;
  return say('done', {
    tab,
    asExpected: count('as-expected'),
    otherwise: count('otherwise'),
    notTried: count('not-tried'),
  });
}

/** What says it all in the first of some languages whose file is whole; where none is, what the platform says of the last is to be said. */
function wordsIn(
  port: Port,
  [first = port.language(), ...others]: readonly Language[],
): Omit<SelfTestWords, 'tab' | 'title'> {
  try {
    const { sentences, ...texts } = port.content(first).selfTest;
    const { speech } = wordsOf(first).idiom;
    return { ...texts, say: (code, facts) => saySentence(sentences[code], facts, speech) };
  } catch (error) {
    if (others.length === 0) throw error;
    return wordsIn(port, others);
  }
}

/** All it says, in her language: where the file with its texts is what is broken, these are in another. */
function wordsFor(port: Port): SelfTestWords {
  const language = port.language();
  const said = wordsIn(port, [language, ...languages.filter((it) => it !== language)]);
  return { ...wordsOf(language).selfTest, ...said };
}

/**
 * Tries each reading of Google Sheets that nobody is sure of in a tab of its own, and writes there what it saw. Nothing else of the
 * file changes; where she was is where she is afterwards.
 */
export function selfTest(port: Port, { page }: SelfTestInput): Result<SelfTestReport> {
  const probe = port.probe();
  if (probe.closedTabs().length === port.tabNames().length) return trouble('file.protected', {});
  const words = wordsFor(port);
  const selection = probe.selection();
  const left = leftTab(port);
  if (left !== undefined && port.tabNames().length === 1) return trouble('self-test.only-tab', { tab: left });
  cleared(port, probe);
  if (port.hasTab(words.tab)) return trouble('self-test.name-taken', { tab: words.tab });
  try {
    const tried = saidOf(triedIn(port, probe, words, page), words);
    port.apply(writtenReadings(words.tab, tried, words));
    const report = reportOf(isoOf(port.today()), tried, words);
    return done({ message: messageOf(words, tried), tab: words.tab, readings: tried, report });
  } finally {
    if (port.hasTab(selection.tab)) probe.select(selection);
  }
}

/** Takes away the tab of a self-test, and nothing that is hers. */
export function removeSelfTest(port: Port): Result<Done> {
  const { say } = wordsFor(port);
  const tab = leftTab(port);
  if (tab === undefined) return done({ message: say('nothing', {}) });
  if (port.tabNames().length === 1) return trouble('self-test.only-tab', { tab });
  cleared(port, port.probe());
  return done({ message: say('removed', { tab }) });
}
