import { countryName, type Language, languageName } from "../../../kernel/languages.ts";
import { hasTerm, label, shortLabel, type Term } from "../../../registry/index.ts";
import { Labelled, TextInput } from "../../shell/controls.tsx";
import { countryCodes, countryFrom, languageFrom, OFFERED_LANGUAGES, termFrom } from "../rules/known.ts";
import { ROW, rowsOf } from "../rules/names.ts";
import { type Offer, offersOf, SHORT_LIST } from "../rules/offers.ts";
import { Act } from "./buttons.tsx";
import { Label } from "./label.tsx";
import { errorAt, type FieldProps, helpOf, labelOf, valueAt } from "./view.ts";

/** One term: a list to choose from while that is short, else typing with suggestions and a page with all of them. */
export function TermField(props: FieldProps) {
  const { f, name, field } = props;
  const scheme = field.scheme ?? "";
  const offers = offersOf(scheme);
  const value = valueAt(f, name);
  const isKnown = value === "" || hasTerm(scheme, value);
  if (offers.length > SHORT_LIST || !isKnown) return <TermInput {...props} />;
  const error = errorAt(f, name);
  return (
    <Labelled id={name} label={<Label f={f} name={name} />} help={helpOf(f, name)} error={error}>
      <select
        id={name}
        name={name}
        aria-describedby={error ? `${name}-error` : undefined}
        aria-invalid={error ? "true" : undefined}
      >
        <option value="">{f.desk.t("form-choose")}</option>
        {value !== "" && !offers.some(({ term }) => term.notation === value) ? (
          <option value={value} selected>
            {label(scheme, value, f.desk.lang)}
          </option>
        ) : null}
        {offers.map(({ term, depth }) => (
          <option value={term.notation} selected={term.notation === value}>
            {`${"  ".repeat(depth)}${label(scheme, term.notation, f.desk.lang)}`}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A term as it is typed: its name in the reader's language. */
const typedTerm = (scheme: string, value: string, lang: Language): string =>
  hasTerm(scheme, value) ? label(scheme, value, lang) : value;

function TermInput({ f, name, field }: FieldProps) {
  const scheme = field.scheme ?? "";
  const { lang, t } = f.desk;
  return (
    <div class="picked" data-combobox="list">
      <TextInput
        id={name}
        label={<Label f={f} name={name} />}
        help={helpOf(f, name)}
        error={errorAt(f, name)}
        value={namedApart(scheme, valueAt(f, name), lang)}
        list={`terms-${scheme}`}
      />
      {isRow(name) ? null : (
        <Act act={`pick:${name}`} about={labelOf(f, name)}>
          {t("form-pick")}
        </Act>
      )}
    </div>
  );
}

/** A row of a list of terms: the list itself leads to the page with all of them. */
const isRow = (name: string): boolean => /\.\d+$/.test(name);

/** A name that two terms share would not be understood when it comes back: then the notation stands. */
const namedApart = (scheme: string, value: string, lang: Language): string => {
  const words = typedTerm(scheme, value, lang);
  return hasTerm(scheme, value) && termFrom(scheme, words) !== value ? value : words;
};

/** Several terms of a short vocabulary: boxes to tick. Each keeps the place that it has; one that is new comes after them. */
export function TermBoxes({ f, name, field }: FieldProps) {
  const scheme = field.scheme ?? "";
  const rows = rowsOf(f.entries, name);
  const chosen = Map.groupBy(
    rows.filter((row) => valueAt(f, `${name}.${row}`) !== ""),
    (row) => valueAt(f, `${name}.${row}`),
  );
  let next = (rows.at(-1) ?? -1) + 1;
  const offers = offersOf(scheme);
  const left = [...chosen.keys()].filter((value) => !offers.some(({ term }) => term.notation === value));
  const error = errorAt(f, name);
  const help = helpOf(f, name);
  const box = ({ term, depth }: Offer) =>
    (chosen.get(term.notation) ?? [undefined]).map((row) => {
      const own = `${name}.${row ?? next++}`;
      return <Box f={f} own={own} term={term} depth={depth} scheme={scheme} checked={row !== undefined} />;
    });
  return (
    <fieldset
      class={error ? "control wrong" : "control"}
      id={name}
      tabIndex={-1}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend>
        <Label f={f} name={name} />
      </legend>
      {help ? <p class="help">{help}</p> : null}
      {error ? (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
      <div class="boxes">{offers.flatMap(box)}</div>
      {left.flatMap((value) =>
        (chosen.get(value) ?? []).map((row) =>
          hasTerm(scheme, value) ? (
            <Box f={f} own={`${name}.${row}`} term={{ notation: value, prefLabel: {} }} depth={0} scheme={scheme} checked />
          ) : (
            <>
              <Mark f={f} own={`${name}.${row}`} />
              <TextInput
                id={`${name}.${row}`}
                label={<Label f={f} name={`${name}.${row}`} />}
                error={errorAt(f, `${name}.${row}`)}
                value={value}
              />
            </>
          ),
        ),
      )}
    </fieldset>
  );
}

/** Where a row was when the form was opened. */
export const Mark = ({ f, own }: Pick<FieldProps, "f"> & { own: string }) => {
  const mark = f.entries.get(`${own}.${ROW}`);
  return mark === undefined ? null : <input type="hidden" name={`${own}.${ROW}`} value={mark} />;
};

interface BoxProps {
  f: FieldProps["f"];
  own: string;
  term: Pick<Term, "notation" | "prefLabel" | "definition">;
  depth: number;
  scheme: string;
  checked: boolean;
}

function Box({ f, own, term, depth, scheme, checked }: BoxProps) {
  const { lang } = f.desk;
  const definition = term.definition?.[lang];
  return (
    <div class={`choice depth-${Math.min(depth, 3)}`}>
      <input type="checkbox" id={own} name={own} value={term.notation} checked={checked} title={definition} />
      <label for={own}>{shortLabel(scheme, term.notation, lang)}</label>
      {checked ? <Mark f={f} own={own} /> : null}
    </div>
  );
}

/** A country or a language by its name; its code is as good. */
export const CodedField = ({ f, name, field }: FieldProps) => {
  const value = valueAt(f, name);
  const isCountries = field.kind === "country";
  return (
    <div class="short" data-combobox="list">
      <TextInput
        id={name}
        label={<Label f={f} name={name} />}
        help={helpOf(f, name)}
        error={errorAt(f, name)}
        value={isCountries ? namedCountry(value, f.desk.lang) : namedLanguage(value, f.desk.lang)}
        list={isCountries ? "countries" : "content-languages"}
      />
    </div>
  );
};

/** The name, where the name leads back to the code. */
export const namedCountry = (code: string, lang: Language): string => {
  const name = countryName(code, lang);
  return code !== "" && countryFrom(name) === code ? name : code;
};
export const namedLanguage = (tag: string, lang: Language): string => {
  const name = languageName(tag, lang);
  return tag !== "" && languageFrom(name) === tag ? name : tag;
};

/** What the inputs of a form suggest: once for all of them. */
export function Suggestions({ f, schemes }: Pick<FieldProps, "f"> & { schemes: readonly string[] }) {
  const { lang } = f.desk;
  return (
    <>
      {schemes.map((scheme) => (
        <datalist id={`terms-${scheme}`}>
          {offersOf(scheme).map(({ term }) => (
            <option value={namedApart(scheme, term.notation, lang)} />
          ))}
        </datalist>
      ))}
      <datalist id="countries">
        {countryCodes().map((code) => (
          <option value={namedCountry(code, lang)} />
        ))}
      </datalist>
      <datalist id="content-languages">
        {OFFERED_LANGUAGES.map((tag) => (
          <option value={namedLanguage(tag, lang)} />
        ))}
      </datalist>
      <datalist id="currencies">
        {["EUR", "USD", "GBP", "CHF", "TRY", "MXN", "MAD", "TND", "LYD", "EGP", "JOD", "AUD", "CAD"].map((code) => (
          <option value={code} />
        ))}
      </datalist>
      <datalist id="zones">
        {["UTC", ...Intl.supportedValuesOf("timeZone")].map((zone) => (
          <option value={zone} />
        ))}
      </datalist>
    </>
  );
}
