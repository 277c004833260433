import type { RecordBody } from "../../src/registry/index.ts";
import { gatherAgents } from "./agents.ts";
import { claimDrafts } from "./claims.ts";
import { finished } from "./draft.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { type Fact, readFacts } from "./facts.ts";
import { gatherLinks } from "./links.ts";
import { gatherSources } from "./sources.ts";
import { subjectDraft } from "./subjects.ts";
import { gatherTechnologies } from "./technologies.ts";
import { readWording, type Wording } from "./wording.ts";

/** Every record of the starter archive, in the order of the ledger, from a facts file and a folder of wording. */
export function buildArchive(factsPath: string, wordingFolder: string): RecordBody[] {
  const facts = readFacts(factsPath);
  const wordings = new Map(facts.map((fact) => [fact.id, readWording(wordingFolder, fact)] as const));
  const sources = gatherSources(facts, wordings);
  const told = (fact: Fact): Wording => wordings.get(fact.id) ?? readWording(wordingFolder, fact);
  const all: ReadonlyMap<string, Evidence> = new Map(facts.map((fact) => [fact.id, evidenceOf(fact, told(fact), sources)]));
  return finished([
    ...gatherAgents(all),
    ...gatherTechnologies(all),
    ...sources.drafts,
    ...[...all.values()].flatMap((one) => subjectDraft(one, all) ?? []),
    ...gatherLinks(all),
    ...[...all.values()].flatMap((one) => claimDrafts(one, sources)),
  ]);
}
