import { lookup } from "node:dns/promises";
import { connect, createServer, isIP, type Server, type Socket } from "node:net";
import { canonicalHost, hostAndPort, isOwnName, isPublicAddress, isWebPort } from "./rules/reachable.ts";

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<string[]>;

export type Refusal = "address-forbidden" | "name-unknown" | "unreachable";

export class Unreached extends Error {
  override name = "Unreached";
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

export interface GuardOptions {
  /** `host:port` of the test mode. */
  allow: readonly string[];
  resolve?: Resolve;
}

const CONNECT_MS = 15_000;

const byTheSystem: Resolve = async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/**
 * A connection to a host of the public web. The name is resolved here, every address that it has is looked at, and the connection goes to
 * one that was: a name that changes its mind between the look and the use is of no use. Throws Unreached.
 */
export async function reach(host: string, port: number, { allow, resolve = byTheSystem }: GuardOptions): Promise<Socket> {
  const name = canonicalHost(host);
  if (!name) throw new Unreached("address-forbidden");
  const bare = name.replace(/^\[|\]$/g, "");
  const allowed = allow.includes(hostAndPort(name, port));
  if (!allowed && (!isWebPort(port) || (isIP(bare) ? !isPublicAddress(bare) : isOwnName(bare))))
    throw new Unreached("address-forbidden");
  const addresses = isIP(bare) ? [bare] : await resolve(bare).catch(() => []);
  if (addresses.length === 0) throw new Unreached("name-unknown");
  if (!allowed && !addresses.every(isPublicAddress)) throw new Unreached("address-forbidden");
  for (const address of [...addresses].sort(earlierFamily).slice(0, 4)) {
    const socket = await connected(address, port);
    if (socket) return socket;
  }
  throw new Unreached("unreachable");
}

/** Not every machine has a way for IPv6, and all have one for IPv4. */
const earlierFamily = (a: string, b: string): number => isIP(a) - isIP(b);

function connected(host: string, port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, noDelay: true });
    const end = (result: Socket | undefined) => {
      clearTimeout(clock);
      socket.off("error", fail).off("connect", done);
      if (!result) socket.destroy();
      resolve(result);
    };
    const fail = () => end(undefined);
    const done = () => end(socket);
    const clock = setTimeout(fail, CONNECT_MS);
    socket.once("error", fail).once("connect", done);
  });
}

/** The proxy that a browser's whole traffic goes through. */
export interface Guard extends AsyncDisposable {
  port: number;
  /** Bytes that came in from outside. */
  bytes(): number;
  /** Why a host was not reached; of the last attempt. */
  refusalOf(host: string): Refusal | undefined;
  /** How many connections were refused because of where they would have led. */
  forbidden(): number;
  familyOf(host: string): "IPv4" | "IPv6" | undefined;
  /** Ends what is open to the outside, and lets nothing through from now on. */
  shut(): void;
}

export interface GuardBounds extends GuardOptions {
  bytes: number;
  connections: number;
  /** The bytes are more than they may be; the guard is shut already. */
  onFull?: () => void;
}

const LONGEST_HEAD = 128 * 1024;

/** Opens the proxy on a port of loopback. It speaks HTTP's own two ways: CONNECT, and a request with a whole address. */
export async function openGuard(bounds: GuardBounds): Promise<Guard> {
  const open = new Set<Socket>();
  const outwards = new Set<Socket>();
  const refusals = new Map<string, Refusal>();
  const families = new Map<string, "IPv4" | "IPv6">();
  let bytes = 0;
  let forbidden = 0;
  let closed = false;

  /** What has come already is still given on. */
  const shut = () => {
    closed = true;
    for (const socket of outwards) socket.destroy();
  };
  const track = (socket: Socket): Socket => {
    open.add(socket);
    return socket.on("error", () => socket.destroy()).on("close", () => open.delete(socket));
  };
  const outward = async (host: string, port: number): Promise<Socket> => {
    try {
      const socket = track(await reach(host, port, bounds));
      families.set(host, socket.remoteFamily === "IPv6" ? "IPv6" : "IPv4");
      outwards.add(socket);
      socket.on("close", () => outwards.delete(socket));
      if (closed) socket.destroy();
      return socket.on("data", (chunk) => {
        bytes += chunk.length;
        if (bytes <= bounds.bytes || closed) return;
        shut();
        bounds.onFull?.();
      });
    } catch (error) {
      const refusal = error instanceof Unreached ? error.refusal : "unreachable";
      if (refusal === "address-forbidden") forbidden += 1;
      refusals.set(host.replace(/^\[|\]$/g, ""), refusal);
      throw error;
    }
  };

  const server: Server = createServer({ noDelay: true }, (client) => {
    track(client);
    if (closed || open.size > bounds.connections * 2) client.destroy();
    else serve(client, outward);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    port,
    bytes: () => bytes,
    refusalOf: (host) => refusals.get(host.replace(/^\[|\]$/g, "")),
    forbidden: () => forbidden,
    familyOf: (host) => families.get(host),
    shut,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        shut();
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

type Outward = (host: string, port: number) => Promise<Socket>;

/** Reads the head of the first request, and from then on only passes bytes: what the site sends stays as it is, right or wrong. */
function serve(client: Socket, outward: Outward): void {
  let head = Buffer.alloc(0);
  const onData = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0 && head.length <= LONGEST_HEAD) return;
    client.off("data", onData).pause();
    if (end < 0) client.destroy();
    else answer(client, head.subarray(0, end).toString("latin1"), head.subarray(end + 4), outward).catch(() => client.destroy());
  };
  client.on("data", onData);
}

async function answer(client: Socket, head: string, rest: Buffer, outward: Outward): Promise<void> {
  const [first = "", ...lines] = head.split("\r\n");
  const [method = "", target = "", protocol = ""] = first.split(" ");
  if (method === "CONNECT") {
    const [, host = "", port = ""] = /^(.+):(\d{1,5})$/.exec(target) ?? [];
    const socket = await outward(host, Number(port)).catch((error: unknown) => {
      client.end("HTTP/1.1 403 Not for captures\r\ncontent-length: 0\r\n\r\n");
      throw error;
    });
    client.write("HTTP/1.1 200 Open\r\n\r\n");
    if (rest.length > 0) socket.write(rest);
    join(client, socket);
    return;
  }
  const url = URL.parse(target);
  if (url?.protocol !== "http:") throw new Unreached("address-forbidden");
  const socket = await outward(url.hostname, Number(url.port || 80));
  const kept = lines.filter((line) => !/^(proxy-[\w-]+|connection|keep-alive)\s*:/i.test(line));
  // The target as the browser wrote it, without its first part: nothing is spelt anew.
  const path = target.replace(/^http:\/\/[^/?#]*/i, "") || "/";
  socket.write(`${[`${method} ${path} ${protocol}`, ...kept, "Connection: close"].join("\r\n")}\r\n\r\n`);
  if (rest.length > 0) socket.write(rest);
  // One request a connection: a second one could be meant for another host.
  const body = Number(/^content-length:\s*(\d+)/im.exec(head)?.[1] ?? (/^transfer-encoding:/im.test(head) ? Infinity : 0));
  let sent = rest.length;
  client.on("data", (chunk: Buffer) => {
    sent += chunk.length;
    if (sent > body) client.destroy();
  });
  join(client, socket);
}

function join(client: Socket, socket: Socket): void {
  client.pipe(socket).pipe(client);
  client.on("close", () => socket.destroy());
  socket.on("close", () => client.end());
}
