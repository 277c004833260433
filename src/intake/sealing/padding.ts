import { Problem } from "../../kernel/problem.ts";
import { paddedLength } from "../rules/padme.ts";
import { type Bytes, chunksOf } from "./chunks.ts";

const ZEROS = new Uint8Array(65_536);

export interface Lengths {
  /** Exactly as many bytes must come: what was cut off on the way is not sealed as if it were whole. */
  length?: number;
  /** No more bytes may come. */
  most?: number;
  /** Zeros are put behind the bytes up to this length; by Padmé when left out. */
  to?: number;
}

/** A file with zeros behind it. Returns how many bytes came; fails with Problem `file-cut-off` or `file-too-large`. */
export async function* withPadding(file: Bytes, { length, most, to }: Lengths = {}): AsyncGenerator<Uint8Array, number> {
  let came = 0;
  for await (const chunk of chunksOf(file)) {
    came += chunk.length;
    if (length !== undefined && came > length) throw cutOff();
    if (came > Math.min(most ?? came, to ?? came)) throw tooLarge();
    yield chunk;
  }
  if (length !== undefined && came !== length) throw cutOff();
  for (let left = (to ?? paddedLength(came)) - came; left > 0; left -= ZEROS.length)
    yield ZEROS.subarray(0, Math.min(left, ZEROS.length));
  return came;
}

/** The first `length` bytes, without the zeros behind them, which are read to their end all the same; fails when there are fewer. */
export async function* withoutPadding(padded: Bytes, length: number): AsyncGenerator<Uint8Array> {
  let left = length;
  for await (const chunk of chunksOf(padded)) {
    if (left > 0) yield chunk.subarray(0, left);
    left = Math.max(0, left - chunk.length);
  }
  if (left > 0) throw cutOff();
}

export const cutOff = (): Problem => new Problem("file-cut-off", 422, "The file did not come whole. Send it again.");

const tooLarge = (): Problem => new Problem("file-too-large", 413, "The file is larger than may be sent.");
