import { sha256 } from "../../kernel/hash.ts";
import { randomId } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import { sameSecret, secret } from "../../kernel/secrets.ts";
import { CASE_FILES } from "../rules/limits.ts";
import { caseThere } from "./append.ts";
import { isSealed, SEALED_CASE_BYTES } from "./checks.ts";
import { lengthOfPart, type NewFile, partsIn } from "./file.ts";
import type { Ground, Trx } from "./ground.ts";
import { fileUnknown, full, gone, notSealed, partsMissing, partWrong } from "./refusals.ts";

/** Begins a file of a case; the key for its parts is answered once and kept nowhere. */
export async function beginFile(ground: Ground, caseId: string, it: Required<NewFile>): Promise<{ file: string; key: string }> {
  const file = randomId();
  const key = secret();
  await refusedOr(ground, it.sealedNote.length, async (trx) => {
    if (!(await caseThere(ground, trx, caseId))) return gone();
    const there = await trx.selectFrom("file").select("size").where("case_id", "=", caseId).execute();
    const bytes = there.reduce((sum, { size }) => sum + size, it.size);
    if (there.length >= CASE_FILES || bytes > SEALED_CASE_BYTES) return full();
    const day = ground.day();
    const row = { id: file, case_id: caseId, key_print: sha256(key), size: it.size, part_bytes: it.partBytes };
    await trx
      .insertInto("file")
      .values({ ...row, complete: 0, day, note: it.sealedNote })
      .execute();
    await trx.updateTable("told_case").set({ last_day: day }).where("id", "=", caseId).execute();
    return undefined;
  });
  return { file, key };
}

/** Keeps one part; in any order, and as often as it is sent. */
export function putPart(ground: Ground, file: string, key: string, n: number, bytes: Uint8Array): Promise<void> {
  const print = sha256(bytes);
  return refusedOr(ground, bytes.length, async (trx) => {
    const row = await fileOf(ground, trx, file, key);
    if (!row) return fileUnknown();
    if (bytes.length !== lengthOfPart(row.size, row.part_bytes, n)) return partWrong();
    if (n === 0 && !isSealed(bytes)) return notSealed();
    const there = await trx.selectFrom("part").select("print").where("file_id", "=", file).where("n", "=", n).executeTakeFirst();
    if (there) return there.print === print ? undefined : partWrong();
    // All of it came: whatever is sent now is another file.
    if (row.complete === 1) return partWrong();
    await trx.insertInto("part").values({ file_id: file, n, print, bytes }).execute();
    return undefined;
  });
}

export async function partsOf({ store }: Ground, file: string, key: string): Promise<number[]> {
  const { db } = store.telling;
  const row = await db.selectFrom("file").select("key_print").where("id", "=", file).executeTakeFirst();
  if (!row || !sameSecret(row.key_print, sha256(key))) throw fileUnknown();
  const parts = await db.selectFrom("part").select("n").where("file_id", "=", file).orderBy("n").execute();
  return parts.map(({ n }) => n);
}

export const completeFile = (ground: Ground, file: string, key: string): Promise<void> =>
  refusedOr(ground, 0, async (trx) => {
    const row = await fileOf(ground, trx, file, key);
    if (!row) return fileUnknown();
    const { n } = await trx
      .selectFrom("part")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .where("file_id", "=", file)
      .executeTakeFirstOrThrow();
    if (n !== partsIn(row.size, row.part_bytes)) return partsMissing();
    if (row.complete === 0) await trx.updateTable("file").set({ complete: 1 }).where("id", "=", file).execute();
    return undefined;
  });

/** The file, held so that it is not erased until the transaction ends; undefined when there is none or the key is another's. */
async function fileOf({ store }: Ground, trx: Trx, file: string, key: string) {
  const asked = trx.selectFrom("file").select(["key_print", "size", "part_bytes", "complete"]).where("id", "=", file);
  const row = await (store.telling.engine === "postgres" ? asked.forKeyShare() : asked).executeTakeFirst();
  return row && sameSecret(row.key_print, sha256(key)) ? row : undefined;
}

async function refusedOr(ground: Ground, size: number, write: (trx: Trx) => Promise<Problem | undefined>): Promise<void> {
  const refused = await ground.adding.add({ size, write });
  if (refused) throw refused;
}
