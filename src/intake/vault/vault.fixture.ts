import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../kernel/hash.ts";
import { randomId } from "../../kernel/ids.ts";
import { secretBytes } from "../../kernel/secrets.ts";
import type { NewCase } from "./case.ts";
import { openVault, type VaultParts } from "./open-vault.ts";
import type { VaultPlace } from "./store.ts";
import type { Vault } from "./vault.ts";

export interface TemporaryVault {
  vault: Vault;
  /** Holds the vault's file, where it has one, and the folder of its keys. */
  folder: string;
  place: VaultPlace;
  keys: string;
  /** Names of faults that the operator was told. */
  told: string[];
  /** Closes it and opens it again. */
  again(): Promise<Vault>;
  drop(): Promise<void>;
}

/** A new, empty vault in a folder of its own: for tests, of other slices' too. `place`: on SQLite when left out. */
export async function temporaryVault(more: Partial<VaultParts> = {}): Promise<TemporaryVault> {
  const folder = mkdtempSync(join(tmpdir(), "vigie-vault-"));
  const place: VaultPlace = more.place ?? { engine: "sqlite", path: join(folder, "data", "vault.sqlite") };
  const keys = more.keys ?? join(folder, "keys");
  const told: string[] = [];
  const parts: VaultParts = { on: true, tell: (code) => told.push(code), ...more, place, keys };
  const it = {
    ...{ folder, place, keys, told },
    vault: await openVault(parts),
    async again() {
      await it.vault.close();
      it.vault = await openVault(parts);
      return it.vault;
    },
    async drop() {
      await it.vault.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return it;
}

/** Bytes that begin as an age file does; what follows is random, so that each can be told apart on a disk. */
export function asIfSealed(length = 4296): Uint8Array {
  const header = Buffer.from("age-encryption.org/v1\n");
  return Buffer.concat([header, secretBytes(length - header.length)]);
}

/** A public key by its looks: enough for the vault, which never seals. */
export const asIfRecipient = (): string => `age1${Buffer.from(secretBytes(29)).toString("hex")}`;

export interface Told {
  it: NewCase;
  /** What the person's code would derive. */
  lookup: string;
  auth: string;
  withdraw: string;
}

/** A case as it arrives, with everything random. */
export function aCase(more: Partial<NewCase> = {}): Told {
  const [lookup, auth, withdraw] = [randomId(), randomId(), randomId()];
  const prints = { lookupPrint: sha256(lookup), authPrint: sha256(auth), withdrawPrint: sha256(withdraw) };
  const it: NewCase = {
    ...{ recipient: asIfRecipient(), replyRecipient: asIfRecipient(), ...prints, sealedIdentity: asIfSealed(500) },
    ...{ envelopes: [{ kind: "account" as const, bytes: asIfSealed() }], lang: "en", path: "sealed" as const, keep: false },
    ...more,
  };
  return { it, lookup, auth, withdraw };
}
