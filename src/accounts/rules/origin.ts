/** The name that passkeys are bound to. */
export const relyingParty = (origin: string): string => new URL(origin).hostname;

/** Browsers do passkeys for names over HTTPS and for localhost; never for bare addresses. */
export function passkeysWork(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  if (hostname === "localhost" || hostname.endsWith(".localhost")) return true;
  return protocol === "https:" && !/^[\d.]+$/.test(hostname) && !hostname.startsWith("[");
}
