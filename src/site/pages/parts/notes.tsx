import type { Note } from "../../../registry/index.ts";
import type { View } from "../view.ts";
import { Prose } from "./text.tsx";

/** Cautions of the editors, or sources that disagree: told as they are, not settled. */
export function Notes({ v, notes, kind }: { v: View; notes: readonly Note[]; kind: Note["kind"] }) {
  const chosen = notes.filter((note) => note.kind === kind);
  if (chosen.length === 0) return null;
  if (kind === "caution") {
    return (
      <aside class="notice" aria-label={v.t("caution-title")}>
        <p class="notice-title">{v.t("caution-title")}</p>
        {chosen.map((note) => (
          <Prose v={v} of={note.text} />
        ))}
      </aside>
    );
  }
  return (
    <>
      <p class="quiet">{v.t("conflicts-lead")}</p>
      <ul class="conflicts">
        {chosen.map((note) => (
          <li>
            <Prose v={v} of={note.text} />
          </li>
        ))}
      </ul>
    </>
  );
}
