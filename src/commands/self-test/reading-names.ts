import { languages } from '../../languages/languages';
import { type FixedReading, fixedReadings, type SelfTestWords } from '../../languages/words/self-test-words';
import type { FileReadingName, ReadingName } from '../api';

const [firstReading, ...otherReadings] = fixedReadings;

/** What a file of each is called in the report. */
const labels = { words: 'words-file', later: 'later-file', content: 'content-file' } as const;

/** The files of the languages: what the sidebar says at once, what it says later, what fills a plan. */
const languageFiles: readonly {
  readonly name: FileReadingName;
  readonly is: string;
  readonly of: keyof typeof labels;
}[] = (['words', 'later', 'content'] as const).flatMap((of) =>
  languages.map((language) => ({ name: `${of}-${language}` as const, is: language, of })),
);

/** What is tried, in the order of the report. */
export const readingNames: readonly ReadingName[] = [
  firstReading,
  ...languageFiles.map(({ name }) => name),
  ...otherReadings,
];

/** The files beside the script, the page first. */
export const fileNames: readonly string[] = [
  'sidebar',
  ...languageFiles.map(({ name }) => name),
  'holidays',
  'reading',
];

/** Whether a reading is of no language's file. */
export const isFixed = (name: ReadingName): name is FixedReading => fixedReadings.some((it) => it === name);

/** What a reading is called in the report. */
export function labelOf(name: ReadingName, words: SelfTestWords): string {
  if (isFixed(name)) return words.labels[name];
  const file = languageFiles.find((it) => it.name === name);
  if (file === undefined) return name;
  return words.say(labels[file.of], { language: file.is });
}
