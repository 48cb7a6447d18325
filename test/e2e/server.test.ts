import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreviewServer, startServer } from '../../preview/server/server';

let folder: string;
let server: PreviewServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preview-server-'));
  mkdirSync(join(folder, 'page'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'page/index.html'), '<title>page</title>');
  writeFileSync(join(folder, 'page/frame.html'), '<title>frame</title>');
  writeFileSync(join(folder, 'page/.env'), 'secret');
  writeFileSync(join(folder, 'dist/Code.js'), 'function onOpen() {}');
  server = await startServer({ pageFolder: join(folder, 'page'), bundleFolder: join(folder, 'dist'), port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is: `fetch` would tidy up the dots that are to be tried. */
function get(origin: string, path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    })
      .on('error', fail)
      .end();
  });
}

test('the page and the add-on are served on the first port, with their types', async () => {
  await expect(get(server.url, '/')).resolves.toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  await expect(get(server.url, '/bundle/Code.js')).resolves.toMatchObject({
    status: 200,
    type: 'text/javascript; charset=utf-8',
    body: 'function onOpen() {}',
  });
});

test('the page is told the other origin, which serves the sidebar’s frame and nothing else', async () => {
  const { body } = await get(server.url, '/preview.json');
  expect(JSON.parse(body)).toEqual({ frameOrigin: server.frameOrigin });
  expect(new URL(server.frameOrigin).port).not.toBe(new URL(server.url).port);
  await expect(get(server.frameOrigin, '/frame.html')).resolves.toMatchObject({ status: 200 });
  await expect(get(server.frameOrigin, '/index.html')).resolves.toMatchObject({ status: 404 });
  await expect(get(server.frameOrigin, '/bundle/Code.js')).resolves.toMatchObject({ status: 404 });
});

test.each([
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/bundle/../../secret.html',
  '/bundle/..%2f..%2fsecret.html',
  '/bundle//../../secret.html',
  '/..\\secret.html',
  '/.env',
  '/%00',
  '/%zz',
  '//etc/passwd',
])('no path leads out of the folders: %s', async (path) => {
  const answer = await get(server.url, path);
  expect(answer).toMatchObject({ status: 404, body: '' });
});

test('it only hands out: any other method is refused', async () => {
  await expect(get(server.url, '/', 'POST')).resolves.toMatchObject({ status: 405 });
  await expect(get(server.url, '/', 'HEAD')).resolves.toMatchObject({ status: 200, body: '' });
});

describe('what the browser may keep', () => {
  const script = 'page/chunks/words-ABCDEF12.js';
  const long = '/* words */'.repeat(1000);

  beforeAll(() => {
    mkdirSync(join(folder, 'page/chunks'));
    writeFileSync(join(folder, script), long);
    writeFileSync(join(folder, 'page/main.js'), long);
  });

  /** As a browser asks, with what it kept. */
  const asked = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, server.url), { headers });

  test.each(['br', 'gzip'])('it comes compressed by %s, and says the same', async (encoding) => {
    const answer = await asked('/main.js', { 'accept-encoding': encoding });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(200);
    await expect(answer.text()).resolves.toBe(long);
  });

  test('whoever understands neither gets it as it is', async () => {
    const answer = await asked('/main.js', { 'accept-encoding': 'identity, br;q=0' });
    expect(answer.headers.get('content-encoding')).toBeNull();
    await expect(answer.text()).resolves.toBe(long);
  });

  test('what is the same as before is not sent again; what was built anew is', async () => {
    const kept = (await asked('/main.js')).headers.get('etag') ?? '';
    expect((await asked('/main.js', { 'if-none-match': kept })).status).toBe(304);
    writeFileSync(join(folder, 'page/main.js'), `${long};`);
    const answer = await asked('/main.js', { 'if-none-match': kept });
    expect(answer.status).toBe(200);
    await expect(answer.text()).resolves.toBe(`${long};`);
  });

  test('only what is named by its hash is kept without asking', async () => {
    expect((await asked('/chunks/words-ABCDEF12.js')).headers.get('cache-control')).toMatch(/immutable/);
    expect((await asked('/main.js')).headers.get('cache-control')).toBe('no-cache');
    expect((await asked('/preview.json')).headers.get('cache-control')).toBe('no-cache');
  });
});

test('it only listens to this computer', () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
});

test('a port that is taken makes it use the next free ones', async () => {
  const taken = Number(new URL(server.url).port);
  const other = await startServer({ pageFolder: folder, bundleFolder: folder, port: taken });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
  await other.close();
});
