export {
  type Call,
  type Command,
  type CommandName,
  commands,
  isCommand,
  noFigures,
  type Situation,
  usualLocale,
} from './commands';
export { type Either, fine, type Misuse, refused } from './misuse';
export { usageIn } from './usage';
export { usualYear } from './usual-year';
export type { CommandLineWords } from './words';
export { sentenceOf, wordsIn } from './words-in';
