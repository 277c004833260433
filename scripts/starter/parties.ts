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

/** Words by which a sentence speaks of a body without its name. */
const KINDS_OF_BODY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/polic/i, ["police"]],
  [/ministr|ministerio|home affairs|home office|department of/i, ["ministry", "minister", "interior ministry", "department"]],
  [/^government/i, ["government"]],
  [/coast guard|guardia|garde|border guard/i, ["coast guard", "border guard", "guard"]],
  [/military|armed forces|land forces/i, ["army", "military", "soldiers", "armed forces", "land forces"]],
  [/bank/i, ["central bank"]],
  [/telecom/i, ["telecom regulator"]],
  [
    /migra|immigra/i,
    ["migration service", "immigration service", "migration authority", "immigration authority", "migration institute"],
  ],
  [/court|tribunal/i, ["court", "tribunal"]],
];

/** Names of an agent in the sentences of one fact: its own, and a word like "the ministry" where only it can be meant. */
export function namesIn(fact: Fact, key: string): string[] {
  const kindOf = (one: string) => KINDS_OF_BODY.find(([pattern]) => pattern.test(agentOf(one).name));
  const kind = kindOf(key);
  const rivals = new Set(
    partiesOf(fact)
      .map(({ agent }) => agent)
      .filter((agent) => agent !== key && kindOf(agent) === kind),
  );
  return [...namesOf(key), ...(kind && rivals.size === 0 ? kind[1] : [])];
}
