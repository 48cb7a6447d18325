/**
 * Why a column is not read. "said": by her; "spread": its money stands in quarters beside it; "calendar": its months hold no money;
 * "part": its quarters or months are added up elsewhere; "follow-up": it shows how KPIs stand, and is ours.
 */
export type WhyColumn =
  | 'said'
  | 'spread'
  | 'asked'
  | 'unknown'
  | 'duplicate'
  | 'actual'
  | 'total'
  | 'other-year'
  | 'tax'
  | 'calendar'
  | 'part'
  | 'follow-up';

/** Why a row below the header is none of the plan's. */
export type WhyRow = 'repeated-header' | 'note' | 'below-total' | 'without-name' | 'other-table';

/** Why a plan is not the one that is read. "several": nothing but its place in the file tells it from the one that is. */
export type NotChosen = 'not-asked' | 'hidden' | 'empty' | 'few-columns' | 'other-year' | 'not-active' | 'several';

/** Why a tab is not read. "ours": it is one of Rétroplan's; "blank": nothing stands in its cells, though there may be charts. */
export type WhyTab = NotChosen | 'not-set-up' | 'ours' | 'objectives' | 'no-plan' | 'blank';
