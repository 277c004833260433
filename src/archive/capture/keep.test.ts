import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestArchive, testArchive } from "../monitor.contract.ts";
import { type AddedCapture, addCapture, CAPTURE_DEFAULTS, capture, keepCapture } from "./index.ts";

let archive: TestArchive;
let site: Server;
let host: string;
let answer: RequestListener;
const table: RequestListener = (_request, response) =>
  void response.writeHead(200, { "content-type": "text/csv" }).end("tower,place\n1,Evros\n");

beforeAll(async () => {
  archive = await testArchive();
  site = createServer((request, response) => answer(request, response));
  await new Promise<void>((ready) => site.listen(0, "127.0.0.1", ready));
  host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(async () => {
  site?.close();
  await archive?.close();
});

const deps = () => ({
  ledger: archive.ledger,
  objects: archive.objects,
  settings: { ...CAPTURE_DEFAULTS, robots: "ignore" as const, pause: 0, allow: [host] },
  plain: true,
  actor: "tester",
});
const added = (path: string): Promise<AddedCapture> => addCapture(`http://${host}${path}`, deps());
const captures = async ({ handle }: AddedCapture) =>
  (await archive.record(handle)).fields.captures as { at: string; verdict: string; sha256: string }[];

test("captures of one address go into one source, each as a version, with the file once", async () => {
  answer = table;
  const first = await added("/towers.csv");
  const again = await added("/towers.csv#part");
  expect([first.created, again.created, again.handle, again.version]).toEqual([true, false, first.handle, 2]);
  expect((await captures(again)).map(({ verdict }) => verdict)).toEqual(["complete", "complete"]);
  expect((await archive.files(first.handle)).map(({ name }) => name.replace(/.*\./, "."))).toEqual([".wacz", ".csv", ".wacz"]);
  expect((await added("/towers.csv?year=2026")).created).toBe(true);
});

test("two that are kept at the same moment are both kept", async () => {
  answer = table;
  const url = `http://${host}/both.csv`;
  const came = [await capture(url, deps()), await capture(url, deps())];
  const kept = await Promise.all(came.map((one) => keepCapture(one, deps())));
  expect(kept.map(({ version }) => version).sort()).toEqual([1, 2]);
  expect(new Set((await captures(kept[0] as AddedCapture)).map(({ sha256 }) => sha256)).size).toBe(2);
});

test("a source says that it has no complete capture, until it has one", async () => {
  answer = (_request, response) => void response.writeHead(403, { "content-type": "text/html" }).end("<p>no");
  const refused = await added("/later.csv");
  expect((await archive.record(refused.handle)).fields.captureIncomplete).toBe(true);
  answer = table;
  const whole = await added("/later.csv");
  expect(whole.handle).toBe(refused.handle);
  expect((await archive.record(whole.handle)).fields.captureIncomplete).toBeUndefined();
  expect((await captures(whole)).map(({ verdict }) => verdict)).toEqual(["blocked", "complete"]);
});

test("of an address where nothing answers no source is made; of one that answered once, the silence is kept", async () => {
  answer = (request) => request.destroy();
  const before = await archive.ledger.maxSeq();
  await expect(added("/silent.csv")).rejects.toMatchObject({ code: "capture-empty" });
  expect(await archive.ledger.maxSeq()).toBe(before);
  const known = await added("/towers.csv");
  expect([known.created, (await captures(known)).at(-1)?.verdict]).toEqual([false, "error"]);
});
