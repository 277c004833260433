import { Problem } from "../../kernel/problem.ts";
import { paddedLength } from "../rules/padme.ts";

const ZEROS = new Uint8Array(65_536);

export interface Lengths {
  /** Exactly as many bytes must come: what was cut off on the way is not sealed as if it were whole. */
  length?: number;
  /** No more bytes may come. */
  most?: number;
  /** Zeros are put behind the bytes up to this length; by Padmé when left out. */
  to?: number;
}

/** Puts zeros behind what passes. Fails with Problem `file-cut-off` or `file-too-large`. */
export function withPadding({ length, most, to }: Lengths = {}): TransformStream<Uint8Array, Uint8Array> {
  let passed = 0;
  return new TransformStream({
    transform(chunk, out) {
      passed += chunk.length;
      if (length !== undefined && passed > length) throw cutOff();
      if (passed > Math.min(most ?? passed, to ?? passed)) throw tooLarge();
      out.enqueue(chunk);
    },
    flush(out) {
      if (length !== undefined && passed !== length) throw cutOff();
      for (let left = (to ?? paddedLength(passed)) - passed; left > 0; left -= ZEROS.length)
        out.enqueue(ZEROS.subarray(0, Math.min(left, ZEROS.length)));
    },
  });
}

/** Lets `length` bytes pass and holds back the zeros behind them, and fails when there are fewer. */
export function withoutPadding(length: number): TransformStream<Uint8Array, Uint8Array> {
  let left = length;
  return new TransformStream({
    transform(chunk, out) {
      if (left > 0) out.enqueue(chunk.subarray(0, left));
      left = Math.max(0, left - chunk.length);
    },
    flush() {
      if (left > 0) throw cutOff();
    },
  });
}

export const cutOff = (): Problem => new Problem("file-cut-off", 422, "The file did not come whole. Send it again.");

const tooLarge = (): Problem => new Problem("file-too-large", 413, "The file is larger than may be sent.");
