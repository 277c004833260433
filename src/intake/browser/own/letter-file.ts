import { CASE_BYTES, CASE_FILES } from "../../rules/limits.ts";
import type { WaitingFile } from "../files/waiting-file.ts";
import type { Letter } from "../letter.ts";
import { type Waiting, waitingOf } from "./outbox.ts";

const KIND = "vigie-letter-2";
/** As it was before files were carried too. */
const WORDS_ONLY = "vigie-letter-1";
/** An account of the longest kind with all its notes, and no more. */
const MOST = 640 * 1024;

/** What waits as a file to carry: one line of ciphertext and prints as JSON, and behind it the sealed files as they are. */
export function letterFile({ letter, files }: Waiting & { letter: Letter }): Blob {
  const notes = files.map(({ sealedNote, sealed }) => ({ sealedNote, size: sealed.size }));
  const line = JSON.stringify({ kind: KIND, letter, files: notes });
  return new Blob([line, "\n", ...files.map(({ sealed }) => sealed)], { type: "application/octet-stream" });
}

/** What is in such a file; undefined when it is none of ours. Nothing of it is believed but its shape: the server looks at the rest. */
export async function letterIn(file: Blob): Promise<Waiting | undefined> {
  if (file.size > MOST + 2 * CASE_BYTES) return undefined;
  try {
    const head = new Uint8Array(await file.slice(0, MOST).arrayBuffer());
    const end = head.indexOf(10) < 0 ? head.length : head.indexOf(10);
    const read = JSON.parse(new TextDecoder().decode(head.subarray(0, end))) as Record<string, unknown>;
    const letter = [KIND, WORDS_ONLY].includes(read.kind as string) ? letterOf(read.letter) : undefined;
    const files = read.kind === KIND ? filesOf(read.files, file.slice(end + 1)) : [];
    return letter && files && waitingOf(letter, files);
  } catch {
    return undefined;
  }
}

/** The sealed files, when they are as long as they say and nothing is behind them. */
function filesOf(notes: unknown, behind: Blob): WaitingFile[] | undefined {
  if (!Array.isArray(notes) || notes.length > 2 * CASE_FILES) return undefined;
  let at = 0;
  const files = (notes as Record<string, unknown>[]).map(({ sealedNote, size }): WaitingFile | undefined => {
    if (typeof sealedNote !== "string" || !BASE64.test(sealedNote) || !Number.isSafeInteger(size) || Number(size) <= 0)
      return undefined;
    const sealed = behind.slice(at, at + Number(size));
    at += Number(size);
    return { sealedNote, sealed };
  });
  return at === behind.size && files.every((one) => one !== undefined) ? files : undefined;
}

const PRINT = /^[0-9a-f]{64}$/;
const RECIPIENT = /^age1[a-z0-9]{58}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

function letterOf(it: unknown): Letter | undefined {
  const { lookupPrint, authPrint, withdrawPrint, recipient, replyRecipient, sealedIdentity, envelopes, lang, keep } = (it ??
    {}) as Record<string, unknown>;
  const [envelope] = Array.isArray(envelopes) && envelopes.length === 1 ? (envelopes as Record<string, unknown>[]) : [];
  const is = (value: unknown, pattern: RegExp): value is string => typeof value === "string" && pattern.test(value);
  if (
    !is(lookupPrint, PRINT) ||
    !is(authPrint, PRINT) ||
    !is(withdrawPrint, PRINT) ||
    !is(recipient, RECIPIENT) ||
    !is(replyRecipient, RECIPIENT) ||
    !is(sealedIdentity, BASE64) ||
    !is(lang, /^[a-z]{2}$/) ||
    typeof keep !== "boolean" ||
    envelope?.kind !== "account" ||
    !is(envelope.bytes, BASE64)
  )
    return undefined;
  const bytes = envelope.bytes;
  return {
    lookupPrint,
    authPrint,
    withdrawPrint,
    recipient,
    replyRecipient,
    sealedIdentity,
    envelopes: [{ kind: "account", bytes }],
    lang,
    keep,
  };
}
