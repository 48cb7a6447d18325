import type { WrittenSentences } from '../words/sentence-facts';
import { countdownsSaid } from './said-of-countdowns';
import { troublesSaid } from './said-of-troubles';
import { doneSaid } from './said-when-done';

/** What the script says to the person. */
export const sentences: WrittenSentences = { ...troublesSaid, ...countdownsSaid, ...doneSaid };
