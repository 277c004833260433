import { Choices, Select, TextInput } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { FieldForm } from "../rules/field-form.ts";
import type { Mistake } from "../shaping.ts";
import {
  FACET_KINDS,
  LANGUAGES_OF_FIELDS,
  OWN_KINDS,
  type OwnField,
  type Scheme,
  SEARCH_KINDS,
  type ShapeRevision,
  TYPE_NAMES,
  type TypeName,
} from "./parts/field-choices.ts";
import { History } from "./parts/history.tsx";
import { Langs } from "./parts/langs.tsx";
import { Reason } from "./parts/term-fields.tsx";
import { Code, wordsIn } from "./parts/words.tsx";

export interface FieldPageProps {
  desk: SignedIn;
  type: TypeName;
  form: FieldForm;
  /** The field as it is; absent for one that is being added. */
  field?: OwnField;
  schemes: readonly Scheme[];
  versions: readonly ShapeRevision[];
  mistakes: readonly Mistake[];
}

/** One field of the monitor's own. What it is was fixed when it was added; what it is called and does may change. */
export function FieldPage({ desk, type, form, field, schemes, versions, mistakes }: FieldPageProps) {
  const { t } = desk;
  const base = `/shape/fields/${type}/${field ? field.name : "new"}`;
  const title = field ? wordsIn(desk, field.labels) : t("shape-add-field");
  const wrong = (id: string) => mistakes.find((one) => one.id === id)?.message;
  return (
    <Frame desk={desk} title={title} section="shape" switchable={mistakes.length === 0}>
      <ErrorSummary desk={desk} errors={mistakes} />
      <p class="kicker">
        <a href={at(desk, "/shape")}>{t("shape-title")}</a> ·{" "}
        <a href={at(desk, `/shape/fields/${type}`)}>{t("shape-fields-of", { type: t(`type-${type}`) })}</a>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {field ? (
        <p>
          <Code>{field.name}</Code> · {t(`shape-kind-${field.kind}`)}
          {field.many ? ` (${t("shape-many-short")})` : ""}
          {field.scheme ? (
            <>
              {" · "}
              <a href={at(desk, `/vocabularies/${field.scheme}`)}>{schemeTitle(desk, schemes, field.scheme)}</a>
            </>
          ) : null}
          {field.removed ? ` · ${t("shape-field-is-removed")}` : ""}
        </p>
      ) : null}
      <PostForm desk={desk} action={base}>
        <input type="hidden" name="version" value={String(form.version)} />
        <Langs
          desk={desk}
          name="label"
          langs={LANGUAGES_OF_FIELDS(form.labels)}
          values={form.labels}
          legend={t("shape-field-labels")}
          mistakes={mistakes}
          maxLength={400}
        />
        {field ? <Fixed field={field} /> : <Kind desk={desk} form={form} schemes={schemes} wrong={wrong} />}
        <Langs
          desk={desk}
          name="help"
          langs={LANGUAGES_OF_FIELDS(form.help)}
          values={form.help}
          legend={t("shape-field-help")}
          mistakes={mistakes}
          maxLength={1000}
        />
        <fieldset>
          <legend>{t("shape-field-does")}</legend>
          {!field || FACET_KINDS.includes(field.kind) ? (
            <Box desk={desk} name="facet" checked={form.facet} error={wrong("facet")} />
          ) : null}
          {!field || SEARCH_KINDS.includes(field.kind) ? (
            <Box desk={desk} name="search" checked={form.search} error={wrong("search")} />
          ) : null}
          <Box desk={desk} name="required" checked={form.required} error={wrong("required")} />
          <Box desk={desk} name="asserted" checked={form.asserted} error={wrong("asserted")} />
        </fieldset>
        <TextInput
          id="order"
          label={t("shape-order")}
          help={t("shape-order-help")}
          value={String(form.order)}
          inputMode="numeric"
          maxLength={4}
          error={wrong("order")}
          code
        />
        <Reason desk={desk} value={form.reason} error={wrong("reason")} />
        <button type="submit">{field ? t("shape-save") : t("shape-add-field")}</button>
      </PostForm>
      {field ? <Removal desk={desk} base={base} field={field} version={form.version} /> : null}
      <History desk={desk} versions={versions} action={`${base}/bring-back`} />
    </Frame>
  );
}

const schemeTitle = (desk: SignedIn, schemes: readonly Scheme[], id: string): string =>
  wordsIn(desk, schemes.find(({ scheme }) => scheme === id)?.title ?? { en: id });

/** What never changes goes with the form unseen. */
const Fixed = ({ field }: { field: OwnField }) => (
  <>
    <input type="hidden" name="name" value={field.name} />
    <input type="hidden" name="kind" value={field.kind} />
    {field.many ? <input type="hidden" name="many" value="on" /> : null}
    {field.scheme ? <input type="hidden" name="scheme" value={field.scheme} /> : null}
    {(field.to ?? []).map((type) => (
      <input type="hidden" name="to" value={type} />
    ))}
  </>
);

interface KindProps {
  desk: SignedIn;
  form: FieldForm;
  schemes: readonly Scheme[];
  wrong: (id: string) => string | undefined;
}

const Kind = ({ desk, form, schemes, wrong }: KindProps) => (
  <>
    <Select
      id="kind"
      label={desk.t("shape-kind")}
      help={desk.t("shape-kind-help")}
      value={form.kind}
      choices={OWN_KINDS.map((kind) => ({ value: kind, label: desk.t(`shape-kind-${kind}`) }))}
      error={wrong("kind")}
    />
    <Box desk={desk} name="many" checked={form.many} error={wrong("many")} />
    <Select
      id="scheme"
      label={desk.t("shape-field-scheme")}
      help={desk.t("shape-field-scheme-help")}
      value={form.scheme}
      empty={desk.t("shape-field-scheme-none")}
      choices={schemes.map(({ scheme, title }) => ({ value: scheme, label: wordsIn(desk, title) }))}
      error={wrong("scheme")}
    />
    <details open={form.kind === "ref" || wrong("to") !== undefined}>
      <summary>{desk.t("shape-field-to")}</summary>
      <Choices
        id="to"
        legend={desk.t("shape-field-to")}
        help={desk.t("shape-field-to-help")}
        several
        chosen={form.to}
        choices={TYPE_NAMES.map((type) => ({ value: type, label: desk.t(`type-${type}`) }))}
        error={wrong("to")}
      />
    </details>
    <TextInput
      id="name"
      label={desk.t("shape-field-name")}
      help={desk.t("shape-field-name-help")}
      value={form.name}
      maxLength={44}
      error={wrong("name")}
      code
    />
  </>
);

const Box = ({ desk, name, checked, error }: { desk: SignedIn; name: string; checked: boolean; error: string | undefined }) => (
  <div class="choice">
    <input id={name} name={name} type="checkbox" checked={checked} aria-describedby={`${name}-help`} />
    <label for={name}>{desk.t(`shape-${name}`)}</label>
    <p class="help" id={`${name}-help`}>
      {error ?? desk.t(`shape-${name}-help`)}
    </p>
  </div>
);

/** Taking a field away hides it; bringing it back shows what was written all along. */
const Removal = ({ desk, base, field, version }: { desk: SignedIn; base: string; field: OwnField; version: number }) => (
  <section aria-labelledby="removal">
    <h2 id="removal">{desk.t(field.removed ? "shape-field-back" : "shape-field-remove")}</h2>
    <p class="lead">{desk.t(field.removed ? "shape-field-back-lead" : "shape-field-remove-lead")}</p>
    <PostForm desk={desk} action={`${base}/${field.removed ? "back" : "remove"}`} label={desk.t("shape-field-remove")}>
      <input type="hidden" name="version" value={String(version)} />
      <button type="submit" class="grave">
        {desk.t(field.removed ? "shape-field-back" : "shape-field-remove")}
      </button>
    </PostForm>
  </section>
);
