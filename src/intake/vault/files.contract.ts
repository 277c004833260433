import { expect, test } from "vitest";
import { randomId } from "../../kernel/ids.ts";
import { code, here, MIB, submitted } from "./here.fixture.ts";
import { asIfSealed } from "./vault.fixture.ts";

/** Files that come in parts. */
export function files(): void {
  test("takes the parts of a file in any order, doubled, and refuses what does not fit", async () => {
    const { id } = await submitted();
    const bytes = asIfSealed(2 * MIB + 700_000);
    const parts = [bytes.subarray(0, MIB), bytes.subarray(MIB, 2 * MIB), bytes.subarray(2 * MIB)] as const;
    const { file, key } = await here.vault.beginFile(id, { size: bytes.length, sealedNote: asIfSealed() });
    await here.vault.putPart(file, key, 2, parts[2]);
    expect(await code(here.vault.completeFile(file, key))).toBe("intake-parts-missing");
    await Promise.all([here.vault.putPart(file, key, 0, parts[0]), here.vault.putPart(file, key, 0, parts[0])]);
    expect(await here.vault.partsOf(file, key)).toEqual([0, 2]);
    await here.again();
    expect(await here.vault.partsOf(file, key)).toEqual([0, 2]);
    expect(await code(here.vault.putPart(file, key, 0, asIfSealed(MIB)))).toBe("intake-part-wrong");
    expect(await code(here.vault.putPart(file, key, 1, parts[1].subarray(1)))).toBe("intake-part-wrong");
    expect(await code(here.vault.putPart(file, key, 1, Buffer.concat([parts[1], Buffer.from("x")])))).toBe("intake-part-wrong");
    expect(await code(here.vault.putPart(file, key, 3, parts[1]))).toBe("intake-part-wrong");
    expect(await code(here.vault.putPart(file, key, -1, parts[1]))).toBe("intake-part-wrong");
    expect(await code(here.vault.putPart(file, "another key", 1, parts[1]))).toBe("intake-file-unknown");
    expect(await code(here.vault.putPart(randomId(), key, 1, parts[1]))).toBe("intake-file-unknown");
    expect(await code(here.vault.partsOf(file, "another key"))).toBe("intake-file-unknown");
    await here.vault.putPart(file, key, 1, parts[1]);
    await here.vault.completeFile(file, key);
    await here.vault.completeFile(file, key);
    await here.vault.putPart(file, key, 1, parts[1]);
    const [note] = await here.vault.fileNotes(id);
    expect(note).toMatchObject({ id: file, size: bytes.length, partBytes: MIB, parts: 3, complete: true });
    const back = await Promise.all([0, 1, 2, 3].map((n) => here.vault.part(file, n)));
    expect(back[3]).toBeUndefined();
    expect(Buffer.concat(back.slice(0, 3).map((it) => it ?? Buffer.alloc(0))).equals(Buffer.from(bytes))).toBe(true);
    expect(await here.vault.faults()).toEqual({ cases: 1, faults: [] });
  });

  test("holds so much of one case and no more", async () => {
    const { id, lookup, auth } = await submitted();
    for (let n = 1; n < 100; n++) await here.vault.append(id, "more", asIfSealed(100));
    expect(await code(here.vault.append(id, "more", asIfSealed(100)))).toBe("intake-case-full");
    expect(await code(here.vault.append(id, "reply", asIfSealed(100)))).toBe("done");
    const note = asIfSealed(200);
    expect(await code(here.vault.beginFile(id, { size: 120 * MIB, sealedNote: note }))).toBe("intake-too-large");
    expect(await code(here.vault.beginFile(id, { size: 0, sealedNote: note }))).toBe("intake-invalid");
    expect(await code(here.vault.beginFile(id, { size: 10, sealedNote: note, partBytes: 1000 }))).toBe("intake-invalid");
    for (let n = 0; n < 5; n++) await here.vault.beginFile(id, { size: 100 * MIB, sealedNote: note });
    expect(await code(here.vault.beginFile(id, { size: 100 * MIB, sealedNote: note }))).toBe("intake-case-full");
    for (let n = 5; n < 20; n++) await here.vault.beginFile(id, { size: 1000, sealedNote: note });
    expect(await code(here.vault.beginFile(id, { size: 1000, sealedNote: note }))).toBe("intake-case-full");
    expect((await here.vault.find(lookup, auth))?.counts).toMatchObject({ more: 99, files: 20 });
  });
}
