import { type Consent, consentsOf, type Ledger, mentioned, type RecordBody } from "../../../registry/index.ts";
import { groundsOf } from "../../citing/rules/grounds.ts";
import type { DeskHouse } from "../../shell/house.ts";

/** A testimony that a record rests on: which of its sentences do, and what the person consented to. */
export interface Told {
  handle: string;
  /** Paths of the record that cite it; empty on the testimony's own page. */
  places: readonly string[];
  consents: readonly Consent[];
}

/** The way from each sentence that rests on what someone told, by its citation and its source, to the consent for it. */
export async function chainOf({ ledger, keys }: { ledger: Ledger } & Pick<DeskHouse, "keys">, body: RecordBody): Promise<Told[]> {
  const { live } = keys.names();
  if (live.size === 0) return [];
  const grounds = groundsOf(body);
  const told: Told[] = [];
  for (const id of mentioned(body)) {
    const source = live.has(id) ? await ledger.latest(id) : undefined;
    if (!source || source.body.state === "withdrawn") continue;
    const places = [...new Set(grounds.filter(({ source }) => source === id).map(({ field }) => field))];
    told.push({ handle: source.body.handle, places, consents: consentsOf(source.body) });
  }
  return told.toSorted((a, b) => (a.handle < b.handle ? -1 : 1));
}
