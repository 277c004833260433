import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../kernel/languages.ts";
import { messages } from "../kernel/messages.ts";
import type { LogReader } from "../transparency/index.ts";
import { vkey } from "../transparency/index.ts";
import { ENTRIES, makeLog } from "../transparency/verify/made.fixture.ts";
import { citeByHandle, fakeEdition, fakeObjects } from "./edition.fixture.ts";
import { siteRoutes } from "./index.ts";
import { unknownHealth } from "./rules/health.ts";
import { proofSteps } from "./rules/proof-steps.ts";

const AT = "2026-11-20T12:00:00.000Z";

async function site(entries = ENTRIES, more: Partial<LogReader> = {}) {
  const made = await makeLog(entries);
  const log: LogReader = {
    origin: made.origin,
    size: () => made.leaves.length,
    generation: () => 1,
    latest: async () => ({ size: made.leaves.length, checkpoint: made.checkpoint(), at: AT }),
    entryOf: async () => undefined,
    placeOf: async () => undefined,
    leaves: async (from, count) => made.leaves.slice(from, from + count),
    proof: async (index) => (made.leaves[index] ? made.proof(index) : undefined),
    consistency: async () => [],
    tile: async () => undefined,
    keys: () => ({ format: "vigie-log-keys/1", origin: made.origin, keys: [{ vkey: vkey(made.key), since: AT, size: 0 }] }),
    ...more,
  };
  const settings = { name: "Vigie", prefix: "VIG", version: "0", singleReviewer: false };
  const deps = { edition: fakeEdition({ records: [] }), objects: fakeObjects(), settings, cite: citeByHandle };
  const health = async () => ({ ...(await unknownHealth()), stopped: log.stopped?.() !== undefined });
  return { app: siteRoutes({ ...deps, log, health }), bare: siteRoutes(deps) };
}

describe("the pages of the log", () => {
  test.each(["en", "fr", "es", "ar"])("say how it stands and what it holds, newest first, in %s", async (lang) => {
    const { app } = await site();
    const answer = await app.request(`/${lang}/log`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain("vigie.example/log+");
    expect(html).toContain("witness.example/w1");
    expect(html.indexOf(`/${lang}/log/2`)).toBeLessThan(html.indexOf(`/${lang}/log/0`));
    expect(html).toContain('href="/verify.html"');
    // The age of the checkpoint is that of the moment of reading.
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("show one entry with its proof as a picture, and lead to the proof itself", async () => {
    const { app } = await site();
    const html = await (await app.request("/en/log/1")).text();
    expect(html).toContain('href="/en/r/VIG-SRC-2026-0001@1"');
    expect(html.match(/class="side"/g)).toHaveLength(2);
    expect(html).toContain('href="/log/entry/1.json"');
  });

  test.each(["en", "fr", "es", "ar"])(
    "count what is told every day, or nothing, as one line, and have words for it in %s",
    async (lang) => {
      const day = (n: number) =>
        Array.from({ length: 30 }, () => ({
          ...{ kind: "telling" as const, subject: "telling", at: `2026-11-0${n}T00:00:00Z`, statement: "told" },
        }));
      const code = {
        kind: "code" as const,
        subject: "tell",
        at: "2026-11-01T00:00:00Z",
        statement: { version: "0.4.0", files: {} },
      };
      const { app } = await site([...ENTRIES, code, ...day(1), ...day(2)]);
      const html = await (await app.request(`/${lang}/log`)).text();
      const numbers = [...html.matchAll(/\/log\/(\d+)"/g)].map(([, n]) => Number(n));
      expect(numbers).toEqual([34, 4, 3, 2, 1, 0]);
      expect(html).not.toContain("?before=");
      for (const n of [3, 4]) expect((await app.request(`/${lang}/log/${n}`)).status).toBe(200);
    },
  );

  test.each(LANGUAGES)("say in %s when nothing more is signed, and not why, as the page on health does", async (lang) => {
    const words = messages(lang)("log-stopped");
    const stopped = () => ({ at: AT, faults: [{ what: "changed" as const, places: [1], words: "Entry 1: for the team." }] });
    const { app } = await site();
    const { app: halted } = await site(ENTRIES, { stopped });
    for (const path of [`/${lang}/log`, `/${lang}/health`]) {
      expect(await (await app.request(path)).text()).not.toContain(words);
      const page = await (await halted.request(path)).text();
      expect(page).toContain(words);
      expect(page).not.toContain("for the team");
    }
    // What was signed is shown as before.
    expect(await (await halted.request(`/${lang}/log`)).text()).toContain(`/${lang}/log/2`);
  });

  test("refuse what is no entry, and are not there without a log", async () => {
    const { app, bare } = await site();
    for (const path of ["/en/log/3", "/en/log/-1", "/en/log/1.5", "/en/log/999999999999999"])
      expect((await app.request(path)).status, path).toBe(404);
    expect((await app.request("/en/log?before=x")).status).toBe(400);
    expect((await bare.request("/en/log")).status).toBe(404);
    expect((await bare.request("/verify.html")).status).toBe(404);
  });
});

test("the steps of the picture are those of the proof", async () => {
  const log = await makeLog(ENTRIES);
  for (const index of [0, 1, 2]) expect(proofSteps(index, 3)).toHaveLength((await log.proof(index)).inclusion.length);
  expect(proofSteps(2, 3)).toEqual([{ side: "before", from: 0, to: 1 }]);
  expect(proofSteps(5, 8)).toEqual([
    { side: "before", from: 4, to: 4 },
    { side: "after", from: 6, to: 7 },
    { side: "before", from: 0, to: 3 },
  ]);
});
