/** One step of a proof: the numbers of these entries, already hashed into one, are joined with what there is so far. */
export interface ProofStep {
  side: "before" | "after";
  /** First and last entry of those that are joined. */
  from: number;
  to: number;
}

/** The steps from entry `index` up to the root over `size` entries, as RFC 6962 has them. */
export function proofSteps(index: number, size: number): ProofStep[] {
  const steps: ProofStep[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    let split = 1;
    while (split * 2 < to - from) split *= 2;
    if (index < from + split) {
      steps.push({ side: "after", from: from + split, to: to - 1 });
      to = from + split;
    } else {
      steps.push({ side: "before", from, to: from + split - 1 });
      from += split;
    }
  }
  return steps.reverse();
}
