import { bytesOf } from "../rules/bytes.ts";
import { readCheckpointText } from "../rules/checkpoint.ts";
import { noteText, readNote } from "../rules/note.ts";

/**
 * What a timestamp is over: the checkpoint's text, an empty line, and the log's own signature line. The signatures of witnesses, which
 * come later, are left out, so that they change nothing. Throws `log-malformed`.
 */
export function stampedText(checkpoint: string): string {
  const { text, signatures } = readNote(checkpoint);
  const { origin } = readCheckpointText(text);
  const own = signatures.filter(({ name }) => name === origin).slice(0, 1);
  return noteText({ text, signatures: own });
}

/** The same as bytes. */
export const stampedBytes = (checkpoint: string): Uint8Array => bytesOf(stampedText(checkpoint));
