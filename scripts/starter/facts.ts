import { readFileSync } from "node:fs";

/** A date as the facts give it; `precision` is `year`, `month`, `day` or free words. */
export interface FactDate {
  date: string;
  precision: string;
}

export interface FactClaim {
  text: string;
  /** What the claim is, in free words: see tables/status.ts. */
  status: string;
  /** Ids of sources of the same fact. */
  sources: string[];
}

export interface FactSource {
  id: string;
  title: string;
  publisher: string;
  url: string | null;
  date: string;
  kind: "primary" | "journalism" | "ngo" | "academic";
  lang?: string;
  note?: string;
}

/** One record of the facts file. Its prose is never shipped: `wording/<id>.json` says the same in our words. */
export interface Fact {
  id: string;
  type: string;
  name: string;
  countries: string[];
  place: string | null;
  operators: string[];
  vendors: string[];
  technology: string[];
  start: FactDate | null;
  end: FactDate | null;
  status: string | null;
  people_affected: string | null;
  rights_affected: { right: string; source: string }[];
  gcm_objectives: number[];
  figures: { value: number; unit: string; source: string }[];
  claims: FactClaim[];
  sources: FactSource[];
  conflicts: string[];
  notes: string | null;
}

/** The facts of a file, in its order. Throws when a claim, a figure or a right names a source that its fact has not. */
export function readFacts(path: string): Fact[] {
  const facts = JSON.parse(readFileSync(path, "utf8")) as Fact[];
  for (const fact of facts) {
    const known = new Set(fact.sources.map((source) => source.id));
    const named = [
      ...fact.claims.flatMap((claim) => claim.sources),
      ...fact.figures.map((figure) => figure.source),
      ...fact.rights_affected.map((right) => right.source),
    ];
    const missing = named.find((id) => !known.has(id));
    if (missing) throw new Error(`${fact.id} names the source ${missing}, which it has not`);
  }
  return facts;
}

/** The same list of a table for a key, or an error that names the key: nothing is mapped by default. */
export function lookUp<T>(table: Readonly<Record<string, T>>, key: string, what: string): T {
  const found = Object.hasOwn(table, key) ? table[key] : undefined;
  if (found === undefined) throw new Error(`no ${what} is known for "${key}": add it to the table`);
  return found;
}
