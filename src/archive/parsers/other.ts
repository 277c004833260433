import { stat } from "node:fs/promises";
import { maskAddresses } from "../rules/addresses.ts";
import type { Material, Parsed } from "../rules/parsed.ts";
import { refused } from "../rules/refusals.ts";
import { cleanText } from "./clean-text.ts";
import { decode } from "./encoding.ts";
import { facts, type Job, known } from "./job.ts";
import { personalIn, readExif } from "./picture-metadata.ts";
import { firstBytes } from "./reading.ts";

/** Old office documents and mails of one program: their words stand in the bytes as they are, with zeros between. */
const LEGACY = /^application\/(x-cfb|msword|vnd\.ms-)/;

/**
 * A file that no parser is there for: stored without a text. What readers must not get is looked for all the same,
 * as far as its bytes tell.
 */
export async function parseOther(job: Job): Promise<Parsed> {
  const plain = asItCame(job);
  if (job.mediaType.startsWith("image/")) {
    const found = await readExif(job.path);
    return personalIn(found) ? { ...plain, teamMetadata: facts(found), withheld: "position" } : plain;
  }
  const bytes = await firstBytes(job.path, job.limits.whole);
  if (isLocked(bytes)) throw refused("file-encrypted");
  const cut = (await stat(job.path)).size > bytes.length;
  const decoded = decode(bytes, cut);
  const words =
    decoded?.text ?? (LEGACY.test(job.mediaType) ? Buffer.from(bytes.filter((byte) => byte !== 0)).toString("latin1") : "");
  const addresses = maskAddresses(words).count;
  if (addresses === 0) return plain;
  const derived = decoded && !cut ? cleanText(job, decoded) : [];
  return { ...plain, derived, teamMetadata: { addressesFound: String(addresses) }, withheld: "addresses" };
}

const CONTAINER = Buffer.from("d0cf11e0a1b11ae1", "hex");
const LOCKED = Buffer.from("EncryptedPackage\0", "utf16le");

/**
 * Is it a container of old office documents that holds a new one behind a password? Its table of contents has entries of
 * 128 bytes, somewhere in the file: the name, its length at byte 64, and at byte 66 a 2 for a stream.
 */
function isLocked(file: Uint8Array): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, 8).equals(CONTAINER)) return false;
  for (let at = bytes.indexOf(LOCKED); at >= 0; at = bytes.indexOf(LOCKED, at + 2)) {
    if (at % 128 === 0 && at + 128 <= bytes.length && bytes.readUInt16LE(at + 64) === LOCKED.length && bytes[at + 66] === 2)
      return true;
  }
  return false;
}

/** Stored without a text and without a look inside. */
export const asItCame = (job: Job): Parsed =>
  known(job, { material: materialOf(job.mediaType), notices: [{ code: "unreadable-type", mediaType: job.mediaType }] });

function materialOf(mediaType: string): Material {
  if (mediaType.startsWith("image/")) return "photograph";
  if (mediaType.startsWith("audio/")) return "audio";
  if (mediaType.startsWith("video/")) return "video";
  return /json|csv|sheet|excel/.test(mediaType) ? "dataset" : "other";
}
