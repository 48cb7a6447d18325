import type { LaterWords } from '../words/page-words';
import { problems } from './problems';

export const later: LaterWords = { problems };
