/** Why something was taken back: the person wished it, or the day that their consent named has come. */
export type Cause = "person" | "ended";

/** What the ledger says of it, of the testimony itself and of what rested on it; pages say it in the reader's language. */
export const TAKEN_BACK: Readonly<Record<Cause, { source: string; record: string }>> = {
  person: {
    source: "Withdrawn by the person.",
    record: "Something that a person had told was taken out, at that person’s wish.",
  },
  ended: {
    source: "The consent for it has ended.",
    record: "Something that a person had told was taken out: the consent for it has ended.",
  },
};

/** Which of these a reason is: the end of the id of the message that says it. */
export function takenBackReason(reason: string): "source-person" | "source-ended" | "record-person" | "record-ended" | undefined {
  for (const cause of ["person", "ended"] as const)
    for (const what of ["source", "record"] as const) if (TAKEN_BACK[cause][what] === reason) return `${what}-${cause}`;
  return undefined;
}
