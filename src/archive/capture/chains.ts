import type { Protocol } from "./protocol.ts";
import type { Exchange } from "./rules/exchange.ts";

/** A page that is made of parts of more untrusted sites than these is not worth the time. */
const MOST_ORIGINS = 20;

/** The chain of certificates of each origin that answered. */
export async function certificatesOf(
  protocol: Protocol,
  session: string,
  asked: readonly Exchange[],
): Promise<Record<string, string[]>> {
  const origins = [...new Set(asked.map(({ url }) => new URL(url).origin))].filter((origin) => origin.startsWith("https:"));
  const chains: Record<string, string[]> = {};
  for (const origin of origins.slice(0, MOST_ORIGINS)) {
    const { tableNames } = await protocol.send<{ tableNames: string[] }>("Network.getCertificate", { origin }, session);
    chains[origin] = tableNames.map(pem);
  }
  return chains;
}

const pem = (base64: string): string =>
  `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g)?.join("\n") ?? ""}\n-----END CERTIFICATE-----\n`;
