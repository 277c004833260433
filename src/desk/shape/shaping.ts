import { Problem } from "../../kernel/problem.ts";
import {
  changeShape,
  examineChange,
  type Ledger,
  type Refusal,
  type Reshaping,
  refusalWords,
  type ShapeKind,
  type ShapeRevision,
  type ShapeValue,
} from "../../registry/index.ts";
import type { DeskContext } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done } from "../shell/screen.tsx";

/** What is wrong with a form: the id of the control that it is about. */
export interface Mistake {
  id: string;
  message: string;
}

/** A change that a form asks for, with where its refusals belong on the form. */
export interface Asked {
  changes: readonly Reshaping[];
  reason: string;
  placeOf: (path: string) => string;
  /** Where to go on, and what to say there. */
  path: string;
  notice: string;
}

/** What stands against a change, in the words of the page. */
export const mistakesIn = (c: DeskContext, refusals: readonly Refusal[], placeOf: (path: string) => string): Mistake[] => {
  const { t } = c.get("desk");
  const found = new Map<string, Mistake>();
  for (const refusal of refusals) {
    const id = placeOf(refusal.path);
    if (!found.has(id)) found.set(id, { id, message: refusalWords(t, refusal) });
  }
  return [...found.values()];
};

/**
 * Makes the change that a form asks for, once, and goes on. What is refused shows the form `again`, with what was typed; so does a
 * change that somebody else has made meanwhile.
 */
export async function changed(
  c: DeskContext,
  house: DeskHouse,
  actor: string,
  { changes, reason, placeOf, path, notice }: Asked,
  again: (mistakes: Mistake[], status: 409 | 422) => Response | Promise<Response>,
): Promise<Response> {
  const { t } = c.get("desk");
  const mistakes = mistakesIn(
    c,
    changes.flatMap((change) => examineChange(change)),
    placeOf,
  );
  if (reason === "") mistakes.push({ id: "reason", message: t("shape-reason-missing") });
  if (mistakes.length > 0) return again(mistakes, 422);
  try {
    const location = await once(c, house, async () => {
      const revisions = await changeShape(house.ledger, changes, { actor, reason });
      await seen(house, revisions);
      return path;
    });
    return done(c, location, notice);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === "version-conflict") return again([{ id: "reason", message: t("shape-changed-meanwhile") }], 409);
    if (error.code !== "shape-invalid") throw error;
    // Somebody else's change came first, and this one no longer fits.
    return again(
      mistakesIn(
        c,
        changes.flatMap((change) => examineChange(change)),
        placeOf,
      ),
      422,
    );
  }
}

/** The page that comes next counts and lists what was just changed. */
async function seen({ index }: DeskHouse, revisions: readonly ShapeRevision[]): Promise<void> {
  await index.caughtUp(revisions.at(-1)?.seq ?? 0);
}

/** The latest version of something that the desk may change; 0 when it has not been changed yet. */
export const versionOf = async (ledger: Ledger, handle: string): Promise<number> =>
  (await ledger.shapeVersions(handle)).at(-1)?.version ?? 0;

/** The change that brings an earlier version back, as one more version. */
export async function restoring<K extends ShapeKind>(
  ledger: Ledger,
  type: K,
  handle: string,
  version: number,
  shipped?: ShapeValue<K>,
): Promise<Reshaping<K> | undefined> {
  const versions = await ledger.shapeVersions(handle);
  const value =
    version === 0 ? shipped : (versions.find((one) => one.version === version)?.body.value as ShapeValue<K> | undefined);
  return value && { type, value, expected: versions.at(-1)?.version ?? 0 };
}
