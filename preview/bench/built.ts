import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type NodeHost, type OpenOptions, openWorkbook } from '../node';

export type Stats = Awaited<ReturnType<NodeHost['execute']>>['stats'];

const dist = (file: string): string => readFileSync(path.resolve('dist', file), 'utf8');
const pages = readdirSync('dist').filter((file) => file.endsWith('.html'));
const html = Object.fromEntries(pages.map((file) => [path.basename(file, '.html'), dist(file)]));

/** The script as it is pushed to Google. */
export const builtCode = dist('Code.js');

/** A French file with the built add-on on it. */
export const open = (options: OpenOptions = {}): Promise<NodeHost> =>
  openWorkbook({ code: builtCode, html, locale: 'fr_FR', userLocale: 'fr', ...options });
