import type { Problem } from "../../kernel/problem.ts";
import { append } from "./append.ts";
import { type KeptCalendar, openCalendar } from "./calendar.ts";
import { checkCase, checkEnvelope, checkFile, checkIdentity, isDay, isRecipient } from "./checks.ts";
import { addCustodian, allCustodians, anyCustodian, removeCustodian } from "./custodians.ts";
import { caseById, envelopesOf, fileNotesOf, keepUntil, listCases, mark, partOf, rewrap, sealedIdentityOf } from "./desk-side.ts";
import { eraseCases, eraseLeftovers, withdraw } from "./erase.ts";
import { faultsOf } from "./faults.ts";
import { beginFile, completeFile, partsOf, putPart } from "./files.ts";
import { findCase, noteFetched } from "./find.ts";
import type { Addition, Ground } from "./ground.ts";
import { grouped } from "./grouped.ts";
import { openShredKeys, type ShredKeys } from "./keys/shred-keys.ts";
import { caseOfPass, passOf } from "./pass.ts";
import { proofOf, unprovenBefore } from "./proof.ts";
import { closed, invalid, orUnavailable } from "./refusals.ts";
import { openStore, type VaultPlace, type VaultStore } from "./store.ts";
import { submissions } from "./submit.ts";
import { sweep } from "./sweep.ts";
import type { Vault } from "./vault.ts";

export interface VaultParts {
  place: VaultPlace;
  /** Folder of the keys; never inside the data. */
  keys: string;
  /** Are accounts taken at all? */
  on: boolean;
  /** Gets the name of a fault, and nothing of what met it. */
  tell: (code: string) => void;
}

const ADDITIONS = { items: 64, bytes: 8 * 1024 * 1024 };
const ERASURES = { items: 64, bytes: 64 };

/**
 * Opens the vault and its keys, and finishes what was interrupted. Problems, beside those of the database: `intake-keys-missing`,
 * `intake-keys-foreign` (500).
 */
export async function openVault(parts: VaultParts): Promise<Vault> {
  const store = await openStore(parts.place);
  let keys: ShredKeys | undefined;
  try {
    keys = await keysOf(store, parts.keys);
    await eraseLeftovers({ store, keys });
    return overGround(groundOf(store, keys, await openCalendar(store)), parts);
  } catch (error) {
    keys?.close();
    await store.close();
    throw error;
  }
}

/** Vault and keys name each other by the salt: keys of another vault open nothing here, and must erase nothing. */
async function keysOf({ desk }: VaultStore, folder: string): Promise<ShredKeys> {
  const row = await desk.db.selectFrom("setting").select("value").where("name", "=", "salt").executeTakeFirst();
  const needed = (await desk.db.selectFrom("told_case").select("id").limit(1).executeTakeFirst()) !== undefined;
  const keys = openShredKeys({ folder, salt: row?.value, needed });
  try {
    if (!row)
      await desk.transact(
        async (trx) => void (await trx.insertInto("setting").values({ name: "salt", value: keys.salt }).execute()),
      );
    return keys;
  } catch (error) {
    keys.close();
    throw error;
  }
}

interface Standing extends Ground {
  calendar: KeptCalendar;
}

function groundOf(store: VaultStore, keys: ShredKeys, calendar: KeptCalendar): Standing {
  const adding = grouped<Addition, Problem | undefined>(
    (items) =>
      store.telling.transact(async (trx) => {
        const refusals: (Problem | undefined)[] = [];
        for (const { write } of items) refusals.push(await write(trx));
        return refusals;
      }),
    { ...ADDITIONS, sizeOf: ({ size }) => size },
  );
  const erasing = grouped<string, void>(
    async (cases) => {
      await eraseCases({ store, keys }, [...new Set(cases)]);
      return cases.map(() => undefined);
    },
    { ...ERASURES, sizeOf: () => 1 },
  );
  return { store, keys, calendar, day: () => calendar.day(), adding, erasing, fetched: new Set() };
}

function overGround(ground: Standing, { on, tell }: VaultParts): Vault {
  const { store, keys, calendar } = ground;
  const submitting = submissions(ground);
  const safely = <T>(work: () => Promise<T>): Promise<T> => orUnavailable(work, tell);
  return {
    salt: Buffer.from(keys.salt, "hex"),
    custodians: () => safely(() => allCustodians(ground)),
    open: () => safely(async () => on && (await anyCustodian(ground))),

    submit: (it, once) =>
      safely(async () => {
        if (!on) throw closed();
        checkCase(it, once);
        return submitting.add({ it, once });
      }),
    passOf: (caseId) => safely(async () => passOf(keys, caseId)),
    caseOfPass: (pass) => safely(async () => caseOfPass(keys, pass)),
    proofOf: (caseId) => safely(() => proofOf(ground, caseId)),
    unprovenBefore: (today, asked) => safely(() => unprovenBefore(ground, today, asked)),
    find: (lookup, auth) => safely(() => findCase(ground, lookup, auth)),
    append: (caseId, kind, bytes, keep) =>
      safely(async () => {
        checkEnvelope(bytes);
        await append(ground, { caseId, kind, bytes, keep });
      }),
    beginFile: (caseId, it) => safely(async () => beginFile(ground, caseId, checkFile(it))),
    putPart: (file, key, n, bytes) => safely(() => putPart(ground, file, key, n, bytes)),
    partsOf: (file, key) => safely(() => partsOf(ground, file, key)),
    completeFile: (file, key) => safely(() => completeFile(ground, file, key)),
    withdraw: (caseId, capability) => safely(() => withdraw(ground, caseId, capability)),

    list: (filter) => safely(() => listCases(ground, filter)),
    case: (caseId) => safely(() => caseById(ground, caseId)),
    sealedIdentityOf: (caseId) => safely(() => sealedIdentityOf(ground, caseId)),
    envelopes: (caseId) => safely(() => envelopesOf(ground, caseId)),
    fileNotes: (caseId) => safely(() => fileNotesOf(ground, caseId)),
    part: (file, n) => safely(() => partOf(ground, file, n)),
    mark: (caseId, state) => safely(() => mark(ground, caseId, state)),
    keepUntil: (caseId, day) =>
      safely(async () => {
        if (!isDay(day)) throw invalid();
        await keepUntil(ground, caseId, day);
      }),
    discard: (caseId) => safely(() => ground.erasing.add(caseId)),
    addCustodian: (name, recipient) => safely(() => addCustodian(ground, name, recipient)),
    removeCustodian: (id) => safely(() => removeCustodian(ground, id)),
    rewrap: (caseId, sealed, recipients) =>
      safely(async () => {
        checkIdentity(sealed);
        if (recipients.length === 0 || !recipients.every(isRecipient)) throw invalid();
        await rewrap(ground, caseId, sealed, recipients);
      }),

    sweep: (today) => safely(() => sweep(ground, calendar, today)),
    faults: () => safely(() => faultsOf(ground)),
    async close() {
      await Promise.all([submitting.idle(), ground.adding.idle(), ground.erasing.idle()]);
      await noteFetched(ground).catch(() => {});
      await store.close();
      keys.close();
    },
  };
}
