import { type BaseBlock, fromBER, OctetString, Sequence } from "asn1js";
import { type Certificate, ContentInfo, SignedData, TSTInfo } from "pkijs";
import { sameBytes } from "../rules/bytes.ts";
import { readCertificate } from "./certificates.ts";
import { TimestampFault } from "./faults.ts";
import { digest, hashOf } from "./hashes.ts";

const SIGNED_DATA = "1.2.840.113549.1.7.2";
const TST_INFO = "1.2.840.113549.1.9.16.1.4";
const SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";

/** A token, taken apart. Nothing is verified by that. */
export interface Token {
  signed: SignedData;
  info: TSTInfo;
  /** As they came, in their order. */
  certificates: Certificate[];
  raw: Uint8Array[];
}

const malformed = (what: string): TimestampFault => new TimestampFault("malformed", what);

/** Reads DER of a TimeStampToken; throws TimestampFault `malformed`. */
export function readToken(token: Uint8Array): Token {
  try {
    const read = fromBER(new Uint8Array(token));
    if (read.offset !== token.length) throw malformed("there are bytes after the token, or some are missing");
    const content = new ContentInfo({ schema: read.result });
    if (content.contentType !== SIGNED_DATA) throw malformed("this is no timestamp token");
    const signed = new SignedData({ schema: content.content });
    const { eContentType, eContent } = signed.encapContentInfo;
    if (eContentType !== TST_INFO || !eContent) throw malformed("this is no timestamp token");
    if (signed.version !== 3 || signed.signerInfos[0]?.version !== 1) throw malformed("this is no timestamp token");
    if (signed.signerInfos.length !== 1) throw malformed("a token has one signature");
    const info = TSTInfo.fromBER(eContent.getValue());
    const raw = rawCertificates(read.result);
    return { signed, info, raw, certificates: raw.map(readCertificate) };
  } catch (error) {
    throw error instanceof TimestampFault ? error : malformed("this is no timestamp token");
  }
}

/** The certificates as the very bytes that were sent: what is signed along is a hash over them. */
function rawCertificates(content: unknown): Uint8Array[] {
  const within = childrenOf(childrenOf(childrenOf(content)[1])[0]);
  const set = within.find(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0);
  return childrenOf(set)
    .filter((one) => one instanceof Sequence)
    .map(bytesOfBlock);
}

/** What lies in a constructed value; nothing in any other. */
export const childrenOf = (block: unknown): BaseBlock[] => {
  const value = (block as { valueBlock?: { value?: unknown } } | undefined)?.valueBlock?.value;
  return Array.isArray(value) ? (value as BaseBlock[]) : [];
};

export const bytesOfBlock = (block: unknown): Uint8Array =>
  (block as { valueBeforeDecodeView: Uint8Array }).valueBeforeDecodeView.slice();

/** The certificate of whoever signed: its place among those that came along. */
export function signerOf({ signed, certificates }: Token): number {
  const sid = signed.signerInfos[0]?.sid as { issuer?: unknown; serialNumber?: unknown } | undefined;
  if (!sid?.issuer || !sid.serialNumber) throw malformed("the token does not say who signed it");
  const { issuer, serialNumber } = sid as Pick<Certificate, "issuer" | "serialNumber">;
  const place = certificates.findIndex((one) => one.issuer.isEqual(issuer) && one.serialNumber.isEqual(serialNumber));
  if (place < 0) throw malformed("the token does not carry the certificate that signed it");
  return place;
}

/** Was this very certificate signed along, so that no other with the same key can be put in its place? */
export async function namesItsCertificate({ signed }: Token, raw: Uint8Array): Promise<boolean> {
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
  for (const { type, values } of attributes) {
    if (type !== SIGNING_CERTIFICATE && type !== SIGNING_CERTIFICATE_V2) continue;
    const [first] = childrenOf(childrenOf(values[0])[0]);
    const parts = childrenOf(first);
    const hash = parts.find((one) => one instanceof OctetString);
    if (!hash) return false;
    const given =
      parts[0] instanceof Sequence ? hashOf(String((childrenOf(parts[0])[0] as unknown as Oid).valueBlock)) : undefined;
    const name = type === SIGNING_CERTIFICATE ? "SHA-1" : parts[0] instanceof Sequence ? given : "SHA-256";
    if (!name) return false;
    return sameBytes(await digest(name, raw), new Uint8Array((hash as OctetString).getValue()));
  }
  return false;
}

interface Oid {
  valueBlock: { toString(): string };
}
