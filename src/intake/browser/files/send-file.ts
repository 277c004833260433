import { padded } from "../../rules/envelope.ts";
import { PART_BYTES, SLOW_PART_BYTES } from "../../rules/limits.ts";
import type { FileNote } from "../../rules/payload.ts";
import { sealTo } from "../../sealing/case-key.ts";
import { sealedLength } from "../../sealing/length.ts";
import { sealedParts } from "../../sealing/parts.ts";
import { base64 } from "../bytes.ts";
import { type LineOptions, post } from "../line.ts";

/** What shows that one may add to a case, and what its files are sealed to. Hex; `age1…`. */
export interface CaseDoor {
  lookup: string;
  auth: string;
  recipient: string;
}

/** Bytes that are read of a file at a time. */
const CHUNK = 65_536;

/** The answered `key` goes with each part. */
export interface BegunFile {
  file: string;
  key: string;
}

/**
 * Seals a file and sends it part by part. A part that has not arrived is sent again until it has, so that a line that breaks
 * costs a part and not the file; nothing but the part under way is in memory. `heard` hears the share that has arrived, 0 to 1.
 * Throws Refused, and Problem `file-cut-off` when the file changes or vanishes meanwhile.
 */
export async function sendFile(
  door: CaseDoor,
  note: FileNote,
  blob: Blob,
  line: LineOptions,
  heard: (part: number) => void = () => {},
): Promise<void> {
  const size = sealedLength(blob.size);
  const part = partBytesHere();
  const sealedNote = base64(await sealTo([door.recipient], padded(note)));
  const begun = await beginFile({ lookup: door.lookup, auth: door.auth }, { size, partBytes: part, sealedNote }, line);
  let n = 0;
  let sent = 0;
  for await (const bytes of sealedParts([door.recipient], slices(blob), { part, length: blob.size })) {
    await sendPart(begun, n, bytes, line);
    n++;
    sent += bytes.length;
    heard(sent / size);
  }
  await endFile(begun, line);
}

/** `by`: what a code derives, or the pass that came with the case. */
export const beginFile = (
  by: Omit<CaseDoor, "recipient"> | { pass: string },
  it: { size: number; partBytes: number; sealedNote: string },
  line: LineOptions,
): Promise<BegunFile> => post<BegunFile>("/tell/file", { body: JSON.stringify({ ...by, ...it }) }, line);

/** The same part twice is one, so that an answer which was lost does no harm. */
export async function sendPart(
  { file, key }: BegunFile,
  n: number,
  body: Uint8Array<ArrayBuffer>,
  line: LineOptions,
): Promise<void> {
  await post(`/tell/part?file=${encodeURIComponent(file)}&n=${n}`, { body, headers: { "x-part-key": key } }, line);
}

export async function endFile(begun: BegunFile, line: LineOptions): Promise<void> {
  await post("/tell/file-done", { body: JSON.stringify(begun) }, line);
}

/** Streams of files cannot be walked through in every browser. */
export async function* slices(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += CHUNK) yield new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer());
}

interface Connection {
  effectiveType?: string;
  saveData?: boolean;
}

export const partBytesHere = (): number => (isSlow() ? SLOW_PART_BYTES : PART_BYTES);

/** What the browser says of the line; where it says nothing, slow is the safe guess for a phone. */
function isSlow(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (!connection) return matchMedia("(pointer: coarse)").matches;
  return connection.saveData === true || connection.effectiveType !== "4g";
}
