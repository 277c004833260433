import { TYPES } from "../../../registry/index.ts";
import { asGroup, asLocalised, isEmpty } from "../../rules/values.ts";
import type { FactsProps } from "./facts.tsx";
import { MarginCell, Marks } from "./footnotes.tsx";
import { partLabel } from "./label.ts";
import { Section } from "./section.tsx";
import { Prose } from "./text.tsx";

/** For the person who stands before the machine: what it takes, who sees it, whether they may refuse. */
export function Notice({ v, record, refs, notes }: Omit<FactsProps, "names">) {
  const notice = asGroup(record.fields.notice);
  if (!notice || isEmpty(notice)) return null;
  const parts = Object.keys(TYPES.technology.fields.notice.parts ?? {});
  return (
    <Section id="notice" title={v.t("notice-title")}>
      <dl class="facts">
        {parts.map((name) => {
          const text = asLocalised(notice[name]);
          const taken = notes.take(`notice.${name}`);
          return (
            <div class="fact">
              <dt>{partLabel(v, name)}</dt>
              <dd>
                {text ? <Prose v={v} of={text} /> : <span class="quiet">{v.t("not-known")}</span>}
                <Marks v={v} taken={taken} />
              </dd>
              <MarginCell v={v} taken={taken} refs={refs} />
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
