import { Problem } from "../../kernel/problem.ts";
import { isPublic, type RecordBody, type Revision } from "../../registry/index.ts";
import type { RecordAction } from "../rules/access.ts";
import { demandOn } from "../shell/demand.ts";
import type { DeskContext } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { openRecord } from "../shell/subject.ts";

export interface Change {
  /** What it takes to be allowed to. */
  action: RecordAction;
  /** Said in the record's history. */
  reason: string;
  /** The record as it shall be, from the record as it is; the same object when there is nothing to change. */
  change: (body: RecordBody) => RecordBody;
}

/** Others may save in between: as often as that, it is tried again on what they have made of the record. */
const TRIES = 8;

/**
 * Changes one place of a record and saves that at once as a revision. Nobody's work is lost by it: when someone else saves meanwhile, the
 * change is made to what they have saved. What readers have stays theirs: a record that was public goes on as a draft beside it.
 * Throws what `demandOn` and the ledger throw, and `version-conflict` (409) when others never stop.
 */
export async function revise(
  c: DeskContext,
  house: Pick<DeskHouse, "ledger">,
  key: string,
  { action, reason, change }: Change,
): Promise<Revision> {
  const { person } = c.get("desk").session ?? {};
  for (let left = TRIES; ; left--) {
    const { latest, subject } = await openRecord(house.ledger, key, person?.name ?? "");
    const desk = demandOn(c, action, subject);
    const body = change(latest.body);
    if (body === latest.body) return latest;
    const next = isPublic(latest.body) ? { ...body, state: "draft" as const } : body;
    try {
      const [revision] = await house.ledger.append([
        { body: next, act: "edited", reason, actor: desk.session.person.name, expected: latest.version },
      ]);
      if (!revision) throw new Error("the ledger returned no revision");
      return revision;
    } catch (error) {
      if (!(error instanceof Problem && error.code === "version-conflict") || left <= 1) throw error;
    }
  }
}
