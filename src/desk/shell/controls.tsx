import type { ComponentChildren } from "preact";

interface ControlProps {
  /** Also the name that is posted, unless `name` says otherwise. */
  id: string;
  name?: string;
  label: ComponentChildren;
  help?: ComponentChildren;
  error?: string;
}

const described = ({ id, help, error }: Pick<ControlProps, "id" | "help" | "error">) =>
  [help ? `${id}-help` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;

/** A label, its help and its error around one control. */
export const Labelled = ({ id, label, help, error, children }: ControlProps & { children: ComponentChildren }) => (
  <div class={error ? "control wrong" : "control"}>
    <label for={id}>{label}</label>
    {help ? (
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
    ) : null}
    {error ? (
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
    ) : null}
    {children}
  </div>
);

export interface TextInputProps extends ControlProps {
  value?: string;
  type?: "text" | "email" | "password" | "search" | "url" | "date" | "number";
  /** Of the text, where it is known: an Arabic text runs from the right whatever the page. */
  lang?: string;
  autocomplete?: string;
  required?: boolean;
  maxLength?: number;
  inputMode?: "numeric" | "text";
  list?: string;
  /** A code or an address: from the left in every language. */
  code?: boolean;
}

export const TextInput = (props: TextInputProps) => {
  const {
    id,
    name = id,
    value = "",
    type = "text",
    lang,
    autocomplete = "off",
    required,
    maxLength,
    inputMode,
    list,
    code,
  } = props;
  return (
    <Labelled {...props}>
      <input
        id={id}
        name={name}
        // The library tells the kinds of inputs apart; this one is any of those that hold a text.
        type={type as "text"}
        value={value}
        lang={lang}
        dir={code ? "ltr" : "auto"}
        autocomplete={autocomplete}
        required={required}
        maxLength={maxLength}
        inputMode={inputMode}
        list={list}
        aria-describedby={described(props)}
        aria-invalid={props.error ? "true" : undefined}
      />
    </Labelled>
  );
};

export interface TextAreaProps extends ControlProps {
  value?: string;
  rows?: number;
  lang?: string;
  maxLength?: number;
}

export const TextArea = (props: TextAreaProps) => {
  const { id, name = id, value = "", rows = 4, lang, maxLength } = props;
  return (
    <Labelled {...props}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        lang={lang}
        dir="auto"
        maxLength={maxLength}
        aria-describedby={described(props)}
        aria-invalid={props.error ? "true" : undefined}
      >
        {value}
      </textarea>
    </Labelled>
  );
};

export interface Choice {
  value: string;
  label: string;
  help?: string;
  /** Heading that the choice stands under. */
  group?: string;
}

export interface SelectProps extends ControlProps {
  value?: string;
  choices: readonly Choice[];
  /** What the empty choice says; without it there is none. */
  empty?: string;
}

export const Select = (props: SelectProps) => {
  const { id, name = id, value = "", choices, empty } = props;
  const groups = [...new Set(choices.map((choice) => choice.group ?? ""))];
  const options = (group: string) =>
    choices
      .filter((choice) => (choice.group ?? "") === group)
      .map((choice) => (
        <option value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ));
  return (
    <Labelled {...props}>
      <select id={id} name={name} aria-describedby={described(props)} aria-invalid={props.error ? "true" : undefined}>
        {empty === undefined ? null : (
          <option value="" selected={value === ""}>
            {empty}
          </option>
        )}
        {groups.map((group) => (group === "" ? options(group) : <optgroup label={group}>{options(group)}</optgroup>))}
      </select>
    </Labelled>
  );
};

export interface ChoicesProps extends Omit<ControlProps, "label"> {
  legend: ComponentChildren;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** Several may be chosen. */
  several?: boolean;
}

/** Radio buttons, or boxes to tick. The first has the id of the whole, so that an error leads to it. */
export const Choices = ({ id, name = id, legend, help, error, choices, chosen, several }: ChoicesProps) => (
  <fieldset class={error ? "control wrong" : "control"} aria-describedby={described({ id, help, error })}>
    <legend>{legend}</legend>
    {help ? (
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
    ) : null}
    {error ? (
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
    ) : null}
    {choices.map((choice, i) => {
      const own = i === 0 ? id : `${id}-${i}`;
      return (
        <div class="choice">
          <input
            id={own}
            type={several ? "checkbox" : "radio"}
            name={name}
            value={choice.value}
            checked={chosen.includes(choice.value)}
            aria-describedby={choice.help ? `${own}-help` : undefined}
          />
          <label for={own}>{choice.label}</label>
          {choice.help ? (
            <p class="help" id={`${own}-help`}>
              {choice.help}
            </p>
          ) : null}
        </div>
      );
    })}
  </fieldset>
);
