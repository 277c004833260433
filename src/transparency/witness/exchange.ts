import { base64, countOf, fromBase64, malformed } from "../rules/bytes.ts";
import type { Hash } from "../rules/merkle.ts";

/** What a log asks of a witness (C2SP tlog-witness): the size that the witness knows, the proof from there, and the checkpoint. */
export interface Asked {
  old: number;
  proof: Hash[];
  /** The signed note. */
  checkpoint: string;
}

/** A tree of 2^63 entries has no longer proof. */
const MOST_HASHES = 63;

export const writeAsked = ({ old, proof, checkpoint }: Asked): string =>
  `old ${old}\n${proof.map((hash) => `${base64.encode(hash)}\n`).join("")}\n${checkpoint}`;

/** Reads what a log asks; throws `log-malformed`. */
export function readAsked(body: string): Asked {
  const end = body.indexOf("\n\n");
  if (end < 0) throw malformed("there is no empty line before the checkpoint");
  const [first = "", ...hashes] = body.slice(0, end).split("\n");
  const [, old] = /^old (\d+)$/.exec(first) ?? [];
  if (old === undefined) throw malformed("the first line does not say what is known");
  if (hashes.length > MOST_HASHES) throw malformed("the proof is too long");
  return {
    old: countOf(old, "the size that is known"),
    proof: hashes.map((hash) => fromBase64(hash, "a hash of the proof", 32)),
    checkpoint: body.slice(end + 2),
  };
}
