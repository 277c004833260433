import { fieldAt, fieldName, type RecordBody } from "../../../registry/index.ts";
import { Code } from "../../../site/index.ts";
import { type Refs, SummaryLink, Value } from "../../records/view/pages/value.tsx";
import { typeName } from "../../records/view/rules/names.ts";
import type { Desk } from "../../shell/desk.ts";
import { valueAt } from "../rules/grounds.ts";

/** The record that sources are cited for. */
export const CitingHead = ({ desk, body }: { desk: Desk; body: RecordBody }) => (
  <p class="kicker">
    {typeName(desk.t, body.type)} <Code>{body.handle}</Code> · <SummaryLink desk={desk} of={body} />
  </p>
);

/** What the field says that a source is cited for: it stays in sight. */
export function WhatItSays({ desk, body, field, refs }: { desk: Desk; body: RecordBody; field: string; refs: Refs }) {
  const declared = fieldAt(body.type, field);
  const value = valueAt(body, field);
  const isItem = declared?.many && !Array.isArray(value);
  const text = field.startsWith("notes.") && typeof value === "object" && value !== null && "text" in value ? value.text : value;
  const whole = field === "evidence" && body.type === "claim" ? body.fields.text : undefined;
  return (
    <div class="citing-says">
      <p class="citing-label">{fieldName(desk.t, body.type, whole ? "text" : field)}</p>
      <div>
        {whole ? (
          <Value desk={desk} field={fieldAt("claim", "text") ?? PLAIN} value={whole} refs={refs} />
        ) : text === undefined || !declared ? (
          <p class="quiet">{desk.t("citing-says-nothing")}</p>
        ) : (
          <Value desk={desk} field={isItem ? { ...declared, many: false } : declared} value={text} refs={refs} />
        )}
      </div>
    </div>
  );
}

const PLAIN = { kind: "text", many: false, facet: false, search: false, required: false, asserted: true, secret: false } as const;
