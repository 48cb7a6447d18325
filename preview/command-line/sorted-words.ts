import { type Either, fine, refused } from '../command-words';

/** The options, and whether a value follows. */
const options = {
  '-o': 'value',
  '--json': 'alone',
  '--cells': 'value',
  '--today': 'value',
  '--locale': 'value',
  '--year': 'value',
  '--action': 'value',
  '--line': 'value',
  '--tab': 'value',
  '--all-tabs': 'alone',
  '--list': 'value',
  '--column': 'value',
  '--add': 'value',
  '--organisation': 'value',
  '--kpi': 'value',
  '--dates': 'value',
  '--decimals': 'value',
  '--keep-mine': 'alone',
  '--partial': 'alone',
  '--own': 'value',
  '--made-up': 'alone',
  '--clear-made-up': 'alone',
  '--follow': 'alone',
  '--weekly': 'value',
  '--not-weekly': 'value',
  '--months-follow': 'alone',
  '--measure': 'alone',
  '--apply': 'alone',
  '--objective': 'value',
  '--period': 'value',
  '--from': 'value',
  '--target': 'value',
  '--deadline': 'value',
  '--owner': 'value',
  '--label': 'value',
  '--amount': 'value',
  '--parts': 'value',
  '--commission': 'value',
  '--monthly': 'value',
  '--yearly': 'value',
  '--tied': 'value',
  '--date': 'value',
  '--to': 'value',
  '--terms': 'value',
  '--engaged': 'value',
  '--invoiced': 'value',
  '--paid': 'value',
  '--actual': 'value',
  '--tax': 'value',
  '--vat': 'value',
  '--currency': 'value',
  '--exchange': 'value',
  '--payment': 'value',
  '--by-hand': 'alone',
  '--pay': 'value',
  '--mode': 'value',
  '--envelope': 'value',
  '--share': 'value',
  '--revenue': 'value',
  '--by-quarter': 'value',
  '--season': 'value',
  '--cut': 'value',
  '--late': 'value',
  '--drop': 'value',
  '--by': 'value',
  '--unit': 'value',
} as const;
type OptionName = keyof typeof options;

export const isOption = (word: string): word is OptionName => Object.hasOwn(options, word);
const repeated: readonly OptionName[] = ['--cells', '--column', '--kpi', '--weekly', '--not-weekly', '--pay'];
const mayRepeat = (name: OptionName): boolean => repeated.includes(name);

/** Each option that was written, with its values: '' where none follows. */
export type TypedOptions = ReadonlyMap<OptionName, readonly string[]>;

type Words = { readonly plain: readonly string[]; readonly typed: TypedOptions };

/** "--year=2027" is "--year 2027". */
function parted(word: string): readonly [name: string, value: string | undefined] {
  const sign = word.startsWith('--') ? word.indexOf('=') : -1;
  return sign < 0 ? [word, undefined] : [word.slice(0, sign), word.slice(sign + 1)];
}

/** The words that are no options, and the options with their values; refused where an option is unknown, lacks its value or comes twice. */
export function sortedWords(words: readonly string[]): Either<Words> {
  const plain: string[] = [];
  const typed = new Map<OptionName, readonly string[]>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === '-') {
      plain.push(word);
      continue;
    }
    const [name, joined] = parted(word);
    if (!isOption(name)) return refused({ is: 'unknown-option', word: name });
    if (typed.has(name) && !mayRepeat(name)) return refused({ is: 'repeated-option', word: name });
    const needsValue = options[name] === 'value';
    if (!needsValue && joined !== undefined) return refused({ is: 'unexpected-value', word: name });
    const value = needsValue ? (joined ?? words[++at] ?? '') : '';
    if (needsValue && (value === '' || (joined === undefined && value.startsWith('-')))) {
      return refused({ is: 'missing-value', word: name });
    }
    typed.set(name, [...(typed.get(name) ?? []), value]);
  }
  return fine({ plain, typed });
}
