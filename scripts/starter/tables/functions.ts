import { broaderOf } from "../../../src/registry/index.ts";

/** What a family of technologies does with people, for the facet; families that may do anything are left out. */
const OF_FAMILY: Readonly<Record<string, readonly string[]>> = {
  biometrics: ["identification"],
  "identity-travel": ["identification"],
  sensing: ["tracking"],
  "aerial-robotic": ["tracking"],
  "automated-decisions": ["decision"],
  inference: ["decision"],
  "social-media": ["tracking"],
  supervision: ["tracking", "control"],
  "force-detention": ["control"],
};

/** Functions of some technologies, in the order of the vocabulary. */
export function functionsOf(classes: readonly string[]): string[] {
  const families = classes.flatMap((term) => [term, ...broaderOf("technology", term)]);
  const found = new Set(families.flatMap((family) => OF_FAMILY[family] ?? []));
  return ["control", "tracking", "decision", "identification", "communication", "assistance"].filter((one) => found.has(one));
}
