import { randomId } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { EnvelopeKind } from "./case.ts";
import { PERSON_ENVELOPES, TEAM_ENVELOPES } from "./checks.ts";
import type { Ground, Trx } from "./ground.ts";
import { full, gone } from "./refusals.ts";

export interface Appending {
  caseId: string;
  kind: Exclude<EnvelopeKind, "account">;
  bytes: Uint8Array;
  keep: boolean | undefined;
}

const OF_TEAM: readonly EnvelopeKind[] = ["reply", "note"];

/** Adds an envelope to a case, within what one case may hold. */
export async function append(ground: Ground, it: Appending): Promise<void> {
  const refused = await ground.adding.add({ size: it.bytes.length, write: (trx) => put(ground, trx, it) });
  if (refused) throw refused;
}

async function put(ground: Ground, trx: Trx, { caseId, kind, bytes, keep }: Appending): Promise<Problem | undefined> {
  const row = await caseThere(ground, trx, caseId);
  if (!row) return gone();
  const day = ground.day();
  const ofTeam = OF_TEAM.includes(kind);
  const { n } = await trx
    .selectFrom("envelope")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("case_id", "=", caseId)
    .where("kind", ofTeam ? "in" : "not in", [...OF_TEAM])
    .executeTakeFirstOrThrow();
  if (n >= (ofTeam ? TEAM_ENVELOPES : PERSON_ENVELOPES)) return full();
  await trx
    .insertInto("envelope")
    .values({ id: randomId(), case_id: caseId, kind, size: bytes.length, day, seen: 0, bytes })
    .execute();
  // Somebody who writes again is not to be found among what is done with.
  const state = !ofTeam && (row.state === "closed" || row.state === "waiting") ? "open" : row.state;
  await trx
    .updateTable("told_case")
    .set({ last_day: day, state, ...(kind === "consents" && keep !== undefined ? { keep: Number(keep) } : {}) })
    .where("id", "=", caseId)
    .execute();
  return undefined;
}

/** The case, held so that it is not erased until the transaction ends. */
export function caseThere({ store }: Ground, trx: Trx, caseId: string) {
  const asked = trx.selectFrom("told_case").select(["id", "state"]).where("id", "=", caseId);
  // SQLite has one writer at a time, and no words for holding a row.
  return (store.telling.engine === "postgres" ? asked.forKeyShare() : asked).executeTakeFirst();
}
