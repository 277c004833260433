import { padded } from "../../rules/envelope.ts";
import { PART_BYTES } from "../../rules/limits.ts";
import type { FileNote } from "../../rules/payload.ts";
import { sealTo } from "../../sealing/case-key.ts";
import { sealedParts } from "../../sealing/parts.ts";
import { base64 } from "../bytes.ts";
import { type LineOptions, post, Refused } from "../line.ts";
import type { Piece } from "./piece.ts";
import { type BegunFile, beginFile, endFile, partBytesHere, sendPart, slices } from "./send-file.ts";

/** A file that is sealed whole and waits to be sent: ciphertext, without a name. */
export interface WaitingFile {
  /** What the file is, sealed to the case; base64. */
  sealedNote: string;
  sealed: Blob;
  /** Once the server knows of it: what its parts go under, and how long each is. */
  begun?: BegunFile & { partBytes: number };
}

/** A piece as the files that go: the copy, and the original where it goes too. */
export function filesOf({ name, blob, clean, original, seconds, disguised }: Piece): { note: FileNote; blob: Blob }[] {
  const note = (it: Blob, more: Partial<FileNote>): FileNote => ({
    kind: "file",
    name,
    mediaType: it.type || "application/octet-stream",
    bytes: it.size,
    clean,
    seconds,
    ...more,
  });
  const copy = { note: note(blob, disguised ? { disguised } : {}), blob };
  return original ? [copy, { note: note(original, { clean: false, original: true }), blob: original }] : [copy];
}

/** Seals a file to a case. Holds a part in memory; what is sealed the browser keeps where it keeps files. */
export async function sealedToWait(recipient: string, note: FileNote, blob: Blob): Promise<WaitingFile> {
  const parts: Blob[] = [];
  for await (const part of sealedParts([recipient], slices(blob), { part: PART_BYTES, length: blob.size }))
    parts.push(new Blob([part]));
  return { sealedNote: base64(await sealTo([recipient], padded(note))), sealed: new Blob(parts) };
}

/**
 * Sends a file that waits, from where it stopped before. `keep` is called when the server knows of it. Throws Refused.
 */
export async function sendWaitingFile(
  it: WaitingFile,
  pass: string,
  line: LineOptions,
  keep: () => Promise<void>,
  heard: (part: number) => void = () => {},
): Promise<void> {
  const { sealed, sealedNote } = it;
  const there = it.begun && (await partsThere(it.begun, line));
  if (!it.begun || !there) {
    const partBytes = partBytesHere();
    it.begun = { ...(await beginFile({ pass }, { size: sealed.size, partBytes, sealedNote }, line)), partBytes };
    await keep();
  }
  const { begun } = it;
  const done = new Set(there);
  for (let n = 0; n * begun.partBytes < sealed.size; n++) {
    const end = Math.min((n + 1) * begun.partBytes, sealed.size);
    if (!done.has(n)) await sendPart(begun, n, new Uint8Array(await sealed.slice(n * begun.partBytes, end).arrayBuffer()), line);
    heard(end / sealed.size);
  }
  await endFile(begun, line);
}

/** The parts that have arrived; undefined when the server knows nothing of the file any more. */
async function partsThere({ file, key }: BegunFile, line: LineOptions): Promise<number[] | undefined> {
  try {
    return (await post<{ parts: number[] }>("/tell/parts", { body: JSON.stringify({ file, key }) }, line)).parts;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return undefined;
    throw error;
  }
}
