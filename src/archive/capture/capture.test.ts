import { execFileSync, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecure } from "node:https";
import { createServer as createRaw } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WARCParser } from "warcio";
import { fromBuffer } from "yauzl";
import { sha256 } from "../../kernel/hash.ts";
import { type Objects, openObjects } from "../../kernel/objects/index.ts";
import { distrustOf } from "./certificates.ts";
import { CAPTURE_DEFAULTS, type Captured, type CaptureReport, capture } from "./index.ts";
import { processesOf } from "./processes.ts";

const words = "The ministry has put up cameras along the road to the border, and says so on this page. ".repeat(40);
const page = (body: string, title = "Cameras at the border") =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${body}`;

/** As long as one likes, and nothing to show. */
const REMARK = "x".repeat(10_000);

/** Whoever gets here has got around the guard. */
let secret: Server;
let forbidden: string;
let heard: string[] = [];
let site: Server;
let host: string;
let folder: string;
let objects: Objects;

/** All the ways that a page has to make its browser ask for something. */
const tricks = (to: string) => `
<link rel=stylesheet href="${to}/css"><link rel=prefetch href="${to}/prefetch"><link rel=preconnect href="${to}"><link rel=dns-prefetch href="${to}">
<link rel=icon href="${to}/icon"><link rel=manifest href="${to}/manifest"><link rel=modulepreload href="${to}/module">
<style>@import url("${to}/import"); @font-face { font-family: x; src: url("${to}/font") } body { font-family: x; background: url("${to}/background") }</style>
<img src="${to}/img"><img srcset="${to}/srcset 1x"><iframe src="${to}/iframe"></iframe><iframe srcdoc='<img src="${to}/srcdoc">'></iframe><object data="${to}/object"></object>
<embed src="${to}/embed"><video src="${to}/video" poster="${to}/poster"></video><audio src="${to}/audio"></audio><script src="${to}/script"></script>
<form id=f method=post action="${to}/form" target=inner><input name=a value=b></form><iframe name=inner></iframe>
<svg><image href="${to}/svg"/></svg>
<script>
 const to = "${to}"; const quietly = (work) => { try { const it = work(); it?.catch?.(() => {}) } catch {} };
 quietly(() => fetch(to + "/fetch", { mode: "no-cors" })); quietly(() => { const x = new XMLHttpRequest(); x.open("POST", to + "/xhr"); x.send("x") });
 quietly(() => new WebSocket(to.replace("http", "ws") + "/socket")); quietly(() => new EventSource(to + "/events")); quietly(() => navigator.sendBeacon(to + "/beacon", "x"));
 quietly(() => new Worker(URL.createObjectURL(new Blob(["fetch('" + to + "/worker', { mode: 'no-cors' }); new WebSocket('" + to.replace("http", "ws") + "/worker-socket')"])))); quietly(() => new SharedWorker(to + "/shared"));
 quietly(() => window.open(to + "/popup")); quietly(() => document.getElementById("f").submit()); quietly(() => navigator.serviceWorker.register("/sw.js"));
 quietly(() => { const c = new RTCPeerConnection({ iceServers: [{ urls: "stun:" + to.slice(7) }] }); c.createDataChannel("x"); c.createOffer().then((o) => c.setLocalDescription(o)) });
 quietly(() => new WebTransport(to.replace("http:", "https:"))); quietly(() => import(to + "/dynamic.js"));
</script>`;

const answers: Record<string, RequestListener> = {
  "/complete": (_q, r) =>
    void r.end(
      page(`<link rel=stylesheet href=/a.css><p>${words}</p><div style="height:5000px"></div><img loading=lazy src=/late.svg>`),
    ),
  "/for-phones": (_q, r) =>
    void r.end(
      page(`<p>${words}</p><picture><source media="(max-width: 500px), print" srcset=/no.svg><img src=/late.svg></picture>`),
    ),
  "/partial": (_q, r) => void r.end(page(`<link rel=stylesheet href=/no.css><p>${words}</p>`)),
  "/blocked": (_q, r) => void r.end(page("<p>Verify you are human", "Just a moment...")),
  "/login": (_q, r) => void r.writeHead(302, { location: "/account/login" }).end(),
  "/account/login": (_q, r) => void r.end(page("<form>Sign in<input type=password></form>", "Sign in")),
  "/missing": (_q, r) => void r.end(page("<h1>Page not found</h1>", "Oops")),
  "/error": (_q, r) => void r.writeHead(500).end(page("broken")),
  "/headless": (_q, r) =>
    void r.end(
      page(
        `<p id=a>hello</p><script>if (navigator.webdriver) a.textContent = "You are using a headless browser: access denied"</script>`,
      ),
    ),
  "/a.css": (_q, r) => void r.writeHead(200, { "content-type": "text/css" }).end("body { color: #123 }"),
  "/late.svg": (_q, r) =>
    void r.writeHead(200, { "content-type": "image/svg+xml" }).end("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  "/report.csv": (_q, r) => void r.writeHead(200, { "content-type": "text/csv" }).end("a,b\n1,2\n"),
  "/data": (_q, r) =>
    void r
      .writeHead(200, { "content-type": "application/octet-stream", "content-disposition": "attachment; filename=plan.bin" })
      .end("bytes"),
  "/tricks": (_q, r) =>
    void r.end(
      page(
        `${words}${tricks(forbidden)}<script>alert("stay"); const a = document.createElement("a"); a.href = "/data"; a.download = "x"; a.click()</script>`,
      ),
    ),
  "/leads-away": (_q, r) => void r.writeHead(302, { location: `${forbidden}/redirect` }).end(),
  "/refresh": (_q, r) => void r.end(page(`<meta http-equiv=refresh content="0;url=${forbidden}/refresh">${words}`)),
  "/never": (_q, r) => void r.writeHead(200, { "content-type": "text/html" }).write(page(words)),
  "/endless": (_q, r) => {
    r.writeHead(200, { "content-type": "text/html" });
    r.write(page(`${words}<!--`));
    const more = () => void (!r.destroyed && r.write(REMARK) ? setImmediate(more) : r.once("drain", more));
    more();
  },
  "/gigabyte": (_q, r) => {
    r.writeHead(200, { "content-type": "text/html", "content-length": 1e9 });
    r.write(page(`${words}<!--`));
    for (let i = 0; i < 400; i++) r.write(REMARK);
    r.on("drain", () => !r.destroyed && r.write(REMARK));
  },
  "/heavy": (_q, r) => void r.end(page(`${words}<script src=/heavy.js></script>`)),
  "/heavy.js": (_q, r) => void r.writeHead(200, { "content-type": "text/javascript" }).end(`/*${"x".repeat(3e6)}*/`),
  "/large.csv": (_q, r) => void r.writeHead(200, { "content-type": "text/csv" }).end("a,b\n".repeat(800_000)),
  "/circle": (_q, r) => void r.writeHead(302, { location: "/circle" }).end(),
  "/pops": (_q, r) =>
    void r.end(
      page(`${words}<script>
        open("/complete"); alert("stay");
        const a = document.createElement("a"); a.href = "/data"; a.download = "x"; a.click();
        navigator.serviceWorker.register("/sw.js").then(() => { document.title = "installed" }, (error) => { document.title = error.name });
      </script>`),
    ),
  "/sw.js": (_q, r) => void r.writeHead(200, { "content-type": "text/javascript" }).end("onfetch = () => undefined"),
  "/many": (_q, r) =>
    void r.end(page(`${words}<script>for (let i = 0; i < 10000; i++) new Image().src = "/pixel?" + i</script>`)),
  "/pixel": (_q, r) =>
    void r.writeHead(200, { "content-type": "image/svg+xml" }).end("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  "/slow": (_q, r) => void r.end(page(`${words}<img src=/hang>`)),
  "/hang": () => undefined,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-capture-test-"));
  objects = await openObjects({ kind: "disk", path: join(folder, "objects") });
  secret = createServer((request, response) => {
    heard.push(request.url ?? "");
    response.end("secret");
  });
  secret.on("connection", () => heard.push("connection"));
  await listening(secret);
  forbidden = `http://127.0.0.1:${portOf(secret)}`;
  site = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://x");
    const answer = answers[pathname];
    if (!response.headersSent && /^\/(?!.*\.)/.test(pathname)) response.setHeader("content-type", "text/html; charset=utf-8");
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await listening(site);
  host = `127.0.0.1:${portOf(site)}`;
});
afterAll(async () => {
  for (const one of [site, secret]) {
    one.closeAllConnections();
    one.close();
  }
  await rm(folder, { recursive: true, force: true });
});

const settings = (more: object = {}) => ({
  ...CAPTURE_DEFAULTS,
  robots: "ignore" as const,
  pause: 0,
  atOnce: 2,
  allow: [host],
  seconds: 25,
  ...more,
});
const taken = (path: string, more: object = {}) => capture(`http://${host}${path}`, { objects, settings: settings(more) });
const bytesOf = async (sha: string): Promise<Buffer> => Buffer.concat(await (await objects.get(sha)).toArray());
const reportOf = async ({ report }: Captured): Promise<CaptureReport> =>
  JSON.parse((await bytesOf(report.sha256)).toString()) as CaptureReport;

/** The bodies of a capture's answers, as an independent reader finds them. */
async function bodiesOf({ wacz }: Captured): Promise<Record<string, Buffer>> {
  const warc = (await unzipped(await bytesOf(wacz.sha256)))["archive/data.warc.gz"] ?? Buffer.alloc(0);
  const bodies: Record<string, Buffer> = {};
  for await (const record of WARCParser.iterRecords(Readable.from([warc]) as AsyncIterable<Uint8Array>)) {
    const bytes = Buffer.from(await record.readFully());
    if (record.warcType === "response") bodies[new URL(record.warcTargetURI ?? "").pathname] = bytes;
  }
  return bodies;
}

function aCertificate(): { key: string; cert: string } {
  const said =
    "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1";
  const both = execFileSync("openssl", [...said.split(" "), "-keyout", "-"], { stdio: ["ignore", "pipe", "ignore"] }).toString();
  const [key = "", cert = ""] = ["PRIVATE KEY", "CERTIFICATE"].map(
    (what) => new RegExp(`-----BEGIN ${what}-----[^]*-----END ${what}-----\\n`).exec(both)?.[0] ?? "",
  );
  return { key, cert };
}

test.each([
  ["/partial", "partial", "resources-missing"],
  ["/blocked", "blocked", "challenge"],
  ["/headless", "blocked", "challenge"],
  ["/login", "login-wall", "sign-in-page"],
  ["/missing", "soft-404", "says-not-found"],
  ["/error", "error", "site-error"],
  ["/circle", "error", "redirect-loop"],
])("%s is %s, because of %s", async (path, verdict, reason) => {
  expect(await taken(path)).toMatchObject({ verdict, reason, path: "browser" });
});

describe("a whole page", () => {
  let captured: Captured;
  beforeAll(async () => {
    captured = await taken("/complete");
  });

  test("is complete, with a picture, a print, words and what was received when", async () => {
    expect(captured).toMatchObject({
      verdict: "complete",
      reason: "whole",
      status: 200,
      title: "Cameras at the border",
      lang: "en",
    });
    expect((await bytesOf(captured.screenshot?.sha256 ?? "")).subarray(1, 4).toString()).toBe("PNG");
    expect((await bytesOf(captured.print?.sha256 ?? "")).subarray(0, 5).toString()).toBe("%PDF-");
    expect((await bytesOf(captured.text?.sha256 ?? "")).toString()).toContain("The ministry has put up cameras");
    const { responses, headers } = await reportOf(captured);
    expect(responses.map(({ url }) => new URL(url).pathname)).toEqual(
      expect.arrayContaining(["/complete", "/a.css", "/late.svg"]),
    );
    expect(responses.every(({ at, from }) => at > captured.at && from === "IPv4")).toBe(true);
    expect(headers.map(([name]) => name.toLowerCase())).toContain("content-type");
  });

  test("is a WACZ whose every part is as it is named, and whose WARC an independent reader reads", async () => {
    const parts = await unzipped(await bytesOf(captured.wacz.sha256));
    const description = JSON.parse(parts["datapackage.json"]?.toString() ?? "");
    const digest = JSON.parse(parts["datapackage-digest.json"]?.toString() ?? "");
    expect(digest).toEqual({ path: "datapackage.json", hash: `sha256:${sha256(parts["datapackage.json"] ?? "")}` });
    expect(description).toMatchObject({ profile: "data-package", wacz_version: "1.1.1", mainPageUrl: `http://${host}/complete` });
    for (const { path, hash, bytes } of description.resources as { path: string; hash: string; bytes: number }[]) {
      expect(hash).toBe(`sha256:${sha256(parts[path] ?? "")}`);
      expect(bytes).toBe(parts[path]?.length);
    }
    const warc = parts["archive/data.warc.gz"] ?? Buffer.alloc(0);
    const found: Record<string, string> = {};
    for await (const record of WARCParser.iterRecords(Readable.from([warc]) as AsyncIterable<Uint8Array>)) {
      expect(record.warcHeaders.protocol).toBe("WARC/1.1");
      if (record.warcType === "response") found[new URL(record.warcTargetURI ?? "").pathname] = await record.contentText();
      else await record.readFully();
    }
    expect(found["/complete"]).toContain("<title>Cameras at the border</title>");
    expect(found["/a.css"]).toBe("body { color: #123 }");
    for (const line of (parts["indexes/index.cdx"]?.toString() ?? "").trim().split("\n")) {
      const { offset, length, url } = JSON.parse(line.slice(line.indexOf("{"))) as {
        offset: string;
        length: string;
        url: string;
      };
      // Read by hand: nothing that wrote it takes part.
      const record = gunzipSync(warc.subarray(Number(offset), Number(offset) + Number(length)));
      const end = record.indexOf("\r\n\r\n");
      const [version, ...headers] = record.subarray(0, end).toString().split("\r\n");
      const said = Object.fromEntries(headers.map((one) => [one.slice(0, one.indexOf(":")), one.slice(one.indexOf(":") + 2)]));
      const block = record.subarray(end + 4, -4);
      expect([version, record.subarray(-4).toString(), block.length]).toEqual([
        "WARC/1.1",
        "\r\n\r\n",
        Number(said["Content-Length"]),
      ]);
      expect(headers).toContain(`WARC-Target-URI: ${url}`);
      expect(said["WARC-Block-Digest"]).toBe(`sha256:${sha256(block)}`);
    }
  });
});

test("a page is whole without what it wants for a phone or for paper only", async () => {
  expect(await taken("/for-phones")).toMatchObject({ verdict: "complete", reason: "whole" });
});

test("a file is got without a browser and kept as a file", async () => {
  const table = await taken("/report.csv");
  expect(table).toMatchObject({ verdict: "complete", path: "plain", file: { name: "report.csv", mediaType: "text/csv" } });
  expect((await bytesOf(table.file?.sha256 ?? "")).toString()).toBe("a,b\n1,2\n");
  expect(await taken("/data")).toMatchObject({ verdict: "complete", path: "plain", file: { name: "plan.bin" } });
});

test("no page reaches what is forbidden, by any element, script, worker, form or way out; what it tried is said", async () => {
  heard = [];
  const captured = await taken("/tricks");
  expect(heard).toEqual([]);
  const { refused } = await reportOf(captured);
  expect(refused["forbidden-address"]).toBeGreaterThan(15);
  expect(refused).toMatchObject({ dialog: expect.any(Number) });
  expect(await taken("/leads-away")).toMatchObject({ verdict: "error", reason: "address-forbidden" });
  await taken("/refresh");
  expect(heard).toEqual([]);
});

test("an address of this machine, in whatever spelling, is refused before anything starts", async () => {
  for (const url of [
    forbidden,
    forbidden.replace("127.0.0.1", "2130706433"),
    forbidden.replace("127.0.0.1", "localhost"),
    "http://[::ffff:7f00:1]/",
    "http://169.254.169.254/latest",
  ])
    await expect(capture(url, { objects, settings: settings() })).rejects.toMatchObject({ code: "address-forbidden" });
  await expect(capture("javascript:alert(1)", { objects, settings: settings() })).rejects.toMatchObject({
    code: "address-invalid",
  });
  await expect(capture("https://a:b@example.org/", { objects, settings: settings() })).rejects.toMatchObject({
    code: "address-invalid",
  });
});

test("what never ends is left at its bounds, and what came is kept", async () => {
  const never = await taken("/never", { seconds: 5 });
  expect(never).toMatchObject({ verdict: "partial", reason: "time-limit" });
  const endless = await taken("/endless", { bytes: 3_000_000 });
  expect(endless).toMatchObject({ verdict: "partial", reason: "size-limit" });
  expect(endless.bytes).toBeGreaterThan(100_000);
  // What came with the last byte that was within the bound is not torn apart.
  expect(endless.bytes).toBeLessThanOrEqual(3_200_000);
  const many = await taken("/many", { resources: 100 });
  expect(many).toMatchObject({ verdict: "partial", reason: "resource-limit" });
  expect(many.resources).toBeLessThanOrEqual(100);
  expect((await taken("/slow", { seconds: 5 })).verdict).toBe("partial");
});

test("of a body that is larger than one may be, the first bytes are kept, and it is said", async () => {
  const gigabyte = await taken("/gigabyte", { resourceBytes: 1_000_000 });
  expect(gigabyte).toMatchObject({ verdict: "partial", reason: "size-limit", bytes: 1_000_000 });
  const kept = (await bodiesOf(gigabyte))["/gigabyte"] ?? Buffer.alloc(0);
  expect(kept.equals(Buffer.from(page(`${words}<!--`).padEnd(1_000_000, "x")))).toBe(true);
  const heavy = await taken("/heavy", { resourceBytes: 1_000_000 });
  expect(heavy).toMatchObject({ verdict: "partial", reason: "resources-missing" });
  const { responses } = await reportOf(heavy);
  expect(responses.find(({ url }) => url.endsWith("/heavy.js"))).toMatchObject({ bytes: 1_000_000, cut: true });
  expect(responses.find(({ url }) => url.endsWith("/heavy"))?.cut).toBeUndefined();
});

test("a site whose certificate nobody vouches for is captured, with the certificate and why it is not trusted", async () => {
  const { key, cert } = aCertificate();
  const secure = createSecure({ key, cert }, (request, response) => answers[request.url ?? ""]?.(request, response));
  await listening(secure);
  const origin = `https://127.0.0.1:${portOf(secure)}`;
  for (const path of ["/complete", "/report.csv"]) {
    const captured = await capture(`${origin}${path}`, { objects, settings: settings({ allow: [new URL(origin).host] }) });
    expect(captured).toMatchObject({ verdict: "complete", reason: "certificate-not-trusted" });
    const { certificates, certificateError } = await reportOf(captured);
    expect(certificateError).toBe("self-signed");
    expect(certificates[origin]?.[0]).toBe(cert);
  }
  // The page is of another site, and only a picture of it comes from there.
  answers["/picture-from-elsewhere"] = (_q, r) => void r.end(page(`<p>${words}</p><img src="${origin}/late.svg">`));
  const mixed = await taken("/picture-from-elsewhere", { allow: [host, new URL(origin).host] });
  expect(mixed).toMatchObject({ verdict: "complete", reason: "whole" });
  const told = await reportOf(mixed);
  expect([told.certificateError, told.untrusted]).toEqual([undefined, [{ origin, why: "self-signed" }]]);
  expect(told.certificates[origin]?.[0]).toBe(cert);
  expect(told.responses.filter(({ untrusted }) => untrusted).map(({ url }) => url)).toEqual([`${origin}/late.svg`]);
  const elsewhere = origin.replace("127.0.0.1", "localhost");
  const other = await capture(`${elsewhere}/report.csv`, { objects, settings: settings({ allow: [new URL(elsewhere).host] }) });
  expect((await reportOf(other)).certificateError).toBe("other-name");
  expect(["2000-01-01", "2100-01-01"].map((day) => distrustOf([cert], "127.0.0.1", day))).toEqual(["not-yet-valid", "expired"]);
  expect(distrustOf(["no certificate"], "127.0.0.1", "2026-01-01")).toBe("issuer-unknown");
  secure.closeAllConnections();
  secure.close();
});

test("windows, downloads, messages and service workers of a page come to nothing, and are counted where they can be", async () => {
  const captured = await taken("/pops");
  expect(captured).toMatchObject({ verdict: "complete", title: "SecurityError" });
  const { refused, responses } = await reportOf(captured);
  expect(refused).toMatchObject({ popup: 1, dialog: 1, download: 1 });
  expect(responses.map(({ url }) => new URL(url).pathname)).not.toContain("/sw.js");
});

test("a browser that takes too much, and one that is killed in the middle, are said; nothing of them is left", async () => {
  expect(await taken("/slow", { memory: 1_000_000 })).toMatchObject({ reason: "memory-limit" });
  const work = taken("/slow");
  const pid = await browserHere();
  process.kill(-pid, "SIGKILL");
  expect(await work).toMatchObject({ reason: "browser-ended" });
  expect((await readdir(tmpdir())).filter((name) => name.startsWith(`vigie-capture-${process.pid}-`))).toEqual([]);
});

test("a capture that is called off ends at once", async () => {
  const stop = new AbortController();
  const work = capture(`http://${host}/slow`, { objects, settings: settings(), signal: stop.signal });
  await browserHere();
  stop.abort();
  expect(await work).toMatchObject({ reason: "stopped" });
});

test("what a process that was killed in the middle has left is ended and removed by the next capture", async () => {
  const child = fork(join(import.meta.dirname, "captures.contract.ts"), [join(folder, "killed"), `http://${host}/slow`], {
    execArgv: [],
  });
  const browser = await browserHere(child.pid);
  // Held, it cannot end by itself when nobody listens any longer.
  process.kill(-browser, "SIGSTOP");
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await processesOf(browser)).toContain(browser);
  // And of one whose number somebody else has by now, here this very process.
  const stale = join(tmpdir(), `vigie-capture-${process.pid}-1-stale`);
  await mkdir(stale);
  expect(await taken("/report.csv")).toMatchObject({ verdict: "complete" });
  const left = (await readdir(tmpdir())).filter((name) => name.startsWith(`vigie-capture-${child.pid}-`) || stale.endsWith(name));
  expect(left).toEqual([]);
  while ((await processesOf(browser)).length > 0) await new Promise((done) => setTimeout(done, 30));
});

/** A small disk of its own, for any user, where the system lets one have namespaces. */
const SMALL_DISK = 'mount -t tmpfs -o size=1m tmpfs "$0" && TMPDIR="$0" exec "$@"';
const hasSmallDisk = spawnSync("unshare", ["-rm", "sh", "-c", SMALL_DISK, tmpdir(), "true"]).status === 0;

test.skipIf(!hasSmallDisk)("a disk that is full is said, and nothing is stored", async () => {
  const [place, small] = [join(folder, "full"), join(folder, "small")];
  await Promise.all([mkdir(place), mkdir(small)]);
  const script = [process.execPath, join(import.meta.dirname, "captures.contract.ts"), place, `http://${host}/large.csv`];
  const child = spawn("unshare", ["-rm", "sh", "-c", SMALL_DISK, small, ...script], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const gone = once(child, "exit");
  expect((await once(child, "message"))[0]).toEqual({ code: "disk-full" });
  await gone;
  const store = await openObjects({ kind: "disk", path: place });
  expect(await Array.fromAsync(store.list())).toEqual([]);
});

test("a store that fails leaves no folder and no browser behind", async () => {
  const full: Objects = { ...objects, put: () => Promise.reject(Object.assign(new Error("no space left"), { code: "ENOSPC" })) };
  await expect(capture(`http://${host}/report.csv`, { objects: full, settings: settings() })).rejects.toMatchObject({
    code: "disk-full",
  });
  expect((await readdir(tmpdir())).filter((name) => name.startsWith(`vigie-capture-${process.pid}-`))).toEqual([]);
});

test("robots.txt is obeyed unless it is said otherwise", async () => {
  answers["/robots.txt"] = (_q, r) => void r.end("User-agent: *\nDisallow: /missing\n\nUser-agent: Vigie\nDisallow: /error\n");
  expect(await taken("/error", { robots: "obey" })).toMatchObject({
    verdict: "blocked",
    reason: "robots-disallowed",
    resources: 1,
  });
  expect(await taken("/report.csv", { robots: "obey" })).toMatchObject({ verdict: "complete" });
  delete answers["/robots.txt"];
});

/** Answers whatever is asked of it with these bytes. */
async function saying(head: string, body: string | Buffer): Promise<Server> {
  const raw = createRaw((socket) =>
    socket
      .on("error", () => undefined)
      .once("data", () =>
        socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n`, "latin1"), Buffer.from(body)])),
      ),
  ) as unknown as Server;
  await listening(raw);
  return raw;
}

test.each([
  [
    "a length that is not true and an unknown encoding",
    "charset=no-such\r\nX-Odd: \u00e9\u0001\r\nX-Odd: two\r\nContent-Length: 90000\r\n",
    page(words),
    1000,
  ],
  [
    "a gzip that breaks off",
    "charset=utf-8\r\nContent-Encoding: gzip\r\nContent-Length: 90000\r\n",
    gzipSync(page(words)).subarray(0, -20),
    1000,
  ],
  ["a gzip that is none", "charset=utf-8\r\nContent-Encoding: gzip\r\n", page(words), 0],
])("%s: what came is kept and is not complete", async (_name, head, body, least) => {
  const raw = await saying(`Content-Type: text/html; ${head}`, body);
  const own = `127.0.0.1:${portOf(raw)}`;
  const captured = await capture(`http://${own}/`, { objects, settings: settings({ allow: [own] }) });
  raw.close();
  expect(captured).toMatchObject({ verdict: "partial", reason: "body-cut-off", status: 200 });
  expect(captured.bytes).toBeGreaterThanOrEqual(least);
});

test("headers that mean harm stay what they are in the archive, and end no header early", async () => {
  const odd = `X-Many: ${"y".repeat(50_000)}\r\n${Array.from({ length: 300 }, (_, i) => `X-${i}: <script>alert(${i})</script>\r\n`).join("")}`;
  const raw = await saying(
    `Content-Type: text/html\r\nSet-Cookie: a=b; HttpOnly\r\nRefresh: 1;url=${forbidden}\r\n${odd}`,
    page(words),
  );
  const own = `127.0.0.1:${portOf(raw)}`;
  heard = [];
  const captured = await capture(`http://${own}/`, { objects, settings: settings({ allow: [own] }) });
  raw.close();
  const { headers } = await reportOf(captured);
  expect(headers.length).toBe(100);
  expect(headers.every(([, value]) => value.length <= 4000)).toBe(true);
  expect((await bodiesOf(captured))["/"]?.toString()).toBe(page(words));
  expect(heard).toEqual([]);
});

/** Waits until a capture of a process has its browser, and answers that one's process. */
async function browserHere(owner: number | undefined = process.pid): Promise<number> {
  for (;;) {
    for (const name of await readdir(tmpdir())) {
      if (!name.startsWith(`vigie-capture-${owner}-`)) continue;
      const pid = Number(await readFile(join(tmpdir(), name, "browser.pid"), "utf8").catch(() => ""));
      if (pid) {
        await new Promise((done) => setTimeout(done, 800));
        return pid;
      }
    }
    await new Promise((done) => setTimeout(done, 30));
  }
}

const listening = (server: Server): Promise<void> => new Promise((done) => server.listen(0, "127.0.0.1", () => done()));
const portOf = (server: Server): number => (server.address() as { port: number }).port;

function unzipped(bytes: Buffer): Promise<Record<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const parts: Record<string, Buffer> = {};
      zip.on("end", () => resolve(parts)).on("error", reject);
      zip.on("entry", (entry) => {
        if (entry.compressionMethod !== 0) reject(new Error(`${entry.fileName} cannot be asked for in ranges`));
        zip.openReadStream(entry, async (failed, stream) => {
          if (failed) return reject(failed);
          parts[entry.fileName] = Buffer.concat(await stream.toArray());
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}
