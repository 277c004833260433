import { base64 } from "../rules/bytes.ts";
import { certificatesIn, readCertificate } from "../timestamps/certificates.ts";
import { type Bytes, utf8 } from "./bag.ts";
import { type Finding, found } from "./findings.ts";

const BEGIN = "-----BEGIN CERTIFICATE-----";
/** Bytes of a file of certificates: those of every authority of the world fit. */
const MOST = 1 << 20;

/** The certificates of a file as PEM, whether it holds PEM or DER. Undefined when it holds none, or one that cannot be read. */
export async function certificatesOf(file: Bytes): Promise<string | undefined> {
  if (file.size > MOST) return undefined;
  const bytes = await file.read(0, file.size);
  const text = utf8(bytes);
  try {
    if (text?.includes(BEGIN)) return certificatesIn(text).length > 0 ? text : undefined;
    readCertificate(bytes);
  } catch {
    return undefined;
  }
  return `${BEGIN}\n${base64.encode(bytes)}\n-----END CERTIFICATE-----\n`;
}

/** Reads files of certificates that somebody trusts. One that is none is told: whoever brought it counts on it. */
export async function readRoots(files: ReadonlyMap<string, Bytes>): Promise<{ roots: string[]; findings: Finding[] }> {
  const roots: string[] = [];
  const findings: Finding[] = [];
  for (const [name, file] of files) {
    const pem = await certificatesOf(file);
    if (pem === undefined) findings.push(found("root-broken", { name }));
    else roots.push(pem);
  }
  return { roots, findings };
}
