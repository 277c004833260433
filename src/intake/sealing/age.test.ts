import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deriveFrom } from "../rules/derive.ts";
import { padded, unpadded } from "../rules/envelope.ts";
import { newCaseKey, openWith, sealTo } from "./case-key.ts";
import { sealedParts } from "./parts.ts";

const installed = spawnSync("age", ["--version"]).status === 0;

/** The age command knows nothing of us: what it opens, custodians can open when we are gone. */
describe.skipIf(!installed)(`the age command${installed ? "" : " (skipped: it is not installed here)"}`, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vigie-age-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const opened = (identity: string, sealed: Uint8Array): Buffer => {
    const path = join(folder, "identity.txt");
    writeFileSync(path, `${identity}\n`, { mode: 0o600 });
    return execFileSync("age", ["--decrypt", "--identity", path], { input: sealed, maxBuffer: 64 * 2 ** 20 });
  };

  it("opens a case with a custodian's identity: first its key, then what was told and the file with it", async () => {
    const custodians = await Promise.all([newCaseKey(), newCaseKey()]);
    const { identity, recipient } = await newCaseKey();
    const sealedIdentity = await sealTo(
      custodians.map((custodian) => custodian.recipient),
      new TextEncoder().encode(identity),
    );
    const told = await sealTo([recipient], padded({ kind: "more", text: "ዛሬ ምን ተፈጠረ" }));
    const recording = new Uint8Array(3_000_000).map((_, at) => at % 251);
    const parts: Uint8Array[] = [];
    for await (const part of sealedParts([recipient], new Blob([recording]).stream())) parts.push(part);

    for (const custodian of custodians) {
      const caseIdentity = opened(custodian.identity, sealedIdentity).toString();
      expect(caseIdentity).toBe(identity);
      expect(unpadded(opened(caseIdentity, told))).toEqual({ kind: "more", text: "ዛሬ ምን ተፈጠረ" });
      const file = opened(caseIdentity, Buffer.concat(parts));
      expect(Buffer.compare(file.subarray(0, recording.length), recording)).toBe(0);
      expect(file.subarray(recording.length).every((byte) => byte === 0)).toBe(true);
    }
  });

  it("opens a reply with the identity that follows from a code", async () => {
    const { replyIdentity, replyRecipient } = await deriveFrom(new Uint8Array(32).fill(3));
    const other = await newCaseKey();
    const sealed = await sealTo(
      [replyRecipient, other.recipient],
      padded({ kind: "reply", text: "We read it.", day: "2026-11-22" }),
    );
    expect(unpadded(opened(replyIdentity, sealed))).toMatchObject({ text: "We read it." });
  });

  it("opens nothing without the identity", async () => {
    const [mine, other] = await Promise.all([newCaseKey(), newCaseKey()]);
    const sealed = await sealTo([mine.recipient], new Uint8Array([1]));
    expect(() => opened(other.identity, sealed)).toThrow("no identity matched");
  });

  it("seals what opens here", async () => {
    const { identity, recipient } = await newCaseKey();
    const sealed = execFileSync("age", ["--encrypt", "--recipient", recipient], { input: "from elsewhere" });
    expect(new TextDecoder().decode(await openWith(identity, sealed))).toBe("from elsewhere");
  });
});
