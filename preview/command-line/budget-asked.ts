import type { EnvelopeInput, WhatIfInput } from '../../src/commands/api';
import { soleNumber } from '../../src/domain/money';
import { envelopeModes, seasons } from '../../src/domain/payment';
import { quarters } from '../../src/domain/time';
import { type Command, type CommandName, commands, type Either, fine, refused } from '../command-words';

/** How the envelope is to be set, or null; what is to be supposed, and whether to do it. */
export type BudgetAsked = {
  readonly envelope: EnvelopeInput | null;
  readonly supposed: WhatIfInput;
  readonly apply: boolean;
};

type Typed = (option: string) => string | undefined;

const envelopeOptions = ['--mode', '--envelope', '--share', '--revenue', '--by-quarter', '--season'] as const;
const supposedOptions = ['--cut', '--late', '--drop', '--apply'] as const;

/** "15000", "15 000,50", or "5 %" of a share; undefined for what is no number, below 0, or may be two: "15,000". */
const numberOf = (word: string, unit: '' | '%' = ''): number | undefined => soleNumber(word, ['.', ','], unit);

/** "40000;50000;50000;60000": one a quarter, a blank leaves it as it is; a single one is for all. */
function byQuarter(word: string, unit?: '%'): readonly (number | null)[] | undefined {
  const words = word.split(';').map((it) => it.trim());
  const all = words.length === 1 ? quarters.map(() => words[0] ?? '') : words;
  const numbers = all.map((it) => (it === '' ? null : numberOf(it, unit)));
  const known = numbers.flatMap((it) => (it === undefined ? [] : [it]));
  return all.length === quarters.length && known.length === all.length ? known : undefined;
}

/** "Site=6w": six weeks late, or so many days with d. */
function lateOf(word: string): WhatIfInput['late'] | undefined {
  const [, action, count, unit] = /^(.+)=\s*(\d{1,4})\s*([wsdj])$/.exec(word) ?? [];
  const weeks = unit === 'w' || unit === 's';
  return action === undefined ? undefined : { action: action.trim(), days: Number(count) * (weeks ? 7 : 1) };
}

/** A whole, in per cent. */
const WHOLE = 100;

/** What each option says; undefined where that is not understood. */
const readers: Readonly<Record<string, (word: string) => EnvelopeInput | WhatIfInput | undefined>> = {
  '--mode': (word) => envelopeModes.flatMap((mode) => (mode === word ? [{ mode }] : []))[0],
  '--season': (word) => seasons.flatMap((season) => (season === word ? [{ season }] : []))[0],
  '--envelope': (word) => {
    const fixed = numberOf(word);
    return fixed === undefined ? undefined : { fixed };
  },
  '--share': (word) => {
    const shares = byQuarter(word, '%');
    return shares && { shares: shares.map((share) => (share === null ? null : share / WHOLE)) };
  },
  '--revenue': (word) => {
    const forecast = byQuarter(word);
    return forecast && { forecast };
  },
  '--by-quarter': (word) => {
    const byHand = byQuarter(word);
    return byHand && { byHand };
  },
  '--cut': (word) => {
    const cut = numberOf(word, '%');
    return cut === undefined ? undefined : { cut: cut / WHOLE };
  },
  '--late': (word) => {
    const late = lateOf(word);
    return late && { late };
  },
  '--drop': (dropped) => ({ dropped }),
  '--apply': () => ({}),
};

/** The options of a command that sets the envelope, or supposes something, and nowhere else. */
export function budgetAsked(name: CommandName, typed: Typed): Either<BudgetAsked> {
  const { isOfBudget = false, isOfSupposed = false }: Command = commands[name];
  const said = [...envelopeOptions, ...supposedOptions].filter((option) => typed(option) !== undefined);
  const allowed: readonly string[] = [...(isOfBudget ? envelopeOptions : []), ...(isOfSupposed ? supposedOptions : [])];
  let input: EnvelopeInput & WhatIfInput = {};
  for (const option of said) {
    if (!allowed.includes(option)) return refused({ is: 'no-budget-allowed', command: name, word: option });
    const word = typed(option) ?? '';
    const read = readers[option]?.(word);
    if (read === undefined) return refused({ is: 'bad-budget', word: `${option} ${word}` });
    input = { ...input, ...read };
  }
  return fine({
    envelope: isOfBudget && said.length > 0 ? input : null,
    supposed: isOfSupposed ? input : {},
    apply: said.includes('--apply'),
  });
}
