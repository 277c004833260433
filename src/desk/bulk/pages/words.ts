import { languageName } from "../../../kernel/languages.ts";
import type { Messages } from "../../../kernel/messages.ts";
import { fieldName, refusalWords, type TypeName } from "../../../registry/index.ts";
import type { RowReason } from "../rules/import.ts";
import type { Change } from "../rules/merge.ts";
import type { Target } from "../rules/targets.ts";

const OWN = new Set(["handle", "lang", "licence"]);

/** What a column becomes, in the reader's words. `divided`: its field has targets for its parts too. */
export function targetName(t: Messages, type: TypeName, { id, field, part, lang }: Target, divided = false): string {
  if (OWN.has(id)) return t(`bulk-target-${id}`);
  const name = fieldName(t, type, part === undefined ? field : `${field}.${part}`);
  if (lang !== undefined) return `${name} · ${languageName(lang, t.lang)}`;
  return divided && part === undefined ? t("bulk-target-whole", { field: name }) : name;
}

export function reasonWords(t: Messages, type: TypeName, reason: RowReason): string {
  if (reason.kind === "value")
    return t("bulk-why-value", { field: fieldName(t, type, reason.path), reason: refusalWords(t, reason) });
  const text = reason.kind === "cell" ? reason.text : "";
  return t(`bulk-why-${reason.code}`, { column: reason.column ?? "", text, detail: reason.detail ?? "" });
}

export function changeWords(t: Messages, type: TypeName, { path, before, after }: Change): string {
  const id = before === "" ? "bulk-change-new" : after === "" ? "bulk-change-gone" : "bulk-change";
  return t(id, { field: fieldName(t, type, path), before, after });
}
