import { eachGrouping, eachNamedGrouping, type Grouping, type NamedGrouping } from '../../domain/year-view';
import type { FieldWords } from './field-words';

/** How the settings say what the year view is grouped by. */
export const groupingsOf = (fields: FieldWords): Readonly<Record<Grouping, string>> =>
  eachGrouping((field) => fields[field].group.said);

type Titled = { readonly column: string; readonly group: { readonly title?: string } };

/** What the choice of a grouping is headed. */
export const groupingTitles = (fields: FieldWords): Readonly<Record<Grouping, string>> =>
  eachGrouping((field) => {
    const { column, group }: Titled = fields[field];
    return group.title ?? column;
  });

/** What stands over the actions that are in no group. */
export const withoutGroup = (fields: FieldWords): Readonly<Record<NamedGrouping, string>> =>
  eachNamedGrouping((field) => fields[field].group.without);

/** "objective, owner or campaign": the groupings of the settings, as a sentence lists them. */
export function eitherGrouping(groupings: Readonly<Record<Grouping, string>>, or: string): string {
  const said = Object.values(groupings);
  return `${said.slice(0, -1).join(', ')} ${or} ${said.slice(-1).join('')}`;
}
