import { fieldAt, type RecordBody, type State, type TypeName } from "../../../../registry/index.ts";
import type { Desk } from "../../../shell/desk.ts";
import { type Run, runsBetween } from "../rules/changes.ts";
import { sensitivityName, stateName, visibilityName } from "../rules/names.ts";
import { type Refs, Value } from "./value.tsx";

interface DifferenceProps {
  desk: Desk;
  type: TypeName;
  /** As `diffVersions` names it: `title.fr.text`, `fields.since`. */
  path: string;
  before: unknown;
  after: unknown;
  refs: Refs;
}

/** What a place said before and says now: running text word by word, anything else side by side. */
export function DifferenceValue({ desk, type, path, before, after, refs }: DifferenceProps) {
  if (/\.text$/.test(path) && isWords(before) && isWords(after)) return <Words before={before ?? ""} after={after ?? ""} />;
  const shown = (value: unknown) => <One desk={desk} type={type} path={path} value={value} refs={refs} />;
  return (
    <>
      {before === undefined ? null : <del class="block">{shown(before)}</del>}
      {after === undefined ? null : <ins class="block">{shown(after)}</ins>}
    </>
  );
}

const isWords = (value: unknown): value is string | undefined => value === undefined || typeof value === "string";

export const Words = ({ before, after }: { before: string; after: string }) => (
  <p dir="auto" class="words">
    <Runs runs={runsBetween(before, after)} />
  </p>
);

export const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map(({ text, kind }) => (kind === "same" ? text : kind === "out" ? <del>{text}</del> : <ins>{text}</ins>));

function One({ desk, type, path, value, refs }: { desk: Desk; type: TypeName; path: string; value: unknown; refs: Refs }) {
  const field = fieldAt(type, path.replace(/^fields\./, ""));
  const part = /\.(text|status|translator|sourceHash|stale|country|lat|lon|min|max|basis|amount|currency)$/.test(path);
  if (field && !part && (typeof value === "object") === (Array.isArray(value) || isObjectKind(field.kind))) {
    return <Value desk={desk} field={field} value={value} refs={refs} />;
  }
  if (path === "state") return <>{stateName(desk.t, value as State)}</>;
  if (path === "visibility") return <>{visibilityName(desk.t, value as RecordBody["visibility"])}</>;
  if (path === "sensitivity") return <>{sensitivityName(desk.t, value as RecordBody["sensitivity"])}</>;
  const words = typeof value === "string" ? value : JSON.stringify(value, undefined, 1);
  return <bdi dir="auto">{words}</bdi>;
}

const isObjectKind = (kind: string): boolean => ["localised", "place", "range", "money", "group"].includes(kind);
