import { formatNumber } from "../../../kernel/languages.ts";
import { asGroups, asLocalised, asNumber, asText } from "../../rules/values.ts";
import type { View } from "../view.ts";
import { When } from "./date.tsx";
import type { FactsProps } from "./facts.tsx";
import { Margin, Marks } from "./footnotes.tsx";
import { Section } from "./section.tsx";
import { Code, Text } from "./text.tsx";

/** Numbers with their date and the notes that carry them, as a table. */
export function Figures({ v, record, refs, notes }: Omit<FactsProps, "names">) {
  const figures = asGroups(record.fields.figures);
  if (figures.length === 0) return null;
  const rows = figures.map((figure, i) => ({ figure, taken: takenFor(figure, i, notes) }));
  return (
    <Section id="figures" title={v.t("figures-title")}>
      <div class="with-margin">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
        <section class="scroll" aria-label={`${v.t("figures-title")}: ${v.t("figures-what")}`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{v.t("figures-what")}</th>
                <th scope="col" class="number">
                  {v.t("figures-value")}
                </th>
                <th scope="col">{v.t("figures-at")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ figure, taken }) => (
                <Row v={v} figure={figure} taken={taken} />
              ))}
            </tbody>
          </table>
        </section>
        <div class="margin">
          {rows.map(({ taken }) => (
            <Margin v={v} taken={taken} refs={refs} />
          ))}
        </div>
      </div>
    </Section>
  );
}

type Taken = ReturnType<FactsProps["notes"]["take"]>;

function takenFor(figure: Record<string, unknown>, i: number, notes: FactsProps["notes"]): Taken {
  const cited = notes.take(`figures.${i}`);
  const source = asText(figure.source);
  return cited.length > 0 || !source ? cited : notes.takeNotes([{ source, relation: "supports" }]);
}

function Row({ v, figure, taken }: { v: View; figure: Record<string, unknown>; taken: Taken }) {
  const value = asNumber(figure.value);
  const at = asText(figure.at);
  const unit = asText(figure.unit);
  const label = asLocalised(figure.label);
  return (
    <tr>
      <th scope="row">{label ? <Text v={v} of={label} /> : <bdi>{unit}</bdi>}</th>
      <td class="number">
        {value === undefined ? null : <Code>{formatNumber(value, v.lang)}</Code>} {label && unit ? <bdi>{unit}</bdi> : null}
        <Marks v={v} taken={taken} />
      </td>
      <td>{at ? <When v={v} date={at} /> : <span class="quiet">{v.t("undated")}</span>}</td>
    </tr>
  );
}
