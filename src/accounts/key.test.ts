import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openKey } from "./index.ts";
import { openLockbox } from "./lockbox.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-key-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the desk's key", () => {
  test("is made once, for all who ask at the same moment, readable by its owner alone", async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => openKey(folder)));
    expect(new Set(keys.map((key) => Buffer.from(key).toString("hex"))).size).toBe(1);
    expect(keys[0]).toHaveLength(32);
    expect(await readdir(folder)).toEqual(["desk.key"]);
    if (process.platform !== "win32") expect((await stat(join(folder, "desk.key"))).mode & 0o777).toBe(0o600);
    expect(await openKey(folder)).toEqual(keys[0]);
  });

  test("is not replaced when it was damaged: what it locked would be lost", async () => {
    for (const text of ["", "abc", "x".repeat(43), `${"A".repeat(43)}AA`]) {
      await writeFile(join(folder, "desk.key"), text);
      await expect(openKey(folder), text).rejects.toMatchObject({ code: "desk-key-damaged" });
      expect(await readFile(join(folder, "desk.key"), "utf8")).toBe(text);
    }
  });
});

describe("the lockbox", () => {
  const box = openLockbox(new Uint8Array(32).fill(1));
  const other = openLockbox(new Uint8Array(32).fill(2));

  test("opens what it locked, for the same purpose and with the same key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.string(), (text, about, elsewhere) => {
        const locked = box.lock(text, about);
        expect(box.unlock(locked, about)).toBe(text);
        expect(other.unlock(locked, about)).toBeUndefined();
        if (elsewhere !== about) expect(box.unlock(locked, elsewhere)).toBeUndefined();
        expect(box.lock(text, about)).not.toBe(locked);
      }),
    );
  });

  test("opens nothing that was changed, cut or made up", () => {
    const locked = Buffer.from(box.lock("a secret", "it"), "base64url");
    for (let i = 0; i < locked.length; i++) {
      const bytes = Buffer.from(locked);
      bytes[i] = (bytes[i] ?? 0) ^ 1;
      expect(box.unlock(bytes.toString("base64url"), "it")).toBeUndefined();
      expect(box.unlock(locked.subarray(0, i).toString("base64url"), "it")).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(box.unlock(text, "it")).toBeUndefined();
      }),
    );
  });

  test("keeps hashes for different purposes apart", () => {
    expect(box.hash("amal", "attempt")).not.toBe(box.hash("amal", "challenge"));
    expect(box.hash("b c", "a")).not.toBe(box.hash("c", "a b"));
    expect(box.sameHash("amal", "attempt", box.hash("amal", "attempt"))).toBe(true);
    expect(box.sameHash("amal", "attempt", other.hash("amal", "attempt"))).toBe(false);
  });
});
