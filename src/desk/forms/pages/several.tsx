import type { ComponentChildren } from "preact";
import { Label } from "./label.tsx";
import { LineInput } from "./scalars.tsx";
import { errorAt, type FieldProps, type FormView, helpOf, valueAt } from "./view.ts";

interface PartProps {
  f: FormView;
  name: string;
  part: string;
  help?: string;
  type?: "text" | "date";
  code?: boolean;
  list?: string;
}

/** One part of a value that is typed in several. */
const Part = ({ f, name, part, help, type, code, list }: PartProps) => (
  <LineInput
    id={`${name}.${part}`}
    label={f.desk.t(`form-part-${part}`)}
    help={help}
    error={errorAt(f, `${name}.${part}`)}
    value={valueAt(f, `${name}.${part}`)}
    type={type}
    code={code}
    list={list}
  />
);

type SeveralProps = Pick<FieldProps, "f" | "name"> & {
  /** What the parts are: sides of one value, or one text in several languages. */
  of?: "several" | "texts";
  children: ComponentChildren;
};

/** A value of several parts: one group with its name, what is wrong with it as a whole, and its parts. */
export const Several = ({ f, name, of = "several", children }: SeveralProps) => {
  const help = helpOf(f, name);
  const error = errorAt(f, name);
  const described = [help ? `${name}-help` : "", error ? `${name}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset
      class={error ? `control ${of} wrong` : `control ${of}`}
      id={name}
      tabIndex={-1}
      data-part={of === "texts" ? name : undefined}
      aria-describedby={described || undefined}
    >
      <legend>
        <Label f={f} name={name} />
      </legend>
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
      {children}
    </fieldset>
  );
};

export const RangeField = ({ f, name }: FieldProps) => (
  <Several f={f} name={name}>
    <div class="parts">
      <Part f={f} name={name} part="min" code />
      <Part f={f} name={name} part="max" code help={f.desk.t("form-range-help")} />
    </div>
    <Part f={f} name={name} part="basis" />
  </Several>
);

export const MoneyField = ({ f, name }: FieldProps) => (
  <Several f={f} name={name}>
    <div class="parts">
      <Part f={f} name={name} part="amount" code />
      <Part f={f} name={name} part="currency" code list="currencies" />
      <Part f={f} name={name} part="year" code />
    </div>
    <Part f={f} name={name} part="kind" help={f.desk.t("form-money-kind-help")} />
  </Several>
);

/** A point in time with its zone, or a day alone where that is enough. */
export const MomentField = ({ f, name, field }: FieldProps) => (
  <Several f={f} name={name}>
    <div class="parts">
      <Part f={f} name={name} part="day" type="date" />
      <Part f={f} name={name} part="time" code help={field.kind === "moment" ? f.desk.t("form-time-optional") : undefined} />
      <Part f={f} name={name} part="zone" code list="zones" help={f.desk.t("form-zone-help")} />
    </div>
  </Several>
);
