import type { Edition } from "../../edition/index.ts";
import { isTypeName } from "../../registry/index.ts";
import type { HomeData } from "../pages/home.tsx";
import { countryCounts } from "./places.ts";

const LATEST = 8;

export function loadHome(edition: Edition): HomeData {
  return {
    countries: countryCounts(edition),
    technologies: new Map(edition.counts("technology").map(({ value, count }) => [value, count])),
    rights: edition.counts("right"),
    types: new Map(edition.counts("type").flatMap(({ value, count }) => (isTypeName(value) ? [[value, count] as const] : []))),
    kinds: edition.counts("kind", "agent"),
    changes: edition.changes(LATEST),
  };
}
