import type { IStyleData } from '@univerjs/core';
import { childOf, childrenOf, type Element, isDateFormat, isOn, themeOf } from '../file';
import { textOf } from './cells';
import type { Package, Relation } from './package';
import type { SheetContext } from './sheet';
import { type Styles, stylesOf } from './styles';

export type Book = {
  readonly file: Package;
  readonly root: Element;
  readonly relations: readonly Relation[];
  readonly context: SheetContext;
  readonly styles: Styles;
  readonly styleTable: Record<string, IStyleData>;
  readonly locale: string | undefined;
};

/** "fr-FR" → "fr_FR" */
async function localeOf(file: Package): Promise<string | undefined> {
  const language = childOf(await file.part('docProps/core.xml').catch(() => undefined), 'language')?.text.trim() ?? '';
  const [, first, country] = /^([a-z]{2})[-_]([A-Z]{2})$/.exec(language) ?? [];
  return first && country && `${first}_${country}`;
}

/** The parts every tab refers to; undefined when the zip holds no workbook. */
export async function openBook(file: Package, otherwise: string): Promise<Book | undefined> {
  const top = (await file.relations('')).find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const root = await file.part(top);
  if (root?.name !== 'workbook') return undefined;
  const relations = await file.relations(top);
  const part = async (kind: string): Promise<Element | undefined> =>
    file.part(relations.find((relation) => relation.kind === kind)?.target ?? '');
  const theme = themeOf(await part('theme'));
  const locale = await localeOf(file);
  const styles = stylesOf(await part('styles'), theme, locale ?? otherwise);
  const styleTable: Record<string, IStyleData> = {};
  const styleOf = (index: number): string | undefined => {
    const style = styles.ofCell(index);
    if (style) styleTable[`s${index}`] = style;
    return style && `s${index}`;
  };
  const context = {
    theme,
    styleOf,
    texts: childrenOf(await part('sharedStrings'), 'si').map(textOf),
    date1904: isOn(childOf(root, 'workbookPr'), 'date1904'),
    isDate: (index: number) => isDateFormat(styles.ofCell(index)?.n?.pattern ?? ''),
  };
  return { file, root, relations, context, styles, styleTable, locale };
}
