import { diffWordsWithSpace } from "diff";
import { type Difference, diffVersions, fieldsOfType, type RecordBody } from "../../../../registry/index.ts";
import { type Ground, groundsOf } from "../../../citing/rules/grounds.ts";

/** A run of words in a comparison. */
export interface Run {
  text: string;
  kind: "same" | "out" | "in";
}

/** Word by word what went out and what came in. */
export function runsBetween(before: string, after: string): Run[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? "in" : removed ? "out" : "same",
  }));
}

/** What differs between two versions of a record. */
export interface Changes {
  places: Difference[];
  /** Grounds by whether they came in or went out: their places in a list say nothing. */
  cited: Ground[];
  uncited: Ground[];
  editorial: string[];
  noLongerEditorial: string[];
}

const without = ({ citations: _c, editorial: _e, id: _i, handle: _h, type: _t, ...rest }: RecordBody) => rest;

const FIRST = ["title", "summary", "contentNotice"];

/** Places in the order of the record's page: what it is called, its fields as declared, then the rest. */
function rankOf({ type }: RecordBody, path: string): number {
  const [first = "", name = ""] = path.split(".");
  if (first === "fields") return FIRST.length + Object.keys(fieldsOfType(type)).indexOf(name);
  const rank = FIRST.indexOf(first);
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}

export function changesBetween(before: RecordBody, after: RecordBody): Changes {
  const [old, young] = [groundsOf(before), groundsOf(after)];
  const notIn = (list: readonly Ground[]) => (one: Ground) => !list.some(({ key }) => key === one.key);
  return {
    places: diffVersions(without(before), without(after))
      .filter(({ path }) => !/^fields\.evidence(\.|$)/.test(path) || before.type !== "claim")
      .toSorted((a, b) => rankOf(after, a.path) - rankOf(after, b.path)),
    cited: young.filter(notIn(old)),
    uncited: old.filter(notIn(young)),
    editorial: after.editorial.filter((path) => !before.editorial.includes(path)),
    noLongerEditorial: before.editorial.filter((path) => !after.editorial.includes(path)),
  };
}
