import { mkdir, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RecordBody, TYPE_NAMES, TYPES, validate } from "../src/registry/index.ts";
import { draft } from "./bodies.ts";
import { openBrowser } from "./browser.ts";
import { tampered } from "./hostile-addresses.ts";
import { HOSTILE, hostileBodies, SECRET } from "./hostile-body.ts";
import { REQUESTS, spoken } from "./hostile-requests.ts";
import { looked } from "./intruders.ts";
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

describe("a hostile string in every field of every type", () => {
  test("never becomes markup, a live link or a request in a record's page", async () => {
    expect(published.length).toBe(HOSTILE.length * TYPE_NAMES.length);
    expect(
      await looked(
        browser,
        monitor.url,
        published.map(({ handle }) => `/en/r/${handle}`),
      ),
    ).toEqual([]);
  });

  test("nor in Arabic, in lists, search, history and corrections", async () => {
    const some = published.filter((_, i) => i % 5 === 0).flatMap(({ handle }) => [`/ar/r/${handle}`, `/en/r/${handle}/history`]);
    const lists = TYPE_NAMES.map((type) => `/en/browse?type=${type}`);
    const searches = HOSTILE.map((text) => `/en/search?q=${encodeURIComponent(text)}`);
    const pages = ["/en/", "/ar/", "/en/corrections", "/ar/corrections", "/en/map", "/en/country/GR", "/en/browse", "/ar/browse"];
    expect(await looked(browser, monitor.url, [...some, ...lists, ...searches, ...pages])).toEqual([]);
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
    expect(await looked(browser, monitor.url, [...pages, "/en/search?q=sundewish", "/en/"])).toEqual([]);

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
  test.each(Object.entries(REQUESTS))("is refused or answered, never with a mistake of ours: %s", async (_, bytes) => {
    const before = monitor.said().length;
    const heard = await spoken(monitor.url, bytes);
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
    const queue = tampered();
    expect(queue.length).toBeGreaterThan(3000);
    const worker = async () => {
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) await tried(path);
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    expect(wrong).toEqual([]);
    expect(monitor.said().slice(before)).toBe("");
  });
});
