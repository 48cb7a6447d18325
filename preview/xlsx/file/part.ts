import type JSZip from 'jszip';

/*
 * The text of a part goes in and out as bytes: JSZip takes a text in pieces, and breaks a sign of four bytes (an emoji) that ends one of
 * them and begins the next.
 */

/** '' where the file has no such part. */
export async function textOfPart(zip: JSZip, path: string): Promise<string> {
  const bytes = await zip.file(path)?.async('uint8array');
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

export const putPart = (zip: JSZip, path: string, text: string): void => {
  zip.file(path, new TextEncoder().encode(text));
};
