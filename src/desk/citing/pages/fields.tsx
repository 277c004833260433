import { type Field, fieldAt, fieldName, fieldsOfType, isEmpty, type RecordBody } from "../../../registry/index.ts";
import { plain } from "../../../site/index.ts";
import { type Refs, Value } from "../../records/view/pages/value.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { CitingHead } from "./head.tsx";

interface FieldsProps {
  desk: Desk;
  body: RecordBody;
  refs: Refs;
}

/** Which field a source is cited for. */
export function FieldsPage({ desk, body, refs }: FieldsProps) {
  const { t } = desk;
  const places = placesOf(body);
  return (
    <Frame desk={desk} title={`${t("citing-title")}: ${plain(body.title, desk.lang)}`} section="records">
      <article class="citing">
        <CitingHead desk={desk} body={body} />
        <h1>{t("citing-which-field")}</h1>
        <ul class="citing-fields">
          {places.map(({ path, field, value }) => (
            <li>
              <a href={at(desk, `/records/${body.handle}/cite?field=${encodeURIComponent(path)}`)}>
                {fieldName(t, body.type, path)}
              </a>
              <div class="citing-value">
                <Value desk={desk} field={field} value={value} refs={refs} />
              </div>
            </li>
          ))}
        </ul>
      </article>
    </Frame>
  );
}

const ENVELOPE = ["title", "summary", "contentNotice"] as const;
/** Entries of a list that are offered one by one. */
const MOST_ITEMS = 40;

/** Fields that say something, and each entry of their lists. The evidence of a claim is one place. */
function placesOf(body: RecordBody): { path: string; field: Field; value: unknown }[] {
  const found: { path: string; field: Field; value: unknown }[] = [];
  const add = (path: string, field: Field | undefined, value: unknown) => {
    if (!field || isEmpty(value)) return;
    found.push({ path, field, value });
    if (!field.many || !Array.isArray(value) || value.length < 2) return;
    const one = { ...field, many: false };
    for (const [i, item] of value.slice(0, MOST_ITEMS).entries())
      if (!isEmpty(item)) found.push({ path: `${path}.${i}`, field: one, value: item });
  };
  const evidence = body.type === "claim" ? fieldAt("claim", "evidence") : undefined;
  if (evidence) found.push({ path: "evidence", field: evidence, value: body.fields.evidence });
  for (const name of ENVELOPE) add(name, fieldAt(body.type, name), body[name]);
  for (const [name, field] of Object.entries(fieldsOfType(body.type))) {
    if (!(body.type === "claim" && name === "evidence")) add(name, field, body.fields[name]);
  }
  return found;
}
