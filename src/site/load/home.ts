import type { Change, Edition } from "../../edition/index.ts";
import { isTypeName, type TypeName } from "../../registry/index.ts";
import type { HomeData } from "../pages/home.tsx";
import { countryCounts } from "./places.ts";

const LATEST = 8;
/** Changes looked through for those worth a line: one bulk import does not push all others off the page. */
const LOOKED_AT = 200;
const LATELY = 6;

export function loadHome(edition: Edition): HomeData {
  const changes = edition.changes(LOOKED_AT);
  return {
    countries: countryCounts(edition),
    technologies: new Map(edition.counts("technology").map(({ value, count }) => [value, count])),
    rights: edition.counts("right"),
    types: new Map(edition.counts("type").flatMap(({ value, count }) => (isTypeName(value) ? [[value, count] as const] : []))),
    kinds: edition.counts("kind", "agent"),
    changes: changes.filter(isOwn).slice(0, LATEST),
    imported: changes.find((change) => change.act === "imported")?.at,
    lately: edition.newest("deployment", LATELY),
  };
}

/** Parts of other records, which have no news of their own. */
const PARTS: readonly TypeName[] = ["claim", "link"];
const isOwn = (change: Change): boolean =>
  change.act !== "imported" && (change.act === "withdrawn" || change.act === "corrected" || !PARTS.includes(change.type));
