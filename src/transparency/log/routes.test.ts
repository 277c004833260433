import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hex, sha256 } from "../rules/bytes.ts";
import { readCheckpoint } from "../rules/checkpoint.ts";
import { readEntryProof, verifyEntryProof } from "../rules/entry-proof.ts";
import { verifyConsistency } from "../rules/merkle.ts";
import { readVkey } from "../rules/note.ts";
import { readKeys } from "../rules/succession.ts";
import { publications, type TestLog, testLog } from "./log.contract.ts";
import { logOwns, logRoutes } from "./routes.ts";

let kept: TestLog;
let early: string;
beforeAll(async () => {
  kept = await testLog();
  await kept.log.append(publications(3));
  early = (await kept.log.latest())?.checkpoint ?? "";
  await kept.log.append(publications(300, 4));
});
afterAll(() => kept.drop());

const get = (path: string, method = "GET") => logRoutes(kept.log).request(path, { method });
const text = async (path: string) => (await get(path)).text();
const json = async (path: string): Promise<unknown> => (await get(path)).json();

describe("under /log/", () => {
  test("who has the key can check an entry with nothing but what is served", async () => {
    const key = readVkey((await text("/log/key")).trim());
    expect(readKeys(await json("/log/keys.json")).map((one) => one.key)).toEqual([key]);
    const proof = readEntryProof(await json("/log/entry/7.json"));
    expect(verifyEntryProof(proof, [key]).faults).toEqual([]);
    expect(proof.checkpoint).toBe(await text("/log/checkpoint"));
    const [before, after] = [readCheckpoint(early), readCheckpoint(proof.checkpoint)];
    const grown = (await json("/log/consistency?from=3&to=303")) as { proof: string[] };
    expect(await json("/log/consistency?from=3")).toEqual(grown);
    const path = grown.proof.map((hash) => Buffer.from(hash, "base64"));
    expect(verifyConsistency(3, 303, before.root, after.root, path)).toBe(true);
  });

  test.each([
    ["/log/checkpoint", "text/plain; charset=utf-8", "public, max-age=5"],
    ["/log/key", "text/plain; charset=utf-8", "public, max-age=5"],
    ["/log/keys.json", "application/json", "public, max-age=5"],
    ["/log/tile/0/000", "application/octet-stream", "public, max-age=31536000, immutable"],
    ["/log/tile/0/001.p/47", "application/octet-stream", "public, max-age=31536000, immutable"],
    ["/log/tile/entries/000.p/3", "application/octet-stream", "public, max-age=31536000, immutable"],
    ["/log/entry/0.json", "application/json", "no-cache"],
    ["/log/consistency?from=0&to=303", "application/json", "no-cache"],
  ])("%s is for everyone, and kept as long as it holds", async (path, type, caching) => {
    for (const method of ["GET", "HEAD"]) {
      const { status, headers } = await get(path, method);
      expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([200, type, caching]);
      expect(headers.get("access-control-allow-origin")).toBe("*");
    }
  });

  test.each([
    ["/log/tile/0/002", 404],
    ["/log/tile/0/001", 404],
    ["/log/tile/0/001.p/48", 404],
    ["/log/tile/0/0", 404],
    ["/log/tile/entries/..%2f..%2fcheckpoint", 404],
    ["/log/tile/9/000", 404],
    ["/log/entry/303.json", 404],
    ["/log/entry/-1.json", 404],
    ["/log/entry/0", 404],
    ["/log/entry/99999999999999999999.json", 404],
    ["/log/nothing", 404],
    ["/log/consistency", 400],
    ["/log/consistency?from=9&to=3", 400],
    ["/log/consistency?from=1&to=99999", 400],
    ["/log/consistency?from=1e3", 400],
    ["/log/consistency?from=-1", 400],
  ])("%s is refused with %i, as a problem", async (path, status) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(await answer.json()).toMatchObject({ status, code: expect.any(String), detail: expect.any(String) });
  });

  test("nothing can be written", async () => {
    const refused = await get("/log/checkpoint", "POST");
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    const preflight = await get("/log/checkpoint", "OPTIONS");
    expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    expect([logOwns("/log/key"), logOwns("/log/"), logOwns("/en/log")]).toEqual([true, false, false]);
  });

  test("a tile is the same bytes for as long as there is one", async () => {
    const print = async () => hex.encode(sha256(new Uint8Array(await (await get("/log/tile/0/001.p/40")).arrayBuffer())));
    const before = await print();
    await kept.log.append(publications(10, 304));
    expect(await print()).toBe(before);
  });
});
