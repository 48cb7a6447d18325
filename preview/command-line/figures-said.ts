import type { ImportReport, SaidColumns } from '../../src/commands/api';
import { tools } from '../../src/domain/export';
import { figureKeys, figureNamed, figureOf, type NamedFigure } from '../../src/domain/kpi';
import { isSameName } from '../../src/domain/names';
import { type Language, languages } from '../../src/languages/languages';
import { type Either, fine, refused } from '../command-words';
import type { ExportsAsked } from './exports-asked';
import { measuringWords } from './measuring-words';

/** The figures that somebody may enter. */
const entered = figureKeys.filter((key) => figureOf(key).productOf === undefined);

/** The figures of a file that are nobody's but hers, by their names in the file and as she calls them. */
export type OwnFigures = ImportReport['own'];

const called = (language: Language): readonly string[] =>
  entered.map((key) => `"${measuringWords[language].importing.figures[key]}"`);

/** What they are called, as words of the command line. */
const figuresCalled: Readonly<Record<Language, readonly string[]>> = { fr: called('fr'), en: called('en') };

/** "visits", "Visites du site", "own_1", "Prospects": a figure by its key or by its name; undefined for anything else. */
function figureSaid(said: string, own: OwnFigures): NamedFigure | 'ignored' | undefined {
  const key = ([...entered, 'ignored'] as const).find((it) => it === said);
  const isNamed = (figure: (typeof entered)[number]): boolean =>
    languages.some((language) => isSameName(measuringWords[language].importing.figures[figure], said));
  const typed = /^own_\d+:/.test(said) ? figureNamed(said) : undefined;
  const hers = own.find(({ figure, name }) => [figure, figure.split(':')[0]].includes(said) || isSameName(name, said));
  return key ?? hers?.figure ?? entered.find(isNamed) ?? (own.length === 0 ? typed : undefined);
}

/** The figures that words of an option name; a word that names none of them is told with all that are. */
export function figuresSaid(
  option: '--weekly' | '--not-weekly',
  words: readonly string[],
  own: OwnFigures,
): Either<readonly NamedFigure[]> {
  const figures: NamedFigure[] = [];
  for (const word of words) {
    const figure = figureSaid(word, own);
    const hers = own.map(({ name }) => `"${name}"`);
    const names = { fr: [...figuresCalled.fr, ...hers], en: [...figuresCalled.en, ...hers] };
    if (figure === undefined || figure === 'ignored') return refused({ is: 'bad-weekly', option, word, names });
    figures.push(figure);
  }
  return fine(figures);
}

/** What columns are said to be, of whichever tool the file is, where each is a figure. */
export function columnsSaid({ saidColumns }: ExportsAsked, own: OwnFigures): Either<SaidColumns> {
  const columns: Record<string, NamedFigure | 'ignored'> = {};
  for (const [header, said] of saidColumns) {
    const figure = figureSaid(said, own);
    if (figure === undefined) return refused({ is: 'bad-figure', word: `${header}=${said}` });
    columns[header] = figure;
  }
  return fine(Object.fromEntries(['', ...tools].map((tool) => [tool, columns])));
}
