import type { PublicRecord, RefSummary } from "../../../edition/index.ts";
import type { View } from "../view.ts";
import { When } from "./date.tsx";
import { SummaryLink } from "./ref.tsx";

/** That those named could answer before publication, and what came of it. */
export function RightOfReply({ v, record, refs }: { v: View; record: PublicRecord; refs: ReadonlyMap<string, RefSummary> }) {
  const { reply } = record;
  if (!reply?.outcome) return null;
  const exchange = reply.engagement ? refs.get(reply.engagement) : undefined;
  return (
    <p class="right-of-reply">
      {v.t("reply-asked")} <When v={v} date={reply.asked} />. {v.t(`reply-${reply.outcome}`)} <When v={v} date={reply.due} />.
      {exchange ? (
        <>
          {" "}
          <SummaryLink v={v} summary={exchange} />
        </>
      ) : null}
    </p>
  );
}
