import ipaddr from "ipaddr.js";

/** Public by number, and yet a cloud's own door to its machines. */
const DOORS = ["168.63.129.16", "192.0.0.192"];

/** Web servers are found at these; what else listens somewhere is not the web. */
const PORTS = new Set([80, 81, 443, 591, 3000, 5000, 8000, 8001, 8008, 8080, 8081, 8082, 8088, 8443, 8888, 9443]);

/** Names that lead to the machine itself or its neighbours whatever a resolver says. */
const OWN_NAMES = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home\.arpa|private|corp|test|invalid|onion|i2p)$/;

/** Is it an address of the public internet? Anything that is not plainly one is not. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "");
  if (!ipaddr.isValid(bare) || bare.includes("%")) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed instanceof ipaddr.IPv4)
    return parsed.range() === "unicast" && ipaddr.IPv4.isValidFourPartDecimal(bare) && !DOORS.includes(parsed.toString());
  // IPv4 in IPv6, NAT64, 6to4, Teredo and the like all have ranges of their own there: only plain global unicast is left.
  const [first = 0, , , , fifth = 0, sixth = 0] = parsed.parts;
  const isGlobal = parsed.range() === "unicast" && first >= 0x2000 && first <= 0x3fff;
  const isTunnel = sixth === 0x5efe && (fifth & 0xfdff) === 0;
  return isGlobal && !isTunnel;
}

/** A name as browsers write it: decimal, octal and hexadecimal addresses become what they are. Undefined when it is none. */
export function canonicalHost(host: string): string | undefined {
  return URL.parse(`http://${host.replace(/\.$/, "")}/`)?.hostname || undefined;
}

export const isOwnName = (host: string): boolean => OWN_NAMES.test(host) || !/[.:]/.test(host);

export const isWebPort = (port: number): boolean => PORTS.has(port);

/** `host:port` as settings of the test mode write it. */
export const hostAndPort = (host: string, port: number): string => `${host}:${port}`;

/** The address to capture, without its fragment. Undefined when it is no address of the web, or carries a password. */
export function webAddress(url: string): URL | undefined {
  const parsed = URL.parse(url.trim());
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password || parsed.href.length > 4000)
    return undefined;
  parsed.hash = "";
  return parsed;
}

export const portOf = (url: URL): number => Number(url.port || (url.protocol === "https:" ? 443 : 80));

/** Does it look like an address of the web, and not like a file's path? */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text.trim());
