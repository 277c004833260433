import type { TellingProof } from "../vault/proof.ts";
import type { Ground } from "./ground.ts";

/** The entry of the public log, and what opens it; nothing while the day's batch is not written. */
export interface Proven {
  entry?: { index: number };
  opening?: Pick<TellingProof, "salt" | "statement">;
}

/** What who told can show: that it was told, and by which day. Made when it is asked for, and kept nowhere. */
export async function proven({ vault, logged }: Ground, caseId: string): Promise<Proven> {
  const proof = await vault.proofOf(caseId);
  const entry = proof && (await logged(proof.commitment));
  return entry ? { entry, opening: { salt: proof.salt, statement: proof.statement } } : {};
}
