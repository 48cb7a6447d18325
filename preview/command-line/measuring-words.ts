import { measuring as en } from '../../src/languages/en/measuring';
import { measuring as fr } from '../../src/languages/fr/measuring';
import type { Language } from '../../src/languages/languages';
import type { MeasuringWords } from '../../src/languages/words/page-words';

/** What is said in the sidebar's views of KPIs, objectives and imports: the command line says the same. */
export const measuringWords: Readonly<Record<Language, MeasuringWords>> = { fr, en };
