import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Monitor, startMonitor, temporaryData, vigie } from "./monitor.ts";
import { newPostgresDatabase, stopPostgres, whyNoPostgres } from "./postgres.ts";

const why = whyNoPostgres();

describe.skipIf(why)(`a whole monitor on PostgreSQL and S3${why ? ` (${why})` : ""}`, () => {
  let folder: string;
  let bucket: S3rver;
  let env: NodeJS.ProcessEnv;
  let monitor: Monitor;

  beforeAll(async () => {
    folder = await temporaryData();
    bucket = new S3rver({
      port: 0,
      address: "127.0.0.1",
      silent: true,
      directory: join(folder, "bucket"),
      configureBuckets: [{ name: "vigie" }],
    });
    const { port } = await bucket.run();
    env = {
      VIGIE_DATABASE_URL: await newPostgresDatabase(),
      VIGIE_OBJECTS: `s3://S3RVER:S3RVER@127.0.0.1:${port}/vigie?region=us-east-1&tls=0`,
    };
    monitor = await startMonitor({ data: join(folder, "data"), env });
  });

  afterAll(async () => {
    await monitor?.stop();
    await bucket?.close();
    await stopPostgres();
    await rm(folder, { recursive: true, force: true });
  });

  test("serves the starter archive, takes in a file, shows its bytes and verifies", async () => {
    const health = (await (await fetch(`${monitor.url}/healthz`)).json()) as { edition: { records: number } };
    expect(health.edition.records).toBeGreaterThan(1000);

    const documents = join(folder, "documents");
    await mkdir(documents);
    await writeFile(join(documents, "note.txt"), "Notes\n\nThe semaphore of the harbour was seen again.\n");
    const added = await vigie(join(folder, "data"), ["add", "--publish", "--json", documents], env);
    expect(added.code, added.err).toBe(0);

    let file: string | undefined;
    for (let tries = 0; tries < 100 && !file; tries++) {
      const found = (await (await fetch(`${monitor.url}/api/v1/search?q=semaphore`)).json()) as {
        hits: { file?: string; url: string }[];
      };
      file = /file=([0-9a-f]{64})/.exec(found.hits[0]?.url ?? "")?.[1];
      if (!file) await new Promise((next) => setTimeout(next, 50));
    }
    expect(await (await fetch(`${monitor.url}/o/${file}`)).text()).toContain("The semaphore of the harbour");

    const verified = JSON.parse((await vigie(join(folder, "data"), ["verify", "--json"], env)).out);
    expect(verified).toMatchObject({ ok: true, faults: [] });
  });

  test("says when the database is gone, without its address", async () => {
    const refused = await vigie(join(folder, "data"), ["verify"], {
      ...env,
      VIGIE_DATABASE_URL: "postgres://someone:secret@127.0.0.1:9/none",
    });
    expect(refused.code).not.toBe(0);
    expect(refused.err).toContain("VIGIE_DATABASE_URL");
    expect(refused.err).not.toContain("secret");
  });
});
