import { asGroups, asLocalised, asText } from "../../rules/values.ts";
import { scheme } from "../../rules/vocabulary.ts";
import type { View } from "../view.ts";
import type { FactsProps } from "./facts.tsx";
import { MarginCell, Marks } from "./footnotes.tsx";
import { Kept } from "./kept.tsx";
import { Section } from "./section.tsx";
import { termLabel } from "./term.tsx";
import { Text } from "./text.tsx";

/** The same questions for every deployment. Those without an answer here are listed as unanswered. */
export function Questions({ v, record, refs, notes }: Omit<FactsProps, "names">) {
  const answers = asGroups(record.fields.questions);
  const named = answers.flatMap((answer) => asText(answer.question) ?? []);
  const asked = [...new Set([...(scheme("question")?.terms.map((term) => term.notation) ?? []), ...named])];
  const answerTo = (question: string) => answers.findIndex((one) => asText(one.question) === question && isAnswered(one));
  const open = asked.filter((question) => answerTo(question) < 0);
  if (asked.length === 0) return null;
  return (
    <Section id="questions" title={v.t("questions-title")}>
      {open.length < asked.length ? (
        <dl class="facts">
          {asked
            .filter((question) => !open.includes(question))
            .map((question) => (
              <Answer
                v={v}
                refs={refs}
                notes={notes}
                question={question}
                at={answerTo(question)}
                answer={answers[answerTo(question)]}
              />
            ))}
        </dl>
      ) : null}
      {open.length > 0 ? (
        <Kept v={v} name={`unanswered ${open.join(" ")}`}>
          <Unanswered v={v} questions={open} />
        </Kept>
      ) : null}
    </Section>
  );
}

const Unanswered = ({ v, questions }: { v: View; questions: readonly string[] }) => (
  <div class="unanswered">
    <p class="quiet">{v.t("question-unanswered")}</p>
    <ul>
      {questions.map((question) => (
        <li>{termLabel(v, "question", question)}</li>
      ))}
    </ul>
  </div>
);

const isAnswered = (answer: Record<string, unknown>): boolean =>
  answer.answered === true || asLocalised(answer.answer) !== undefined;

interface AnswerProps extends Pick<FactsProps, "v" | "refs" | "notes"> {
  question: string;
  at: number;
  answer: Record<string, unknown> | undefined;
}

function Answer({ v, refs, notes, question, at, answer }: AnswerProps) {
  const source = asText(answer?.source);
  const taken = source ? notes.takeNotes([{ source, relation: "supports" }]) : notes.take(`questions.${at}`);
  return (
    <div class="fact">
      <dt>{termLabel(v, "question", question)}</dt>
      <dd>
        {asLocalised(answer?.answer) ? <Text v={v} of={asLocalised(answer?.answer)} /> : v.t("yes")}
        <Marks v={v} taken={taken} />
      </dd>
      <MarginCell v={v} taken={taken} refs={refs} />
    </div>
  );
}
