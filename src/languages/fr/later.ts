import type { LaterWords } from '../words/page-words';
import { help } from './help';
import { problems } from './problems';
import { read } from './read';
import { regionNotes, regions } from './regions';

export const later: LaterWords = { problems, read, help, regions, regionNotes };
