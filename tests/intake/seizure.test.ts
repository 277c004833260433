import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sealed } from "../../src/intake/browser/letter.ts";
import { openVault, type Vault } from "../../src/intake/index.ts";
import { codeFrom } from "../../src/intake/rules/code.ts";
import { PURPOSES, type Purpose } from "../../src/intake/rules/consent.ts";
import { type Derived, deriveFrom } from "../../src/intake/rules/derive.ts";
import { padded } from "../../src/intake/rules/envelope.ts";
import { type Key, newCaseKey, sealTo } from "../../src/intake/sealing/case-key.ts";
import { sealedParts } from "../../src/intake/sealing/parts.ts";
import { rootOf } from "../../src/intake/telling/root.ts";
import { newTeller, type Teller } from "../../src/intake/telling/telling.fixture.ts";
import { type Monitor, startMonitor } from "../monitor.ts";
import { codesFound, filesBelow, found } from "./remains.ts";
import { type Sender, senderTo } from "./sender.ts";

/**
 * A machine is seized: its disk, its temporary folder and its logs are read byte by byte. Two hundred people told something by
 * both ways, with files; some came back, were answered, or took everything back.
 */
const EACH_WAY = 100;
const WITH_FILES = 20;
const ADDRESS = "127.0.77.78";
const AGENT = "seizure-canary-browser/7.7";
const PATIENCE = 240_000;

let root: string;
let data: string;
let monitor: Monitor;
let custodian: Key;
let salt: Uint8Array;
/** Whatever must be nowhere: each of the words below begins with the first of these. */
const CANARIES = ["seizure-canary", ADDRESS];
const codes = new Set<string>();
let logs = "";

const canary = (what: string, n: number): string => `seizure-canary-${what}-${n}`;
async function withVault<T>(work: (vault: Vault) => Promise<T>): Promise<T> {
  const vault = await openVault({
    place: { engine: "sqlite", path: join(data, "vault.sqlite") },
    keys: join(root, "keys"),
    on: true,
    tell: () => {},
  });
  try {
    return await work(vault);
  } finally {
    await vault.close();
  }
}

async function started(): Promise<Monitor> {
  const one = await startMonitor({ data, empty: true, env: { VIGIE_KEYS: join(root, "keys"), TMPDIR: join(root, "tmp") } });
  for (const stream of [one.process.stdout, one.process.stderr]) stream?.on("data", (chunk) => (logs += chunk));
  return one;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "vigie-seizure-"));
  data = join(root, "data");
  await mkdir(join(root, "tmp"));
  custodian = await newCaseKey();
  salt = await withVault(async (vault) => {
    await vault.addCustodian("Mara", custodian.recipient);
    return vault.salt;
  });
  monitor = await started();
}, PATIENCE);
afterAll(async () => {
  await monitor.stop();
  await rm(root, { recursive: true, force: true });
});

const sender = (): Sender => senderTo(monitor.url, ADDRESS, AGENT);

/** A picture that says where and by whom it was made. */
const picture = async (secret: string): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: "#456" } })
    .withExif({ IFD0: { Artist: secret, Copyright: secret } })
    .jpeg()
    .toBuffer();

async function uploaded(teller: Teller, n: number): Promise<void> {
  const secret = canary("file", n);
  const bytes = n % 2 === 0 ? new Uint8Array(await picture(secret)) : new TextEncoder().encode(secret.repeat(4000));
  const file = new File([bytes], `${canary("name", n)}.${n % 2 === 0 ? "jpg" : "txt"}`);
  await teller.press("files");
  await teller.press("file", { file });
  expect(teller.text("main")).toContain("arrived");
}

/** One person without scripts, up to the last button. */
async function readyToSend(n: number): Promise<{ teller: Teller; code: string[] }> {
  const teller = newTeller(sender().app);
  await teller.open();
  await teller.press("begin");
  await teller.press("next");
  await teller.press("yes");
  await teller.press("rest");
  await teller.press("next", { text: canary("plain", n) });
  await teller.press("next");
  const code = teller.code();
  expect(code).toHaveLength(5);
  codes.add(code.join(""));
  await teller.press("skip");
  return { teller, code };
}

/** One person whose browser seals. */
async function sealedLetter(n: number): Promise<{ derived: Derived; recipient: string; body: string }> {
  const code = codeFrom(crypto.getRandomValues(new Uint8Array(10)));
  codes.add(code.groups.join(""));
  const derived = await deriveFrom(await rootOf(code, salt));
  const answers = Object.fromEntries(PURPOSES.map((purpose) => [purpose, purpose === "read"])) as Record<Purpose, boolean>;
  const told = { lang: "en", day: "2026-01-01", text: canary("sealed", n), version: "words", answers };
  const letter = await sealed(told, [custodian.recipient], derived);
  return { derived, recipient: letter.recipient, body: JSON.stringify(letter) };
}

async function attached(derived: Derived, recipient: string, n: number): Promise<void> {
  const { post } = sender();
  const bytes = new TextEncoder().encode(canary("attachment", n).repeat(60_000));
  const parts: Uint8Array[] = [];
  async function* once() {
    yield bytes;
  }
  for await (const part of sealedParts([recipient], once(), { length: bytes.length })) parts.push(part.slice());
  const note = {
    v: 1,
    kind: "file",
    name: canary("title", n),
    mediaType: "text/plain",
    bytes: bytes.length,
    clean: false,
  } as const;
  const door = { lookup: derived.lookup, auth: derived.auth };
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const sealedNote = Buffer.from(await sealTo([recipient], padded(note))).toString("base64");
  const begun = await post("/tell/file", JSON.stringify({ ...door, size, sealedNote }));
  expect(begun.status).toBe(200);
  const { file, key } = (await begun.json()) as { file: string; key: string };
  for (const [number, part] of parts.entries()) {
    const sent = await post(`/tell/part?file=${file}&n=${number}`, part, { "x-part-key": key });
    expect(sent.status).toBe(200);
  }
  expect((await post("/tell/file-done", JSON.stringify({ file, key }))).status).toBe(200);
}

const tokenAged = () => new Promise((ready) => setTimeout(ready, 9000));

test("a state that seizes the machine learns nothing from it", { timeout: PATIENCE }, async () => {
  const { post } = sender();
  const tokens: string[] = [];
  for (let n = 0; n < EACH_WAY; n++) {
    const begun = await post("/tell/begin", "{}");
    tokens.push(((await begun.json()) as { token: string }).token);
  }
  const people = await inGroups(EACH_WAY, 10, readyToSend);
  const letters = await inGroups(EACH_WAY, 10, sealedLetter);
  await tokenAged();

  await inGroups(EACH_WAY, 10, async (n) => {
    const { teller } = people[n] as (typeof people)[number];
    await teller.press("next");
    expect(teller.text("h1")).toBe("It has arrived");
    if (n < WITH_FILES) await uploaded(teller, n);
  });
  await inGroups(EACH_WAY, 10, async (n) => {
    const { derived, recipient, body } = letters[n] as (typeof letters)[number];
    const sent = await post("/tell/send", JSON.stringify({ token: tokens[n], ...JSON.parse(body) }));
    expect(sent.status).toBe(200);
    if (n < WITH_FILES) await attached(derived, recipient, n);
  });

  await monitor.stop();
  await withVault(async (vault) => {
    const rows = await vault.list();
    expect(rows).toHaveLength(2 * EACH_WAY);
    for (const [n, { id }] of rows.slice(0, 60).entries()) {
      const { recipient, replyRecipient } = await caseOf(vault, id);
      const reply = { v: 1, kind: "reply", text: canary("reply", n), day: "2026-01-02" } as const;
      await vault.append(id, "reply", await sealTo([recipient, replyRecipient], padded(reply)));
    }
  });
  monitor = await started();

  let answered = 0;
  for (const [n, { code }] of people.slice(0, 40).entries()) {
    const teller = newTeller(sender().app);
    await teller.open();
    await teller.press("return");
    await teller.press("open", { typed: code.join(" ") });
    expect(teller.text("h1")).toBe("Your messages");
    if (teller.html.includes("seizure-canary-reply")) answered++;
    if (n % 2 === 0) {
      await teller.press("more");
      await teller.press("send", { text: canary("more", n) });
    } else {
      await teller.press("withdraw");
      await teller.press("yes");
    }
  }
  expect(answered).toBeGreaterThan(0);
  for (const { derived } of letters.slice(0, 20)) {
    const { lookup, auth, withdraw, consents } = derived;
    const gone = await sender().post(
      "/tell/withdraw",
      JSON.stringify({ lookup, auth, withdraw, consents: Object.values(consents) }),
    );
    expect(gone.status).toBe(200);
  }

  // Ended from outside; its output is closed when nothing of it runs any more.
  monitor.process.kill("SIGKILL");
  await new Promise((ended) => monitor.process.once("close", ended));
  let control = 0;
  for await (const { path, bytes } of filesBelow(root)) {
    expect([path, found(bytes, CANARIES), codesFound(bytes, codes)]).toEqual([path, [], []]);
    if (found(bytes, [custodian.recipient]).length > 0) control++;
  }
  // What is public lies there to be found, and so do codes where there are any: the search can find.
  expect(control).toBeGreaterThan(0);
  const [code = ""] = codes;
  expect(codesFound(Buffer.from(`x ${code.match(/.{5}/g)?.join(" - ")}`, "utf16le"), codes)).toHaveLength(1);
  const said = Buffer.from(logs + monitor.said());
  expect([found(said, CANARIES), codesFound(said, codes)]).toEqual([[], []]);

  // And to those who hold the key it is all there.
  const left = await withVault((vault) => vault.list());
  expect(left).toHaveLength(2 * EACH_WAY - 40);
});

async function caseOf(vault: Vault, id: string) {
  const found = await vault.case(id);
  if (!found) throw new Error("a case that was listed is not there");
  return found;
}

/** Work for each of `count`, `width` at a time, in order. */
async function inGroups<T>(count: number, width: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let from = 0; from < count; from += width)
    results.push(...(await Promise.all(Array.from({ length: Math.min(width, count - from) }, (_, n) => work(from + n)))));
  return results;
}
