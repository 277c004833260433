import type { RecordBody } from "../../registry/index.ts";
import { type Fault, type FormEntries, formOfType, isId, spotAt } from "../forms/index.ts";
import type { FormView, RefView } from "../forms/pages/view.ts";
import { isKept } from "../forms/rules/declared.ts";
import type { MapView } from "../forms/rules/map.ts";
import { may } from "../rules/access.ts";
import type { DeskHouse } from "../shell/house.ts";
import type { Work } from "./actions.ts";
import { refsIn, refViews } from "./references.ts";

export interface Shown {
  entries: FormEntries;
  /** As the entries make it. */
  body: RecordBody;
  faults?: ReadonlyMap<string, Fault>;
  found?: ReadonlyMap<string, readonly RefView[]>;
  maps?: ReadonlyMap<string, MapView>;
}

/** Everything that the fields of a form are drawn from. */
export function formView(house: DeskHouse, { desk, type }: Work, { entries, body, faults, found, maps }: Shown): FormView {
  const ids = refsIn(type, entries).flatMap(({ value }) => (isId(value) ? [value] : []));
  return {
    desk,
    type,
    entries,
    faults: faults ?? new Map(),
    refs: refViews(house, desk, ids),
    found: found ?? new Map(),
    maps: maps ?? new Map(),
    stale: staleIn(type, entries, body),
    kept: keptIn(body),
    mayCreate: may(desk.session.person, "create"),
  };
}

/** Texts whose original has changed since they were translated. */
function staleIn(type: RecordBody["type"], entries: FormEntries, body: RecordBody): Set<string> {
  const stale = new Set<string>();
  for (const name of entries.keys()) {
    if (!name.endsWith(".text") || spotAt(type, name)?.field.kind !== "localised") continue;
    const path = name.slice(0, -".text".length);
    let value: unknown = body;
    for (const part of path.split("."))
      value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined;
    if (typeof value === "object" && value !== null && (value as { stale?: boolean }).stale) stale.add(path);
  }
  return stale;
}

/** How much the archive keeps under fields that no form changes. */
function keptIn({ type, fields }: RecordBody): Map<string, number> {
  return new Map(
    Object.entries(formOfType(type).fields?.parts ?? {})
      .filter(([, field]) => isKept(field))
      .map(([name]) => [
        `fields.${name}`,
        Array.isArray(fields[name]) ? fields[name].length : fields[name] === undefined ? 0 : 1,
      ]),
  );
}

/** The field of the form that a name is in: what the page opens and comes back to. */
export const fieldAround = (name: string): string =>
  name.startsWith("fields.") ? name.split(".").slice(0, 2).join(".") : (name.split(".")[0] ?? name);
