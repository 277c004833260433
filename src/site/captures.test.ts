import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeListener, createListener, listen } from "../kernel/http/listener.ts";
import { LANGUAGES } from "../kernel/languages.ts";
import { type Objects, openObjects } from "../kernel/objects/index.ts";
import { original } from "../registry/index.ts";
import { aRecord, citeByHandle, fakeEdition, fakeObjects } from "./edition.fixture.ts";
import { siteRoutes } from "./index.ts";

const settings = { name: "Lookout", prefix: "VIG", version: "0.0.0", singleReviewer: true };
const [FIRST, SECOND, THIRD, SHOT, PRINT, REPORT, SECRET] = ["1", "2", "3", "4", "5", "6", "7"].map((digit) =>
  digit.repeat(64),
) as [string, string, string, string, string, string, string];
const URL_ = "https://border.example/towers";

function aCertificate(): string {
  const folder = mkdtempSync(join(tmpdir(), "vigie-certificate-"));
  const out = join(folder, "it.pem");
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-keyout",
      join(folder, "key"),
      "-out",
      out,
      "-days",
      "30",
      "-subj",
      "/O=Invented Border/CN=border.example",
    ],
    { stdio: "ignore" },
  );
  const pem = readFileSync(out, "utf8");
  rmSync(folder, { recursive: true });
  return pem;
}

const report = {
  format: "vigie-capture-report/1",
  ...{
    url: URL_,
    finalUrl: `${URL_}/new`,
    at: "2026-05-17T10:30:00.000Z",
    seconds: 12.4,
    status: 200,
    tool: "Chromium",
    version: "141.0",
  },
  redirects: [{ from: URL_, to: `${URL_}/new`, status: 301, at: "2026-05-17T10:30:01.000Z" }],
  responses: [
    { url: URL_, bytes: 1200 },
    { url: `${URL_}/new`, bytes: 2_400_000, cut: true },
  ],
  headers: [
    ["server", "<script>alert(1)</script>"],
    ["last-modified", "Sun, 17 May 2026 08:00:00 GMT"],
  ],
  certificates: { "https://border.example": [aCertificate(), "no certificate"] },
  certificateError: "self-signed",
  untrusted: [{ origin: "https://pictures.example", why: "expired" }, { origin: "https://<b>odd</b>" }, "not one"],
  refused: { popup: 2, "forbidden-address": 1200, "shared-worker": 1, worker: 2, dialog: "often", download: -1 },
  limits: { hit: "bytes" },
};
const file = (sha256: string) => ({ sha256, name: `${sha256[0]}.wacz`, mediaType: "application/wacz", bytes: 3_000_000 });
const capture = (sha256: string, at: string, verdict: string, reason: string, more = {}) => ({
  url: URL_,
  sha256,
  at,
  verdict,
  reason,
  tool: "Chromium 141",
  ...more,
});
const source = aRecord("source", 1, {
  title: original("en", "Towers, a page"),
  fields: {
    material: "web-page",
    url: URL_,
    files: [file(FIRST), file(SECOND), file(THIRD)],
    captures: [
      capture(THIRD, "2026-07-01T08:15:00.000Z", "blocked", "challenge"),
      capture(FIRST, "2026-01-02T09:00:00.000Z", "login-wall", "sign-in-page"),
      capture(SECOND, "2026-05-17T10:30:00.000Z", "complete", "certificate-not-trusted", {
        finalUrl: `${URL_}/new`,
        status: 200,
        screenshot: SHOT,
        print: PRINT,
        report: REPORT,
      }),
    ],
  },
});
const blocked = aRecord("source", 2, {
  title: original("en", "Nothing but a refusal"),
  fields: {
    material: "web-page",
    url: URL_,
    captureIncomplete: true,
    files: [file(THIRD)],
    captures: [capture(THIRD, "2026-07-01T08:15:00.000Z", "blocked", "challenge", { screenshot: SECRET })],
  },
});
const deployment = aRecord("deployment", 1, {
  title: original("en", "Towers"),
  fields: { status: "in-use", since: "2019" },
  citations: [{ field: "since", source: blocked.id, relation: "supports", grade: "E1" }],
});
const wacz = { mediaType: "application/wacz", name: "a.wacz" };
const edition = fakeEdition({
  records: [source, blocked, deployment],
  pages: {
    [SECOND]: [{ file: SECOND, page: 1, lang: "en", text: "Towers were built." }],
    [THIRD]: [{ file: THIRD, page: 1, lang: "en", text: "Prove that you are human." }],
  },
  objects: {
    [FIRST]: wacz,
    [SECOND]: wacz,
    [THIRD]: wacz,
    [SHOT]: { mediaType: "image/png", name: "a.png" },
    [PRINT]: { mediaType: "application/pdf", name: "a.pdf" },
    [REPORT]: { mediaType: "application/json", name: "a.json" },
  },
});
const site = siteRoutes({ edition, objects: fakeObjects({ [REPORT]: JSON.stringify(report) }), settings, cite: citeByHandle });
const read = async (path: string) => {
  const answer = await site.request(path);
  const html = await answer.text();
  const words = html
    .replace(/<[^>]+>/g, " ")
    .replace(/[\u2066-\u2069\u2060]/g, "")
    .replaceAll("&lt;", "<")
    .replace(/\s+/g, " ");
  return { status: answer.status, html, words, policy: answer.headers.get("content-security-policy") ?? "" };
};
const page = `/en/r/${source.handle}`;

describe("the page of a capture", () => {
  it("opens with the latest complete capture, and says what it holds", async () => {
    const { words, html } = await read(page);
    expect(words).toContain("The page as it was on 17 May 2026, 10:30 UTC");
    expect(words).toContain(
      "Complete. The page and all that it is made of were received. The site’s certificate is not one that browsers trust",
    );
    expect(words).toContain("Towers were built.");
    for (const shown of [SHOT, PRINT, REPORT, SECOND]) expect(html).toContain(`/o/${shown}"`);
  });

  it("tells how it came about: redirects, answers, headers, certificates, fingerprints", async () => {
    const { words, html } = await read(`${page}?file=${SECOND}`);
    expect(words).toContain(`${URL_} → ${URL_}/new ( 301 )`);
    expect(words).toContain("2 answers · 2.4 MB");
    expect(words).toContain("12 seconds");
    expect(words).toContain("Chromium 141.0");
    expect(words).toContain("last-modified Sun, 17 May 2026 08:00:00 GMT");
    expect(words).toMatch(
      /Certificate of border\.example Issued to border\.example \(Invented Border\) Issued by border\.example/,
    );
    expect(words).toContain("It was not valid on the day of the capture.");
    expect(words).toMatch(/Fingerprint \(SHA-256\) [0-9a-f]{64}/);
    expect(html).not.toContain("<script");
  });

  it("tells in every language what was cut off, what the page tried and was refused, and why its certificate is not trusted", async () => {
    const { words } = await read(`${page}?file=${SECOND}`);
    expect(words).toContain("Not kept to their end 1 answer");
    expect(words).toContain("Stopped at a limit It brought more than a capture may hold and was cut off.");
    expect(words).toMatch(
      /The site’s certificate The site made its certificate itself\. The site’s certificate is not one that browsers trust, so it is not certain/,
    );
    expect(words).toMatch(
      /whose certificate is not trusted pictures\.example : The certificate had expired\. <b>odd<\/b> It is not certain who sent these parts/,
    );
    expect(words).toMatch(
      /tried and was refused Windows of its own: 2 Connections to private networks, or to ports that are not of the web: 1,200 Other: 3 /,
    );
    for (const [lang, said] of [
      ["fr", "Fenêtres à elle : 2"],
      ["es", "Ventanas propias: 2"],
      ["ar", "نوافذ خاصة بها"],
    ])
      expect((await read(`/${lang}/r/${source.handle}?file=${SECOND}`)).words).toContain(said);
  });

  it("marks one that is not the page before anything of it is shown, and says why", async () => {
    const { words, html } = await read(`${page}?file=${THIRD}`);
    expect(words).toContain(
      "This capture is not the whole page Blocked. The site refused to show the page, or asked for proof that a person is reading. The site wanted proof that a person is reading.",
    );
    expect(html.indexOf('class="notice marked"')).toBeLessThan(html.indexOf("Prove that you are human"));
    for (const lang of LANGUAGES)
      expect((await read(`/${lang}/r/${source.handle}?file=${THIRD}`)).html).toContain('class="notice marked"');
  });

  it("leads to the captures before and after it, in the order of time, each with its mark", async () => {
    const { words, html } = await read(`${page}?file=${SECOND}`);
    expect(words).toMatch(
      /Captures of this address 2 January 2026, 09:00 UTC ◑ Capture: Behind a sign-in 17 May 2026, 10:30 UTC shown here 1 July 2026, 08:15 UTC ◑ Capture: Blocked/,
    );
    expect(html).toContain(`<a href="${page}?file=${FIRST}" rel="prev">`);
    expect(html).toContain(`<a href="${page}?file=${THIRD}" rel="next">`);
  });

  it("holds a frame only where the reader asks for the page to play", async () => {
    const still = await read(`${page}?file=${SECOND}`);
    const played = await read(`${page}?capture=${SECOND}&play=1`);
    expect([still.html.includes("<iframe"), still.policy.includes("frame-src")]).toEqual([false, false]);
    expect(played.html).toContain(`<iframe src="/replay/en/${SECOND}"`);
    expect(played.policy).toContain("frame-src 'self'");
    const apart = siteRoutes({
      edition,
      objects: fakeObjects(),
      settings,
      cite: citeByHandle,
      replay: { apart: "https://replay.example", site: "https://lookout.example" },
    });
    const answer = await apart.request(`${page}?file=${SECOND}&play=1`);
    expect(answer.headers.get("content-security-policy")).toContain("frame-src https://replay.example");
    expect(await answer.text()).toContain(`<iframe src="https://replay.example/replay/en/${SECOND}"`);
  });

  it("shows nothing that is not given out, and plays nothing that is not public", async () => {
    const { html } = await read(`/en/r/${blocked.handle}`);
    expect(html).not.toContain(`/o/${SECRET}`);
    for (const path of [
      `/replay/en/${SECRET}`,
      `/replay/en/${SHOT}`,
      `/replay/xx/${SECOND}`,
      "/replay/en/abc",
      "/replay/ui.js",
      "/replay/adblock/adblock.gz",
      `/en/r/${source.handle}?file=${SECRET}`,
    ])
      expect([path, (await read(path)).status]).toEqual([path, 404]);
  });

  it("is as if there were no report where that is missing or broken", async () => {
    for (const content of [
      "",
      "null",
      "[]",
      '{"format":"vigie-capture-report/1","redirects":7,"headers":{"a":[]},"certificates":[1]}',
      "{",
    ]) {
      const other = siteRoutes({
        edition,
        objects: fakeObjects({ [REPORT]: content }),
        settings,
        cite: citeByHandle,
        onError: (error) => expect.fail(String(error)),
      });
      expect((await other.request(`${page}?file=${SECOND}`)).status).toBe(200);
    }
  });
});

describe("a source without a complete capture", () => {
  it("is marked where it is cited and where it is listed", async () => {
    expect((await read(`/en/r/${deployment.handle}`)).words).toContain("◑ No complete capture");
    expect((await read("/en/browse?type=source")).words).toMatch(/Nothing but a refusal.{0,80}◑ No complete capture/);
    expect((await read("/ar/browse?type=source")).words).toContain("لا توجد لقطة كاملة");
  });
});

describe.each(["disk", "S3"])("a large capture on %s", (store) => {
  const bytes = Buffer.alloc(1_000_000, "0123456789");
  const close: (() => unknown)[] = [];
  let objects: Objects;
  let sha256: string;
  let url: string;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "vigie-ranges-"));
    close.push(() => rmSync(folder, { recursive: true, force: true }));
    if (store === "disk") objects = await openObjects({ kind: "disk", path: folder });
    else {
      const server = new S3rver({
        address: "127.0.0.1",
        port: 0,
        silent: true,
        directory: folder,
        configureBuckets: [{ name: "vigie" }],
      });
      const { port } = await server.run();
      close.unshift(() => server.close());
      objects = await openObjects({ kind: "s3", url: `s3://S3RVER:S3RVER@127.0.0.1:${port}/vigie?region=us-east-1&tls=0` });
    }
    ({ sha256 } = await objects.put(bytes));
    const routes = siteRoutes({
      edition: fakeEdition({ records: [], objects: { [sha256]: wacz } }),
      objects,
      settings,
      cite: citeByHandle,
    });
    const server = createListener({
      fetch: routes.fetch,
      generation: () => 1,
      cacheBytes: 1_000_000,
      refuse: () => new Response(null, { status: 400 }),
      onError: (error) => expect.fail(String(error)),
    });
    close.unshift(() => closeListener(server));
    url = `http://127.0.0.1:${await listen(server, 0, "127.0.0.1")}/o/${sha256}`;
  });
  afterAll(async () => {
    for (const one of close) await one();
  });
  const ask = async (headers: Record<string, string>, method = "GET") => {
    const answer = await fetch(url, { headers, method });
    const body = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, body };
  };

  it("says how long it is, and that its parts can be had", async () => {
    const { status, headers, body } = await ask({ range: "bytes=0-" }, "HEAD");
    expect([status, headers.get("content-length"), headers.get("accept-ranges"), headers.get("content-type")]).toEqual([
      200,
      "1000000",
      "bytes",
      "application/wacz",
    ]);
    expect(headers.get("content-disposition")).toMatch(/^attachment/);
    expect(body).toHaveLength(0);
  });

  it("gives the part that is asked for, from either end", async () => {
    for (const [range, from, to] of [
      ["bytes=3-6", 3, 6],
      ["bytes=-5", 999_995, 999_999],
      ["bytes=999990-", 999_990, 999_999],
      ["bytes=0-99999999", 0, 999_999],
    ] as const) {
      const { status, headers, body } = await ask({ range });
      expect([range, status, headers.get("content-range")]).toEqual([range, 206, `bytes ${from}-${to}/1000000`]);
      expect(body.equals(bytes.subarray(from, to + 1))).toBe(true);
    }
  });

  it("gives the whole for what is no range it knows, and to who holds another version", async () => {
    const odd = [
      "bytes=",
      "bytes=-",
      "bytes=a-b",
      "bytes=5-2x",
      "bytes=0-0,5-9",
      "lines=1-2",
      "bytes 0-1",
      `bytes=${"0-1,".repeat(500)}2-3`,
    ];
    for (const range of odd) expect([range, (await ask({ range })).status]).toEqual([range, 200]);
    for (const held of ['"other"', `W/"${sha256}"`, "Sun, 17 May 2026 08:00:00 GMT"])
      expect((await ask({ range: "bytes=0-1", "if-range": held })).status).toBe(200);
    expect((await ask({ range: "bytes=0-1", "if-range": `"${sha256}"` })).status).toBe(206);
  });

  it("refuses a part that is not there, and says how long it is", async () => {
    for (const range of ["bytes=1000000-", "bytes=9-3", "bytes=-0", `bytes=${"9".repeat(400)}-`]) {
      const { status, headers, body } = await ask({ range });
      expect([range, status, headers.get("content-range"), body.length]).toEqual([range, 416, "bytes */1000000", 0]);
    }
  });

  it("sends nothing to who has it already, whatever part they ask for", async () => {
    expect((await ask({ "if-none-match": `"${sha256}"`, range: "bytes=5000000-" })).status).toBe(304);
  });
});
