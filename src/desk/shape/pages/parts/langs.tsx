import { type Language, languageName } from "../../../../kernel/languages.ts";
import type { Mistake } from "../../../shape/shaping.ts";
import { TextArea, TextInput } from "../../../shell/controls.tsx";
import type { Desk } from "../../../shell/desk.ts";

export interface LangsProps {
  desk: Desk;
  /** Beginning of the names of the fields: `label` for `label-fr`. */
  name: string;
  langs: readonly string[];
  values: Readonly<Record<string, string>>;
  legend: string;
  help?: string;
  mistakes: readonly Mistake[];
  /** Lines of a text; without it the field is one line. */
  rows?: number;
  maxLength?: number;
}

const mistakeAt = (mistakes: readonly Mistake[], id: string) => mistakes.find((one) => one.id === id)?.message;

/** One text in several languages, a field each, in the direction that each is written. */
export const Langs = ({ desk, name, langs, values, legend, help, mistakes, rows, maxLength }: LangsProps) => (
  <fieldset class="shape-langs">
    <legend>{legend}</legend>
    {help ? <p class="help">{help}</p> : null}
    {langs.map((lang) => {
      const common = {
        ...{ id: `${name}-${lang}`, lang, value: values[lang] ?? "", maxLength },
        label: languageName(lang, desk.lang as Language),
        error: mistakeAt(mistakes, `${name}-${lang}`),
      };
      return rows ? <TextArea {...common} rows={rows} /> : <TextInput {...common} />;
    })}
  </fieldset>
);
