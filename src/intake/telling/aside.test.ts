import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openAside } from "./aside.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-aside-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CANARY = "what nobody but a custodian may read ";

it("what is put aside comes back as it was, has no name, and is not in plain on the disk", async () => {
  const aside = await openAside(folder);
  const pieces = [Buffer.alloc(100_003, CANARY), Buffer.from("and"), Buffer.alloc(70_001, "more")];
  for (const piece of pieces) await aside.write(piece);
  expect(readdirSync(folder)).toEqual([]);
  const open = "/proc/self/fd";
  const handle = readdirSync(open).find((name) => linkOf(join(open, name)).startsWith(join(folder, "vigie-")));
  const bytes = readFileSync(join(open, handle ?? ""));
  expect(bytes.length).toBe(aside.length());
  expect(bytes.includes(CANARY.slice(0, 12))).toBe(false);

  const read: Uint8Array[] = [];
  for await (const piece of aside.read()) read.push(piece);
  expect(Buffer.concat(read).equals(Buffer.concat(pieces))).toBe(true);
  await aside.close();
});

it("a folder that takes nothing is told of", async () => {
  await expect(openAside(join(folder, "none"))).rejects.toThrow("ENOENT");
});

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}
