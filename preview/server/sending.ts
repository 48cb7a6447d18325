import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What stands at an address. */
export type Answer = {
  readonly type: string;
  readonly body: string | Buffer;
  /** Its address has a hash of what it says: under that address it never says anything else. */
  readonly isImmutable?: boolean;
};

type Encoding = 'br' | 'gzip' | 'identity';

/** Shorter ones are longer compressed, or save less than it takes. */
const WORTH_COMPRESSING = 1000;

/** The eleventh would take a hundred times as long, for a tenth less. */
const QUALITY = 5;

const compress: Readonly<Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/** By what was compressed and how: the page is loaded again and again. */
const compressed = new Map<string, Promise<Buffer>>();

function encodingFor({ headers }: IncomingMessage, { type, body }: Answer): Encoding {
  if (type === 'image/png' || Buffer.byteLength(body) < WORTH_COMPRESSING) return 'identity';
  const understood = [headers['accept-encoding'] ?? ''].flat().join();
  return (['br', 'gzip'] as const).find((one) => new RegExp(`\\b${one}\\b(?!;q=0)`).test(understood)) ?? 'identity';
}

async function encoded(body: Buffer, encoding: Encoding, mark: string): Promise<Buffer> {
  if (encoding === 'identity') return body;
  const key = `${encoding} ${mark}`;
  const known = compressed.get(key) ?? compress[encoding](body);
  compressed.set(key, known);
  return known;
}

/**
 * Sends it compressed where the browser understands that, and not at all where the browser has it already. A browser that has kept a
 * script also keeps what it made of it, and need not read it again.
 */
export async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const body = Buffer.from(answer.body);
  const mark = createHash('sha1').update(body).digest('base64url');
  const encoding = encodingFor(request, answer);
  response.setHeader('cache-control', answer.isImmutable ? 'max-age=31536000, immutable' : 'no-cache');
  response.setHeader('etag', `W/"${mark}"`);
  response.setHeader('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === `W/"${mark}"`) return void response.writeHead(304).end();
  const sent = await encoded(body, encoding, mark);
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.writeHead(200, { 'content-type': answer.type, 'content-length': sent.length });
  response.end(request.method === 'HEAD' ? undefined : sent);
}
