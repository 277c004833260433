import type { Letter } from "../letter.ts";

const KIND = "vigie-letter-1";
/** An account of the longest kind, and no more. */
const MOST = 512 * 1024;

/** A letter as a file to carry: ciphertext and prints. */
export const letterFile = (letter: Letter): Blob =>
  new Blob([JSON.stringify({ kind: KIND, letter })], { type: "application/octet-stream" });

/** The letter in a file; undefined when it is none of ours. Nothing of it is believed but its shape: the server looks at the rest. */
export async function letterIn(file: Blob): Promise<Letter | undefined> {
  if (file.size > MOST) return undefined;
  try {
    const { kind, letter } = JSON.parse(await file.text()) as { kind?: unknown; letter?: unknown };
    return kind === KIND ? letterOf(letter) : undefined;
  } catch {
    return undefined;
  }
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
