import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer as createSite } from "node:http";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openGuard, type Resolve, reach } from "./guard.ts";
import { fetchPlain } from "./plain.ts";

/** A socket on loopback that nobody may reach: it writes down whoever does. */
let secret: Server;
let port: number;
let heard = 0;
let folder: string;
const sockets = new Set<Socket>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-guard-"));
  secret = createServer((socket) => {
    heard += 1;
    sockets.add(socket);
    socket.on("error", () => undefined).end("HTTP/1.1 200 OK\r\n\r\nsecret");
  });
  // A port that web servers have, where one is free; else the rule of ports would refuse everything by itself.
  const free = async (ports: number[]): Promise<number> => {
    for (const one of ports) {
      const taken = await new Promise((resolve) =>
        secret.once("error", () => resolve(true)).listen(one, "0.0.0.0", () => resolve(false)),
      );
      secret.removeAllListeners("error");
      if (!taken) return one;
    }
    throw new Error("no port of the web is free on this machine");
  };
  port = await free([8088, 9443, 8001, 8082, 8888, 8008, 8443, 591, 81]);
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  secret.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  heard = 0;
});

const SPELLINGS = [
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "2130706433",
  "0x7f000001",
  "0x7f.0.0.1",
  "0x7f.1",
  "017700000001",
  "0177.0.0.01",
  "0177.1",
  "127.0.0.1.",
  "0",
  "0.0.0.0",
  "127.255.255.254",
  "①②⑦.⓪.⓪.①",
  "127。0。0。1",
  "%31%32%37.0.0.1",
  "localhost",
  "LOCALHOST",
  "localhost.",
  "a.localhost",
  "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[::]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[::127.0.0.1]",
  "[64:ff9b::127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]",
  "[2001:0:7f00:1::]",
  "[fe80::1]",
  "[fd00:ec2::254]",
  "169.254.169.254",
  "2852039166",
  "0xa9fea9fe",
  "100.100.100.200",
  "metadata.google.internal",
  "10.0.0.1",
  "192.168.0.1",
  "172.16.0.1",
  "100.64.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "168.63.129.16",
];
/** Names that an attacker owns, and where they lead. */
const NAMES: Record<string, string[]> = {
  "loop.example.org": ["127.0.0.1"],
  "loop6.example.org": ["::1"],
  "mapped.example.org": ["::ffff:127.0.0.1"],
  "nat64.example.org": ["64:ff9b::7f00:1"],
  "cloud.example.org": ["169.254.169.254"],
  "home.example.org": ["192.168.1.1"],
  "nothing.example.org": ["0.0.0.0"],
  "mixed.example.org": ["93.184.216.34", "127.0.0.1"],
  "odd.example.org": ["2130706433"],
  "zone.example.org": ["fe80::1%lo"],
};
const resolve: Resolve = async (host) => NAMES[host] ?? [];

describe("of what leads to this machine or its neighbours", () => {
  test.each([...SPELLINGS, ...Object.keys(NAMES)])("%s is not reached", async (host) => {
    await expect(reach(host, port, { allow: [], resolve })).rejects.toMatchObject({ refusal: "address-forbidden" });
    expect(heard).toBe(0);
  });

  test.each([...SPELLINGS, ...Object.keys(NAMES)])("%s is not reached through the proxy, in either of its ways", async (host) => {
    await using guard = await openGuard({ allow: [], resolve, bytes: 1e6, connections: 10 });
    const answers = await Promise.all([
      spoken(guard.port, `CONNECT ${host}:${port} HTTP/1.1\r\nHost: x\r\n\r\n`),
      spoken(guard.port, `GET http://${host}:${port}/ HTTP/1.1\r\nHost: x\r\n\r\n`),
    ]);
    expect(answers[0]).not.toMatch(/^HTTP\/1.1 200/);
    expect(answers[1]).toBe("");
    expect(heard).toBe(0);
  });

  test.each([
    "foo",
    "http://",
    "CONNECT",
    "GET / HTTP/1.1",
    "GET ftp://a/ HTTP/1.1",
    "CONNECT :80 HTTP/1.1",
    "CONNECT a:99999 HTTP/1.1",
    "\u0000\u0000",
  ])("what is no request to a proxy (%j) is not answered", async (line) => {
    await using guard = await openGuard({ allow: [], resolve, bytes: 1e6, connections: 10 });
    expect(await spoken(guard.port, `${line}\r\n\r\n`)).not.toMatch(/200/);
  });

  test("a name that changes its mind between the look and the use does not get there", async () => {
    let asked = 0;
    const rebinding: Resolve = async () => (asked++ === 0 ? ["192.0.2.1"] : ["127.0.0.1"]);
    await expect(reach("rebind.example.org", port, { allow: [], resolve: rebinding })).rejects.toThrow();
    await expect(reach("rebind.example.org", port, { allow: [], resolve: rebinding })).rejects.toThrow();
    expect(asked).toBe(2);
    expect(heard).toBe(0);
  });

  test("a site that is allowed cannot send on to there, by any status or spelling", async () => {
    for (const [index, to] of [
      `http://127.0.0.1:${port}/`,
      `http://[::1]:${port}/`,
      `//2130706433:${port}/`,
      `http://loop.example.org:${port}/`,
      "file:///etc/passwd",
    ].entries()) {
      const status = [301, 302, 303, 307, 308][index] ?? 302;
      await using site = await opened((_request, response) => response.writeHead(status, { location: to }).end());
      const room = await mkdtemp(join(folder, "room-"));
      const fetched = await fetchPlain(site.url, {
        allow: [site.host],
        resolve,
        agent: "x",
        folder: room,
        seconds: 5,
        bytes: 1e5,
      });
      expect(fetched.failure).toBe("address-forbidden");
    }
    expect(heard).toBe(0);
  });
});

test("only what is allowed by its very name and port is reached in the test mode", async () => {
  await using site = await opened((_request, response) => response.end("hello"));
  const { port: own } = new URL(site.url);
  const socket = await reach("127.0.0.1", Number(own), { allow: [site.host] });
  socket.destroy();
  await expect(reach("localhost", Number(own), { allow: [site.host] })).rejects.toThrow("address-forbidden");
  await expect(reach("127.0.0.1", port, { allow: [site.host] })).rejects.toThrow("address-forbidden");
});

test("ports that are none of the web are left alone, whatever the name", async () => {
  const anywhere: Resolve = async () => ["93.184.216.34"];
  for (const one of [22, 25, 3306, 6379, 11211])
    await expect(reach("example.org", one, { allow: [], resolve: anywhere })).rejects.toThrow("address-forbidden");
});

test("the proxy gives on what a site sends byte for byte, counts it, and ends at the bound", async () => {
  const odd = "HTTP/1.1 200 Fine, thanks\r\nX-Odd:\tvalue \r\nContent-Length: 3\r\n\r\nfour";
  const raw = createServer((socket) => socket.on("error", () => undefined).once("data", () => socket.end(odd)));
  await new Promise<void>((done) => raw.listen(0, "127.0.0.1", done));
  const { port: own } = raw.address() as { port: number };
  const allow = [`127.0.0.1:${own}`];
  await using guard = await openGuard({ allow, bytes: 1e6, connections: 10 });
  expect(await spoken(guard.port, `GET http://127.0.0.1:${own}/ HTTP/1.1\r\nHost: x\r\n\r\n`)).toBe(odd);
  expect(guard.bytes()).toBe(odd.length);
  let full = 0;
  await using narrow = await openGuard({ allow, bytes: 10, connections: 10, onFull: () => (full += 1) });
  await spoken(narrow.port, `GET http://127.0.0.1:${own}/ HTTP/1.1\r\nHost: x\r\n\r\n`);
  expect(full).toBe(1);
  expect(await spoken(narrow.port, `GET http://127.0.0.1:${own}/ HTTP/1.1\r\nHost: x\r\n\r\n`)).toBe("");
  raw.close();
});

test("a second request on one connection is not given to the site of the first", async () => {
  let requests = 0;
  await using site = await opened((_request, response) => {
    requests += 1;
    response.setHeader("connection", "keep-alive").end("one");
  });
  await using guard = await openGuard({ allow: [site.host], bytes: 1e6, connections: 10 });
  const one = `GET ${site.url} HTTP/1.1\r\nHost: ${site.host}\r\n\r\n`;
  await spoken(guard.port, `${one}GET http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: x\r\n\r\n`).catch(() => "");
  expect(requests).toBeLessThanOrEqual(1);
  expect(heard).toBe(0);
});

describe("without a browser", () => {
  const options = async (more: object = {}) => ({
    allow: [],
    agent: "Vigie/0",
    folder: await mkdtemp(join(folder, "room-")),
    seconds: 3,
    bytes: 50_000,
    ...more,
  });

  test("a body that never ends is cut off at the bound, and what came is kept", async () => {
    await using site = await opened((_request, response) => {
      const clock = setInterval(() => response.write("x".repeat(9000)), 1);
      response.on("close", () => clearInterval(clock));
    });
    const fetched = await fetchPlain(site.url, await options({ allow: [site.host] }));
    expect(fetched.limit).toBe("bytes");
    expect(await readFile(fetched.exchanges[0]?.file ?? "", "utf8")).toHaveLength(50_000);
    expect(fetched.exchanges[0]?.cut).toBe(true);
  });

  test("a site that never answers, or stops in the middle, takes no longer than it may", async () => {
    await using silent = await opened(() => undefined);
    expect(await fetchPlain(silent.url, await options({ allow: [silent.host], seconds: 0.3 }))).toMatchObject({
      limit: "seconds",
    });
    await using stalled = await opened((_request, response) => void response.write("half"));
    expect(await fetchPlain(stalled.url, await options({ allow: [stalled.host], seconds: 0.3 }))).toMatchObject({
      limit: "seconds",
      exchanges: [{ cut: true }],
    });
  });

  test("the connection that is used is the one to the address that was looked at, and no other", async () => {
    await using site = await opened((request, response) => response.end(request.headers.host));
    const { port: own } = new URL(site.url);
    // The system knows no such name: whoever asks it again gets nowhere.
    const named = `looked-at.vigie.invalid:${own}`;
    const only: Resolve = async (host) => (host === "looked-at.vigie.invalid" ? ["127.0.0.1"] : []);
    const fetched = await fetchPlain(`http://${named}/`, await options({ allow: [named], resolve: only }));
    expect(fetched.exchanges[0]?.response?.status).toBe(200);
    expect(await readFile(fetched.exchanges[0]?.file ?? "", "utf8")).toBe(named);
  });

  test("a circle of redirects is left", async () => {
    await using site = await opened((_request, response) => response.writeHead(302, { location: "/again" }).end());
    const fetched = await fetchPlain(site.url, await options({ allow: [site.host] }));
    expect(fetched.failure).toBe("redirect-loop");
    expect(fetched.exchanges.length).toBeLessThan(30);
  });

  test("a length that is not true is said", async () => {
    const raw = createServer((socket) =>
      socket.on("error", () => undefined).once("data", () => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort")),
    );
    await new Promise<void>((done) => raw.listen(0, "127.0.0.1", done));
    const { port: own } = raw.address() as { port: number };
    const fetched = await fetchPlain(`http://127.0.0.1:${own}/`, await options({ allow: [`127.0.0.1:${own}`] }));
    expect(fetched.exchanges[0]).toMatchObject({ cut: true, response: { status: 200 } });
    raw.close();
  });
});

/** What comes back when this is said to the proxy. */
const spoken = (to: number, text: string): Promise<string> =>
  new Promise((done) => {
    let answer = "";
    const socket = connect(to, "127.0.0.1", () => socket.write(text));
    socket.setTimeout(1500, () => socket.destroy());
    socket
      .on("data", (chunk) => (answer += chunk.toString("latin1")))
      .on("error", () => undefined)
      .on("close", () => done(answer));
  });

async function opened(handler: NonNullable<Parameters<typeof createSite>[1]>) {
  const server = createSite(handler);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  return {
    url: `http://${host}/`,
    host,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
