import type { DatabaseSync } from "node:sqlite";
import { facetOfScheme, followShape, type Shape, type ShapeEntry, shapeOf, shippedVocabularies } from "../../registry/index.ts";
import type { Scope } from "../rules/scope.ts";
import { type Stakes, stakesOfConcept, stakesOfField } from "../rules/stakes.ts";
import { bucketOf, rowDigest } from "./content.ts";
import { statements } from "./statements.ts";

/** What the desk has changed about the monitor, as the file has it. */
export function readShape(db: DatabaseSync): Shape {
  const rows = statements(db)("SELECT id, handle, type, version, seq, at, value FROM shape").all();
  return shapeOf(rows.map((row) => ({ ...row, value: JSON.parse(String(row.value)) }) as unknown as ShapeEntry));
}

/** Takes changes of the monitor into the file, and finds the records that are to be derived anew because of them. */
export function shaping(db: DatabaseSync, scope: Scope) {
  const run = statements(db);

  const put = ({ handle, id, type, version, seq, at, value }: ShapeEntry): void => {
    const row = [handle, id, type, version, seq, at, JSON.stringify(value)];
    run(
      "INSERT OR REPLACE INTO shape (handle, id, type, version, seq, at, value, bucket, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    ).run(...row, bucketOf(handle), rowDigest(...row));
  };

  /** Records that have any of these values of a facet. */
  const carrying = (facet: string, values: readonly string[]): number[] => {
    const wanted = new Set(
      values.flatMap((value) =>
        run("SELECT id FROM facet WHERE name = ? AND value = ?")
          .all(facet, value)
          .map(({ id }) => String(id)),
      ),
    );
    if (wanted.size === 0) return [];
    const rows = run("SELECT ord, facets FROM record").all();
    return rows
      .filter(({ facets }) =>
        String(facets)
          .split(",")
          .some((id) => wanted.has(id)),
      )
      .map(({ ord }) => Number(ord));
  };

  /** Records whose latest version has this in it, letter by letter. */
  const saying = (letters: string): number[] =>
    run("SELECT r.ord AS ord FROM record r JOIN version v ON v.ord = r.ord AND v.version = r.version WHERE instr(v.body, ?) > 0")
      .all(letters)
      .map(({ ord }) => Number(ord));

  const affectedBy = (stakes: Stakes, before: Shape): number[] => {
    switch (stakes.kind) {
      case "nothing":
        return [];
      case "concept": {
        const own = before.entries.flatMap(({ type, value }) =>
          type === "own-field" && "kind" in value && value.scheme === stakes.scheme && value.facet ? [value.name] : [],
        );
        const facet = facetOfScheme(stakes.scheme);
        return [
          ...[...(facet ? [facet] : []), ...own].flatMap((name) => carrying(name, stakes.values)),
          ...carrying("country", stakes.countries),
          // A place may have named a region by its number before the vocabulary knew it.
          ...(stakes.scheme === "region" && stakes.added ? saying(`"m49":${JSON.stringify(stakes.added)}`) : []),
        ];
      }
      case "field": {
        if (scope !== "desk" || !stakes.completeness) return saying(`${JSON.stringify(stakes.name)}:`);
        return run("SELECT ord FROM record WHERE type = ?")
          .all(stakes.type)
          .map(({ ord }) => Number(ord));
      }
    }
  };

  /** Puts changes in, one after the other, follows them from now on, and answers the records that they touch, by `ord`. */
  const take = (entries: readonly ShapeEntry[]): Set<number> => {
    const affected = new Set<number>();
    for (const entry of entries) {
      const before = readShape(db);
      const was = before.entries.find(({ handle }) => handle === entry.handle);
      for (const ord of affectedBy(stakesOf(entry, was, before), before)) affected.add(ord);
      put(entry);
    }
    if (entries.length > 0) followShape(readShape(db));
    return affected;
  };

  return { put, take };
}

/** Everything that a change could have a part in; the records themselves tell the rest. */
function stakesOf(entry: ShapeEntry, was: ShapeEntry | undefined, before: Shape): Stakes {
  if (entry.type === "concept" && "notation" in entry.value) {
    const { scheme, notation } = entry.value;
    const shipped = shippedVocabularies()
      .find((one) => one.scheme === scheme)
      ?.terms.find((term) => term.notation === notation);
    const old = was && "notation" in was.value ? was.value : shipped;
    return stakesOfConcept(entry.value, old, before);
  }
  if (entry.type === "own-field" && "on" in entry.value)
    return stakesOfField(entry.value, was && "on" in was.value ? was.value : undefined);
  return { kind: "nothing" };
}
