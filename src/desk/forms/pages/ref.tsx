import { TextInput } from "../../shell/controls.tsx";
import { isId } from "../rules/values.ts";
import { Act } from "./buttons.tsx";
import { Label } from "./label.tsx";
import { errorAt, type FieldProps, helpOf, labelOf, type RefView, refLine, typesOf, valueAt } from "./view.ts";

/** A reference to another record: found by words of its title or by its number, or begun from here. */
export function RefField({ f, name, field }: FieldProps) {
  const { t } = f.desk;
  const value = valueAt(f, name);
  const known = f.refs.get(value);
  const types = typesOf(field);
  const label = labelOf(f, name);
  return (
    <div class="control reference" data-part={name} data-combobox="records" data-types={types.join(" ")}>
      <TextInput
        id={name}
        label={<Label f={f} name={name} />}
        help={/\.\d+$/.test(name) ? undefined : (helpOf(f, name) ?? t("form-ref-help"))}
        error={errorAt(f, name)}
        value={known ? refLine(known) : value}
      />
      {value !== "" && isId(value) && !known ? <p class="help">{t("form-ref-unseen")}</p> : null}
      <Found f={f} name={name} found={f.found.get(name)} />
      <div class="acts">
        <Act act={`find:${name}`} about={label}>
          {t("form-find")}
        </Act>
        {f.mayCreate
          ? types.map((type) => (
              <Act act={`new:${name}:${type}`} about={label}>
                {t("form-new-here", { type: t(`type-${type}`) })}
              </Act>
            ))
          : null}
      </div>
    </div>
  );
}

function Found({ f, name, found }: Pick<FieldProps, "f" | "name"> & { found: readonly RefView[] | undefined }) {
  if (!found) return null;
  const { t } = f.desk;
  if (found.length === 0) return <p class="help">{t("form-found-none")}</p>;
  return (
    <div class="found">
      <p class="help">{t("form-found", { n: found.length })}</p>
      <ul>
        {found.map((one) => (
          <li>
            <Act act={`choose:${name}:${one.id}`}>{refLine(one)}</Act> <small>{t(`type-${one.type}`)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
