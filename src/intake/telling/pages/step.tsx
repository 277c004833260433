import type { ComponentChildren } from "preact";
import type { IconName } from "../../style/icons.ts";
import { Icon } from "./icon.tsx";
import type { TellView } from "./view.ts";

export interface StepFormProps {
  v: TellView;
  /** Name of the step: the server knows by it what was asked. */
  step: string;
  /** Hidden fields. */
  fields: readonly (readonly [name: string, value: string])[];
  children: ComponentChildren;
}

/** The one form of a page. What was typed travels as it is and not as percent signs: a third of the bytes in most scripts. */
export const StepForm = ({ v, step, fields, children }: StepFormProps) => (
  <form id="step" method="post" action={`/${v.lang}/tell`} encType="multipart/form-data" autocomplete="off" novalidate>
    <input type="hidden" name="step" value={step} />
    {fields.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
);

export interface GoProps {
  value: string;
  icon?: IconName;
  quiet?: boolean;
  children: ComponentChildren;
}

/** A button that leads on: `value` says where. */
export const Go = ({ value, icon, quiet, children }: GoProps) => (
  <button type="submit" name="go" value={value} class={quiet ? "quiet" : undefined}>
    {icon ? <Icon name={icon} /> : null}
    <span>{children}</span>
  </button>
);

export const Buttons = ({ children }: { children: ComponentChildren }) => <div class="buttons">{children}</div>;

/** What people see of a code, a size or a number: always from left to right. */
export const Ltr = ({ children }: { children: ComponentChildren }) => (
  <bdi class="code" dir="ltr" translate={false}>
    {children}
  </bdi>
);

/** A field that holds a text. A line break at its beginning would be lost without another before it. */
export const TextField = ({ v, label, text, rows = 12, autofocus = false }: TextFieldProps) => (
  <p class="field">
    <label for="text">{label}</label>
    <textarea id="text" name="text" rows={rows} dir="auto" spellcheck={false} autofocus={autofocus} lang={v.lang}>
      {`\n${text}`}
    </textarea>
  </p>
);

export interface TextFieldProps {
  v: TellView;
  label: string;
  text: string;
  rows?: number;
  autofocus?: boolean;
}

/** What nobody can undo: said before it is sent, and again when it is taken back. */
export const Undo = ({ v, lead }: { v: TellView; lead: string }) => (
  <>
    <p>{lead}</p>
    <ul>
      {(["read", "copies", "partners", "search"] as const).map((one) => (
        <li>{v.t(`undo-${one}`)}</li>
      ))}
    </ul>
  </>
);
