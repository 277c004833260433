import type { PersonCase } from "../vault/case.ts";

/** Bytes of every answer about a box: those whose replies are short, and those that were asked for a long one. */
const SMALL = 32 * 1024;
const LARGE = 160 * 1024;

/** A box as the sealed way gets it. `next` is the number of the reply that did not fit; asked for with `large`, it will. */
interface Packed {
  found: boolean;
  recipient: string;
  replies: { id: string; day: string; bytes: string }[];
  next: number | undefined;
  files: { id: string; complete: boolean; parts: number }[];
  counts: PersonCase["counts"] | undefined;
}

/**
 * What a person finds under their code, the latest reply first, from number `from` on: as many as fit. Known or not, every
 * answer has the same length.
 */
export function packed(found: PersonCase | undefined, from: number, large: boolean): string {
  const size = large ? LARGE : SMALL;
  const box: Packed = {
    found: found !== undefined,
    recipient: found?.recipient ?? "",
    replies: [],
    next: undefined,
    files: found?.files.map(({ id, complete, parts }) => ({ id, complete, parts })) ?? [],
    counts: found?.counts,
  };
  const replies = found?.replies.toReversed() ?? [];
  for (const [number, { id, day, bytes }] of replies.entries()) {
    if (number < from) continue;
    box.replies.push({ id, day, bytes: Buffer.from(bytes).toString("base64") });
    if (lengthOf(box) <= size) continue;
    box.replies.pop();
    box.next = number;
    break;
  }
  return filled(box, size);
}

const lengthOf = (box: Packed): number => filled(box, 0).length + 20;

const filled = (box: Packed, size: number): string => {
  const bare = JSON.stringify({ ...box, pad: "" });
  return bare.replace(/"pad":""}$/, `"pad":"${" ".repeat(Math.max(0, size - bare.length))}"}`);
};
