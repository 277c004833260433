import type { RefSummary } from "../../../edition/index.ts";
import type { View } from "../view.ts";
import { Listing } from "./listing.tsx";

/** Everything this page rests on. */
export const SourceList = ({ v, sources }: { v: View; sources: readonly RefSummary[] }) => (
  <Listing v={v} records={sources} withType={false} />
);
