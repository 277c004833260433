import type { View } from "../view.ts";

/** The log signs nothing more: what that means for readers. Why it is so, the team finds out; a guess would only frighten. */
export const LogStopped = ({ v }: { v: View }) => (
  <div class="notice" id="log-stopped">
    <p class="notice-title">{v.t("log-stopped")}</p>
    <p>{v.t("log-stopped-before")}</p>
    <p>{v.t("log-stopped-since")}</p>
    <p>{v.t("log-stopped-why")}</p>
  </div>
);
