import type { Proven } from "../rules/proof-file.ts";
import type { PersonSide } from "../vault/vault.ts";

interface Proving {
  vault: Pick<PersonSide, "proofOf">;
  logged: (commitment: string) => Promise<Proven["entry"]>;
}

/** What who told can show: that it was told, and by which day. Made when it is asked for, and kept nowhere. */
export async function proven({ vault, logged }: Proving, caseId: string): Promise<Proven> {
  const proof = await vault.proofOf(caseId);
  const entry = proof && (await logged(proof.commitment));
  return entry ? { entry, opening: { salt: proof.salt, statement: proof.statement } } : {};
}
