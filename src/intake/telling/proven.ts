import type { TellingProof } from "../vault/proof.ts";
import type { PersonSide } from "../vault/vault.ts";

/** The entry of the public log, and what opens it; nothing while the day's batch is not written. */
export interface Proven {
  entry?: { index: number };
  opening?: Pick<TellingProof, "salt" | "statement">;
}

interface Proving {
  vault: Pick<PersonSide, "proofOf">;
  logged: (commitment: string) => Promise<{ index: number } | undefined>;
}

/** What who told can show: that it was told, and by which day. Made when it is asked for, and kept nowhere. */
export async function proven({ vault, logged }: Proving, caseId: string): Promise<Proven> {
  const proof = await vault.proofOf(caseId);
  const entry = proof && (await logged(proof.commitment));
  return entry ? { entry, opening: { salt: proof.salt, statement: proof.statement } } : {};
}
