import { fromBER, Integer, Null, OctetString, Sequence } from "asn1js";
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp } from "pkijs";
import { TimestampFault } from "./faults.ts";
import { digest, type HashName, oidOf } from "./hashes.ts";
import { bytesOfBlock, childrenOf } from "./token.ts";
import { hexOf, type TrustOptions, type VerifiedTimestamp, verifyTimestamp } from "./verify.ts";

export interface Question {
  /** DER of a TimeStampReq. */
  bytes: Uint8Array;
  /** As it must come back. */
  nonce: string;
}

/** Asks for a token over `message`, with the certificate along. `random`: what makes the question ours. */
export async function questionOver(
  message: Uint8Array,
  algorithm: HashName,
  random: Uint8Array,
  policy?: string,
): Promise<Question> {
  // Positive, and never with a leading zero that an authority might drop.
  const nonce = Uint8Array.from(random, (byte, place) => (place === 0 ? (byte & 0x7f) | 0x40 : byte));
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oidOf(algorithm), algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: (await digest(algorithm, message)).slice().buffer }),
    }),
    ...(policy && { reqPolicy: policy }),
    nonce: new Integer({ valueHex: nonce.slice().buffer }),
    certReq: true,
  });
  return { bytes: new Uint8Array(request.toSchema().toBER()), nonce: hexOf(nonce) };
}

/** Minutes by which an authority's clock may differ from ours. */
const CLOCKS_MS = 5 * 60_000;

export interface Asked extends TrustOptions {
  question: Question;
  message: Uint8Array;
  policy?: string;
  /** When we asked and when the answer was there: milliseconds since 1970. */
  from: number;
  to: number;
}

/** The token of an answer (DER of a TimeStampResp), when it is an answer to our question and can be believed. Throws TimestampFault. */
export async function tokenIn(answer: Uint8Array, asked: Asked): Promise<{ token: Uint8Array; verified: VerifiedTimestamp }> {
  const token = grantedIn(answer);
  const verified = await verifyTimestamp(token, asked.message, asked);
  if (verified.nonce !== asked.question.nonce) throw new TimestampFault("nonce", "the answer is to another question");
  if (asked.policy && verified.policy !== asked.policy)
    throw new TimestampFault("policy", "the token was given under another policy");
  const at = Date.parse(verified.at);
  if (at < asked.from - CLOCKS_MS || at > asked.to + CLOCKS_MS)
    throw new TimestampFault("time", "the time of the token is not the time at which we asked");
  if (!verified.trusted)
    throw new TimestampFault("chain", "the certificate does not lead to one of those in VIGIE_TIMESTAMP_CERTIFICATES");
  return { token, verified };
}

/** The token's own bytes, as they came. */
function grantedIn(answer: Uint8Array): Uint8Array {
  const read = fromBER(new Uint8Array(answer));
  if (read.offset !== answer.length || !(read.result instanceof Sequence)) throw malformed();
  let status: number;
  try {
    status = new TimeStampResp({ schema: read.result }).status.status;
  } catch {
    throw malformed();
  }
  if (status > 1) throw new TimestampFault("refused", `the authority refuses (status ${status})`);
  const [, token] = childrenOf(fromBER(new Uint8Array(answer)).result);
  if (!token) throw malformed();
  return bytesOfBlock(token);
}

const malformed = (): TimestampFault => new TimestampFault("malformed", "this is no answer of a timestamp authority");
