import { isKept } from "../rules/declared.ts";
import { rowsOf } from "../rules/names.ts";
import { offersOf, SHORT_LIST } from "../rules/offers.ts";
import { Act } from "./buttons.tsx";
import { PlaceField } from "./place.tsx";
import { RefField } from "./ref.tsx";
import { ChoiceField, CodeField, DateField, DayField, FlagField, NumberField, TextField } from "./scalars.tsx";
import { MomentField, MoneyField, RangeField, Several } from "./several.tsx";
import { CodedField, Mark, TermBoxes, TermField } from "./terms.tsx";
import { LocalisedField } from "./texts.tsx";
import { errorAt, type FieldProps, helpOf, labelOf } from "./view.ts";

/** Any field of a form, whatever its kind. */
export function FormFieldView(props: FieldProps) {
  const { f, name, field } = props;
  if (isKept(field)) return <Kept {...props} />;
  if (!field.many) return <One {...props} />;
  if (field.kind === "term" && offersOf(field.scheme ?? "").length <= SHORT_LIST && !name.slice("fields.".length).includes("."))
    return <TermBoxes f={f} name={name} field={field} />;
  return <Rows {...props} />;
}

function One(props: FieldProps) {
  switch (props.field.kind) {
    case "localised":
      return <LocalisedField {...props} />;
    case "term":
      return <TermField {...props} />;
    case "country":
    case "language":
      return <CodedField {...props} />;
    case "ref":
      return <RefField {...props} />;
    case "place":
      return <PlaceField {...props} />;
    case "edtf":
      return <DateField {...props} />;
    case "day":
      return <DayField {...props} />;
    case "instant":
    case "moment":
      return <MomentField {...props} />;
    case "range":
      return <RangeField {...props} />;
    case "money":
      return <MoneyField {...props} />;
    case "number":
      return <NumberField {...props} />;
    case "flag":
      return <FlagField {...props} />;
    case "choice":
      return <ChoiceField {...props} />;
    case "url":
    case "digest":
      return <CodeField {...props} />;
    case "group":
      return <Group {...props} />;
    case "text":
      return props.name === "licence" ? <CodeField {...props} /> : <TextField {...props} />;
  }
}

const Group = ({ f, name, field }: FieldProps) => (
  <Several f={f} name={name}>
    {Object.entries(field.parts ?? {}).map(([part, inner]) => (
      <FormFieldView f={f} name={`${name}.${part}`} field={inner} />
    ))}
  </Several>
);

/** A list: each row with buttons to move it and to take it out, and one more to add another. */
function Rows({ f, name, field }: FieldProps) {
  const { t } = f.desk;
  const rows = rowsOf(f.entries, name);
  const label = labelOf(f, name);
  const help = helpOf(f, name) ?? (field.kind === "ref" ? t("form-ref-help") : undefined);
  const error = errorAt(f, name);
  const single = { ...field, many: false };
  const picks = field.kind === "term";
  return (
    <fieldset
      class={error ? "control rows wrong" : "control rows"}
      id={name}
      tabIndex={-1}
      data-part={name}
      aria-describedby={[help ? `${name}-help` : "", error ? `${name}-error` : ""].filter(Boolean).join(" ") || undefined}
    >
      <legend>{label}</legend>
      {help ? (
        <p class="help" id={`${name}-help`}>
          {help}
        </p>
      ) : null}
      {error ? (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
      {rows.length > 0 ? (
        <ol class={field.kind === "group" ? "wide" : undefined}>
          {rows.map((row, i) => (
            <li>
              <Mark f={f} own={`${name}.${row}`} />
              <One f={f} name={`${name}.${row}`} field={single} />
              <RowButtons f={f} name={name} row={row} first={i === 0} last={i === rows.length - 1} />
            </li>
          ))}
        </ol>
      ) : null}
      <div class="acts">
        <Act act={`add:${name}`} about={label}>
          {t(rows.length === 0 ? "form-add" : "form-add-another")}
        </Act>
        {picks ? (
          <Act act={`pick:${name}`} about={label}>
            {t("form-pick")}
          </Act>
        ) : null}
      </div>
    </fieldset>
  );
}

function RowButtons({
  f,
  name,
  row,
  first,
  last,
}: Pick<FieldProps, "f" | "name"> & { row: number; first: boolean; last: boolean }) {
  const { t } = f.desk;
  const about = labelOf(f, `${name}.${row}`);
  return (
    <div class="acts row-acts">
      {first ? null : (
        <Act act={`up:${name}:${row}`} about={about}>
          <span aria-hidden="true">↑</span>
          <span class="unseen">{t("form-row-up")}</span>
        </Act>
      )}
      {last ? null : (
        <Act act={`down:${name}:${row}`} about={about}>
          <span aria-hidden="true">↓</span>
          <span class="unseen">{t("form-row-down")}</span>
        </Act>
      )}
      <Act act={`remove:${name}:${row}`} about={about}>
        {t("form-remove")}
      </Act>
    </div>
  );
}

/** What the archive keeps is changed where the sources are. */
const Kept = ({ f, name }: FieldProps) => (
  <div class="control" id={name} tabIndex={-1}>
    <p class="kept-label">{labelOf(f, name)}</p>
    <p class="help">{f.desk.t("form-kept", { n: f.kept.get(name) ?? 0 })}</p>
  </div>
);
