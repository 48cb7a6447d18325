import type { LaterWords } from '../words/page-words';
import { help } from './help';
import { kpiView } from './kpi-view';
import { problems } from './problems';
import { read } from './read';
import { regionNotes, regions } from './regions';

export const later: LaterWords = { problems, read, help, kpis: kpiView, regions, regionNotes };
