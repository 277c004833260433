import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openVault, type Vault } from "../../src/intake/index.ts";
import { padded, unpadded } from "../../src/intake/rules/envelope.ts";
import type { FileNote, Payload } from "../../src/intake/rules/payload.ts";
import { newCaseKey, openStream, openWith, sealTo } from "../../src/intake/sealing/case-key.ts";
import { Problem } from "../../src/kernel/problem.ts";

/** A case as its custodian reads it: what was written, and the files with their notes. */
export interface ReadCase {
  id: string;
  path: string;
  payloads: Payload[];
  files: { note: FileNote; complete: boolean; bytes: Buffer }[];
}

/** Opens sealed bytes with an identity. */
type Opener = (identity: string, sealed: Uint8Array) => Promise<Uint8Array>;

export interface Custodian {
  withVault: <T>(work: (vault: Vault) => Promise<T>) => Promise<T>;
  /** The case in which this text stands. Throws when there is none. `opener`: what opens it, when it is not our own code. */
  opened: (text: string, opener?: Opener) => Promise<ReadCase>;
  answer: (id: string, text: string) => Promise<void>;
}

/** Another teller may take a case back while one is looked for. */
const takenBack = (error: unknown): undefined => {
  if (error instanceof Problem && error.code === "intake-case-gone") return undefined;
  throw error;
};

/** Somebody who can open the cases of a monitor whose data are here: has a key, and looks into the vault beside it. */
export async function newCustodian(data: string): Promise<Custodian> {
  const { identity: own, recipient } = await newCaseKey();
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: two openings in one process would wait for each other's locks.
  const withVault = <T>(work: (vault: Vault) => Promise<T>): Promise<T> => {
    const now = last.then(async () => {
      const place = { engine: "sqlite", path: join(data, "vault.sqlite") } as const;
      const vault = await openVault({ place, keys: `${data}-keys`, on: true, tell: () => {} });
      try {
        return await work(vault);
      } finally {
        await vault.close();
      }
    });
    last = now.catch(() => undefined);
    return now;
  };
  await withVault((vault) => vault.addCustodian("Mara", recipient));
  return {
    withVault,
    opened: (text, opener = openWith) =>
      withVault(async (vault) => {
        for (const { id, path } of await vault.list()) {
          const sealed = await vault.sealedIdentityOf(id).catch(takenBack);
          if (!sealed) continue;
          const identity = new TextDecoder().decode(await opener(own, sealed));
          const open = async (bytes: Uint8Array): Promise<Payload> => unpadded(await opener(identity, bytes));
          const payloads = await Promise.all((await vault.envelopes(id)).map(({ bytes }) => open(bytes)));
          if (!payloads.some((one) => "text" in one && one.text === text)) continue;
          const files: ReadCase["files"] = [];
          for (const { id: file, note: sealed, parts, complete } of await vault.fileNotes(id)) {
            const note = await open(sealed);
            if (note.kind !== "file") throw new Error("no note of a file");
            const bytes = await Promise.all(Array.from({ length: parts }, async (_, n) => (await vault.part(file, n)) ?? []));
            const whole = new Uint8Array(Buffer.concat(bytes.map((part) => Uint8Array.from(part))));
            const opened =
              opener === openWith
                ? new Response(await openStream(identity, new Blob([whole]).stream(), note.bytes)).bytes()
                : opener(identity, whole).then((all) => all.subarray(0, note.bytes));
            files.push({ note, complete, bytes: Buffer.from(await opened) });
          }
          return { id, path, payloads, files };
        }
        throw new Error("no such case");
      }),
    answer: (id, text) =>
      withVault(async (vault) => {
        const it = await vault.case(id);
        const recipients = [it?.recipient ?? "", it?.replyRecipient ?? ""];
        await vault.append(id, "reply", await sealTo(recipients, padded({ kind: "reply", text, day: "2026-02-03" })));
      }),
  };
}

export const ageIsInstalled = spawnSync("age", ["--version"]).status === 0;

/** Opens with the `age` command, which knows nothing of us. */
export const withAge: Opener = async (identity, sealed) => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-age-"));
  try {
    const path = join(folder, "identity.txt");
    writeFileSync(path, `${identity}\n`, { mode: 0o600 });
    return execFileSync("age", ["--decrypt", "--identity", path], { input: sealed, maxBuffer: 64 * 2 ** 20 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
