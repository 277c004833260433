import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import type { Distrust } from "./rules/captured.ts";

/** Why a chain of certificates (PEM, the site's own first), which a browser refused, is not to be trusted for a host at an instant. */
export function distrustOf(chain: readonly string[], host: string, at: string): Distrust {
  const [own] = chain.flatMap(read);
  if (!own) return "issuer-unknown";
  const bare = host.replace(/^\[|\]$/g, "");
  const [day, from, to] = [at, own.validFrom, own.validTo].map((one) => Date.parse(one)) as [number, number, number];
  if (day > to) return "expired";
  if (day < from) return "not-yet-valid";
  if ((isIP(bare) ? own.checkIP(bare) : own.checkHost(bare)) === undefined) return "other-name";
  return own.checkIssued(own) ? "self-signed" : "issuer-unknown";
}

function read(pem: string): X509Certificate[] {
  try {
    return [new X509Certificate(pem)];
  } catch {
    return [];
  }
}
