import { mkdir, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RecordBody, TYPE_NAMES, TYPES, validate } from "../src/registry/index.ts";
import { draft } from "./bodies.ts";
import { openBrowser } from "./browser.ts";
import { HOSTILE, hostileBodies, SECRET } from "./hostile-body.ts";
import { type Monitor, startMonitor, temporaryData, vigie } from "./monitor.ts";
import { caughtUp, withLedger } from "./public-pages.ts";

let monitor: Monitor;
let browser: Browser;
const published: RecordBody[] = [];

beforeAll(async () => {
  [monitor, browser] = await Promise.all([startMonitor({ empty: true }), openBrowser()]);
  await withLedger(monitor, async (ledger) => {
    for (const text of HOSTILE) {
      const entries = hostileBodies(text).map((body) => ({ body, act: "published" as const, actor: "editor", reason: text }));
      for (const { body } of await ledger.append(entries)) published.push(body);
    }
  });
  await caughtUp(monitor);
});
afterAll(async () => {
  await browser?.close();
  await monitor?.stop();
});

const STACK = /\n\s+at .+:\d+:\d+|node:internal|\.tsx?:\d+|SQLITE_|TypeError|RangeError/;

/** What a page holds that its author did not put there. Runs in the page, with the policy against scripts switched off. */
const intruders = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const foreign = "script,iframe,object,embed,base,x-evil,style,meta[http-equiv],img[src=x],frame,link[rel=import],animate,set";
    for (const one of document.querySelectorAll(foreign)) found.push(one.outerHTML.slice(0, 120));
    for (const one of document.querySelectorAll("*")) {
      for (const { name, value } of one.attributes) {
        if (/^on/i.test(name)) found.push(`${one.tagName} ${name}=${value}`);
        if (!["href", "src", "action", "formaction", "xlink:href", "data", "srcset", "poster"].includes(name.toLowerCase()))
          continue;
        const { protocol } = new URL(value, location.href);
        if (!["http:", "https:", "mailto:"].includes(protocol)) found.push(`${one.tagName} ${name}=${value}`);
        if (new URL(value, location.href).origin !== location.origin && one.tagName !== "A")
          found.push(`${one.tagName} asks ${value}`);
      }
    }
    if ((globalThis as { ran?: number }).ran) found.push("a script ran");
    return found;
  });

async function looked(paths: readonly string[]): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 700 } });
  const page = await context.newPage();
  const found: string[] = [];
  page.on("dialog", (dialog) => void dialog.dismiss());
  page.on("request", (request) => {
    if (!request.url().startsWith(monitor.url)) found.push(`asks ${request.url()}`);
  });
  for (const path of paths) {
    const response = await page.goto(`${monitor.url}${path}`);
    if (response?.status() !== 200) found.push(`${path} answers ${response?.status()}`);
    if ((await page.content()).includes(SECRET)) found.push(`${path} gives a secret away`);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (excess > 0) found.push(`${path} is ${excess} px too wide`);
    for (const one of await intruders(page)) found.push(`${path}: ${one}`);
  }
  await context.close();
  return found;
}

describe("a hostile string in every field of every type", () => {
  test("never becomes markup, a live link or a request in a record's page", async () => {
    expect(published.length).toBe(HOSTILE.length * TYPE_NAMES.length);
    expect(await looked(published.map(({ handle }) => `/en/r/${handle}`))).toEqual([]);
  });

  test("nor in Arabic, in lists, search, history and corrections", async () => {
    const some = published.filter((_, i) => i % 5 === 0).flatMap(({ handle }) => [`/ar/r/${handle}`, `/en/r/${handle}/history`]);
    const lists = TYPE_NAMES.map((type) => `/en/browse?type=${type}`);
    const searches = HOSTILE.map((text) => `/en/search?q=${encodeURIComponent(text)}`);
    const pages = ["/en/", "/ar/", "/en/corrections", "/ar/corrections", "/en/map", "/en/country/GR", "/en/browse", "/ar/browse"];
    expect(await looked([...some, ...lists, ...searches, ...pages])).toEqual([]);
  });

  test("stays a string in JSON, cannot run in a table, and makes no second citation", async () => {
    for (const { handle, type } of published) {
      const answers = await Promise.all(
        [".json", ".bib", ".ris", ".csl.json", ".txt"].map((end) => fetch(`${monitor.url}/r/${handle}${end}`)),
      );
      for (const answer of answers) {
        expect([answer.url, answer.status]).toEqual([answer.url, 200]);
        expect(answer.headers.get("content-type")).not.toMatch(/html|svg|^text\/xml/);
        expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      }
      const [json = "", bib = "", ris = "", csl = ""] = await Promise.all(answers.map((answer) => answer.text()));
      expect(() => JSON.parse(json) && JSON.parse(csl)).not.toThrow();
      expect(json, `${type} gives a secret away`).not.toContain(SECRET);
      // A source is cited twice over: the record of it here, and the thing itself.
      const entries = type === "source" ? 2 : 1;
      expect(bib.match(/^\s*@/gm), bib).toHaveLength(entries);
      expect(ris.match(/^TY {2}- /gm), ris).toHaveLength(entries);
    }
    for (const type of TYPE_NAMES) {
      const table = await (await fetch(`${monitor.url}/api/v1/records.csv?type=${type}`)).text();
      expect(table).not.toContain(SECRET);
      const rows = parse(table, { bom: true }) as string[][];
      expect(rows.length).toBe(HOSTILE.length + 1);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
    }
  });

  test("that is a secret is found by no search", async () => {
    for (const path of ["/api/v1/search", "/en/search"]) {
      const words = await (await fetch(`${monitor.url}${path}?q=${SECRET}&widen=0`)).text();
      expect(words).not.toMatch(/VIG-[A-Z]{3}-/);
    }
  });

  test("is refused where an address is wanted, unless it is one of the web", () => {
    const addresses = [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      " javascript:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "file:///etc/passwd",
    ];
    addresses.push("https://user:secret@example.org/", "java\nscript:alert(1)", "//example.org", "example.org");
    for (const url of addresses) expect(() => validate(draft({ type: "source", fields: { url } }))).toThrow(/address/);
    expect(Object.keys(TYPES)).toContain("source");
  });
});

describe("hostile documents", () => {
  const SCRIPT = "<script>globalThis.ran=1;document.title='ran'</script>";
  const FILES: Record<string, string> = {
    "page.html": `<!doctype html><title>A page</title>${SCRIPT}<p onclick="ran=1">Its words are sundewish.<a href="javascript:ran=1">x</a><img src=//evil.example/x onerror=ran=1>`,
    "picture.svg": `<svg xmlns="http://www.w3.org/2000/svg" onload="ran=1"><script>ran=1</script><text>sundewish</text></svg>`,
    "'\"><img src=x onerror=globalThis.ran=1>.txt": `${SCRIPT} sundewish </pre></textarea>`,
    "line\nbreak \u202Etxt.exe.md": `# sundewish\n\n[x](javascript:globalThis.ran=1) ${SCRIPT}`,
    "mail.eml": `From: "<img src=x onerror=ran=1>" <a@example.org>\nSubject: =?utf-8?q?=3Cscript=3Eran=3D1=3C/script=3E?=\nContent-Type: text/html\n\n${SCRIPT}<p>sundewish`,
    "table.csv": `name,words\n"=cmd|' /C calc'!A0","sundewish ${SCRIPT.replaceAll('"', "'")}"\n`,
  };

  test("run nothing, whether read as a page or opened as an original", async () => {
    const folder = join(await temporaryData(), "documents");
    await mkdir(folder);
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
    const ran = await vigie(monitor.data, ["add", "--publish", "--json", folder]);
    await rm(join(folder, ".."), { recursive: true, force: true });
    const { added } = JSON.parse(ran.out) as { added: { handle: string; path: string }[] };
    expect(added.length).toBeGreaterThanOrEqual(Object.keys(FILES).length - 1);
    await caughtUp(monitor);
    const pages = added.flatMap(({ handle }) => [`/en/r/${handle}`, `/ar/r/${handle}?find=sundewish`]);
    expect(await looked([...pages, "/en/search?q=sundewish", "/en/"])).toEqual([]);

    const originals = new Set<string>();
    for (const path of pages) {
      const page = await (await fetch(`${monitor.url}${path}`)).text();
      for (const [, object] of page.matchAll(/(?:href|src)="(\/o\/[0-9a-f]{64})/g)) originals.add(object ?? "");
    }
    // The mail stays with the team, for the address in it.
    expect(originals.size).toBeGreaterThanOrEqual(added.length - 1);
    for (const object of originals) {
      const { headers } = await fetch(`${monitor.url}${object}`, { method: "HEAD" });
      expect(headers.get("content-type")).not.toMatch(/html|svg|xml|javascript/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toMatch(/sandbox|script-src 'none'/);
      expect(headers.get("content-disposition")).toMatch(
        /^(?:inline|attachment); filename="[ -~]*"; filename\*=UTF-8''[\w.%~!-]+$/,
      );
    }
  });
});

describe("what no browser would send", () => {
  /** Sends bytes, and answers all that comes back until the other side closes or falls silent. */
  const spoken = (bytes: string): Promise<string> =>
    new Promise((done, fail) => {
      const { hostname, port } = new URL(monitor.url);
      const socket = connect(Number(port), hostname);
      let heard = "";
      const quiet = () => socket.setTimeout(5000, () => socket.destroy());
      socket.on("connect", () => {
        quiet();
        socket.write(Buffer.from(bytes, "latin1"));
      });
      socket.on("data", (data) => {
        heard += data.toString("latin1");
        socket.setTimeout(150, () => socket.destroy());
      });
      socket.on("error", (error) => ("code" in error && error.code === "ECONNRESET" ? done(heard) : fail(error)));
      socket.on("close", () => done(heard));
    });
  const get = (path: string, headers = ""): string =>
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: close\r\n\r\n`;
  const of = (host: string): string => `GET /en/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

  const REQUESTS: Record<string, string> = {
    "no host": "GET /en/ HTTP/1.1\r\n\r\n",
    "two hosts": "GET /en/ HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
    "a host with markup": of('"><script>'),
    "a host with a space": of("a b"),
    "a host with half a bracket": of("[::1"),
    "a host with an at": of("user:secret@host"),
    "an empty host": of(""),
    "a host with a bad port": of("host:99999999"),
    "a host of bytes": of("\xff\xfe\x80"),
    bytes: "\x00\x01\x02\xff\r\n\r\n",
    "the greeting of TLS": "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "the greeting of HTTP/2": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "another version": "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
    "no version": "GET /\r\n\r\n",
    "an address of elsewhere": get("http://evil.example/"),
    "an address of another scheme": get("javascript:alert(1)"),
    "two slashes": get("//evil.example/en/"),
    "a backslash": get("/\\evil.example"),
    "a way up": get("/../../../etc/passwd"),
    "a way up in code": get("/en/%2e%2e/%2e%2e/etc/passwd"),
    "a zero": get("/en/%00"),
    "broken percent": get("/en/%"),
    "broken UTF-8": get("/en/%ff%fe%c0%af"),
    "raw bytes": get("/en/\xe9\xff"),
    "a raw quote": get(`/en/search?q="<script>`),
    "a fragment": get("/en/#x"),
    "a star": "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    "a tunnel": "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    "a trace": "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    "a method in small letters": "get / HTTP/1.1\r\nHost: a\r\n\r\n",
    "a method that is none": "FLY /en/ HTTP/1.1\r\nHost: a\r\n\r\n",
    "a delete": "DELETE /en/r/VIG-DEP-2026-0001 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    "a form": "POST /en/search HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nConnection: close\r\n\r\nq=x",
    "a form with a broken length": "POST /en/ HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    "a form of two lengths": "POST /en/ HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
    "length and pieces":
      "POST /en/ HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
    "broken pieces": "POST /api/v1/records HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nZZ\r\n",
    "a very long address": get(`/en/search?q=${"a".repeat(9000)}`),
    "a longer address": get(`/${"a".repeat(20_000)}`),
    "many headers": get("/en/", "X-A: b\r\n".repeat(3000)),
    "a long header": get("/en/", `X-A: ${"b".repeat(40_000)}\r\n`),
    "a header with a zero": get("/en/", "X-A: a\x00b\r\n"),
    "a folded header": get("/en/", "X-A: a\r\n b\r\n"),
    "a header without a name": get("/en/", ": a\r\n"),
    "languages of bytes": get("/", "Accept-Language: \xff\xfe;q=\x80\r\n"),
    "too many languages": get("/", `Accept-Language: ${"xx-YY;q=0.1,".repeat(900)}\r\n`),
    "languages that weigh nothing": get("/", "Accept-Language: ar;q=NaN, fr;q=-1, es;q=9e999, ;;;===,*\r\n"),
    "an encoding that is none": get("/en/", "Accept-Encoding: br;q=zz, gzip;q=, \x80, *;q=0\r\n"),
    "a tag that is none": get("/en/", 'If-None-Match: W/"\xff", *, """\r\n'),
    "a date that is none": get("/en/", "If-Modified-Since: yesterday\r\n"),
    "ranges that are none": get("/en/", "Range: bytes=9-1,-,a-b,99999999999999999999-\r\n"),
    "a range of lines": get("/api/v1/records", "Range: lines=1-2\r\n"),
    "an upgrade": get("/en/", "Upgrade: websocket\r\nSec-WebSocket-Key: x\r\n").replace(
      "Connection: close",
      "Connection: Upgrade",
    ),
    "an expectation": get("/en/", "Expect: the-impossible\r\n"),
    "a type that is none": get("/api/v1/records", "Accept: \xff/\x80;q=a, */\r\n"),
    "an origin of markup": get("/api/v1/records", 'Origin: "><script>\r\n'),
    "a forwarded address": get(
      "/en/",
      "X-Forwarded-Host: evil.example\r\nX-Forwarded-For: <script>\r\nForwarded: host=evil.example\r\n",
    ),
  };

  test.each(Object.entries(REQUESTS))("is refused or answered, never with a mistake of ours: %s", async (_, bytes) => {
    const before = monitor.said().length;
    const heard = await spoken(bytes);
    const status = /^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1];
    // What is not HTTP may be met with silence.
    if (heard !== "") expect(status).toMatch(/^[1234]\d\d$/);
    expect(heard).not.toMatch(STACK);
    expect(heard.split("\r\n\r\n")[0]).not.toContain("evil.example");
    expect(heard).not.toContain("root:x:");
    expect(monitor.said().slice(before)).not.toContain("bug");
    expect((await fetch(`${monitor.url}/healthz`)).status).toBe(200);
  });
});

describe("a reader who hangs up", () => {
  /** Asks, waits for the first bytes of the answer, and breaks off. */
  const brokenOff = (path: string): Promise<void> =>
    new Promise((done) => {
      const { hostname, port } = new URL(monitor.url);
      const socket = connect(Number(port), hostname, () => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`));
      socket.once("data", () => socket.destroy());
      socket.on("error", () => {});
      socket.once("close", () => done());
    });

  test("or asks for the head alone leaves the monitor as it was", async () => {
    const folder = await temporaryData();
    await writeFile(join(folder, "long.txt"), "A long text, line after line, that nobody reads to the end.\n".repeat(200_000));
    const { added } = JSON.parse((await vigie(monitor.data, ["add", "--publish", "--json", folder])).out) as {
      added: { handle: string }[];
    };
    await rm(folder, { recursive: true, force: true });
    await caughtUp(monitor);
    const page = await (await fetch(`${monitor.url}/en/r/${added[0]?.handle}`)).text();
    const original = /"(\/o\/[0-9a-f]{64})/.exec(page)?.[1] ?? "";
    const paths = [
      original,
      ...TYPE_NAMES.map((type) => `/api/v1/records.csv?type=${type}`),
      "/api/v1/records?limit=100",
      "/en/",
    ];
    for (const path of [...paths, ...paths]) {
      const head = await fetch(`${monitor.url}${path}`, { method: "HEAD" });
      expect([path, head.status, await head.text()]).toEqual([path, 200, ""]);
      await brokenOff(path);
      expect((await fetch(`${monitor.url}/healthz`)).status).toBe(200);
    }
    const whole = await (await fetch(`${monitor.url}${original}`)).text();
    expect(whole.length).toBeGreaterThan(10_000_000);
    expect(monitor.process.exitCode).toBeNull();
  });
});

describe("addresses and parameters that were tampered with", () => {
  const VALUES = [
    ...[
      "",
      "%00",
      "%ff",
      "%ED%A0%80",
      "%25",
      "%0d%0aSet-Cookie:x=1",
      "'",
      "%22",
      "a%22b",
      "%22-",
      "*",
      "a*",
      "(",
      "((a)",
      "^",
      "%5C",
      "{",
      "~",
    ],
    ...[
      "AND",
      "OR",
      "NOT a",
      "NEAR(a b)",
      "NEAR/0",
      "-",
      "--",
      "-a",
      "-%22a b",
      ":",
      "a:b:c",
      "title:",
      "country:",
      "country:%22",
      "nofield:x",
      "%2Ba",
    ],
    ...[
      "../../etc/passwd",
      "..%2f..%2fetc%2fpasswd",
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "null",
      "undefined",
      "NaN",
      "[object Object]",
    ],
    ...[
      "0",
      "-1",
      "1e309",
      "1.5",
      "9007199254740993",
      "999999999999999999999999",
      "0x10",
      "%D9%A3",
      "2019-13-45",
      "9999-99",
      "2019/..",
      "0000",
      "-0001",
      "Y1e9",
      "2019~/2020?",
    ],
    ...[
      "%3Cscript%3E",
      "';drop table record;--",
      "%E2%80%AE",
      "%F0%9F%91%81%EF%B8%8F",
      "%CC%81%CC%81%CC%81",
      "a".repeat(600),
      "a+".repeat(600),
      "%22a%22+".repeat(120),
      "%E7%B0%A1".repeat(200),
    ],
  ];
  const H = "VIG-DEP-2026-0001";
  const ADDRESSES = [
    ...[
      "/V",
      "/V/",
      "/en/V",
      "/en/V/V",
      "/assets/V",
      "/o/V",
      "/r/V",
      "/r/V.json",
      "/r/V.bib",
      `/r/${H}@V`,
      `/r/${H}@V.json`,
      "/en/r/V",
      `/en/r/${H}@V`,
      `/en/r/${H}/V`,
    ],
    ...[
      "/en/technology/V",
      "/en/country/V",
      "/en/right/V",
      "/en/objective/V",
      `/en/r/${H}/diff?from=V&to=V`,
      "/en/corrections?before=V",
      "/en/map?V=V",
      "/en/?V",
    ],
    ...["q", "type", "from", "to", "sort", "cursor", "widen", "country", "technology", "V"].map(
      (name) => `/ar/search?q=a&${name}=V`,
    ),
    ...["q", "cursor", "status", "from"].map((name) => `/en/browse?${name}=V&${name}=V`),
    ...["file", "page", "find"].map((name) => `/en/r/VIG-SRC-2026-0001?${name}=V`),
    ...["q", "lang", "type", "limit", "cursor", "from", "to", "sort", "widen", "country", "V"].map(
      (name) => `/api/v1/search?${name}=V`,
    ),
    ...["limit", "cursor", "type", "sort"].map((name) => `/api/v1/records?${name}=V`),
    ...[
      "/api/v1/records.csv?type=V",
      "/api/v1/changes?before=V",
      "/api/v1/changes?limit=V",
      "/api/v1/records/V",
      `/api/v1/records/${H}@V`,
    ],
    ...["/api/v1/vocabularies/V", "/api/v1/schemas/V", "/api/V", "/healthz?V=V", "/healthz/V"],
  ];

  test("are answered with a page or a problem, never with a mistake of ours", { timeout: 180_000 }, async () => {
    const before = monitor.said().length;
    const wrong: string[] = [];
    const tried = async (path: string) => {
      const response = await fetch(`${monitor.url}${path}`, { redirect: "manual" });
      const body = await response.text();
      const type = response.headers.get("content-type") ?? "";
      const where = `${path.slice(0, 100)} → ${response.status}`;
      if (response.status >= 500) wrong.push(where);
      if (STACK.test(body.replace(/<[^>]*>/g, " "))) wrong.push(`${where} shows its inside: ${STACK.exec(body)?.[0]}`);
      if (type.includes("html") && !response.headers.get("content-security-policy")?.includes("default-src 'none'"))
        wrong.push(`${where} has no policy`);
      if (response.headers.has("set-cookie")) wrong.push(`${where} sets a cookie`);
      if (response.status >= 400 && response.status !== 414) {
        const programs = /^\/(?:api\/|r\/[^/]+\.(?:json|bib)$)/.test(new URL(response.url).pathname);
        const health = path.startsWith("/healthz");
        if (!health && !type.includes(programs ? "problem+json" : "text/html")) wrong.push(`${where} is ${type}`);
      }
      if (response.status >= 300 && response.status < 400 && !(response.headers.get("location") ?? "").match(/^\/(?!\/)/))
        wrong.push(`${where} leads to ${response.headers.get("location")}`);
    };
    const queue = ADDRESSES.flatMap((address) => VALUES.map((value) => address.replace(/\bV\b/g, () => value)));
    expect(queue.length).toBeGreaterThan(3000);
    const worker = async () => {
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) await tried(path);
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    expect(wrong).toEqual([]);
    expect(monitor.said().slice(before)).toBe("");
  });
});
