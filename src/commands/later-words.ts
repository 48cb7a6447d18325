import type { LaterScript } from './api';
import { done, type Port, type Result } from './port';

/** The words that the page was not opened with, so that it was there sooner. */
export const laterWords = (port: Port): Result<LaterScript> => done({ element: port.laterWords(port.language()) });

/** The views that it was not opened with, for the same reason. */
export const measuring = (port: Port): Result<LaterScript> => done({ element: port.measuring(port.language()) });
