import { TYPE_NAMES } from "../../../registry/index.ts";
import { type Choice, Choices, Select, TextInput } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton, ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { TableImport } from "../rules/import.ts";
import { DATE_ORDERS, type Mapping, namedColumns, SEPARATORS } from "../rules/mapping.ts";
import type { Row } from "../rules/rows.ts";
import { DELIMITERS, ENCODINGS } from "../rules/sniff.ts";
import { targetOf, targetsOf } from "../rules/targets.ts";
import { targetName } from "./words.ts";

export interface MapPageProps {
  desk: SignedIn;
  it: TableImport;
  rows: readonly Row[];
  mapping: Mapping;
  /** Where the mapping on the page comes from. */
  basis: "remembered" | "guessed" | "typed";
  /** Names of mappings that are remembered. */
  known: readonly string[];
  errors: readonly { id: string; message: string }[];
}

const DELIMITER_NAMES = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as const;
const SEPARATOR_NAMES = { "|": "bar", ";": "semicolon", ",": "comma", "/": "slash", "\n": "line" } as const;

/** Says what each column of a table becomes. */
export function MapPage(props: MapPageProps) {
  const { desk, it, mapping, basis, known, errors } = props;
  const { t } = desk;
  const base = `/import/${it.id}`;
  const wrong = (id: string) => errors.find((error) => error.id === id)?.message;
  return (
    <Frame desk={desk} title={t("bulk-map-title")} section="import" switchable={basis !== "typed"}>
      <p class="trail">
        <a href={at(desk, "/import")}>{t("bulk-title")}</a>
      </p>
      <ErrorSummary desk={desk} errors={errors} />
      <h1>{t("bulk-map-title")}</h1>
      <p class="lead">
        <bdi>{it.name}</bdi>
      </p>
      <Reading {...props} />
      <form method="get" action={at(desk, base)} class="bulk-line">
        <Select
          id="type"
          label={t("bulk-type")}
          value={mapping.type}
          choices={TYPE_NAMES.map((type) => ({ value: type, label: t(`type-${type}`) }))}
        />
        <button type="submit" class="quiet">
          {t("bulk-type-use")}
        </button>
      </form>
      {known.length > 0 ? (
        <form method="get" action={at(desk, base)} class="bulk-line">
          <Select id="from" label={t("bulk-from")} choices={known.map((name) => ({ value: name, label: name }))} />
          <button type="submit" class="quiet">
            {t("bulk-from-use")}
          </button>
        </form>
      ) : null}
      <PostForm desk={desk} action={`${base}/mapping`}>
        <input type="hidden" name="type" value={mapping.type} />
        <h2 id="columns">{t("bulk-columns")}</h2>
        {basis === "typed" ? null : <p class="notice">{t(`bulk-${basis}`)}</p>}
        <p class="help" id="key-help">
          {t("bulk-key-help")}
        </p>
        <Columns {...props} />
        <TextInput
          id="origin"
          label={t("bulk-origin")}
          help={t("bulk-origin-help")}
          value={mapping.origin}
          error={wrong("origin")}
          maxLength={61}
          code
        />
        <TextInput
          id="lang"
          label={t("bulk-lang")}
          help={t("bulk-lang-help")}
          value={mapping.lang}
          error={wrong("lang")}
          maxLength={35}
          code
        />
        <Choices
          id="dates"
          legend={t("bulk-dates")}
          choices={[
            { value: "", label: t("bulk-dates-none") },
            ...DATE_ORDERS.map((value) => ({ value, label: t(`bulk-dates-${value}`) })),
          ]}
          chosen={[mapping.dates ?? ""]}
        />
        <Choices
          id="decimal"
          legend={t("bulk-decimal")}
          choices={[
            { value: ".", label: t("bulk-decimal-point") },
            { value: ",", label: t("bulk-decimal-comma") },
          ]}
          chosen={[mapping.decimal]}
        />
        <Select
          id="separator"
          label={t("bulk-separator")}
          value={mapping.separator}
          choices={SEPARATORS.map((value) => ({ value, label: t(`bulk-separator-${SEPARATOR_NAMES[value]}`) }))}
        />
        <TextInput id="licence" label={t("bulk-licence")} value={mapping.licence} error={wrong("licence")} maxLength={200} code />
        <p class="help" id="check-help">
          {t("bulk-check-help")}
        </p>
        <button type="submit" aria-describedby="check-help">
          {t("bulk-check")}
        </button>
      </PostForm>
      <div class="acts">
        <ActionButton desk={desk} action={`${base}/drop`} quiet>
          {t("bulk-drop")}
        </ActionButton>
      </div>
    </Frame>
  );
}

function Reading({ desk, it }: MapPageProps) {
  const { t } = desk;
  const { encoding, certain, delimiter } = it.reading;
  const name = (text: (typeof DELIMITERS)[number]) => t(`bulk-delimiter-${DELIMITER_NAMES[text]}`);
  const known = DELIMITERS.find((one) => one === delimiter) ?? ",";
  return (
    <details open={!certain}>
      <summary>
        {t("bulk-reading")}:{" "}
        {t(certain ? "bulk-reading-certain" : "bulk-reading-guess", { encoding: encoding.toUpperCase(), delimiter: name(known) })}
      </summary>
      <PostForm desk={desk} action={`/import/${it.id}/reading`} class="bulk-line">
        <Select
          id="encoding"
          label={t("bulk-encoding")}
          value={encoding}
          choices={ENCODINGS.map((value) => ({ value, label: value.toUpperCase() }))}
        />
        <Select
          id="delimiter"
          label={t("bulk-delimiter")}
          value={known}
          choices={DELIMITERS.map((value) => ({ value, label: name(value) }))}
        />
        <button type="submit" class="quiet">
          {t("bulk-read-again")}
        </button>
      </PostForm>
    </details>
  );
}

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 80;

function Columns({ desk, it, rows, mapping, errors }: MapPageProps) {
  const { t } = desk;
  const choices = choicesOf(desk, mapping);
  const { names, empty, repeated } = namedColumns(it.headers, it.headers.length);
  const note = (i: number) =>
    empty.includes(i) ? t("bulk-header-empty") : repeated.includes(i) ? t("bulk-header-repeated") : "";
  return (
    <ol class="bulk-columns">
      {names.map((name, i) => {
        const error = errors.find(({ id }) => id === `c${i}`)?.message;
        const examples = rows.slice(0, EXAMPLES).map((row) => (row.cells[i] ?? "").trim().slice(0, LONGEST_EXAMPLE));
        const column = <span class="unseen">{`${name}: `}</span>;
        return (
          <li key={i}>
            <div>
              <h3>
                <bdi>{name}</bdi> {note(i) ? <span class="quiet">({note(i)})</span> : null}
              </h3>
              {examples.map((example) => (
                <div class="bulk-example">
                  <bdi>{example === "" ? "–" : example}</bdi>
                </div>
              ))}
            </div>
            <Select
              id={`c${i}`}
              label={
                <>
                  {column}
                  {t("bulk-target")}
                </>
              }
              value={mapping.columns[i] ?? ""}
              choices={withOwn(choices, desk, mapping, i)}
              empty={t("bulk-target-none")}
              error={error}
            />
            <div class="choice">
              <input
                type="checkbox"
                id={`k${i}`}
                name="key"
                value={String(i)}
                checked={mapping.keys.includes(i)}
                aria-describedby="key-help"
              />
              <label for={`k${i}`}>
                {column}
                {t("bulk-key")}
              </label>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function choicesOf({ t }: SignedIn, { type }: Mapping): Choice[] {
  const targets = targetsOf(type);
  const divided = new Set(targets.filter(({ part }) => part !== undefined).map(({ field }) => field));
  return targets.map((target) => ({ value: target.id, label: targetName(t, type, target, divided.has(target.field)) }));
}

/** A text in a language that the interface does not have is offered for the column that names it. */
function withOwn(choices: Choice[], { t }: SignedIn, { type, columns }: Mapping, i: number): Choice[] {
  const id = columns[i] ?? "";
  const target = id === "" || choices.some(({ value }) => value === id) ? undefined : targetOf(type, id);
  return target ? [...choices, { value: id, label: targetName(t, type, target) }] : choices;
}
