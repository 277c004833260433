import type { PublicRecord } from "../../../edition/index.ts";
import { fieldsOfType } from "../../../registry/index.ts";
import type { Notebook } from "../../rules/notebook.ts";
import { isEmpty } from "../../rules/values.ts";
import type { View } from "../view.ts";
import { MarginCell, Marks, type Refs } from "./footnotes.tsx";
import { fieldLabel } from "./label.ts";
import { Value } from "./value.tsx";

export interface FactsProps {
  v: View;
  record: PublicRecord;
  refs: Refs;
  notes: Notebook;
  /** Fields to show, in this order. Those that are empty or secret are left out. */
  names: readonly string[];
}

/** Has the record anything to say under these names? */
export const saysAnything = (record: PublicRecord, names: readonly string[]): boolean =>
  names.some((name) => !fieldsOfType(record.type)[name]?.secret && !isEmpty(record.fields[name]));

/** Two columns, name and value, each value with the marks of its notes and the notes in the margin. */
export function Facts({ v, record, refs, notes, names }: FactsProps) {
  if (!saysAnything(record, names)) return null;
  return (
    <dl class="facts">
      {names.map((name) => (
        <Fact v={v} record={record} refs={refs} notes={notes} name={name} />
      ))}
    </dl>
  );
}

function Fact({ v, record, refs, notes, name }: Omit<FactsProps, "names"> & { name: string }) {
  const field = fieldsOfType(record.type)[name];
  const value = record.fields[name];
  if (!field || field.secret || isEmpty(value)) return null;
  const taken = notes.take(name);

  return (
    <div class="fact">
      <dt>{fieldLabel(v, record.type, name)}</dt>
      <dd>
        <Value v={v} field={field} value={value} refs={refs} />
        <Marks v={v} taken={taken} />
        {name === "lastReported" ? <span class="quiet"> {v.t("may-have-moved-on")}</span> : null}
        {record.editorial.includes(name) ? <span class="quiet"> {v.t("editorial")}</span> : null}
      </dd>
      <MarginCell v={v} taken={taken} refs={refs} />
    </div>
  );
}
