import { base64, countOf, fromBase64, malformed } from "./bytes.ts";
import type { Hash } from "./merkle.ts";
import { readNote, type SigningKey, signedNote } from "./note.ts";

/** What a log says of itself (C2SP tlog-checkpoint): who it is, how many entries it has, and the root over all of them. */
export interface Checkpoint {
  /** The name of the log, an address without its scheme: `vigie.example/log`. */
  origin: string;
  size: number;
  root: Hash;
  /** Further lines, which mean nothing here. */
  extensions: string[];
}

/** The text that is signed. */
export const checkpointText = ({ origin, size, root, extensions }: Checkpoint): string =>
  `${[origin, size, base64.encode(root), ...extensions].join("\n")}\n`;

/** A checkpoint under the signature of the log, as it is served. */
export const signedCheckpoint = (checkpoint: Checkpoint, key: SigningKey): string => signedNote(checkpointText(checkpoint), key);

/** Reads the text of a checkpoint; throws `log-malformed`. */
export function readCheckpointText(text: string): Checkpoint {
  if (!text.endsWith("\n")) throw malformed("the checkpoint is cut off");
  const [origin, size, root, ...extensions] = text.slice(0, -1).split("\n");
  if (!origin || size === undefined || root === undefined || extensions.includes("")) {
    throw malformed("this is no checkpoint of a log");
  }
  return {
    origin,
    size: countOf(size, "the size in the checkpoint"),
    root: fromBase64(root, "the root in the checkpoint", 32),
    extensions,
  };
}

/** Reads a signed checkpoint without looking at its signatures; throws `log-malformed`. */
export const readCheckpoint = (written: string | Uint8Array): Checkpoint => readCheckpointText(readNote(written).text);
