import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicListener } from "./app.ts";
import { readConfig } from "./config.ts";
import { bodyOf as aBody } from "./edition/house.fixture.ts";
import { type FollowedEdition, followEdition } from "./edition/index.ts";
import { closeListener, listen } from "./kernel/http/listener.ts";
import { type House, openHouse } from "./open.ts";
import { type Care, openCare } from "./open-care.ts";
import { appendEdition, followLedger } from "./open-log.ts";
import { original } from "./registry/index.ts";
import { inMemory, verify } from "./transparency/anywhere.ts";
import { openTimestamps, readVkey, verifyCosignature, verifyEntryProof, verifyTimestamps } from "./transparency/index.ts";
import { type LocalAuthority, localAuthority, whyNoOpenssl } from "./transparency/timestamps/authority.fixture.ts";

interface Monitor {
  care: Care;
  house: House;
  url: string;
  said: string[];
  close(): Promise<void>;
}

/** A monitor in this process, as `vigie start` puts it together: its public listener, its log, and what looks after them. */
async function monitor(data: string, env: Record<string, string>): Promise<Monitor> {
  const config = readConfig({ VIGIE_DATA: data, PORT: "0", HOST: "127.0.0.1", VIGIE_INTAKE: "off", ...env });
  const house = await openHouse(config);
  const said: string[] = [];
  const { ledger, objects } = house;
  const edition: FollowedEdition = await followEdition({ path: config.edition, ledger, objects });
  const care = await openCare(house, edition, (words) => said.push(words));
  const { log, witness, publicHealth: health } = care;
  const server: Server = publicListener({
    ...{ config, edition, objects, log, health, packing: { log }, ...(witness && { witness }) },
    onError: (error) => said.push(String(error)),
  });
  const port = await listen(server, 0, "127.0.0.1");
  return {
    ...{ care, house, said },
    url: `http://127.0.0.1:${port}`,
    async close() {
      await closeListener(server);
      await care.close();
      await edition.close();
      await house.close();
    },
  };
}

const text = async (address: string): Promise<string> => (await fetch(address)).text();

describe("a monitor whose log another one witnesses", () => {
  let folder: string;
  let authority: LocalAuthority | undefined;
  let first: Monitor;
  let other: Monitor;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "vigie-care-"));
    const certificates = join(folder, "certificates");
    await mkdir(certificates);
    if (!whyNoOpenssl()) {
      authority = await localAuthority();
      await writeFile(join(certificates, "root.pem"), authority.root);
    }
    // Its key is made at its first start, and given to the other, which gives its own.
    const known = await monitor(join(folder, "first"), { VIGIE_BASE_URL: "https://first.example" });
    const key = await text(`${known.url}/log/key`);
    await known.close();
    other = await monitor(join(folder, "other"), { VIGIE_BASE_URL: "https://other.example", VIGIE_WITNESS_FOR: key.trim() });
    const witness = `${other.url}/witness ${(await text(`${other.url}/witness/`)).trim()}`;
    first = await monitor(join(folder, "first"), {
      VIGIE_BASE_URL: "https://first.example",
      VIGIE_WITNESSES: witness,
      ...(authority && { VIGIE_TIMESTAMP_AUTHORITIES: authority.url, VIGIE_TIMESTAMP_CERTIFICATES: certificates }),
    });
  });
  afterAll(async () => {
    await first?.close();
    await other?.close();
    await authority?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const add = (content: string) => appendEdition(first.care.log, { content, seq: 1, records: 1, at: "2026-01-01T00:00:00.000Z" });
  /** Until it is so; the test's own limit is the patience. */
  const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      await sleep(50);
    }
  };

  test("has its checkpoints cosigned and time-stamped, and its proofs carry both", async () => {
    await add("a");
    first.care.begin();
    const vkey = other.care.witness?.vkey ?? "";
    const seen = await until(async () => verifyCosignature(await text(`${first.url}/log/checkpoint`), vkey));
    expect(seen.name).toBe("other.example/witness");
    const key = readVkey((await text(`${first.url}/log/key`)).trim());
    if (authority) await until(async () => ((await first.care.health()).timestamps.tokens > 0 ? true : undefined));
    const proof = await first.care.log.proof(0);
    if (!proof) throw new Error("there is no proof");
    expect(verifyEntryProof(proof, [key, readVkey(vkey)]).faults).toEqual([]);
    expect(verifyCosignature(proof.checkpoint, vkey)?.name).toBe("other.example/witness");
    if (!authority) return;
    const verdicts = await verifyTimestamps(proof.checkpoint, proof.timestamps, { roots: [authority.root], at: "2026-01-01" });
    expect(verdicts).toMatchObject([{ stands: true, verified: { trusted: true, authority: "Test clock" } }]);
  });

  test("says so on the page that everyone may read, in every language", async () => {
    for (const lang of ["en", "fr", "es", "ar"]) {
      const page = await text(`${first.url}/${lang}/health`);
      expect(page).toContain("first.example/log");
      expect(page).toContain("other.example/witness");
    }
    expect((await other.care.health()).witness?.watched).toMatchObject([{ origin: "first.example/log", size: 1 }]);
    expect(first.said).toEqual([]);
  });

  test("gives packs that hold every capture and say who has seen the log and when", async () => {
    const { house, care } = first;
    const kept = await house.objects.put(Buffer.from("what a page was"));
    const files = [{ sha256: kept.sha256, name: "page.wacz", mediaType: "application/wacz", bytes: kept.bytes }];
    const captures = [{ url: "https://a.example/page", at: "2026-05-01T10:00:00.000Z", sha256: kept.sha256, tool: "a test" }];
    const body = aBody({ type: "source", title: original("en", "A page"), fields: { material: "report", files, captures } });
    const [source] = await house.ledger.append([{ body, act: "published", reason: "a test", actor: "ana" }]);
    const following = followLedger({ log: care.log, ledger: house.ledger, tell: (words) => first.said.push(words) });
    await following.catchUp();
    await following.close();
    const witness = other.care.witness?.vkey ?? "";
    await until(async () => verifyCosignature(await text(`${first.url}/log/checkpoint`), witness));
    const roots = authority ? [authority.root] : [];
    const { latest } = care.log;
    // A monitor asks once an hour.
    await openTimestamps({
      ...{ database: house.database, latest, roots, every: 0, onError: (error) => first.said.push(String(error)) },
      authorities: authority ? [{ url: authority.url }] : [],
    }).tick();

    const zip = await until(async () => {
      const answer = await fetch(`${first.url}/r/${source?.body.handle}.pack.zip`);
      return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : undefined;
    });
    const looked = async (asked: { keys?: string; roots?: string[] }) => {
      const trusted = new Map(asked.roots?.map((pem, n) => [`root-${n}.pem`, inMemory(Buffer.from(pem))]));
      const at = new Date().toISOString();
      const report = await verify("a.zip", new Map([["a.zip", inMemory(zip)]]), { ...asked, roots: trusted, at });
      const named = (code: string) => report.findings.flatMap((one) => (one.code === code ? [one.args] : []));
      expect(report.findings.filter(({ weight }) => weight === "fault")).toEqual([]);
      return { verdict: report.verdict, named };
    };
    const key = await text(`${first.url}/log/key`);
    const { verdict, named } = await looked({ keys: `${key}\n${witness}`, roots });
    expect(verdict).toBe("proved");
    expect(named("entry-in-log")).toMatchObject([{ kind: "capture" }, { kind: "publication" }]);
    expect(named("files-vouched")).toMatchObject([{ index: named("entry-in-log")[0]?.index, files: 1 }]);
    expect(named("witnessed-by")[0]).toMatchObject({ key: "other.example/witness" });
    const alone = await looked({});
    expect(alone.verdict).toBe("consistent");
    expect(alone.named("witness-own-key")[0]).toMatchObject({ key: "other.example/witness" });
    if (!authority) return;
    expect(named("timestamped-by")).toMatchObject([{ authority: "Test clock", at: expect.stringMatching(/^20/) }]);
    expect(alone.named("timestamp-own-root")).toHaveLength(1);

    // By hand, with nothing of ours.
    const path = join(folder, "a.zip");
    await writeFile(path, zip);
    const size = (await latest())?.size;
    const inside = (name: string) => execFileSync("unzip", ["-p", path, `*/data/timestamps/${name}`]);
    expect(authority.accepts(inside(`${size}-1.tst`), inside(`${size}.txt`))).toBe(true);
  });

  test("goes on when its witness is gone, and the page of the team names it", async () => {
    const vkey = other.care.witness?.vkey ?? "";
    await closeWitness();
    const size = first.care.log.size();
    await add("b");
    expect((await first.care.log.latest())?.size).toBe(size + 1);
    const problem = await until(async () => (await first.care.health()).witnesses[0]?.problem);
    expect(problem).toBe("away");
    expect(verifyCosignature(await text(`${first.url}/log/checkpoint`), vkey)).toBeUndefined();
  });
  const closeWitness = async () => {
    await other.close();
    other = await monitor(join(folder, "elsewhere"), {});
  };

  test("tells its readers nothing of what is not public", async () => {
    const { sha256 } = await first.house.objects.put(Buffer.from("a draft"));
    const page = await text(`${first.url}/en/health`);
    expect(page).not.toContain(sha256);
    expect((await first.care.publicHealth()).objects).toMatchObject({ objects: 0, sound: 0, faults: 0 });
  });

  test("tells its team at once that the key of the log is damaged, and its readers that nothing more is signed", async () => {
    const { care, house, url } = first;
    const words = "The log has stopped signing";
    expect(await care.publicHealth()).toMatchObject({ stopped: false });
    expect((await care.health()).stopped).toBeUndefined();
    await writeFile(join(house.config.keys, "log", "signing-key"), "something else\n");
    expect(await care.publicHealth()).toMatchObject({ stopped: true });
    expect((await care.health()).stopped?.faults).toMatchObject([{ what: "key-damaged" }]);
    for (const page of ["health", "log"]) {
      const shown = await text(`${url}/en/${page}`);
      expect(shown).toContain(words);
      expect(shown).not.toContain("VIGIE_KEYS");
    }
  });
});
