import type { Deed } from "../actions.ts";
import type { Ledger, ShapeChange } from "../ledger/ledger.ts";
import { refused, shapeId } from "../refusals.ts";
import type { Refusal } from "../rules/refusal.ts";
import { adoptShape } from "./current.ts";
import { examineShape, handleOf, type ShapeBody, type ShapeRevision } from "./rules/body.ts";
import { changeRefusals } from "./rules/changes.ts";
import type { ShapeKind, ShapeValue } from "./rules/entries.ts";

/** One change of the monitor: what it is to be. `expected`: the version that whoever writes has seen, 0 for what is new. */
export interface Reshaping<K extends ShapeKind = ShapeKind> {
  type: K;
  value: ShapeValue<K>;
  expected: number;
}

const bodyOf = <K extends ShapeKind>({ type, value }: Pick<Reshaping<K>, "type" | "value">): ShapeBody<K> => {
  const handle = handleOf(type, value);
  return { id: shapeId(handle), handle, type, state: "published", visibility: "public", value };
};

/** What stands against a change, for the page that offers it: nothing when it may be made as things are now. */
export function examineChange<K extends ShapeKind>(change: Pick<Reshaping<K>, "type" | "value">): Refusal[] {
  const { refusals } = examineShape(bodyOf(change) as ShapeBody);
  const said = new Set(refusals.map(({ path }) => path));
  return [...refusals, ...changeRefusals(change.type, change.value).filter(({ path }) => !said.has(path))];
}

/** One after the other, so that each is held against what the one before has left. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Changes the monitor: all of it or nothing, for readers at once. Throws `shape-invalid` (422) or `version-conflict` (409).
 */
export function changeShape(ledger: Ledger, changes: readonly Reshaping[], { actor, reason }: Deed): Promise<ShapeRevision[]> {
  const mine = turn.then(async () => {
    adoptShape(await ledger.shape());
    const refusals = changes.flatMap((change) => examineChange(change));
    if (refusals.length > 0) throw refused(refusals, "shape-invalid");
    const written = changes.map(
      (change): ShapeChange => ({ body: bodyOf(change) as ShapeBody, reason, actor, expected: change.expected }),
    );
    const revisions = await ledger.appendShape(written);
    adoptShape(await ledger.shape());
    return revisions;
  });
  turn = mine.catch(() => {});
  return mine;
}
