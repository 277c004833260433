import { takenBackReason } from "../../../registry/index.ts";
import type { View } from "../view.ts";

/** What the software writes by itself when nobody gives a reason. */
const OURS: Readonly<Record<string, string>> = {
  "Captured from the web.": "captured",
  "Captured again.": "captured-again",
  "Added from a file.": "added",
  "Added and published from a file.": "added",
  "Published from the shell.": "from-shell",
  "The archive that the software ships with.": "shipped",
};

/** Why something was done to a record: in the words of who did it, or in the reader's where the software did it. */
export function Reason({ v, of }: { v: View; of: string }) {
  const known = takenBackReason(of);
  const id = known ? `taken-back-${known}` : OURS[of] && `reason-${OURS[of]}`;
  return id ? <span>{v.t(id)}</span> : <bdi>{of}</bdi>;
}
