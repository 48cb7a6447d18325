import { readdir, readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { basename, extname, join, resolve, sep } from 'node:path';
import { type Answer, send } from './sending';

/**
 * Hands out the built preview page and the built add-on on 127.0.0.1, on two ports.
 *
 * The second port serves nothing but the sidebar's empty frame: another port is another origin, so that the sidebar, which
 * holds the documented `allow-same-origin`, can read neither the page nor its storage (contract 10).
 */
export type PreviewServer = {
  readonly url: string;
  readonly frameOrigin: string;
  readonly close: () => Promise<void>;
};

type ServerInput = {
  /** The folder `npm run build` made of preview/page. */
  readonly pageFolder: string;
  /** The folder that holds Code.js and the add-on's .html files. */
  readonly bundleFolder: string;
  /** The folder of the examples that are made already, where there are some. */
  readonly exampleFolder?: string;
  /** The first port to try; 0 lets the system choose both. */
  readonly port: number;
};

/** What the page is told when it starts. */
export type PreviewSettings = { readonly frameOrigin: string };

const HOST = '127.0.0.1';
const TRIES = 50;
/** The build names what stands here by a hash of it. */
const CHUNKS = '/chunks/';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

type Finder = (path: string) => Promise<Answer | undefined>;

export async function startServer(input: ServerInput): Promise<PreviewServer> {
  const page = createServer();
  const frame = createServer();
  const pagePort = await listen(page, input.port);
  const framePort = await listen(frame, input.port === 0 ? 0 : pagePort + 1);
  const settings: PreviewSettings = { frameOrigin: `http://${HOST}:${framePort}` };
  // Where a person cannot reach the second port, the page shows the frame from here, sandboxed into an origin of nobody's.
  const policyOf = (path: string) =>
    path === '/frame.html' ? framePolicy(pagePort) : pagePolicy(settings.frameOrigin);
  page.on('request', listener(pageFiles(input, settings), policyOf));
  frame.on(
    'request',
    listener(frameFiles(input.pageFolder), () => framePolicy(pagePort)),
  );
  return {
    url: `http://${HOST}:${pagePort}/`,
    frameOrigin: settings.frameOrigin,
    close: async () => {
      await Promise.all([page, frame].map(close));
    },
  };
}

function pageFiles({ pageFolder, bundleFolder, exampleFolder }: ServerInput, settings: PreviewSettings): Finder {
  return async (path) => {
    if (path === '/preview.json') return { type: typeOf(path), body: JSON.stringify(settings) };
    if (path === '/bundle-html.json') return { type: typeOf(path), body: JSON.stringify(await htmlOf(bundleFolder)) };
    if (path.startsWith('/bundle/')) return fileIn(bundleFolder, path.slice('/bundle'.length));
    if (path.startsWith('/examples/'))
      return exampleFolder === undefined ? undefined : fileIn(exampleFolder, path.slice('/examples'.length));
    return fileIn(pageFolder, path === '/' ? '/index.html' : path);
  };
}

/** The add-on's .html files by their names without the ending; none where it is not built. */
async function htmlOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => extname(file) === '.html');
  const texts = files.map(
    async (file) => [basename(file, '.html'), await readFile(join(folder, file), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

function frameFiles(pageFolder: string): Finder {
  const served = ['/frame.html', '/frame.js'];
  return async (path) => (served.includes(path) ? fileIn(pageFolder, path) : undefined);
}

/** A path that leaves the folder, by `..` written in whatever way, finds nothing. */
async function fileIn(folder: string, path: string): Promise<Answer | undefined> {
  const root = resolve(folder);
  const file = resolve(root, `.${path}`);
  if (!file.startsWith(root + sep) || contentTypes[extname(file)] === undefined) return undefined;
  const body = await readFile(file).catch(() => undefined);
  return body && { type: typeOf(file), body, isImmutable: path.startsWith(CHUNKS) };
}

function typeOf(path: string): string {
  return contentTypes[extname(path)] ?? 'application/octet-stream';
}

function listener(find: Finder, policyOf: (path: string) => string): RequestListener {
  return async (request, response) => {
    const path = pathOf(request.url ?? '/');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('content-security-policy', policyOf(path));
    // The page asks whether the frame's port can be reached; there is nothing to read in the answer.
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const answer = await find(path);
    if (!answer) return void response.writeHead(404).end();
    await send(request, response, answer);
  };
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return '';
  }
}

/** Nothing leaves the computer. `unsafe-eval` is how the add-on's bundle is evaluated again for every execution. */
function pagePolicy(frameOrigin: string): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${frameOrigin}`,
    `frame-src 'self' ${frameOrigin}`,
  ].join('; ');
}

/** The sidebar is one inlined file and has no network at all. */
function framePolicy(pagePort: number): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    `frame-ancestors http://${HOST}:${pagePort} http://localhost:${pagePort}`,
  ].join('; ');
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + TRIES; port++) {
    const taken = await new Promise<boolean>((done, fail) => {
      const onError = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(true) : fail(error));
      server.once('error', onError);
      server.listen(port, HOST, () => {
        server.off('error', onError);
        done(false);
      });
    });
    const address = server.address();
    if (!taken && address && typeof address === 'object') return address.port;
  }
  throw new Error(`No free port from ${first} to ${first + TRIES - 1}.`);
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
