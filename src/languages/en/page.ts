import type { PageWords } from '../words/page-words';
import { fields } from './fields';
import { labels } from './labels';
import { sidebar } from './sidebar';

export const page: PageWords = { ...sidebar, ...labels, fields };
