import { fieldName, type RecordBody } from "../../../../registry/index.ts";
import { at, type Desk } from "../../../shell/desk.ts";
import type { QuoteStands } from "../load.ts";
import type { Entry } from "../rules/entries.ts";
import { GroundLine } from "./ground.tsx";
import { type Refs, Value } from "./value.tsx";

interface FactsProps {
  desk: Desk;
  body: RecordBody;
  entries: readonly Entry[];
  refs: Refs;
  quotes?: ReadonlyMap<string, QuoteStands>;
  /** Offers to cite and to change citations. */
  mayCite?: boolean;
}

/** Every field with what it says and what that rests on. */
export const Facts = (props: FactsProps) => (
  <dl class="facts record-facts">
    {props.entries.map((entry) => (
      <Fact {...props} entry={entry} />
    ))}
  </dl>
);

function Fact({ desk, body, entry, refs, quotes, mayCite }: FactsProps & { entry: Entry }) {
  const { name, field, value, grounds, editorial, bare } = entry;
  const label = fieldName(desk.t, body.type, name);
  // The one entry of a list needs no number.
  const isWhole = (path: string) => path === name || (Array.isArray(value) && value.length === 1);
  const cite = (path: string) => at(desk, `/records/${body.handle}/cite?field=${encodeURIComponent(path)}`);
  return (
    <div class="fact" id={`f-${name}`}>
      <dt>{label}</dt>
      <dd>
        <Value desk={desk} field={field} value={value} refs={refs} />
        {editorial.map((path) => (
          <p class="quiet">
            {path === name
              ? desk.t("record-editorial")
              : desk.t("record-editorial-part", { field: fieldName(desk.t, body.type, path) })}
          </p>
        ))}
        {grounds.length > 0 ? (
          <ul class="grounds">
            {grounds.map((ground) => (
              <GroundLine
                desk={desk}
                type={body.type}
                ground={ground}
                refs={refs}
                under={name}
                stands={quotes?.get(ground.key)}
                change={mayCite ? `/records/${body.handle}/cite/${ground.key}` : undefined}
              />
            ))}
          </ul>
        ) : null}
        {bare.map((path) => (
          <p class="caution">
            {isWhole(path) ? desk.t("record-bare") : desk.t("record-bare-part", { field: fieldName(desk.t, body.type, path) })}
            {mayCite ? (
              <>
                {" "}
                <a href={cite(path)} aria-label={desk.t("record-cite-field", { field: fieldName(desk.t, body.type, path) })}>
                  {desk.t("record-cite")}
                </a>
              </>
            ) : null}
          </p>
        ))}
        {mayCite && bare.length === 0 && field.asserted && name !== "evidence" ? (
          <p class="fact-cite">
            <a
              href={cite(name)}
              aria-label={desk.t(grounds.length > 0 ? "record-cite-more-field" : "record-cite-field", { field: label })}
            >
              {desk.t(grounds.length > 0 ? "record-cite-more" : "record-cite")}
            </a>
          </p>
        ) : null}
      </dd>
    </div>
  );
}
