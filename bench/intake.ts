import { join } from "node:path";
import { openVault } from "../src/intake/index.ts";
import { padded } from "../src/intake/rules/envelope.ts";
import { newCaseKey, sealTo } from "../src/intake/sealing/case-key.ts";
import { secret } from "../src/kernel/secrets.ts";
import { type Served, serve } from "./client.ts";
import { PLAIN_CASES, plainMemoryRow, plainRow } from "./intake-plain.ts";
import { type Post, poster, rateRow, ripe, sent } from "./intake-senders.ts";
import { median, ms, type Row } from "./measure.ts";

const SEALED = 2000;
const CODES = 300;
const FILES = 5;
const FILE_MB = 100;
const PART = 1024 * 1024;

/** Telling as people meet it: the public listener over an empty archive and a vault, in a process of its own. */
export async function intakeRows(folder: string, say: (words: string) => void): Promise<Row[]> {
  const data = join(folder, "telling");
  const keys = join(folder, "telling-keys");
  const place = { engine: "sqlite", path: join(data, "vault.sqlite") } as const;
  const custodian = await newCaseKey();
  const vault = await openVault({ place, keys, on: true, tell: () => {} });
  await vault.addCustodian("Bench", custodian.recipient);
  await vault.close();
  const served = await serve({ kind: "telling", data, keys });
  const rows: Row[] = [];
  try {
    const post = poster(served.port);
    rows.push(await sealedRow(post, custodian.recipient, say));
    rows.push(await plainRow(served.port, post, say));
    rows.push(...(await codeRows(post, custodian.recipient, say)));
    rows.push(await memoryRow(served, post, custodian.recipient, say));
    rows.push(await plainMemoryRow(served, say));
  } finally {
    await served.stop();
  }
  const kept = await openVault({ place, keys, on: true, tell: () => {} });
  const count = (await kept.list()).length;
  await kept.close();
  const expected = SEALED + PLAIN_CASES + 2;
  rows.push({
    what: "cases in the vault after all that",
    measured: `${count} of ${expected}`,
    baseline: "",
    ratio: "",
    target: "none lost",
    holds: count === expected,
  });
  return rows;
}

interface Written {
  lookup: string;
  auth: string;
  body: Record<string, unknown>;
}

/** A case as a phone sends it. The sealed bytes are the same each time; what the server does with them is not less for that. */
async function writer(custodian: string): Promise<() => Promise<Written>> {
  const key = await newCaseKey();
  const sealedIdentity = b64(await sealTo([custodian], new TextEncoder().encode(key.identity)));
  const bytes = b64(await sealTo([key.recipient], padded({ kind: "more", text: "what happened ".repeat(200) })));
  const { printOf } = await import("../src/intake/rules/derive.ts");
  return async () => {
    const [lookup, auth] = [hex(16), hex(32)];
    const envelopes = [{ kind: "account", bytes }];
    const prints = { lookupPrint: printOf(lookup), authPrint: printOf(auth), withdrawPrint: hex(32) };
    const body = {
      ...prints,
      recipient: key.recipient,
      replyRecipient: key.recipient,
      sealedIdentity,
      envelopes,
      lang: "en",
      keep: false,
    };
    return { lookup, auth, body };
  };
}

const hex = (bytes: number): string => Buffer.from(secret(bytes), "base64url").toString("hex");
const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

async function tokensFrom(post: Post, count: number): Promise<string[]> {
  const tokens: string[] = [];
  for (let n = 0; n < count; n++)
    tokens.push((JSON.parse(String((await post("/tell/begin", "{}")).body)) as { token: string }).token);
  await ripe();
  return tokens;
}

async function sealedRow(post: Post, custodian: string, say: (words: string) => void): Promise<Row> {
  say(`${SEALED} people send what their phones have sealed`);
  const write = await writer(custodian);
  const letters = await Promise.all(Array.from({ length: SEALED }, write));
  const tokens = await tokensFrom(post, SEALED);
  const bodies = letters.map(({ body }, n) => JSON.stringify({ token: tokens[n], ...body }));
  return rateRow(
    "telling, sealed on the phone",
    await sent(SEALED, async (n) => (await post("/tell/send", bodies[n] ?? "")).status === 200),
  );
}

/** One who is there and one who is not ask in turn. */
async function codeRows(post: Post, custodian: string, say: (words: string) => void): Promise<Row[]> {
  say("codes that are known and codes that are not");
  const [token = ""] = await tokensFrom(post, 1);
  const known = await (await writer(custodian))();
  await post("/tell/send", JSON.stringify({ token, ...known.body }));
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
  const lengths = new Set<number>();
  for (let turn = 0; turn < CODES; turn++) {
    for (const kind of turn % 2 === 0 ? (["known", "unknown"] as const) : (["unknown", "known"] as const)) {
      const door = kind === "known" ? { lookup: known.lookup, auth: known.auth } : { lookup: hex(16), auth: hex(32) };
      const began = performance.now();
      const { body } = await post("/tell/box", JSON.stringify(door));
      times[kind].push(performance.now() - began);
      lengths.add(body.length);
    }
  }
  const [a, b] = [median(times.known), median(times.unknown)];
  return [
    {
      what: `a box asked for with a known code, median of ${CODES}`,
      measured: ms(a),
      baseline: `${ms(b)} with an unknown code`,
      ratio: (a / b).toFixed(2),
      target: "alike",
    },
    {
      what: "lengths of the answers to both",
      measured: [...lengths].join(", "),
      baseline: "",
      ratio: "",
      target: "one",
      holds: lengths.size === 1,
    },
  ];
}

/** A case of 500 MB in parts, as a phone sends it: what the server needs beside what it has when idle. */
async function memoryRow(served: Served, post: Post, custodian: string, say: (words: string) => void): Promise<Row> {
  say(`a case of ${FILES * FILE_MB} MB`);
  const [token = ""] = await tokensFrom(post, 1);
  const { lookup, auth, body } = await (await writer(custodian))();
  await post("/tell/send", JSON.stringify({ token, ...body }));
  const idle = await served.rss();
  let most = idle;
  // Ciphertext is noise to who keeps it; an age file begins with its name.
  const part = Buffer.concat([Buffer.from("age-encryption.org/v1\n"), Buffer.from(secret(PART), "base64url")]).subarray(0, PART);
  const sealedNote = (body.envelopes as { bytes: string }[])[0]?.bytes ?? "";
  const began = performance.now();
  for (let file = 0; file < FILES; file++) {
    const size = Math.floor((FILE_MB * 1e6) / PART) * PART;
    const { body: answer, status } = await post("/tell/file", JSON.stringify({ lookup, auth, size, sealedNote }));
    if (status !== 200) throw new Error(`a file was refused: ${String(answer)}`);
    const begun = JSON.parse(String(answer)) as { file: string; key: string };
    for (let n = 0; n < size / PART; n++) {
      const { status: taken } = await post(`/tell/part?file=${begun.file}&n=${n}`, part, { "x-part-key": begun.key });
      if (taken !== 200) throw new Error(`a part was refused: ${taken}`);
      if (n % 10 === 0) most = Math.max(most, await served.rss());
    }
    await post("/tell/file-done", JSON.stringify(begun));
  }
  const above = (most - idle) / 1e6;
  const speed = (FILES * FILE_MB) / ((performance.now() - began) / 1000);
  return {
    what: `memory above idle while a case of ${FILES * FILE_MB} MB arrives in parts`,
    measured: `${above.toFixed(0)} MB at ${speed.toFixed(0)} MB/s`,
    baseline: "",
    ratio: "",
    target: "≤ 96 MB",
    holds: above <= 96,
  };
}
