import type { Edition } from "../edition/index.ts";
import { Problem } from "../kernel/problem.ts";
import type { PackOffer, PackOutline } from "../site/index.ts";
import { gather } from "./gather.ts";
import { handlesIn, MOST_ASKED } from "./rules/asked.ts";
import { heldBy, type PackModel } from "./rules/shapes.ts";

/** What a public pack of these records would hold; made from the edition in a moment, without looking at any object. */
export function offerPack(edition: Edition, asked: readonly string[], most?: number): PackOffer {
  const handles = handlesIn(asked);
  const found = handles.map((handle) => ({ handle, ...{ to: edition.resolve(handle).found } }));
  const named = (what: string) => found.filter(({ to }) => to === what).map(({ handle }) => handle);
  const offer: PackOffer = { unknown: named("none"), withdrawn: named("withdrawn"), tooMany: handles.length > MOST_ASKED };
  if (handles.length === 0 || offer.tooMany || offer.unknown.length > 0 || offer.withdrawn.length > 0) return offer;
  try {
    return { ...offer, outline: outlineOf(gather(edition, { handles, making: "public", originals: false }, most)) };
  } catch (error) {
    if (error instanceof Problem) return { ...offer, tooMany: true };
    throw error;
  }
}

function outlineOf(model: PackModel): PackOutline {
  const held = heldBy(model);
  const under = (folder: string) => held.filter(({ path }) => path?.startsWith(`${folder}/`)).length;
  return {
    records: model.records.map(({ record: { handle, type }, why }) => ({ handle, type, why })),
    originals: under("originals"),
    copies: under("derivations"),
    captures: under("captures"),
    left: held.filter(({ left }) => left !== undefined).length,
    bytes: held.reduce((sum, { path, bytes = 0 }) => sum + (path === undefined ? 0 : bytes), 0),
  };
}
