import { Problem } from "../../kernel/problem.ts";
import { paddedLength } from "../rules/padme.ts";

const ZEROS = new Uint8Array(65_536);

/** Puts zeros behind what passes. With a `length` exactly as many bytes must pass; else Problem `file-cut-off`. */
export function withPadding(length?: number): TransformStream<Uint8Array, Uint8Array> {
  let passed = 0;
  return new TransformStream({
    transform(chunk, out) {
      passed += chunk.length;
      if (length !== undefined && passed > length) throw cutOff();
      out.enqueue(chunk);
    },
    flush(out) {
      if (length !== undefined && passed !== length) throw cutOff();
      for (let left = paddedLength(passed) - passed; left > 0; left -= ZEROS.length)
        out.enqueue(ZEROS.subarray(0, Math.min(left, ZEROS.length)));
    },
  });
}

/** Lets `length` bytes pass and holds back the zeros behind them; Problem `file-cut-off` when there are fewer. */
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

const cutOff = (): Problem => new Problem("file-cut-off", 422, "The file did not come whole. Send it again.");
