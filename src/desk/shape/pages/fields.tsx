import { type OwnField, TYPES, type TypeName } from "../../../registry/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { Code, wordsIn } from "./parts/words.tsx";

export interface FieldsProps {
  desk: SignedIn;
  type: TypeName;
  fields: readonly OwnField[];
}

/** The fields of one record type: those that ship, and those that the monitor has added. */
export function FieldsPage({ desk, type, fields }: FieldsProps) {
  const { t } = desk;
  const there = fields.filter(({ removed }) => !removed);
  const removed = fields.filter((field) => field.removed);
  return (
    <Frame desk={desk} title={t("shape-fields-of", { type: t(`type-${type}`) })} section="shape">
      <p class="kicker">
        <a href={at(desk, "/shape")}>{t("shape-title")}</a>
      </p>
      <h1>{t("shape-fields-of", { type: t(`type-${type}`) })}</h1>
      <p class="lead">{t("shape-fields-lead")}</p>
      <p class="acts">
        <a class="deed" href={at(desk, `/shape/fields/${type}/new`)}>
          {t("shape-add-field")}
        </a>
      </p>
      <h2>{t("shape-fields-own")}</h2>
      {there.length === 0 ? <p class="quiet">{t("shape-fields-none")}</p> : <List desk={desk} fields={there} />}
      {removed.length > 0 ? (
        <>
          <h2>{t("shape-fields-removed")}</h2>
          <List desk={desk} fields={removed} />
        </>
      ) : null}
      <details>
        <summary>{t("shape-fields-shipped")}</summary>
        <ul class="plain shape-types">
          {Object.keys(TYPES[type].fields).map((name) => (
            <li>{labelOf(desk, type, name)}</li>
          ))}
        </ul>
      </details>
    </Frame>
  );
}

const labelOf = ({ t }: SignedIn, type: TypeName, name: string): string => {
  const id = [`field-${type}-${name}`, `field-${name}`].find((one) => t.has(one));
  return id ? t(id) : name;
};

const List = ({ desk, fields }: { desk: SignedIn; fields: readonly OwnField[] }) => (
  <ul class="shape-tree">
    {fields.map((field) => (
      <li>
        <p>
          <a href={at(desk, `/shape/fields/${field.on}/${field.name}`)}>
            <bdi>{wordsIn(desk, field.labels)}</bdi>
          </a>{" "}
          <Code>{field.name}</Code>
          <br />
          <span class="quiet">{[kindWords(desk, field), ...flags(desk, field)].join(`${desk.t("list-comma")} `)}</span>
        </p>
      </li>
    ))}
  </ul>
);

const kindWords = ({ t }: SignedIn, { kind, many }: OwnField): string =>
  many ? `${t(`shape-kind-${kind}`)} (${t("shape-many-short")})` : t(`shape-kind-${kind}`);

const flags = ({ t }: SignedIn, field: OwnField): string[] =>
  (["facet", "search", "required"] as const).filter((name) => field[name]).map((name) => t(`shape-${name}-short`));
