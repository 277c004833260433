import { Certificate, CertificateChainValidationEngine, type ExtKeyUsage } from "pkijs";
import { base64 } from "../rules/bytes.ts";
import { TimestampFault } from "./faults.ts";

const EXTENDED_USE = "2.5.29.37";
const FOR_TIMESTAMPS = "1.3.6.1.5.5.7.3.8";
/** A token that carries more is no token of an authority. */
const MOST = 16;

/** Every certificate in a text of PEM. What is none is passed over. */
export function certificatesIn(pem: string): Certificate[] {
  return Array.from(pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g), ([, body = ""]) =>
    readCertificate(base64.decode(body.replace(/\s/g, ""))),
  );
}

export function readCertificate(der: Uint8Array): Certificate {
  try {
    return Certificate.fromBER(new Uint8Array(der));
  } catch {
    throw new TimestampFault("malformed", "a certificate cannot be read");
  }
}

/** The words by which a certificate's owner is known: its common name, else its organisation. */
export function ownerOf({ subject }: Certificate): string {
  const named = (type: string) => subject.typesAndValues.find((one) => one.type === type)?.value.valueBlock.value as unknown;
  const [common, organisation] = [named("2.5.4.3"), named("2.5.4.10")];
  const name = typeof common === "string" && common !== "" ? common : organisation;
  return typeof name === "string" && name !== "" ? name.replace(/\p{C}/gu, " ").slice(0, 200) : "an authority without a name";
}

/** May this certificate sign timestamps, and nothing else? RFC 3161 asks for exactly that. */
export function isForTimestamps({ extensions = [] }: Certificate): boolean {
  const use = extensions.find(({ extnID }) => extnID === EXTENDED_USE);
  const purposes = (use?.parsedValue as ExtKeyUsage | undefined)?.keyPurposes;
  return use?.critical === true && purposes?.length === 1 && purposes[0] === FOR_TIMESTAMPS;
}

export const wasValid = ({ notBefore, notAfter }: Certificate, at: Date): boolean =>
  notBefore.value <= at && at <= notAfter.value;

/**
 * Whether `signer` led to one of the roots at that time, over the certificates that came along; and when the first of those that it
 * rests on ends.
 */
export async function chainOf(
  signer: Certificate,
  along: readonly Certificate[],
  roots: readonly Certificate[],
  at: Date,
): Promise<{ trusted: boolean; expires: Date }> {
  if (along.length > MOST) throw new TimestampFault("malformed", "the token carries too many certificates");
  const alone = { trusted: false, expires: signer.notAfter.value };
  if (roots.length === 0) return alone;
  const between = along.filter((one) => one !== signer && !one.issuer.isEqual(one.subject));
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    certs: [...between, signer],
    checkDate: at,
  });
  const found = await engine.verify().catch(() => undefined);
  if (!found?.result) return alone;
  const path = found.certificatePath ?? [signer];
  // Nobody who holds an end-entity certificate may sign another one.
  return { trusted: true, expires: new Date(Math.min(...path.map(({ notAfter }) => notAfter.value.getTime()))) };
}
