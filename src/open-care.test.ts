import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicListener } from "./app.ts";
import { readConfig } from "./config.ts";
import { type FollowedEdition, followEdition } from "./edition/index.ts";
import { closeListener, listen } from "./kernel/http/listener.ts";
import { type House, openHouse } from "./open.ts";
import { type Care, openCare } from "./open-care.ts";
import { appendEdition } from "./open-log.ts";
import { readVkey, verifyCosignature, verifyEntryProof, verifyTimestamps } from "./transparency/index.ts";
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
    ...{ config, edition, objects, log, health, ...(witness && { witness }) },
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

  test("goes on when its witness is gone, and the page of the team names it", async () => {
    const vkey = other.care.witness?.vkey ?? "";
    await closeWitness();
    await add("b");
    expect((await first.care.log.latest())?.size).toBe(2);
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
});
