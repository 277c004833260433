import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import { seenAs } from "../../kernel/database/index.ts";
import { migrateTransparency } from "../migrate.ts";
import { base64 } from "../rules/bytes.ts";
import { signedCheckpoint } from "../rules/checkpoint.ts";
import { cosign, noteText, readNote, signingKey, withSignatures } from "../rules/note.ts";
import { type LocalAuthority, localAuthority, whyNoOpenssl } from "./authority.fixture.ts";
import { stampedBytes } from "./stamped.ts";
import type { TimestampTables } from "./store.ts";
import { openTimestamps, type Timestamps, type TimestampsOptions } from "./timestamps.ts";
import { renewedBytes, verifyTimestamps } from "./verify.ts";

afterAll(stopEngines);

const log = signingKey("log.example/log", new Uint8Array(32).fill(1));
const witness = signingKey("witness.example/w", new Uint8Array(32).fill(2), "cosignature");
const checkpointOf = (size: number): string =>
  signedCheckpoint({ origin: log.name, size, root: new Uint8Array(32).fill(size), extensions: [] }, log);

/** Skipped, with its reason in the name, where openssl is not installed. */
const why = whyNoOpenssl();
describe.skipIf(why)(`timestamps of checkpoints${why ? ` (skipped: ${why})` : ""}`, () => {
  let clock: LocalAuthority;
  let short: LocalAuthority;
  beforeAll(async () => {
    clock = await localAuthority();
    short = await localAuthority({ days: 30 });
  });
  afterAll(async () => {
    await clock?.close();
    await short?.close();
  });

  describe.each(ENGINES)("kept on $name", (engine) => {
    describe.skipIf(engine.missing)("", () => {
      let home: TestDatabase<unknown>;
      let size: number;
      const said: unknown[] = [];
      beforeEach(async () => {
        home = await engine.open();
        await migrateTransparency(home.database);
        size = 3;
        said.length = 0;
        return () => home.drop();
      });

      const opened = (more: Partial<TimestampsOptions> = {}): Timestamps =>
        openTimestamps({
          database: home.database,
          latest: async () => ({ size, checkpoint: checkpointOf(size) }),
          authorities: [{ url: clock.url }],
          roots: [clock.root, short.root],
          every: 0,
          onError: (error) => said.push(error),
          ...more,
        });

      test("one for each checkpoint, and none where nothing was added or nobody is named", async () => {
        const asked = clock.asked;
        await opened({ authorities: [] }).tick();
        expect(clock.asked).toBe(asked);
        const timestamps = opened();
        for (let look = 0; look < 2; look++) await timestamps.tick();
        expect(clock.asked).toBe(asked + 1);
        size = 5;
        await timestamps.tick();
        expect((await timestamps.state()).tokens).toBe(2);
        expect(await timestamps.covering(2)).toMatchObject({ size: 3, checkpoint: checkpointOf(3) });
        expect(await timestamps.covering(3)).toMatchObject({ size: 5 });
        expect(await timestamps.covering(5)).toBeUndefined();
        const [one] = (await timestamps.covering(0))?.timestamps ?? [];
        expect(clock.accepts(base64.decode(one?.token ?? ""), stampedBytes(checkpointOf(3)))).toBe(true);
      });

      test("what witnesses sign later is given out with it, and changes nothing of it", async () => {
        const timestamps = opened();
        await timestamps.tick();
        const note = noteText(
          withSignatures(readNote(checkpointOf(3)), [cosign(readNote(checkpointOf(3)).text, witness, 1_700_000_000)]),
        );
        await timestamps.cosigned(3, [note.trimEnd().split("\n").at(-1) ?? ""]);
        const kept = await timestamps.covering(0);
        expect(kept?.checkpoint).toBe(note);
        const [verdict] = await verifyTimestamps(note, kept?.timestamps ?? [], {
          roots: [clock.root],
          at: new Date().toISOString(),
        });
        expect(verdict).toMatchObject({ stands: true, verified: { trusted: true } });
      });

      test("one whose certificate ends soon gets another over it, by which it stands when the first has ended", async () => {
        await opened({ authorities: [{ url: short.url }] }).tick();
        const timestamps = opened({ authorities: [{ url: short.url }, { url: clock.url }] });
        await timestamps.tick();
        const { checkpoint = "", timestamps: all = [] } = (await timestamps.covering(0)) ?? {};
        const renewal = all.find(({ renews }) => renews !== undefined);
        const old = all.find(({ token }) => token === renewal?.renews);
        expect(renewal?.algorithm).toBe("SHA-512");
        const message = renewedBytes(stampedBytes(checkpoint), base64.decode(old?.token ?? ""));
        expect(clock.accepts(base64.decode(renewal?.token ?? ""), message)).toBe(true);

        const roots = [clock.root, short.root];
        const later = new Date(Date.now() + 60 * 86_400_000).toISOString();
        const standing = async (some: typeof all) =>
          (await verifyTimestamps(checkpoint, some, { roots, at: later })).map((one) => "verified" in one && one.stands);
        expect(await standing(old ? [old] : [])).toEqual([false]);
        expect(await standing(all)).toEqual(all.map(() => true));
        const before = (await timestamps.state()).tokens;
        await timestamps.tick();
        expect((await timestamps.state()).tokens, "what is renewed is not renewed again").toBe(before);
      });

      test("those over a hash that goes out of use get one over a stronger", async () => {
        await opened().tick();
        const timestamps = opened({ retiring: ["SHA-256"] });
        await timestamps.tick();
        const { checkpoint = "", timestamps: all = [] } = (await timestamps.covering(0)) ?? {};
        expect(all.map(({ algorithm }) => algorithm)).toEqual(["SHA-256", "SHA-512"]);
        const verdicts = await verifyTimestamps(checkpoint, all, { roots: [clock.root], at: new Date().toISOString() });
        expect(verdicts.every((one) => "verified" in one)).toBe(true);
      });

      test("a token that was changed in the database is found, and given to nobody", async () => {
        const timestamps = opened();
        await timestamps.tick();
        await seenAs<TimestampTables>(home.database).transact(async (trx) => {
          const row = await trx.selectFrom("timestamp_token").selectAll().executeTakeFirstOrThrow();
          const bytes = base64.decode(row.token);
          bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1;
          await trx
            .updateTable("timestamp_token")
            .set({ token: base64.encode(bytes), checked: "2020" })
            .execute();
        });
        await timestamps.tick();
        expect(await timestamps.state()).toMatchObject({ tokens: 1, faults: 1 });
        expect(await timestamps.covering(0)).toBeUndefined();
      });

      test("an authority that lies or is away is named, left alone for a while, and holds up nobody", async () => {
        const timestamps = opened({ authorities: [{ url: "http://127.0.0.1:9/" }, { url: clock.url }] });
        for (let look = 0; look < 2; look++) await timestamps.tick();
        const { authorities } = await timestamps.state();
        expect(authorities).toMatchObject([{ host: "127.0.0.1:9", problem: "answer" }, { last: { size: 3 } }]);
        expect(said).toHaveLength(1);
      });
    });
  });
});
