import { noteOf } from "../../rules/notebook.ts";
import { asGroups, asLocalised, asText, asTexts } from "../../rules/values.ts";
import { ClaimText, evidenceOf } from "./claims.tsx";
import { When } from "./date.tsx";
import type { FactsProps } from "./facts.tsx";
import { GradeMark, Margin, Marks } from "./footnotes.tsx";
import { RefLink } from "./ref.tsx";
import { Section } from "./section.tsx";
import { Standing } from "./standing.tsx";

/** A statement on a page of its own: its words, its standing and how that came about, its evidence for and against. */
export function ClaimRecord({ v, record, refs, notes }: Omit<FactsProps, "names">) {
  const { fields } = record;
  const standing = asText(fields.standing) ?? "reported";
  const grade = asText(fields.grade);
  const about = asTexts(fields.about);
  const claimant = asText(fields.claimant);
  const taken = notes.takeNotes(evidenceOf(fields, record.citations.map(noteOf)));
  const past = asGroups(fields.standingHistory);
  return (
    <Section id="statement" title={v.t("statement-title")}>
      <div class="claim">
        <div class="claim-body">
          <p class="claim-standing">
            <Standing v={v} notation={standing} />
            {grade ? <GradeMark v={v} grade={grade} /> : null}
          </p>
          <ClaimText v={v} standing={standing} text={asLocalised(fields.text)}>
            <Marks v={v} taken={taken} />
          </ClaimText>
          <dl class="plainly">
            {claimant ? (
              <div>
                <dt>{v.t("claim-by")}</dt>
                <dd>
                  <RefLink v={v} id={claimant} refs={refs} />
                </dd>
              </div>
            ) : null}
            <div>
              <dt>{v.t("claim-about")}</dt>
              <dd>
                <ul class="rows">
                  {about.map((id) => (
                    <li>
                      <RefLink v={v} id={id} refs={refs} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
            {past.length > 0 ? (
              <div>
                <dt>{v.t("claim-history")}</dt>
                <dd>
                  <ol class="rows">
                    {past.map((step) => {
                      const at = asText(step.at);
                      return (
                        <li>
                          <Standing v={v} notation={asText(step.standing) ?? ""} /> {at ? <When v={v} date={at} /> : null}{" "}
                          <bdi>{asText(step.reason)}</bdi>
                        </li>
                      );
                    })}
                  </ol>
                </dd>
              </div>
            ) : null}
          </dl>
        </div>
        <div class="margin">
          <Margin v={v} taken={taken} refs={refs} />
        </div>
      </div>
    </Section>
  );
}
