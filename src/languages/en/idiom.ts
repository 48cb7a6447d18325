import type { ReadIdiom } from '../words/idiom';
import { reading } from './reading';
import { rhythmWords as rhythm } from './rhythm';
import { speech } from './speech';

export const idiom: ReadIdiom = { reading, rhythm, speech };
