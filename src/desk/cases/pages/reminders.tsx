import { counted } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import type { CaseCounts } from "../rules/listing.ts";

/** What wants to be done, in numbers. */
export function CaseReminders({ desk, counts }: { desk: SignedIn; counts: CaseCounts }) {
  const all = [
    ["waiting", "/cases?state=new"],
    ["written", "/cases?state=unread"],
    ["ending", "/cases?state=ending"],
    ["stale", "/cases/rewrap"],
  ] as const;
  const there = all.filter(([name]) => counts[name] > 0);
  if (there.length === 0) return null;
  return (
    <ul class="case-reminders">
      {there.map(([name, path]) => (
        <li>
          <a href={at(desk, path)}>{counted(desk, `cases-count-${name}`, counts[name])}</a>
        </li>
      ))}
    </ul>
  );
}
