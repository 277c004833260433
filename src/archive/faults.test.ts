import { fork, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdir, open, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { objectsOf, verifyObjects } from "./index.ts";
import { type TestArchive, testArchive } from "./monitor.contract.ts";
import { LIMITS } from "./rules/limits.ts";
import { bomb, docx, lockedDocx, lockedPdf, pdf } from "./samples.contract.ts";

let archive: TestArchive;
beforeAll(async () => {
  archive = await testArchive();
});
afterAll(() => archive?.close());

const refusedAs = async (name: string, bytes: Uint8Array | string, options = {}) => {
  const before = [await archive.objectNames(), await archive.ledger.maxSeq()];
  const path = await archive.file(name, bytes);
  const result = await archive.add([path], options);
  expect(result.added).toEqual([]);
  expect([await archive.objectNames(), await archive.ledger.maxSeq()], "nothing is written for a file that is refused").toEqual(
    before,
  );
  expect(await archive.leftovers()).toEqual([]);
  const [failure] = result.failed;
  expect(failure?.what).toMatch(/^[A-Z].*\.$/);
  expect(failure?.remedy).toMatch(/^[A-Z].*\.$/);
  return failure?.code;
};

describe("a file that cannot be added is named with why and what to do", () => {
  test.each([
    ["empty.txt", Buffer.alloc(0), "file-empty"],
    ["broken.pdf", Buffer.from("%PDF-1.7\nnothing of a document"), "file-damaged"],
    ["locked.pdf", lockedPdf(["secret"]), "file-encrypted"],
    ["locked.docx", lockedDocx(), "file-encrypted"],
    ["bomb.docx", bomb(200 * 2 ** 20), "file-bomb"],
    ["liar.docx", bomb(60 * 2 ** 20, 1000), "file-bomb"],
    ["cut.docx", docx(["a paragraph"]).subarray(0, 600), "file-damaged"],
    ["broken.png", Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(300, 7)]), "file-damaged"],
  ])("%s", async (name, bytes, code) => {
    expect(await refusedAs(name, bytes)).toBe(code);
  });

  test("a file that nobody has, and a file that this account may not read", async () => {
    const forbidden = await archive.file("forbidden.txt", "private");
    await chmod(forbidden, 0);
    const result = await archive.add([join(archive.folder, "no-such.txt"), forbidden]);
    const expected = process.getuid?.() === 0 ? ["file-not-found"] : ["file-not-found", "file-forbidden"];
    expect(result.failed.map(({ code }) => code)).toEqual(expected);
  });

  test.each([
    ["time", { seconds: 0.05 }, "file-slow"],
    ["memory", { memory: 10 * 2 ** 20 }, "file-greedy"],
    ["room for what is made of it", { output: 2000 }, "file-verbose"],
  ])("a file that takes more %s than it may", async (_, limit, code) => {
    const long = pdf(Array.from({ length: 200 }, (__, page) => `Page ${page}\n${"words that make a page longer ".repeat(3)}`));
    expect(await refusedAs(`greedy-${code}.pdf`, long, { limits: { ...LIMITS, ...limit } })).toBe(code);
  });

  test("what was refused can be kept as it came, and says so", async () => {
    const result = await archive.add([await archive.file("keep.pdf", lockedPdf(["kept without text"]))], { asIs: true });
    expect(result.failed).toEqual([]);
    expect(result.added[0]?.notes.join()).toContain("kept as it came");
    expect((await archive.files(result.added[0]?.handle ?? ""))[0]).toMatchObject({
      withheld: true,
      mediaType: "application/pdf",
    });
  });

  test("the others of the batch are added, in the order of their names", async () => {
    await archive.file("batch/a.txt", "The first of the batch is a note.\n");
    await archive.file("batch/b.txt", "");
    await archive.file("batch/c.pdf", "%PDF-1.4 broken");
    await archive.file("batch/d.txt", "The last of the batch is a note.\n");
    const result = await archive.add([join(archive.folder, "batch")]);
    expect(result.added.map(({ path }) => path.slice(-5))).toEqual(["a.txt", "d.txt"]);
    expect(result.failed.map(({ path, code }) => [path.slice(-5), code])).toEqual([
      ["b.txt", "file-empty"],
      ["c.pdf", "file-damaged"],
    ]);
  });
});

describe("names and folders", () => {
  test("a wrong extension is noted, and the file is taken for what it is", async () => {
    const result = await archive.add([await archive.file("picture.jpg", pdf(["A PDF that calls itself a picture"]))]);
    expect(result.added[0]?.notes).toEqual([expect.stringMatching(/ends in \.jpg but the content is application\/pdf/)]);
    expect((await archive.files(result.added[0]?.handle ?? ""))[0]).toMatchObject({ mediaType: "application/pdf", pages: 1 });
  });

  test.each([
    ["new\nline.txt", "new\\u{a}line.txt"],
    ["invoice\u202efdp.txt", "invoice\\u{202e}fdp.txt"],
    ["escape\u001b[31m.txt", "escape\\u{1b}[31m.txt"],
    ["..%2f..%2fup.txt", "..%2f..%2fup.txt"],
  ])("the name %j is shown and kept as one safe line", async (name, safe) => {
    const result = await archive.add([
      await archive.file(name, `A note in a file of a strange name: ${encodeURIComponent(name)}\n`),
    ]);
    expect(result.added[0]?.path.endsWith(safe)).toBe(true);
    expect((await archive.files(result.added[0]?.handle ?? ""))[0]?.name).toBe(safe);
  });

  test("a path with ../ is the file it leads to", async () => {
    await archive.file("up/note.txt", "A note that is reached by a way around.\n");
    const result = await archive.add([`${archive.folder}/up/../up/note.txt`]);
    expect(result.added[0]?.path).toBe(join(archive.folder, "up", "note.txt"));
  });

  test("a folder that links to itself is gone into once, and said", async () => {
    await archive.file("loop/inner/note.txt", "A note in a folder that leads back to itself.\n");
    await symlink("..", join(archive.folder, "loop", "inner", "back"));
    await symlink("nowhere", join(archive.folder, "loop", "dangling"));
    const result = await archive.add([join(archive.folder, "loop")]);
    expect(result.added).toHaveLength(1);
    expect(result.failed.map(({ code }) => code).sort()).toEqual(["file-not-found", "folder-loop"]);
  });

  test("the same bytes twice in one batch are added once", async () => {
    await archive.file("twins/a.txt", "The same words in two files of one batch.\n");
    await archive.file("twins/b.txt", "The same words in two files of one batch.\n");
    const result = await archive.add([join(archive.folder, "twins")]);
    expect([result.added.length, result.existing.length]).toEqual([1, 1]);
    expect(result.existing[0]?.handle).toBe(result.added[0]?.handle);
  });
});

describe("very large files", () => {
  test("of a text of 300 MB the beginning is searched, and readers are told", async () => {
    const path = await archive.file("huge.txt", "");
    const line = "The log of the tower says that nothing moved on the river tonight.\n";
    const file = await open(path, "w");
    const chunk = Buffer.from(line.repeat(16_000));
    for (let written = 0; written < 300e6; written += chunk.length) await file.write(chunk);
    await file.close();
    const result = await archive.add([path]);
    await rm(path);
    expect(result.failed).toEqual([]);
    const [stored] = await archive.files(result.added[0]?.handle ?? "");
    expect(stored?.bytes).toBeGreaterThan(299e6);
    expect(result.added[0]?.notes.join()).toMatch(/only the first .* characters/);
    const pages = await archive.pages(stored);
    const characters = pages.reduce((sum, page) => sum + page.text.length, 0);
    expect(characters).toBeGreaterThan(LIMITS.text * 0.9);
    expect(characters).toBeLessThanOrEqual(LIMITS.text);
  });

  test("a line of 50 MB is cut into pages of readable length", async () => {
    const path = await archive.file("line.txt", "x".repeat(50e6));
    const result = await archive.add([path]);
    await rm(path);
    expect(result.failed).toEqual([]);
    const [stored] = await archive.files(result.added[0]?.handle ?? "");
    for (const page of (await archive.pages(stored)).slice(0, 50))
      expect(page.text.length).toBeLessThanOrEqual(LIMITS.page * 1.25);
  });

  test("zeros are kept as bytes without text", async () => {
    const path = await archive.file("zeros.bin", "");
    await truncate(path, 5e6);
    const result = await archive.add([path]);
    expect(result.added[0]?.notes.join()).toContain("no text can be read");
  });
});

describe("handles", () => {
  test("follow the order of the files, whichever is read first", async () => {
    await archive.file("order/1-long.pdf", pdf(Array.from({ length: 12 }, (_, page) => `Page ${page} of the long one`)));
    await archive.file("order/2-broken.pdf", "%PDF-1.4 broken as well");
    for (const name of ["3", "4", "5"]) await archive.file(`order/${name}.txt`, `Note ${name} that is read quickly.\n`);
    const { added } = await archive.add([join(archive.folder, "order")]);
    expect(added.map(({ path }) => path.slice(-5))).toEqual(
      ["g.pdf", "3.txt", "4.txt", "5.txt"].map((end) => expect.stringContaining(end)),
    );
    const handles = added.map(({ handle }) => handle);
    expect(handles).toEqual(handles.toSorted());
  });
});

describe("a process that is killed while it adds", () => {
  const FILES = 10;
  const program = join(import.meta.dirname, "adds.contract.ts");

  test("has lost nothing that it confirmed, however often, and the next one carries on", async () => {
    const home = join(archive.folder, "killed");
    await mkdir(join(home, "given"), { recursive: true });
    for (let i = 0; i < FILES; i++) await writeFile(join(home, "given", `${i}.txt`), `Note ${i} about the fence by the sea.\n`);
    const confirmed = new Set<string>();
    // After so many confirmations, so many milliseconds later.
    for (const [count, patience] of [
      [0, 250],
      [1, 0],
      [3, 15],
      [4, 150],
    ] as const) {
      const child = fork(program, [home], { execArgv: [] });
      let heard = 0;
      const kill = () => setTimeout(() => child.kill("SIGKILL"), patience);
      if (count === 0) kill();
      child.on("message", (handle: string) => {
        confirmed.add(handle);
        heard += 1;
        if (heard === count) kill();
      });
      const [, signal] = (await once(child, "exit")) as [number | null, string | null];
      expect(signal).toBe("SIGKILL");
    }
    const after = fork(program, [home, "report"], { execArgv: [] });
    const [report] = (await once(after, "message")) as [
      { added: string[]; existing: string[]; failed: unknown[]; faults: string[]; chain: number },
    ];
    await once(after, "exit");
    expect(report.failed).toEqual([]);
    expect(report.faults).toEqual([]);
    expect(report.chain).toBe(0);
    expect(report.added.length + report.existing.length).toBe(FILES);
    expect(report.existing).toEqual(expect.arrayContaining([...confirmed]));
    expect(confirmed.size).toBeGreaterThanOrEqual(4);
    const handles = [...report.existing, ...report.added];
    expect(handles, "the order of the files").toEqual(handles.toSorted());
  });
});

/** A small disk of its own, for any user, where the system lets one have namespaces. */
const SMALL_DISK = 'mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"';
const hasSmallDisk = spawnSync("unshare", ["-rm", "sh", "-c", SMALL_DISK, tmpdir(), "true"]).status === 0;

describe("a full disk", () => {
  test.skipIf(!hasSmallDisk)("is said for the file that does not fit; the others are added", async () => {
    const home = join(archive.folder, "small-disk");
    await mkdir(join(home, "given"), { recursive: true });
    await mkdir(join(home, "objects"));
    await writeFile(join(home, "given", "1-note.txt"), "A small note that fits.\n");
    await writeFile(join(home, "given", "2-large.bin"), randomBytes(2_000_000));
    await writeFile(join(home, "given", "3-note.txt"), "Another small note that fits.\n");
    const script = [process.execPath, join(import.meta.dirname, "adds.contract.ts"), home, "report"];
    const child = spawn("unshare", ["-rm", "sh", "-c", SMALL_DISK, join(home, "objects"), ...script], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    const [full] = (await once(child, "message")) as [
      { added: string[]; failed: { code: string; path: string }[]; faults: string[] },
    ];
    await once(child, "exit");
    expect(full.failed).toMatchObject([{ code: "disk-full", path: expect.stringContaining("2-large.bin") }]);
    expect([full.added.length, full.faults]).toEqual([2, []]);
  });
});

describe("verifying", () => {
  test("names an object that was changed, one that is gone, and one that nobody knows", async () => {
    const own = await testArchive();
    const result = await own.add([
      await own.file("a.txt", "The words that must not change.\n"),
      await own.file("b.txt", "The words that must not go.\n"),
    ]);
    const [a, b] = await Promise.all(result.added.map(async ({ handle }) => (await own.files(handle))[0]?.sha256 ?? ""));
    const place = (sha: string) => join(own.folder, "..", "objects", sha.slice(0, 2), sha);
    const { sha256: unknown } = await own.objects.put(Buffer.from("left by an addition that was interrupted"));
    expect(await verifyObjects(own.objects, await objectsOf(own.ledger, own.objects))).toMatchObject({
      checked: 5,
      faults: [],
      unnamed: [unknown],
    });
    await chmod(place(a ?? ""), 0o600);
    await writeFile(place(a ?? ""), "The words that must not change!\n");
    await rm(place(b ?? ""));
    const { faults } = await verifyObjects(own.objects, await objectsOf(own.ledger, own.objects));
    expect(faults).toEqual([
      expect.stringMatching(new RegExp(`^${a} is damaged: the original a.txt \\(VIG-SRC-.* now hashes to`)),
      expect.stringMatching(new RegExp(`^${b} is missing: the original b.txt \\(VIG-SRC-`)),
    ]);
    await own.close();
  });
});
