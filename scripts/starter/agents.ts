import { type Draft, english, Grounds } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { countriesOf, figuresOf, placeOf } from "./fields.ts";
import { agentKey, agentOf, namesOf, partiesOf } from "./parties.ts";
import { AGENTS } from "./tables/agents.ts";
import { localised } from "./wording.ts";

/** One record for each agent: from its own fact where it has one, else from its names alone. */
export const gatherAgents = (facts: ReadonlyMap<string, Evidence>): Draft[] =>
  Object.keys(AGENTS).map((key) => {
    const { fact } = agentOf(key);
    const own = fact === undefined ? undefined : facts.get(fact);
    if (fact !== undefined && !own) throw new Error(`the agent ${key} has no fact ${fact}`);
    return draftOf(key, facts, own);
  });

function draftOf(key: string, facts: ReadonlyMap<string, Evidence>, own: Evidence | undefined): Draft {
  const { name, kind, in: countries = [], also = [] } = agentOf(key);
  const grounds = new Grounds().own("kind");
  const seen = [...facts.values()].filter((one) => one === own || partiesOf(one.fact).some((party) => party.agent === key));
  const naming = seen.flatMap((one) => one.naming(namesOf(key)));
  grounds.cite("names", naming);
  if (countries.length > 0) grounds.cite("jurisdiction", own ? own.country(countries[0] ?? "", []) : []);
  const fields = {
    kind,
    names: [name, ...also].map((text, i) => ({ text, kind: i === 0 ? "preferred" : "variant" })),
    jurisdiction: countries,
    ...(own && ownFields(own, countries, grounds)),
  };
  return {
    type: "agent",
    key: agentKey(key),
    title: own ? localised(own.wording.title) : english(name),
    ...(own && { summary: localised(own.wording.summary) }),
    fields,
    ...grounds,
    ...(own && { notes: notesOf(own) }),
  };
}

function ownFields(own: Evidence, home: readonly string[], grounds: Grounds): Record<string, unknown> {
  const { fact, wording } = own;
  const isActive = fact.status === "active";
  if (isActive) grounds.own("active");
  const status = isActive ? undefined : wording.status?.en;
  if (status) grounds.own("status");
  const headquarters = /headquarters/.test(fact.place ?? "") ? placeOf(own, "headquarters", grounds) : undefined;
  const abroad = own.fact.countries.filter((country) => !home.includes(country));
  return {
    active: isActive || undefined,
    status,
    headquarters,
    countries: countriesOf(own, grounds, abroad),
    figures: figuresOf(own, grounds),
  };
}

/** Conflicts between sources, and what readers are warned of. */
export const notesOf = ({ wording }: Evidence): NonNullable<Draft["notes"]> => [
  ...wording.conflicts.map((text) => ({ kind: "conflict" as const, text: english(text) })),
  ...(wording.note ? [{ kind: "caution" as const, text: english(wording.note) }] : []),
];
