import { englishRhythms } from './phrases-en';
import { frenchRhythms } from './phrases-fr';
import type { RhythmPhrases } from './vocabulary';

export const rhythmPhrases: readonly RhythmPhrases[] = [frenchRhythms, englishRhythms];
