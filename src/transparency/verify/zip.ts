import { type Bag, type Bytes, inPieces, type NamedBytes } from "./bag.ts";
import { crc32 } from "./crc.ts";
import { type Finding, found } from "./findings.ts";
import { long, readDirectory, viewOf, type ZipEntry, ZipFault } from "./zip-directory.ts";

/** A ZIP as a bag, with what is wrong with it. Faults of content come while a file is streamed: as a ZipFault. */
export interface ZipBag {
  bag: Bag;
  findings: Finding[];
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const FLAG_ENCRYPTED = 0x2041;
const FLAG_DESCRIPTOR = 0x0008;
const FLAG_UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
const LINK = 0o120000;
/** Deflate makes nothing smaller than by this; text in many languages never comes near. */
const BOMB_RATIO = 200;
const BOMB_BYTES = 64 << 20;

/**
 * Opens a ZIP for reading. Every byte of it has to be accounted for: files lie one behind the other, and the header before each says
 * the same as the directory at the end. So nothing hides between them, and no two readers see different files.
 */
export async function openZip(zip: Bytes): Promise<ZipBag> {
  const findings: Finding[] = [];
  try {
    const { entries, start } = await readDirectory(zip);
    for (const entry of entries) findings.push(...refusalsOf(entry));
    findings.push(...duplicates(entries), ...oddities(entries));
    if (findings.some(({ weight }) => weight === "fault")) return { bag: new Map(), findings };
    const files = await layOut(zip, entries, start, findings);
    return { bag: new Map(files.map((file) => [file.name, file])), findings };
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    return { bag: new Map(), findings: [...findings, error.finding] };
  }
}

function refusalsOf({ name, flags, method, trimmings, size, compressed }: ZipEntry): Finding[] {
  const refused: Finding[] = [];
  if (!isPlainPath(name)) refused.push(found("zip-path", { name }));
  if ((flags & FLAG_ENCRYPTED) !== 0) refused.push(found("zip-encrypted", { name }));
  else if ((flags & ~(FLAG_DESCRIPTOR | FLAG_UTF8 | 0x0006)) !== 0) refused.push(found("zip-method", { name }));
  if (method !== STORED && method !== DEFLATED) refused.push(found("zip-method", { name }));
  const attributes = Number(trimmings.split(" ")[1]);
  if (((attributes >>> 16) & 0o170000) === LINK) refused.push(found("zip-link", { name }));
  if (method === DEFLATED && size > BOMB_BYTES && size > compressed * BOMB_RATIO) refused.push(found("zip-bomb", { name }));
  return refused;
}

/** A path that leads nowhere but down, spelt in the one way that every system reads alike. */
export function isPlainPath(name: string): boolean {
  if (name === "" || name.length > 1000 || !name.isWellFormed()) return false;
  if (/[\\\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(name) || /^[A-Za-z]:/.test(name) || name.endsWith("/"))
    return false;
  return name.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/** Also names that one system keeps apart and another does not. */
function duplicates(entries: readonly ZipEntry[]): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ name }) => {
    const key = name.normalize("NFC").toLowerCase();
    if (seen.has(key)) return [found("zip-duplicate", { name })];
    seen.add(key);
    return [];
  });
}

/** A pack is made at one go: one file whose trimmings differ from the others' was put in or touched later. */
function oddities(entries: readonly ZipEntry[]): Finding[] {
  const kindOf = ({ maker, needed, trimmings, flags, time }: ZipEntry): string =>
    [maker, Math.min(needed, 20), trimmings, flags & ~FLAG_DESCRIPTOR, time].join(" ");
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(kindOf(entry), (counts.get(kindOf(entry)) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return entries.filter((entry) => kindOf(entry) !== usual).map(({ name }) => found("zip-odd", { name }));
}

/** Where each file lies. They must follow each other from the first byte to the directory. */
async function layOut(zip: Bytes, entries: readonly ZipEntry[], end: number, findings: Finding[]): Promise<NamedBytes[]> {
  const files: NamedBytes[] = [];
  let at = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < at) throw new ZipFault(found("zip-overlap", { name: entry.name }));
    if (entry.offset > at) throw new ZipFault(found("zip-gap", { from: at, to: entry.offset }));
    const data = await checkLocal(zip, entry, end);
    at = data.next;
    files.push({ name: entry.name, size: entry.size, stream: () => contentOf(zip, entry, data.from) });
  }
  if (at !== end) findings.push(at > end ? found("zip-broken", { at: end }) : found("zip-gap", { from: at, to: end }));
  return files;
}

/** The header before the file, and what may follow the file: both say what the directory says. */
async function checkLocal(zip: Bytes, entry: ZipEntry, end: number): Promise<{ from: number; next: number }> {
  const wrong = new ZipFault(found("zip-local", { name: entry.name }));
  const head = await zip.read(entry.offset, Math.min(entry.offset + 30, end));
  if (head.length < 30) throw wrong;
  const view = viewOf(head);
  const [nameLength, extraLength] = [view.getUint16(26, true), view.getUint16(28, true)];
  const from = entry.offset + 30 + nameLength + extraLength;
  const described = (entry.flags & FLAG_DESCRIPTOR) !== 0;
  const numbers = [view.getUint32(14, true), view.getUint32(18, true), view.getUint32(22, true)];
  const name = await zip.read(entry.offset + 30, entry.offset + 30 + nameLength);
  const isLong = entry.size >= 0xffffffff || entry.compressed >= 0xffffffff;
  // Makers that know the sizes beforehand write them here; those that stream leave zeros and write them behind the file.
  const sizes = isLong ? [0xffffffff, 0xffffffff] : [entry.compressed, entry.size];
  const expected = described ? [0, 0, 0] : [entry.crc, ...sizes];
  const agrees =
    view.getUint32(0, true) === LOCAL &&
    [entry.needed, Math.min(entry.needed, 20)].includes(view.getUint16(4, true)) &&
    view.getUint16(6, true) === entry.flags &&
    view.getUint16(8, true) === entry.method &&
    view.getUint32(10, true) === entry.time &&
    numbers.every((number, i) => number === expected[i]) &&
    extraLength === (isLong && !described ? 20 : 0) &&
    new TextDecoder().decode(name) === entry.name;
  if (!agrees || (entry.method === STORED && entry.compressed !== entry.size)) throw wrong;
  const behind = from + entry.compressed;
  if (behind > end) throw wrong;
  return { from, next: described ? behind + (await descriptorLength(zip, entry, behind, wrong)) : behind };
}

async function descriptorLength(zip: Bytes, entry: ZipEntry, at: number, wrong: ZipFault): Promise<number> {
  const bytes = await zip.read(at, Math.min(at + 24, zip.size));
  if (bytes.length < 24) throw wrong;
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== DESCRIPTOR || view.getUint32(4, true) !== entry.crc) throw wrong;
  if (view.getUint32(8, true) === entry.compressed && view.getUint32(12, true) === entry.size) return 16;
  if (long(view, 8) === entry.compressed && long(view, 16) === entry.size) return 24;
  throw wrong;
}

/** The content, with its length and check sum looked at while it goes by. Throws a ZipFault. */
async function* contentOf(zip: Bytes, entry: ZipEntry, from: number): AsyncGenerator<Uint8Array> {
  const wrong = new ZipFault(found("zip-content", { name: entry.name }));
  const raw = inPieces(zip, from, from + entry.compressed);
  let [sum, length] = [0, 0];
  const pieces = entry.method === DEFLATED ? inflated(raw, wrong) : raw;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > entry.size) throw wrong;
    sum = crc32(piece, sum);
    yield piece;
  }
  if (length !== entry.size || sum !== entry.crc) throw wrong;
}

async function* inflated(raw: AsyncIterable<Uint8Array>, wrong: ZipFault): AsyncGenerator<Uint8Array> {
  const iterator = raw[Symbol.asyncIterator]();
  const source = new ReadableStream<BufferSource>({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw wrong;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
