import { sha256 } from "../../../kernel/hash.ts";
import { examine, type RecordBody, type Revision } from "../../../registry/index.ts";
import type { CellFault } from "./cells.ts";
import type { Fate, FatedRow, RecordReason, RowReason } from "./import.ts";
import type { Mapping } from "./mapping.ts";
import { changedBody, changesOf, newBody, type Provenance } from "./merge.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./take-in.ts";

const LONGEST_KEY = 500;

/** What names a row for good: the cells of its key columns, or all of them where there are none. */
export function keyOf(
  cells: readonly string[],
  { keys }: Pick<Mapping, "keys">,
): { key: string } | { fault: "no-key" | "key-too-long" } {
  if (keys.length === 0) return { key: sha256(JSON.stringify(cells.map((cell) => cell.trim()))).slice(0, 32) };
  const parts = keys.map((column) => (cells[column] ?? "").trim().replace(/\s+/g, " "));
  if (parts.every((part) => part === "")) return { fault: "no-key" };
  const key = parts.join(" · ");
  return key.length > LONGEST_KEY ? { fault: "key-too-long" } : { key };
}

/** What there is already of the record that a row speaks of. */
export interface Before {
  latest: Revision;
  mergedInto: boolean;
  /** It was withdrawn because an import was undone, and by nothing else since. */
  takenBack: boolean;
}

export interface Settling {
  row: Row;
  said: Said;
  faults: readonly CellFault[];
  mapping: Mapping;
  id: string;
  key: string;
  source: string;
  before?: Before;
}

const MOST_REASONS = 10;

/** What becomes of a row that was read, and why. */
export function fateOf({ row, said, faults, mapping, id, key, source, before }: Settling): FatedRow {
  const title = titleIn(said, before?.latest.body);
  const base = { line: row.line, lastLine: row.lastLine, cells: row.cells, title, record: id, expected: 0, changes: [] };
  const refuse = (why: readonly RowReason[]): FatedRow => ({
    ...base,
    ...(before && { handle: before.latest.body.handle, expected: before.latest.version }),
    fate: "refused",
    why: why.slice(0, MOST_REASONS),
  });
  if (faults.length > 0) return refuse(faults.map((fault) => ({ kind: "cell", ...fault })));
  const provenance: Provenance = { source, row: row.line, origin: mapping.origin, key };
  const fresh = before === undefined || before.takenBack;
  if (fresh) {
    if (!said.title || Object.keys(said.title).length === 0) return refuse([rowReason("no-title")]);
    const made = newBody(id, mapping.type, said, mapping.licence, provenance);
    const body = before ? { ...made, handle: before.latest.body.handle } : made;
    return settled("new", body, before, base, refuse);
  }
  const stop = standsInTheWay(before, mapping);
  if (stop) return refuse([rowReason(stop)]);
  const { body } = before.latest;
  const next = changedBody(body, said, provenance);
  if (next === body) return { ...base, fate: "same", why: [], handle: body.handle, expected: before.latest.version };
  const touched = !(before.latest.act === "imported" && body.provenance?.origin === mapping.origin);
  const draft: RecordBody = { ...next, state: "draft" };
  return settled(touched ? "conflict" : "changed", draft, before, base, refuse);
}

function settled(
  fate: Fate,
  body: RecordBody,
  before: Before | undefined,
  base: Omit<FatedRow, "fate" | "why">,
  refuse: (why: readonly RowReason[]) => FatedRow,
): FatedRow {
  const examined = examine(body);
  if (!examined.body) return refuse(examined.refusals.map((refusal) => ({ kind: "value", ...refusal })));
  const seen = before && { handle: before.latest.body.handle, expected: before.latest.version };
  const changes = before && fate !== "new" ? changesOf(before.latest.body, body) : [];
  return { ...base, ...seen, fate, why: [], changes, body };
}

function standsInTheWay({ latest: { body }, mergedInto }: Before, { type }: Mapping): RecordReason | undefined {
  // Whoever may not see a record learns nothing of it.
  if (body.visibility === "sealed") return "handle-unknown";
  if (body.type !== type) return "other-type";
  if (mergedInto) return "merged";
  if (body.state === "withdrawn") return "withdrawn";
  return body.state === "in_review" || body.state === "right_of_reply" ? "under-review" : undefined;
}

const rowReason = (code: RecordReason): RowReason => ({ kind: "row", code });

function titleIn(said: Said, body: RecordBody | undefined): string {
  const texts = said.title ?? body?.title ?? {};
  return (texts[said.lang] ?? Object.values(texts)[0])?.text.slice(0, 200) ?? "";
}
