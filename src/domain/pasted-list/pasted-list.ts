import { type ActionDraft, blankDraft } from '../draft';
import { foldName } from '../names';
import { statuses } from '../plan';
import { dayOfIso, isWithin, quarterOf, quarters } from '../time';
import { type Fact, isLikePerson, type ListContext, type ListVocabulary, readFact } from './facts';
import { asWritten, type LineParts, partsOfLine } from './parts';
import { listPatterns } from './vocabulary';

/** A line of a list as the form has it. */
type PastedAction = {
  /** The line as it was pasted, and its number from 1. */
  readonly line: number;
  readonly typed: string;
  /** What was not understood stands in its name: nothing of the line is lost. */
  readonly draft: ActionDraft;
  /** An amount that no date puts into a quarter: it stands in the name still; '' where there is none. */
  readonly unplaced: string;
  /** It ends with a colon and says nothing else: the title of what follows. */
  readonly isTitle: boolean;
};

type Sorted = { readonly name: string; readonly facts: readonly Fact[]; readonly written: ReadonlyMap<Fact, string> };

/** No more words than "du lundi 15 mars 2027 au mardi 16 mars 2027". */
const MOST_WORDS = 9;

/** Facts at the end of the name itself: "Affiches pour le 15 mars 500 €". One word alone says too little to be taken off. */
function factsBehind(name: string, said: readonly Fact[], context: ListContext, reading: ListVocabulary): Sorted {
  const facts: Fact[] = [];
  const written = new Map<Fact, string>();
  let words = name.split(/(?<=\s)(?=\S)/);
  for (let isFound = true; isFound; ) {
    isFound = false;
    for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0 && !isFound; count -= 1) {
      const tail = words.slice(-count).join('');
      const found = readFact(tail, context, reading);
      if (found === undefined || !isTakenFrom(found, tail) || isSaid([...said, ...facts], found)) continue;
      const before = words.slice(0, -count).join('');
      if (isCutOff(before, tail, context, reading) || listPatterns(reading).leading.test(foldName(before))) continue;
      facts.push(found);
      written.set(found, ` ${tail.trim()}`);
      words = words.slice(0, -count);
      isFound = true;
    }
  }
  const rest = words.join('').trim();
  return { name: facts.length + said.length === 0 ? rest : rest.replace(/\s*[,;:–—-]$/, ''), facts, written };
}

/** "15 | mars – 20 mars": the number before a month is its day, not the name's. */
function isCutOff(before: string, tail: string, context: ListContext, reading: ListVocabulary): boolean {
  const [day] = /\d{1,2}\s+$/.exec(before) ?? [];
  const [month] = /^\p{L}+/u.exec(tail) ?? [];
  return day !== undefined && month !== undefined && readFact(day + month, context, reading)?.says === 'deadline';
}

/** "Newsletter mensuelle" keeps its adjective and "Salon de mars" its month: they name the action, whatever else they say. */
const isTakenFrom = ({ says }: Fact, text: string): boolean => {
  const words = text.trim().split(/\s+/).length;
  if (says === 'amount') return true;
  if (says === 'rhythm') return words > 1;
  return (says === 'deadline' || says === 'start' || says === 'span') && (words > 2 || /\d/.test(text));
};

/** A rhythm that names the action as well: "Newsletter mensuelle" is monthly. */
function rhythmInName(name: string, context: ListContext, reading: ListVocabulary): readonly Fact[] {
  const found = readFact(name.split(/\s+/).slice(-1).join(''), context, reading);
  return found?.says === 'rhythm' && /\s/.test(name) ? [found] : [];
}

/** What the part at that place says, alone or with the one behind it, "budget : 500 €": how many parts that are, and the fact. */
function factAt(
  parts: LineParts['parts'],
  at: number,
  context: ListContext,
  reading: ListVocabulary,
): readonly [parts: number, fact: Fact | undefined] {
  const [part, next] = [parts[at], parts[at + 1]];
  if (part === undefined) return [1, undefined];
  const alone = readFact(part.text, context, reading);
  if (alone !== undefined) return [1, alone];
  if (part.isInBrackets && isLikePerson(part.text)) return [1, { says: 'owner', text: part.text.trim() }];
  const labelled = next?.joint.trim() === ':' ? readFact(part.text + asWritten(next), context, reading) : undefined;
  return labelled === undefined ? [1, undefined] : [2, labelled];
}

function sortedLine(
  line: string,
  context: ListContext,
  reading: ListVocabulary,
): Sorted & { readonly isTicked: boolean } {
  const { name, parts, isTicked } = partsOfLine(line);
  const facts: Fact[] = [];
  const written = new Map<Fact, string>();
  let rest = name;
  for (let at = 0; at < parts.length; at += 1) {
    const [taken, found] = factAt(parts, at, context, reading);
    const text = parts
      .slice(at, at + taken)
      .map(asWritten)
      .join('');
    at += taken - 1;
    if (found === undefined || isSaid(facts, found)) rest += text;
    else {
      facts.push(found);
      written.set(found, text);
    }
  }
  const behind = factsBehind(rest.trim(), facts, context, reading);
  const all = [...facts, ...behind.facts];
  const named = all.some(({ says }) => says === 'rhythm') ? [] : rhythmInName(behind.name, context, reading);
  return {
    name: behind.name,
    facts: [...all, ...named],
    written: new Map([...written, ...behind.written]),
    isTicked,
  };
}

/** A line that says one thing twice keeps the second in its name: which of the two is meant is hers to say. */
const isSaid = (facts: readonly Fact[], { says }: Fact): boolean =>
  says !== 'objective' && says !== 'kpi' && facts.some((fact) => fact.says === says || isSpanAnd(fact.says, says));

const isSpanAnd = (one: Fact['says'], other: Fact['says']): boolean =>
  (one === 'span' && (other === 'start' || other === 'deadline')) ||
  (other === 'span' && (one === 'start' || one === 'deadline'));

function withFact(draft: ActionDraft, it: Fact): ActionDraft {
  switch (it.says) {
    case 'amount':
      return draft;
    case 'span':
      return { ...draft, start: it.start, deadline: it.deadline };
    case 'objective':
      return { ...draft, objectives: [...draft.objectives, it.text] };
    case 'kpi':
      return { ...draft, kpis: [...draft.kpis, it.text] };
    default:
      return { ...draft, [it.says]: it.text };
  }
}

/** The budget with an amount in the quarter its day falls in; undefined where no day of the plan's year says which. */
function placed(draft: ActionDraft, amount: string, { year }: ListContext): ActionDraft['budget'] | undefined {
  const day = dayOfIso(draft.deadline === '' ? draft.start : draft.deadline);
  if (day === undefined || year === undefined || !isWithin(day, year)) return undefined;
  const [q1, q2, q3, q4] = quarters.map((quarter) => (isWithin(day, quarterOf(year, quarter)) ? amount : ''));
  return [q1 ?? '', q2 ?? '', q3 ?? '', q4 ?? ''];
}

function pastedAction(typed: string, line: number, context: ListContext, reading: ListVocabulary): PastedAction {
  const { name, facts, written, isTicked } = sortedLine(typed, context, reading);
  const said = facts.reduce<ActionDraft>(withFact, blankDraft);
  const amount = facts.find(({ says }) => says === 'amount');
  const text = amount?.says === 'amount' ? amount.text : '';
  const budget = text === '' ? blankDraft.budget : placed(said, text, context);
  const isLeft = budget === undefined && amount !== undefined;
  const done = context.statuses[statuses.indexOf('done')] ?? '';
  return {
    line,
    typed: typed.trim(),
    draft: {
      ...said,
      name: (isLeft ? `${name}${written.get(amount) ?? ''}` : name).trim(),
      budget: budget ?? blankDraft.budget,
      ...(isTicked && said.status === '' ? { status: done } : {}),
    },
    unplaced: isLeft ? text : '',
    isTitle: /:\s*$/.test(typed) && facts.length === 0,
  };
}

/** The actions of a list from a document, an e-mail or a brief: one a line, blank lines and those without a letter aside. */
export const actionsOfList = (text: string, context: ListContext, reading: ListVocabulary): readonly PastedAction[] =>
  text
    .split(/\r\n?|\n/)
    .flatMap((typed, index) => (/[\p{L}\d]/u.test(typed) ? [pastedAction(typed, index + 1, context, reading)] : []));
