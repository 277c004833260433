import type { Bytes } from "./bag.ts";
import { type Finding, found } from "./findings.ts";

/** One file as the directory at the end of a ZIP tells of it. */
export interface ZipEntry {
  name: string;
  /** 0: as it is, 8: deflated. */
  method: number;
  flags: number;
  time: number;
  crc: number;
  compressed: number;
  size: number;
  /** Where its own header begins. */
  offset: number;
  /** Version of the format that a reader needs, times ten. */
  needed: number;
  maker: number;
  /** What a change would not touch any content by: maker, attributes, and so on. Alike in all files of one pack. */
  trimmings: string;
}

/** A fault that leaves nothing to read on for. */
export class ZipFault extends Error {
  override name = "ZipFault";
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.finding = finding;
  }
}

const broken = (at: number): ZipFault => new ZipFault(found("zip-broken", { at }));

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const ALL_ONES_16 = 0xffff;
const ALL_ONES_32 = 0xffffffff;

/** Packs have thousands of files, not millions. */
const MOST_ENTRIES = 200_000;
const MOST_DIRECTORY = 64 << 20;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A number of eight bytes; those beyond 2^53 are no place in any file. */
export function long(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  return Number.isSafeInteger(value) ? value : Number.MAX_SAFE_INTEGER;
}

interface Directory {
  count: number;
  start: number;
  size: number;
  /** Where the records after the directory begin: they must follow it at once. */
  after: number;
  /** What made it, where the long end says so too. */
  maker?: number;
}

/** Reads the directory of a ZIP. Throws a ZipFault. A comment, or bytes before or behind, are what no pack has. */
export async function readDirectory(zip: Bytes): Promise<{ entries: ZipEntry[]; start: number }> {
  const directory = await findDirectory(zip);
  const { count, start, size } = directory;
  if (count > MOST_ENTRIES || size > MOST_DIRECTORY) throw new ZipFault(found("zip-too-many", { count }));
  if (start + size !== directory.after) throw broken(start);
  const bytes = await zip.read(start, start + size);
  if (bytes.length !== size) throw broken(start);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at < size) {
    const { entry, length } = readEntry(bytes.subarray(at), start + at);
    entries.push(entry);
    at += length;
  }
  if (at !== size || entries.length !== count) throw broken(start + at);
  if (directory.maker !== undefined && entries.some(({ maker }) => maker !== directory.maker)) throw broken(directory.after);
  return { entries, start };
}

async function findDirectory(zip: Bytes): Promise<Directory> {
  if (zip.size < 22) throw broken(0);
  const at = zip.size - 22;
  const end = viewOf(await zip.read(at, zip.size));
  // Nothing may follow it: neither a comment nor another ZIP in which another reader would look.
  if (end.getUint32(0, true) !== END || end.getUint16(20, true) !== 0) throw broken(at);
  const disks = [end.getUint16(4, true), end.getUint16(6, true)];
  const [here, all] = [end.getUint16(8, true), end.getUint16(10, true)];
  const [size, start] = [end.getUint32(12, true), end.getUint32(16, true)];
  if (disks.some((disk) => disk !== 0) || here !== all) throw broken(at);
  if (all !== ALL_ONES_16 && size !== ALL_ONES_32 && start !== ALL_ONES_32) return { count: all, start, size, after: at };
  return readLongEnd(zip, at, { count: all, size, start });
}

/** What stands before the end where there is too much for its numbers. Those that are not all ones must say the same. */
async function readLongEnd(zip: Bytes, end: number, short: Omit<Directory, "after">): Promise<Directory> {
  if (end < 76) throw broken(end);
  const locator = viewOf(await zip.read(end - 20, end));
  const at = long(locator, 8);
  const isLocator =
    locator.getUint32(0, true) === LOCATOR_64 && locator.getUint32(4, true) === 0 && locator.getUint32(16, true) === 1;
  if (!isLocator || at !== end - 76) throw broken(end - 20);
  const record = viewOf(await zip.read(at, at + 56));
  const isRecord =
    record.getUint32(0, true) === END_64 &&
    long(record, 4) === 44 &&
    record.getUint16(14, true) === 45 &&
    record.getUint32(16, true) === 0 &&
    record.getUint32(20, true) === 0 &&
    long(record, 24) === long(record, 32);
  if (!isRecord) throw broken(at);
  const [count, size, start] = [long(record, 32), long(record, 40), long(record, 48)];
  const agrees =
    (short.count === ALL_ONES_16 || short.count === count) &&
    (short.size === ALL_ONES_32 || short.size === size) &&
    (short.start === ALL_ONES_32 || short.start === start);
  if (!agrees) throw broken(end);
  return { count, start, size, after: at, maker: record.getUint16(12, true) };
}

function readEntry(bytes: Uint8Array, place: number): { entry: ZipEntry; length: number } {
  if (bytes.length < 46) throw broken(place);
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== CENTRAL) throw broken(place);
  const [nameLength, extraLength, noteLength] = [28, 30, 32].map((at) => view.getUint16(at, true)) as [number, number, number];
  const length = 46 + nameLength + extraLength + noteLength;
  // A comment is of no use to a pack, and a second disk there is none.
  if (length > bytes.length || noteLength !== 0 || view.getUint16(34, true) !== 0) throw broken(place);
  const extras = readExtras(bytes.subarray(46 + nameLength, 46 + nameLength + extraLength), place);
  const numbers = { compressed: view.getUint32(20, true), size: view.getUint32(24, true), offset: view.getUint32(42, true) };
  const name = nameOf(bytes.subarray(46, 46 + nameLength), place);
  // Version needed: 2.0, or 4.5 where the long numbers are.
  const needed = view.getUint16(6, true);
  if (extras.long ? needed !== 45 : needed !== 20 && needed !== 10) throw broken(place + 6);
  const entry: ZipEntry = {
    ...widened(numbers, extras.long, place),
    name,
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    time: view.getUint32(12, true),
    crc: view.getUint32(16, true),
    needed,
    maker: view.getUint16(4, true),
    trimmings: [view.getUint16(36, true), view.getUint32(38, true), extras.other].join(" "),
  };
  return { entry, length };
}

function nameOf(bytes: Uint8Array, place: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw broken(place);
  }
}

const LONG_NUMBERS = 0x0001;

function readExtras(bytes: Uint8Array, place: number): { long?: Uint8Array; other: string } {
  const view = viewOf(bytes);
  const other: string[] = [];
  let long: Uint8Array | undefined;
  let at = 0;
  while (at < bytes.length) {
    if (at + 4 > bytes.length) throw broken(place);
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const body = bytes.subarray(at + 4, at + 4 + size);
    if (body.length !== size || (id === LONG_NUMBERS && long)) throw broken(place);
    if (id === LONG_NUMBERS) long = body;
    else other.push(`${id}:${[...body].join(",")}`);
    at += 4 + size;
  }
  return { long, other: other.join(";") };
}

type Numbers = Pick<ZipEntry, "compressed" | "size" | "offset">;

/** The numbers that are all ones stand in the long field instead, in this order. */
function widened(short: Numbers, extra: Uint8Array | undefined, place: number): Numbers {
  if (!extra) return short;
  const view = viewOf(extra);
  let at = 0;
  const next = (value: number): number => {
    if (value !== ALL_ONES_32) return value;
    if (at + 8 > extra.length) throw broken(place);
    at += 8;
    return long(view, at - 8);
  };
  const size = next(short.size);
  const compressed = next(short.compressed);
  const offset = next(short.offset);
  if (at !== extra.length) throw broken(place);
  return { size, compressed, offset };
}
