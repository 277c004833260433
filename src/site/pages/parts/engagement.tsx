import { direction } from "../../../kernel/languages.ts";
import { asGroups, asLocalised, asText } from "../../rules/values.ts";
import type { FactsProps } from "./facts.tsx";
import { Section } from "./section.tsx";
import { termLabel } from "./term.tsx";
import { Text } from "./text.tsx";

/** Question by question: what was answered, in the answerer's own words, and what was not. */
export function EngagementItems({ v, record }: Omit<FactsProps, "names">) {
  const items = asGroups(record.fields.items);
  return (
    <Section id="items" title={v.t("items-title")} when={items.length > 0}>
      <dl class="facts">
        {items.map((item) => {
          const answer = asText(item.answerVerbatim);
          const lang = asText(item.language);
          const status = asText(item.status);
          return (
            <div class="fact">
              <dt>
                <Text v={v} of={asLocalised(item.question)} />
              </dt>
              <dd>
                {status ? <p class="quiet">{termLabel(v, "item-response", status)}</p> : null}
                {answer ? (
                  <blockquote lang={lang} dir={lang ? direction(lang) : "auto"}>
                    {answer}
                  </blockquote>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
