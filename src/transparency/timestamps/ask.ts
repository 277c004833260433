import { now } from "../../kernel/clock.ts";
import { secretBytes } from "../../kernel/secrets.ts";
import { TimestampFault } from "./faults.ts";
import type { HashName } from "./hashes.ts";
import { questionOver, tokenIn } from "./request.ts";
import type { VerifiedTimestamp } from "./verify.ts";

export interface Authority {
  /** Where it answers; nothing else is ever asked in its name. */
  url: string;
  /** The policy that is asked for; its own when absent. */
  policy?: string;
}

export interface AskOptions {
  /** Texts of PEM with the certificates of the authorities. */
  roots: readonly string[];
  algorithm: HashName;
  signal?: AbortSignal;
  /** Milliseconds until an authority has answered in full. */
  patience?: number;
}

const PATIENCE = 30_000;
/** A token with its certificates is a few KiB. */
const LONGEST = 128 * 1024;
const NONCE_BYTES = 16;

/** Asks an authority for a token over `message` and verifies what comes. Throws TimestampFault. */
export async function askFor(
  message: Uint8Array,
  { url, policy }: Authority,
  { roots, algorithm, signal, patience = PATIENCE }: AskOptions,
): Promise<{ token: Uint8Array; verified: VerifiedTimestamp }> {
  const question = await questionOver(message, algorithm, secretBytes(NONCE_BYTES), policy);
  const from = Date.parse(now());
  const end = AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]);
  const answer = await posted(url, question.bytes, end);
  return tokenIn(answer, { question, message, roots, from, to: Date.parse(now()), ...(policy && { policy }) });
}

async function posted(url: string, body: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
  const refused = (why: string) => new TimestampFault("answer", `the authority does not answer as one does (${why})`);
  const headers = { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" };
  try {
    // An authority that sends us elsewhere could send us into our own house.
    const answer = await fetch(url, { method: "POST", headers, body: body.slice(), redirect: "manual", signal });
    if (answer.status !== 200 || !answer.body) {
      await answer.body?.cancel();
      throw refused(answer.status >= 300 && answer.status < 400 ? "it sends elsewhere" : `status ${answer.status}`);
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of answer.body) {
      length += chunk.length;
      if (length > LONGEST) throw refused("it does not end");
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof TimestampFault) throw error;
    throw refused(signal.aborted ? "too slow" : "no answer");
  }
}
