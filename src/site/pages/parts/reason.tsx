import { takenBackReason } from "../../../registry/index.ts";
import type { View } from "../view.ts";

/** Why something was done to a record: in the words of who did it, or in the reader's where the software did it at a person's wish. */
export function Reason({ v, of }: { v: View; of: string }) {
  const known = takenBackReason(of);
  return known ? v.t(`taken-back-${known}`) : <bdi>{of}</bdi>;
}
