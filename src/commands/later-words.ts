import type { LaterWordsScript } from './api';
import { done, type Port, type Result } from './port';

/** The words that the page was not opened with, so that it was there sooner. */
export const laterWords = (port: Port): Result<LaterWordsScript> => done({ element: port.laterWords(port.language()) });
