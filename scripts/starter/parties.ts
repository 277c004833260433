import { idOf } from "./draft.ts";
import { type Fact, lookUp } from "./facts.ts";
import { AGENTS, type AgentEntry } from "./tables/agents.ts";
import { KINDS } from "./tables/kinds.ts";
import { OPERATORS, type Party, VENDORS } from "./tables/parties.ts";

/** An agent in a role, as one fact names it. */
export interface Acting extends Party {
  role: string;
}

export const agentOf = (key: string): AgentEntry => lookUp(AGENTS, key, "agent");

/** The agent's key in the archive: its own fact's id where it has one. */
export const agentKey = (key: string): string => agentOf(key).fact ?? `agent/${key}`;

export const agentId = (key: string): string => idOf("agent", agentKey(key));

/** The agent that a fact is the record of, if it is one. */
export const agentOfFact = (fact: string): string | undefined => Object.keys(AGENTS).find((key) => AGENTS[key]?.fact === fact);

const acting = (party: string | Party, role: string): Acting =>
  typeof party === "string" ? { agent: party, role } : { role, ...party };

/** Who acts in a fact: its operators, then its vendors; each agent once in each role. */
export function partiesOf(fact: Fact): Acting[] {
  const all = [
    ...fact.operators.flatMap((name) => lookUp(OPERATORS, name, "agent").map((party) => acting(party, "operator"))),
    ...fact.vendors.flatMap((name) => lookUp(VENDORS, name, "agent").map((party) => acting(party, "vendor"))),
  ];
  const kind = KINDS[fact.id];
  if (kind?.type === "call" && kind.by) all.push(acting(kind.by, "operator"));
  return [...new Map(all.map((one) => [`${one.agent} ${one.role}`, one])).values()];
}

/** Names to look for in a sentence: as written, and without a country in brackets. */
export const namesOf = (key: string): string[] => {
  const { name, also = [] } = agentOf(key);
  return [...new Set([name, name.replace(/ \([^)]*\)$/, "").replace(/,.*$/, ""), ...also])];
};
