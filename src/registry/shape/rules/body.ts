import { z } from "zod";
import { canonicalJson } from "../../../kernel/hash.ts";
import type { Revision } from "../../rules/record.ts";
import { type Refusal, refusalsOf } from "../../rules/refusal.ts";
import { idValue } from "../../rules/scalars.ts";
import { isShapeKind, type ShapeKind, type ShapeValue } from "./entries.ts";
import { valueSchemas } from "./values.ts";

/**
 * One entry of the ledger about the monitor itself. It stands in the same chain as the records and has the few words of their envelope
 * that the chain is read by; it is public at once, and never withdrawn: what is taken back is written again as it was.
 */
export interface ShapeBody<K extends ShapeKind = ShapeKind> {
  id: string;
  /** `concept:technology/drone`, `own-field:event/own-hours`, `own-page:privacy`, `monitor`: says what it is about, and belongs to that for good. */
  handle: string;
  type: K;
  state: "published";
  visibility: "public";
  value: ShapeValue<K>;
}

export type ShapeRevision<K extends ShapeKind = ShapeKind> = Omit<Revision, "body"> & { body: ShapeBody<K> };

/** The handle of what a value is about. */
export function handleOf<K extends ShapeKind>(type: K, value: ShapeValue<K>): string {
  const parts = value as Partial<Record<string, unknown>>;
  switch (type) {
    case "concept":
      return `concept:${parts.scheme}/${parts.notation}`;
    case "own-field":
      return `own-field:${parts.on}/${parts.name}`;
    case "own-page":
      return `own-page:${parts.slug}`;
    default:
      return "monitor";
  }
}

export const isShapeBody = (body: { type: string }): body is ShapeBody => isShapeKind(body.type);

const LARGEST = 1_000_000;

/** The body if it is one, else all that is wrong with it, by the path of each part: `prefLabel.fr`. */
export function examineShape(body: ShapeBody): { body: ShapeBody; refusals: [] } | { body?: undefined; refusals: Refusal[] } {
  const result = z
    .strictObject({
      id: idValue,
      handle: z.string(),
      type: z.string(),
      state: z.literal("published"),
      visibility: z.literal("public"),
      value: valueSchemas[body.type],
    })
    .safeParse(body);
  if (!result.success)
    return { refusals: refusalsOf(result.error).map((one) => ({ ...one, path: one.path.replace(/^value\./, "") })) };
  const found = result.data as unknown as ShapeBody;
  if (found.handle !== handleOf(found.type, found.value))
    return { refusals: [{ path: "handle", code: "value-other-handle", args: {} }] };
  const size = canonicalJson(found).length;
  if (size > LARGEST) return { refusals: [{ path: "", code: "value-too-large", args: { size, most: LARGEST } }] };
  return { body: found, refusals: [] };
}
