import { asGroups, asLocalised, asText } from "../../rules/values.ts";
import { scheme } from "../../rules/vocabulary.ts";
import type { FactsProps } from "./facts.tsx";
import { Margin, Marks } from "./footnotes.tsx";
import { Section } from "./section.tsx";
import { termLabel } from "./term.tsx";
import { Text } from "./text.tsx";

/** The same questions for every deployment. One without an answer here is shown as unanswered. */
export function Questions({ v, record, refs, notes }: Omit<FactsProps, "names">) {
  const answers = asGroups(record.fields.questions);
  const asked = new Set([
    ...(scheme("question")?.terms.map((term) => term.notation) ?? []),
    ...answers.flatMap((a) => asText(a.question) ?? []),
  ]);
  if (asked.size === 0) return null;
  return (
    <Section id="questions" title={v.t("questions-title")}>
      <dl class="facts questions">
        {[...asked].map((question) => {
          const i = answers.findIndex((answer) => asText(answer.question) === question);
          const answer = answers[i];
          const source = answer ? asText(answer.source) : undefined;
          const taken = source ? notes.takeNotes([{ source, relation: "supports" }]) : notes.take(`questions.${i}`);
          return (
            <div class="fact">
              <dt>{termLabel(v, "question", question)}</dt>
              <dd>
                {answer?.answered === true || asLocalised(answer?.answer) ? (
                  <Text v={v} of={asLocalised(answer?.answer)} />
                ) : (
                  <span class="quiet">{v.t("question-unanswered")}</span>
                )}
                <Marks v={v} taken={taken} />
              </dd>
              {taken.some((one) => one.first) ? (
                <dd class="margin">
                  <Margin v={v} taken={taken} refs={refs} />
                </dd>
              ) : null}
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
