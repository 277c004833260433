import { canonicalJson, sha256 } from "../../kernel/hash.ts";
import type { Ground } from "./ground.ts";

/** What proves that something was told: a day, and the print of the account as it was sealed. Says nothing of its words. */
export interface TellingStatement {
  format: "vigie-telling/1";
  day: string;
  /** SHA-256 of the sealed account, in hex. */
  account: string;
}

/** What opens a line of the public log for who told, and for nobody else. It is not kept: it follows from the key of the case. */
export interface TellingProof {
  /** Base64, 32 bytes. */
  salt: string;
  statement: TellingStatement;
  /** Base64 of SHA-256 over the salt and the canonical statement: all that the log has. */
  commitment: string;
}

const LABEL = "vigie/intake/1/proof";

/** Undefined when the case is gone: with its key goes what would have opened the line. */
export async function proofOf(
  { store, keys }: Pick<Ground, "store" | "keys">,
  caseId: string,
): Promise<TellingProof | undefined> {
  const row = await store.desk.db
    .selectFrom("told_case")
    .innerJoin("envelope", "envelope.case_id", "told_case.id")
    .select(["told_case.day as day", "envelope.bytes as bytes"])
    .where("told_case.id", "=", caseId)
    .where("envelope.kind", "=", "account")
    .executeTakeFirst();
  const salt = row && keys.derive(caseId, LABEL);
  if (!row || !salt) return undefined;
  const statement: TellingStatement = { format: "vigie-telling/1", day: row.day, account: sha256(row.bytes) };
  const commitment = Buffer.from(sha256(Buffer.concat([salt, Buffer.from(canonicalJson(statement))])), "hex").toString("base64");
  return { salt: Buffer.from(salt).toString("base64"), statement, commitment };
}

/** Days back that are looked at: what found no place for so long finds none. */
const PATIENCE = 30;

/** Commitments of what was told before a day, the oldest first, as far as they are not `known`; `most` of them. */
export async function unprovenBefore(
  ground: Pick<Ground, "store" | "keys">,
  today: string,
  { known, most }: { known: (commitment: string) => Promise<boolean>; most: number },
): Promise<string[]> {
  const from = new Date(Date.parse(today) - PATIENCE * 86_400_000).toISOString().slice(0, 10);
  const rows = await ground.store.desk.db
    .selectFrom("told_case")
    .select("id")
    .where("day", "<", today)
    .where("day", ">=", from)
    .orderBy("day")
    .orderBy("id")
    .execute();
  const found: string[] = [];
  for (const { id } of rows) {
    if (found.length >= most) break;
    const proof = await proofOf(ground, id);
    if (proof && !(await known(proof.commitment))) found.push(proof.commitment);
  }
  return found;
}
