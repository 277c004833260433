import type { LedgerReader } from "../ledger/ledger.ts";
import { publicView } from "../rules/public-view.ts";
import { changesBetween, type NameOf } from "./rules/changes.ts";
import type { Review } from "./rules/review.ts";

/** What readers are not told the name of. */
const NAMELESS = "—";

/** How the records are called that differ between what readers have and the latest version: by their handles, where readers know them. */
export async function namesFor(ledger: LedgerReader, { public: before, latest }: Review): Promise<NameOf> {
  const names = new Map<string, string>();
  if (!before) return () => NAMELESS;
  changesBetween(publicView(before.body), publicView(latest.body), (id) => {
    names.set(id, NAMELESS);
    return id;
  });
  for (const id of names.keys()) {
    const head = await ledger.head(id);
    if (head?.publicSeq != null) names.set(id, head.handle);
  }
  return (id) => names.get(id) ?? NAMELESS;
}
