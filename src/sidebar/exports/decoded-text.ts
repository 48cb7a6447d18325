/** Of a file's first bytes: enough to see how its texts are written. */
const LOOKED_AT = 4096;

/** How many of the bytes at even or odd places are zero: of UTF-16 most that are western, on one side. */
function zeros(bytes: Uint8Array, side: 0 | 1): number {
  let count = 0;
  for (let at = side; at < Math.min(bytes.length, LOOKED_AT); at += 2) if (bytes[at] === 0) count += 1;
  return count;
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const [even, odd] = [zeros(bytes, 0), zeros(bytes, 1)];
  if (odd > even && odd > 1) return 'utf-16le';
  if (even > odd && even > 1) return 'utf-16be';
  // What is no UTF-8 was saved by an older Excel, in the letters of western Europe.
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The letters of the bytes from 0x80 on, as Windows has them in western Europe; some engines leave them as the controls of Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const withLetters = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));

/** Signs that no text has: a picture or a program has them in its first bytes. */
const isBinary = (text: string): boolean =>
  [...text.slice(0, LOOKED_AT)].some((sign) => sign < '\t' || (sign > '\r' && sign < ' ' && sign !== '\u001b'));

/** What a file says, without its byte order mark; undefined where it is no text. */
export function decodedText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (isBinary(text)) return undefined;
  return encoding === 'windows-1252' ? withLetters(text) : text;
}
