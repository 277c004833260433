import type { PackOutline } from "../../rules/pack.ts";
import { counted, fileSize, listed, type View } from "../view.ts";

/** What is in a pack and how large it is, in one sentence or two. */
export function PackHolds({ v, outline }: { v: View; outline: PackOutline }) {
  const { originals, copies, captures, left, bytes, records } = outline;
  const counts: [string, number][] = [
    ["records", records.length],
    ["originals", originals],
    ["captures", captures],
    ["copies", copies],
  ];
  const parts = counts.filter(([, n]) => n > 0).map(([name, n]) => counted(v, `pack-has-${name}`, n));
  return (
    <p>
      {v.t("pack-has", { what: listed(v, parts) })}{" "}
      {bytes > 0 ? v.t("pack-has-size", { size: fileSize(v, bytes) }) : v.t("pack-has-no-files")}{" "}
      {left > 0 ? counted(v, "pack-has-left", left) : null}
    </p>
  );
}
