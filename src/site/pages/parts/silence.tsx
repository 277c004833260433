import type { ReadRecord } from "../../../edition/index.ts";
import { choose, excerpt } from "../../rules/text.ts";
import { asLocalised, asText } from "../../rules/values.ts";
import { counted, type View } from "../view.ts";
import { Standing } from "./standing.tsx";
import { voice } from "./text.tsx";

/** Standings in which a party speaks for itself, or in which something said is contested. */
const ANSWERING = new Set(["own-statement", "acknowledged", "acknowledged-responsibility-denied", "disputed", "denied"]);

const WORDS = 90;

/**
 * No answer to this monitor is recorded. That is not silence where a party is heard among the statements of the page,
 * so those are named first.
 */
export function Silence({ v, claims }: { v: View; claims: readonly ReadRecord[] }) {
  const answers = claims.filter(({ record }) => ANSWERING.has(asText(record.fields.standing) ?? ""));
  return (
    <>
      {answers.length > 0 ? (
        <>
          <p>{counted(v, "answers-among", answers.length)}</p>
          <ul class="rows answers">
            {answers.map(({ record }) => {
              const said = choose(asLocalised(record.fields.text) ?? record.title, v.lang);
              return (
                <li>
                  <Standing v={v} notation={asText(record.fields.standing) ?? ""} />{" "}
                  <a href={`#${record.handle}`}>
                    {said ? <bdi {...voice(v, said.lang)}>{excerpt(said.text, WORDS)}</bdi> : record.handle}
                  </a>
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
      <p class="silence">{v.t("silence-engagement")}</p>
    </>
  );
}
