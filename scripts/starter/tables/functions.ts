import { broaderOf } from "../../../src/registry/index.ts";

/** What a family of technologies, or a term unlike its family, does with people; those that may do anything are left out. */
const DOES: Readonly<Record<string, readonly string[]>> = {
  biometrics: ["identification"],
  "identity-travel": ["identification"],
  sensing: ["tracking"],
  "aerial-robotic": ["tracking"],
  "automated-decisions": ["decision"],
  inference: ["decision"],
  "social-media": ["tracking"],
  "face-scraping": ["identification"],
  supervision: ["tracking", "control"],
  "force-detention": ["control"],
  "body-camera": [],
};

/** Functions of some technologies, in the order of the vocabulary. */
export function functionsOf(classes: readonly string[]): string[] {
  const nearest = (term: string) => [term, ...broaderOf("technology", term)].find((one) => Object.hasOwn(DOES, one));
  const found = new Set(classes.flatMap((term) => DOES[nearest(term) ?? ""] ?? []));
  return ["control", "tracking", "decision", "identification"].filter((one) => found.has(one));
}
