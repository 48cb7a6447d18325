import type { TableWords, TypedWords } from '../../domain/file-reading';
import type { MeasuredKind, MeasureNames } from '../../domain/kpi';
import type { ListWords } from '../../domain/pasted-list';

/** What is understood in one language of a file, and of a list that is pasted: data alone, which the script fetches. */
export type LanguageVocabulary = TypedWords &
  TableWords & {
    readonly list: ListWords;
    /** What KPIs and figures are called. */
    readonly measures: MeasureNames;
    /** What kinds of action are measured by, by words of their names. */
    readonly measuredKinds: readonly MeasuredKind[];
    /** The kind of organisation that sells everything on its site. */
    readonly onlineShop: string;
  };

/** Of all languages at once, whatever language anybody speaks, in the order of their list. */
export type Vocabulary = readonly LanguageVocabulary[];
