import { base64, joinBytes, sameBytes } from "../rules/bytes.ts";
import type { Timestamp } from "../rules/entry-proof.ts";
import { certificatesIn, chainOf, isForTimestamps, ownerOf, wasValid } from "./certificates.ts";
import { TimestampFault } from "./faults.ts";
import { digest, type HashName, hashOf } from "./hashes.ts";
import { stampedBytes } from "./stamped.ts";
import { namesItsCertificate, readToken, signerOf } from "./token.ts";

export interface VerifiedTimestamp {
  /** Who says so: the common name of the certificate. */
  authority: string;
  /** The instant that it says. */
  at: string;
  /** The hash over the bytes. */
  algorithm: HashName;
  policy: string;
  /** Hexadecimal. */
  serial: string;
  /** Does the certificate lead to one of the roots? Never without roots. */
  trusted: boolean;
  /** When the first certificate ends that it rests on: by then a token over this one must be there. */
  expires: string;
  /** Hexadecimal; the number that was asked with. */
  nonce?: string;
}

export interface TrustOptions {
  /** Texts of PEM with the certificates of authorities that are trusted. */
  roots?: readonly string[];
}

/**
 * Verifies DER of a TimeStampToken (RFC 3161) over `message`: imprint, signature, purpose and times; and whether its certificate leads to a
 * root. Throws TimestampFault. Needs WebCrypto and nothing else: it runs in a browser.
 */
export async function verifyTimestamp(
  token: Uint8Array,
  message: Uint8Array,
  { roots = [] }: TrustOptions = {},
): Promise<VerifiedTimestamp> {
  const read = readToken(token);
  const { info, signed, certificates, raw } = read;
  const algorithm = hashOf(info.messageImprint.hashAlgorithm.algorithmId);
  if (!algorithm) throw new TimestampFault("imprint", "the token is over a hash that is too weak or not known");
  const imprint = new Uint8Array(info.messageImprint.hashedMessage.getValue());
  if (!sameBytes(await digest(algorithm, message), imprint)) throw new TimestampFault("imprint", "the token is over other bytes");

  const place = signerOf(read);
  const [signer, own] = [certificates[place], raw[place]];
  if (!signer || !own) throw new TimestampFault("malformed", "the token does not carry the certificate that signed it");
  if (!hashOf(signed.signerInfos[0]?.digestAlgorithm.algorithmId ?? ""))
    throw new TimestampFault("signature", "the token is signed with a hash that is too weak or not known");
  const holds = await signed.verify({ signer: 0, data: new Uint8Array(message).buffer, checkChain: false }).catch(() => false);
  if (!holds) throw new TimestampFault("signature", "the signature of the token does not hold");
  if (!isForTimestamps(signer)) throw new TimestampFault("purpose", "the certificate is not for timestamps alone");
  if (!(await namesItsCertificate(read, own)))
    throw new TimestampFault("purpose", "the token was not signed for this certificate");

  const at = info.genTime;
  if (!wasValid(signer, at)) throw new TimestampFault("time", "the certificate was not valid at the time that the token says");
  const { trusted, expires } = await chainOf(signer, certificates, roots.flatMap(certificatesIn), at);
  return {
    authority: ownerOf(signer),
    at: at.toISOString(),
    ...{ algorithm, policy: info.policy, trusted, expires: expires.toISOString() },
    serial: hexOf(new Uint8Array(info.serialNumber.valueBlock.valueHexView)),
    ...(info.nonce && { nonce: hexOf(new Uint8Array(info.nonce.valueBlock.valueHexView)) }),
  };
}

/** Without leading zeros: numbers are compared by it. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .replace(/^0+(?=.)/, "");

/** What became of one of a checkpoint's timestamps. */
export type TimestampVerdict = { timestamp: Timestamp } & (
  | { fault: TimestampFault["code"]; why: string }
  /** `stands`: its certificates still held at the time of looking, or a later token was put over it while they did. */
  | { verified: VerifiedTimestamp; stands: boolean }
);

/** The bytes that a renewal is over: what the older token was over, and that token. */
export const renewedBytes = (message: Uint8Array, older: Uint8Array): Uint8Array => joinBytes(message, older);

/** Verifies all timestamps of a checkpoint, renewals among them, as of `at` (an instant). */
export async function verifyTimestamps(
  checkpoint: string,
  timestamps: readonly Timestamp[],
  { at, ...trust }: TrustOptions & { at: string },
): Promise<TimestampVerdict[]> {
  const message = stampedBytes(checkpoint);
  const seen = await Promise.all(timestamps.map((timestamp) => verdictOn(timestamp, timestamps, message, trust)));
  const sound = seen.flatMap((one) => ("verified" in one ? [one] : []));
  const stands = ({ timestamp, verified }: Sound, depth = 0): boolean =>
    verified.expires > at ||
    (depth < sound.length && sound.some((later) => renews(later, timestamp, verified) && stands(later, depth + 1)));
  return seen.map((one) => ("verified" in one ? { ...one, stands: stands(one) } : one));
}

interface Sound {
  timestamp: Timestamp;
  verified: VerifiedTimestamp;
}

/** Was this one put over the older one while that one's certificates still held? */
const renews = ({ timestamp, verified }: Sound, older: Timestamp, { expires }: VerifiedTimestamp): boolean =>
  timestamp.renews === older.token && verified.trusted && verified.at < expires;

/** What a timestamp is over: a renewal, what the older one is over and that one. */
function messageOf({ renews }: Timestamp, all: readonly Timestamp[], message: Uint8Array, depth = 0): Uint8Array {
  if (renews === undefined) return message;
  if (depth > all.length) throw new TimestampFault("malformed", "the renewals go round in a circle");
  const older = all.find(({ token }) => token === renews);
  return renewedBytes(older ? messageOf(older, all, message, depth + 1) : message, base64.decode(renews));
}

async function verdictOn(
  timestamp: Timestamp,
  all: readonly Timestamp[],
  message: Uint8Array,
  trust: TrustOptions,
): Promise<Sound | { timestamp: Timestamp; fault: TimestampFault["code"]; why: string }> {
  try {
    const over = messageOf(timestamp, all, message);
    return { timestamp, verified: await verifyTimestamp(base64.decode(timestamp.token), over, trust) };
  } catch (error) {
    const { code, message: why } = error instanceof TimestampFault ? error : new TimestampFault("malformed", "this is no token");
    return { timestamp, fault: code, why };
  }
}
