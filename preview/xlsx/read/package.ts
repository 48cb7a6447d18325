import JSZip from 'jszip';
import { attributeOf, childrenOf, type Element, parseXml, textOfPart } from '../file';

/** Why bytes are not a workbook this program can read. */
export type Unreadable = 'empty' | 'not-xlsx' | 'old-excel' | 'encrypted' | 'too-large' | 'damaged';

export type Relation = { readonly id: string; readonly kind: string; readonly target: string };

/** An .xlsx file: a zip of XML parts that point at each other. */
export type Package = {
  /** The root element of a part, undefined when the file has no such part. */
  readonly part: (path: string) => Promise<Element | undefined>;
  /** What a part points at inside the file, with full paths; `kind` is the last word of the relation's type. */
  readonly relations: (path: string) => Promise<readonly Relation[]>;
  readonly paths: readonly string[];
};

const LARGEST_FILE = 25_000_000;
const LARGEST_CONTENT = 300_000_000;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** An encrypted .xlsx is a compound file, as an old .xls is, with a stream of this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let from = bytes.indexOf(0x45); from >= 0; from = bytes.indexOf(0x45, from + 1)) {
    if (name.every((byte, index) => bytes[from + index] === byte)) return true;
  }
  return false;
}

/** What the bytes are, before anything is unpacked; undefined for a zip. */
function unreadableAtSight(bytes: Uint8Array): Unreadable | undefined {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > LARGEST_FILE) return 'too-large';
  if (startsWith(bytes, COMPOUND_FILE)) return isEncrypted(bytes) ? 'encrypted' : 'old-excel';
  return startsWith(bytes, ZIP) ? undefined : 'not-xlsx';
}

/** The unpacked size the zip's own directory declares, so that a small file that grows huge is refused before it does. */
function declaredSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = 0; at + 46 <= bytes.length; at++) {
    at = bytes.indexOf(0x50, at);
    if (at < 0 || at + 46 > bytes.length) break;
    if (view.getUint32(at, true) === 0x02014b50) total += view.getUint32(at + 24, true);
  }
  return total;
}

/** "../comments1.xml" seen from "xl/worksheets/sheet1.xml" is "xl/comments1.xml"; a leading slash is the file's root. */
function resolved(target: string, from: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function packageOf(zip: JSZip): Package {
  const part = async (path: string): Promise<Element | undefined> => {
    return zip.file(path) ? parseXml(await textOfPart(zip, path)) : undefined;
  };
  const relations = async (path: string): Promise<readonly Relation[]> => {
    const cut = path.lastIndexOf('/') + 1;
    const root = await part(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
    return childrenOf(root, 'Relationship')
      .filter((relation) => attributeOf(relation, 'TargetMode') !== 'External')
      .map((relation) => ({
        id: attributeOf(relation, 'Id') ?? '',
        kind: (attributeOf(relation, 'Type') ?? '').split('/').at(-1) ?? '',
        target: resolved(attributeOf(relation, 'Target') ?? '', path),
      }));
  };
  return { part, relations, paths: Object.keys(zip.files) };
}

export async function openPackage(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly value: Package } | { readonly ok: false; readonly reason: Unreadable }> {
  const reason = unreadableAtSight(bytes);
  if (reason) return { ok: false, reason };
  if (declaredSize(bytes) > LARGEST_CONTENT) return { ok: false, reason: 'too-large' };
  try {
    return { ok: true, value: packageOf(await JSZip.loadAsync(bytes)) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}
