import { countryName, languageName } from "../../../kernel/languages.ts";
import { fieldName, isEdtf, label, type TypeName } from "../../../registry/index.ts";
import { dateWords } from "../../../site/index.ts";
import { type FormEntries, spotAt } from "../../forms/index.ts";
import { type RefView, refLine } from "../../forms/pages/view.ts";
import type { SignedIn } from "../../shell/desk.ts";

export interface SaidProps {
  desk: SignedIn;
  type: TypeName;
  /** The field that the entries are under; they are named by what comes after it. */
  name: string;
  entries: FormEntries;
  refs: ReadonlyMap<string, RefView>;
}

/** What a form says of one field, for reading: to put beside what someone else says of it. */
export function Said({ desk, type, name, entries, refs }: SaidProps) {
  const lines = [...entries].flatMap(([rest, value]) => {
    const own = rest === "" ? name : `${name}.${rest}`;
    const last = own.split(".").at(-1) ?? "";
    const spot = spotAt(type, own);
    const isState = spot?.field.kind === "localised" && (last === "status" || last === "fresh");
    if (value.trim() === "" || last === "@" || !spot || isState) return [];
    const lang = spot.field.kind === "localised" ? own.split(".").at(-2) : undefined;
    return [
      {
        part: rest === "" || rest === "text" ? "" : partOf(desk, type, name, own),
        words: inWords(desk, spot, value, refs),
        lang,
      },
    ];
  });
  if (lines.length === 0) return <p class="silence">{desk.t("form-merge-nothing")}</p>;
  return (
    <>
      {lines.map(({ part, words, lang }) => (
        <p class="told" lang={lang} dir="auto">
          {part ? <small>{part} </small> : null}
          {words}
        </p>
      ))}
    </>
  );
}

function partOf({ t }: SignedIn, type: TypeName, name: string, own: string): string {
  const whole = fieldName(t, type, own.replace(/\.text$/, ""));
  return whole.slice(fieldName(t, type, name).length).replace(/^[ ·]+/, "");
}

function inWords(
  { t, lang }: SignedIn,
  spot: NonNullable<ReturnType<typeof spotAt>>,
  value: string,
  refs: SaidProps["refs"],
): string {
  const { field, inside } = spot;
  const part = inside.at(-1);
  switch (field.kind) {
    case "term":
      return label(field.scheme ?? "", value, lang);
    case "country":
      return countryName(value, lang);
    case "language":
      return languageName(value, lang);
    case "edtf":
      return isEdtf(value) ? dateWords(value, t) : value;
    case "flag":
      return value === "yes" ? t("form-yes") : value === "no" ? t("form-no") : value;
    case "ref": {
      const ref = refs.get(value);
      return ref ? refLine(ref) : value;
    }
    case "place":
      if (part === "country") return countryName(value, lang);
      if (part === "precision" || part === "publicPrecision") return label("precision", value, lang);
      return part === "region" ? label("region", value, lang) : value;
    default:
      return value;
  }
}
