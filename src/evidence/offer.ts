import type { Edition } from "../edition/index.ts";
import { Problem } from "../kernel/problem.ts";
import type { PackOffer, PackOutline } from "../site/index.ts";
import { closure, MOST_RECORDS, type Reached } from "./gather.ts";
import { handlesIn, MOST_ASKED } from "./rules/asked.ts";
import { filesIn } from "./rules/holdings.ts";
import { heldBy, type Why } from "./rules/shapes.ts";

/** What a public pack of these records would hold; made from the edition in a moment, without looking at any object. */
export function offerPack(edition: Edition, asked: readonly string[], most?: number): PackOffer {
  const handles = handlesIn(asked);
  const found = handles.map((handle) => ({ handle, ...{ to: edition.resolve(handle).found } }));
  const named = (what: string) => found.filter(({ to }) => to === what).map(({ handle }) => handle);
  const offer: PackOffer = { unknown: named("none"), withdrawn: named("withdrawn"), tooMany: handles.length > MOST_ASKED };
  if (handles.length === 0 || offer.tooMany || offer.unknown.length > 0 || offer.withdrawn.length > 0) return offer;
  try {
    return { ...offer, outline: outlineOf(edition, [...closure(edition, handles, most ?? MOST_RECORDS).values()]) };
  } catch (error) {
    if (error instanceof Problem) return { ...offer, tooMany: true };
    throw error;
  }
}

const RANK: Readonly<Record<Why, number>> = { asked: 0, statement: 1, evidence: 2 };

function outlineOf(edition: Edition, reached: readonly Reached[]): PackOutline {
  const access = { originals: false, served: (name: string) => edition.object(name) };
  const held = heldBy({ records: reached.map(({ record }) => filesIn(record, access)) });
  const under = (folder: string) => held.filter(({ path }) => path?.startsWith(`${folder}/`)).length;
  return {
    records: reached
      .map(({ record: { handle, type }, why }) => ({ handle, type, why }))
      .sort((a, b) => RANK[a.why] - RANK[b.why] || (a.handle < b.handle ? -1 : 1)),
    originals: under("originals"),
    copies: under("derivations"),
    captures: under("captures"),
    left: held.filter(({ left }) => left !== undefined).length,
    bytes: held.reduce((sum, { path, bytes = 0 }) => sum + (path === undefined ? 0 : bytes), 0),
  };
}
