import { type Grade, type GradedEvidence, isWithin, type RecordBody, suggestGrade } from "../../../registry/index.ts";
import { type Ground, groundsOf } from "./grounds.ts";

/** What the rule of grades needs to know of a source, by its id. */
export type GradedSources = ReadonlyMap<string, GradedEvidence>;

/** A source as the rule sees it. */
export function gradedSource({ id, fields }: { id: string; fields: Record<string, unknown> }): GradedEvidence {
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  const publisher = text(fields.publisher);
  const relays = text(fields.relays);
  return {
    ...{ id, material: text(fields.material) ?? "other" },
    ...(publisher === undefined ? {} : { publisher }),
    ...(relays === undefined ? {} : { relays }),
  };
}

/**
 * The grade that the rule suggests for a ground, given all others for the same field that speak the same way: a second independent
 * source makes each of them stronger. `but` is the key of a ground that this one replaces.
 */
export function suggestedGrade(
  body: RecordBody,
  ground: Pick<Ground, "field" | "source" | "relation">,
  sources: GradedSources,
  but?: string,
): Grade {
  const beside = groundsOf(body).filter(
    (one) =>
      one.key !== but &&
      one.relation === ground.relation &&
      (isWithin(one.field, ground.field) || isWithin(ground.field, one.field)),
  );
  const ids = [...new Set([...beside.map((one) => one.source), ground.source])];
  const evidence = ids.map((id) => sources.get(id) ?? { id, material: "other" });
  const standing = typeof body.fields.standing === "string" ? body.fields.standing : "reported";
  return suggestGrade(evidence, standing);
}
