import type { Messages } from "../../../kernel/messages.ts";
import { isEdtf, label } from "../../../registry/index.ts";
import { dateWords } from "../../../site/index.ts";
import { Choices, Select, TextArea, TextInput, type TextInputProps } from "../../shell/controls.tsx";
import { western } from "../rules/scalars.ts";
import { Label } from "./label.tsx";
import { errorAt, type FieldProps, helpOf, valueAt } from "./view.ts";

/** Texts that are long by nature, or are so already. */
const LONG = /(^|\.)(quote|answerVerbatim|noCapture|basis|reason|riskReview|redactions|note|outcome|metadata|sealed)(\.\d+)?$/;
const isLong = (name: string, value: string): boolean => LONG.test(name) || value.length > 90 || value.includes("\n");

/** A browser drops the first line end of a text area. */
export const areaText = (text: string): string => (text.startsWith("\n") ? `\n${text}` : text);
export const rowsFor = (text: string, least: number): number =>
  Math.min(
    24,
    Math.max(
      least,
      text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 80)), 0),
    ),
  );

/** One line, unless it holds several already: a browser would run them together. */
export const LineInput = (props: TextInputProps) =>
  props.value?.includes("\n") ? (
    <TextArea {...props} value={areaText(props.value)} rows={rowsFor(props.value, 2)} />
  ) : (
    <TextInput {...props} />
  );

export function TextField({ f, name }: FieldProps) {
  const value = valueAt(f, name);
  const common = { id: name, label: <Label f={f} name={name} />, help: helpOf(f, name), error: errorAt(f, name) };
  return isLong(name, value) ? (
    <TextArea {...common} value={areaText(value)} rows={rowsFor(value, 2)} />
  ) : (
    <TextInput {...common} value={value} />
  );
}

export const NumberField = ({ f, name }: FieldProps) => (
  <div class="short">
    <TextInput
      id={name}
      label={<Label f={f} name={name} />}
      help={helpOf(f, name)}
      error={errorAt(f, name)}
      value={valueAt(f, name)}
      inputMode="text"
      code
    />
  </div>
);

/** An address, a hash, a licence: from the left in every language. */
export const CodeField = ({ f, name }: FieldProps) => (
  <TextInput
    id={name}
    label={<Label f={f} name={name} />}
    help={helpOf(f, name)}
    error={errorAt(f, name)}
    value={valueAt(f, name)}
    code
  />
);

export function FlagField({ f, name }: FieldProps) {
  const { t } = f.desk;
  return (
    <Choices
      id={name}
      legend={<Label f={f} name={name} />}
      help={helpOf(f, name)}
      error={errorAt(f, name)}
      chosen={[valueAt(f, name)]}
      choices={[
        { value: "yes", label: t("form-yes") },
        { value: "no", label: t("form-no") },
        { value: "", label: t("form-not-said") },
      ]}
    />
  );
}

/** Vocabularies whose terms say what the choices of the envelope mean. */
const SCHEMES = new Set(["visibility", "sensitivity"]);

export function ChoiceField({ f, name, field }: FieldProps) {
  const { t, lang } = f.desk;
  const last = name.split(".").at(-1) ?? "";
  const words = (option: string) =>
    SCHEMES.has(last) ? label(last, option.replace("_", "-"), lang) : t(`form-choice-${last}-${option}`);
  return (
    <Select
      id={name}
      label={<Label f={f} name={name} />}
      help={helpOf(f, name)}
      error={errorAt(f, name)}
      value={valueAt(f, name)}
      empty={field.required ? undefined : t("form-choose")}
      choices={(field.options ?? []).map((option) => ({ value: option, label: words(option) }))}
    />
  );
}

export const DayField = ({ f, name }: FieldProps) => (
  <div class="short">
    <TextInput
      id={name}
      label={<Label f={f} name={name} />}
      help={helpOf(f, name)}
      error={errorAt(f, name)}
      value={valueAt(f, name)}
      type="date"
    />
  </div>
);

/** How a date was understood, in the reader's words; nothing for one that is none. */
export function understood(t: Messages, typed: string): string | undefined {
  const text = western(typed.trim());
  return text !== "" && isEdtf(text) ? t("form-date-understood", { date: dateWords(text, t) }) : undefined;
}

/** A date as exact as it is known. The words under it say how it was understood. */
export function DateField({ f, name }: FieldProps) {
  const { t } = f.desk;
  const value = valueAt(f, name);
  return (
    <div class="short dated" data-date="">
      <TextInput
        id={name}
        label={<Label f={f} name={name} />}
        help={helpOf(f, name) ?? t("form-date-help")}
        error={errorAt(f, name)}
        value={value}
        code
      />
      <p class="understood" data-understood="">
        {understood(t, value) ?? ""}
      </p>
    </div>
  );
}
