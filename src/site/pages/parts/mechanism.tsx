import type { PublicRecord } from "../../../edition/index.ts";
import { fieldsOfType } from "../../../registry/index.ts";
import * as to from "../../rules/paths.ts";
import { asGroup, asList, asLocalised, asText, isEmpty } from "../../rules/values.ts";
import type { View } from "../view.ts";
import type { Refs } from "./footnotes.tsx";
import { fieldLabel } from "./label.ts";
import { EvidenceLink, Prose, Text } from "./text.tsx";
import { Value } from "./value.tsx";

/** What someone who needs help asks first; of those that are starred it is said, too, that nobody knows. */
const SAID = [
  "usableBy",
  "languages",
  "cost*",
  "anonymous*",
  "confidential",
  "timeLimits",
  "risks*",
  "independent",
  "operator",
] as const;

/** One place where one can report something or get help: what it is for, how to reach it, what to know before. */
export function Mechanism({ v, of, refs, level: Level }: { v: View; of: PublicRecord; refs: Refs; level: "h2" | "h3" }) {
  const channels = asList(of.fields.channels)
    .map(asGroup)
    .filter((one) => one !== undefined);
  return (
    <article class="mechanism" id={of.handle}>
      <Level>
        <a href={to.record(v.lang, of.handle)}>
          <Text v={v} of={of.title} mark={false} />
        </a>
      </Level>
      <Prose v={v} of={of.summary} />
      <dl class="facts">
        {channels.length > 0 ? (
          <div class="fact">
            <dt>{fieldLabel(v, "mechanism", "channels")}</dt>
            <dd>
              <ul class="rows">
                {channels.map((channel) => (
                  <li>
                    <Channel v={v} channel={channel} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
        {SAID.map((said) => {
          const name = said.replace("*", "");
          const [field, value] = [fieldsOfType("mechanism")[name], of.fields[name]];
          if (!field || (isEmpty(value) && !said.endsWith("*"))) return null;
          return (
            <div class="fact">
              <dt>{fieldLabel(v, "mechanism", name)}</dt>
              <dd>
                {isEmpty(value) ? (
                  <span class="quiet">{v.t("turn-unknown")}</span>
                ) : (
                  <Value v={v} field={field} value={value} refs={refs} />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </article>
  );
}

function Channel({ v, channel }: { v: View; channel: Record<string, unknown> }) {
  const [kind, value] = [asText(channel.kind), asText(channel.value)];
  const note = asLocalised(channel.note);
  return (
    <>
      {kind ? (
        <>
          <bdi>{kind}</bdi>{" "}
        </>
      ) : null}
      {value ? /^(https?|mailto):/.test(value) ? <EvidenceLink href={value} /> : <b dir="auto">{value}</b> : null}
      {note ? (
        <>
          {" "}
          <Text v={v} of={note} />
        </>
      ) : null}
    </>
  );
}
