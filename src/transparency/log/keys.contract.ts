import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { verifyEntryProof } from "../rules/entry-proof.ts";
import { readVkey } from "../rules/note.ts";
import { readKeys, trustedFrom } from "../rules/succession.ts";
import { makeLogKeys } from "./keys.ts";
import { publications } from "./log.contract.ts";
import { eachItsOwnLog, kept, keysOf, readAsStranger } from "./stranger.fixture.ts";

/** The keys that sign a log: made, handed over, damaged, lost. */
export function logKeys(): void {
  describe("the keys of a log", () => {
    eachItsOwnLog();
    const keyFile = (name: string) => join(kept.folder, "keys", name);

    test("are made once, and only their owner reads them", async () => {
      const first = keysOf(kept);
      expect(statSync(keyFile("signing-key")).mode & 0o777).toBe(0o600);
      expect(statSync(join(kept.folder, "keys")).mode & 0o777).toBe(0o700);
      expect(readKeys((await kept.again({ baseUrl: "https://elsewhere.example" })).keys()).map(({ key }) => key)).toEqual(first);
    });

    test("hand over: the old one vouches for the new one, which signs the same log, and is gone itself", async () => {
      await kept.log.append(publications(3));
      const old = keysOf(kept)[0];
      const before = readFileSync(keyFile("signing-key"), "utf8");
      // Another process is at work meanwhile.
      const other = await kept.again();
      await other.publish();
      const vkey = await kept.log.rotateKey();
      const keys = readKeys(JSON.parse(readFileSync(join(kept.folder, "log", "keys.json"), "utf8")));
      expect(keys).toMatchObject([
        { vouched: true, size: 0 },
        { vouched: true, size: 3 },
      ]);
      expect(trustedFrom(keys, old as NonNullable<typeof old>)).toHaveLength(2);
      expect(readFileSync(join(kept.folder, "log", "key"), "utf8").trim()).toBe(vkey);
      expect(await readAsStranger(kept)).toEqual({ size: 3, faults: [] });
      expect(readdirSync(join(kept.folder, "keys")).map((name) => readFileSync(keyFile(name), "utf8"))).not.toContain(before);
      await other.append(publications(1, 4));
      expect(await readAsStranger(kept)).toEqual({ size: 4, faults: [] });
      const proof = await other.proof(0);
      expect(proof && verifyEntryProof(proof, [readVkey(vkey)]).faults).toEqual([]);
    });

    test("that were changing when the process was killed are whole at the next start", async () => {
      await kept.log.append(publications(1));
      const signing = readFileSync(keyFile("signing-key"));
      await kept.log.rotateKey();
      // As it was after the list had been written, and before the new key took its place.
      writeFileSync(keyFile("signing-key.next"), readFileSync(keyFile("signing-key")), { mode: 0o600 });
      writeFileSync(keyFile("signing-key"), signing);
      await (await kept.again()).append(publications(1, 2));
      expect(await readAsStranger(kept)).toEqual({ size: 2, faults: [] });
    });

    test("that are gone or damaged sign nothing, and no other takes their place by itself", async () => {
      await kept.log.append(publications(2));
      const signing = readFileSync(keyFile("signing-key"), "utf8");
      writeFileSync(
        keyFile("signing-key"),
        signing.replace(/.(?=.{9}\n$)/, (letter) => (letter === "A" ? "B" : "A")),
      );
      // Known before there is anything to sign, and told with the words of the log.
      const known = kept.log.stopped();
      expect(known?.faults).toMatchObject([{ what: "key-damaged", words: expect.stringMatching(/cannot be read/) }]);
      await expect(kept.log.append(publications(1, 3), { follower: "a", seq: 7 })).rejects.toMatchObject({
        code: "log-key-damaged",
      });
      expect(kept.log.stopped()?.at).toBe(known?.at);
      // Nobody believes that it is in the log, and it comes in as soon as the key is back.
      expect(await kept.log.position("a")).toBe(0);
      writeFileSync(keyFile("signing-key"), signing);
      expect(kept.log.stopped()).toBeUndefined();
      rmSync(keyFile("signing-key"));
      expect(kept.log.stopped()?.faults).toMatchObject([{ what: "key-damaged", words: expect.stringMatching(/gone/) }]);
      rmSync(join(kept.folder, "keys"), { recursive: true });
      const without = await kept.again();
      expect(without.stopped()?.faults).toMatchObject([{ what: "key-missing" }]);
      await expect(without.append(publications(1, 3))).rejects.toMatchObject({ code: "log-key-missing" });
      expect(await without.proof(0)).toBeDefined();
      await expect(without.rotateKey()).rejects.toMatchObject({ code: "log-key-missing" });
      await without.rotateKey({ lost: true });
      await without.append(publications(1, 3));
      expect(without.stopped()).toBeUndefined();
      expect(await readAsStranger(kept)).toEqual({ size: 3, faults: [] });
    });

    test("whose list cannot be read end nothing but the signing, and are used again when it is back", async () => {
      await kept.log.append(publications(2));
      const list = readFileSync(keyFile("keys.json"), "utf8");
      writeFileSync(keyFile("keys.json"), list.slice(0, 40));
      // Both whoever has it open and whoever opens it now: what was signed is read and proven as before.
      for (const log of [kept.log, await kept.again()]) {
        expect(log.stopped()?.faults).toMatchObject([
          { what: "key-damaged", words: expect.stringMatching(/list of the log's keys/) },
        ]);
        await expect(log.append(publications(1, 3))).rejects.toMatchObject({ code: "log-key-damaged" });
        expect(readKeys(log.keys())).toEqual(readKeys(JSON.parse(list)));
        expect(verifyEntryProof((await log.proof(1)) as never, keysOf(kept)).faults).toEqual([]);
      }
      const opened = await kept.again();
      writeFileSync(keyFile("keys.json"), list);
      await opened.append(publications(1, 3));
      expect(opened.stopped()).toBeUndefined();
      expect(await readAsStranger(kept)).toEqual({ size: 3, faults: [] });
    });

    test("of another log do not sign this one", async () => {
      await kept.log.append(publications(1));
      renameSync(join(kept.folder, "keys"), join(kept.folder, "ours"));
      const without = await kept.again();
      await makeLogKeys(join(kept.folder, "keys"), "elsewhere.example/log", "2026-01-01T00:00:00Z");
      await expect(without.append(publications(1, 2))).rejects.toMatchObject({ code: "log-key-damaged" });
      expect(without.stopped()?.faults).toMatchObject([{ words: expect.stringMatching(/another log/) }]);
    });

    test("that are lost are followed by one that nobody vouches for", async () => {
      await kept.log.append(publications(2));
      const old = keysOf(kept)[0];
      rmSync(keyFile("signing-key"));
      const without = await kept.again();
      await without.rotateKey({ lost: true });
      const keys = readKeys(without.keys());
      expect(keys.map(({ vouched }) => vouched)).toEqual([true, false]);
      expect(trustedFrom(keys, old as NonNullable<typeof old>)).toHaveLength(1);
    });
  });
}
