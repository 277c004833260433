import type { Change } from "../../../edition/index.ts";
import type { View } from "../view.ts";
import { typeLabel } from "./label.ts";
import { Day } from "./listing.tsx";
import { Reason } from "./reason.tsx";
import { SummaryLink } from "./ref.tsx";
import { termLabel } from "./term.tsx";

/** What happened to the archive lately, newest first. */
export function ChangeList({ v, changes }: { v: View; changes: readonly Change[] }) {
  return (
    <ol class="changes">
      {changes.map((change) => (
        <li>
          <span class="change-when">
            <Day v={v} at={change.at} />
          </span>
          <span class="change-what">
            <SummaryLink v={v} summary={change} />
            <span class="brief">
              <span>{typeLabel(v, change.type)}</span>
              <span class={`act act-${change.act}`}>{termLabel(v, "act", change.act)}</span>
              {["corrected", "redacted", "withdrawn"].includes(change.act) ? (
                <span>
                  <Reason v={v} of={change.reason} />
                </span>
              ) : null}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
