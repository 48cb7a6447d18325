import { measuredKinds, measureNames } from '../content/measure-names';
import type { LanguageVocabulary } from '../words/vocabulary';
import { kpiTexts } from './kpi-texts';
import { list } from './list';
import { kindWords, otherMeasureNames } from './measure-names';
import { reading } from './reading';
import { table } from './table';

/** All that is understood of what people write in English. */
export const vocabulary: LanguageVocabulary = {
  ...reading,
  ...table,
  list,
  measures: measureNames(kpiTexts, otherMeasureNames),
  measuredKinds: measuredKinds(kindWords),
  onlineShop: kpiTexts.organisations.ecommerce,
};
