import { type Language, sheetWords } from './languages';
import type { SheetWords } from './words/sheet-words';
import type { Trouble, TroubleCode, TroubleFacts } from './words/troubles';

export const wordsOf = (language: Language): SheetWords => sheetWords[language];

export function sayTrouble(language: Language, trouble: Trouble): string {
  // One code has one kind of facts: the pair always fits, which TypeScript cannot see through the union.
  const sentence = sheetWords[language].troubles[trouble.code] as (facts: TroubleFacts[TroubleCode]) => string;
  return sentence(trouble.facts);
}
