import { notesOf } from "./agents.ts";
import { type Draft, Grounds, idOf } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { type Fact, lookUp } from "./facts.ts";
import * as field from "./fields.ts";
import { agentId, agentOfFact, namesIn, partiesOf } from "./parties.ts";
import { functionsOf } from "./tables/functions.ts";
import { KINDS, type Kind } from "./tables/kinds.ts";
import { AUTHORS, SPEAKERS } from "./tables/people.ts";
import { STAGES } from "./tables/stage.ts";
import { technologiesOf } from "./technologies.ts";
import { localised } from "./wording.ts";

type KindOf<T extends Kind["type"]> = Extract<Kind, { type: T }>;
type Made = Record<string, unknown>;

const kindOf = (fact: Fact): Kind => lookUp(KINDS, fact.id, "record type");

/** The record type that a fact becomes. */
export const typeOf = (fact: Fact): Draft["type"] => (fact.type === "deployment" ? "deployment" : kindOf(fact).type);

/** The id of the record that a fact becomes. */
export const subjectId = (fact: Fact): string => idOf(typeOf(fact), fact.id);

/** The record of a fact that is neither an agent nor a technology: those are made with their like. */
export function subjectDraft(one: Evidence, all: ReadonlyMap<string, Evidence>): Draft | undefined {
  const { fact, wording } = one;
  if (agentOfFact(fact.id)) return undefined;
  const grounds = new Grounds();
  const relations = (ids: readonly string[] | undefined) =>
    (ids ?? []).map((id) => all.get(id)?.fact).filter((found) => found !== undefined);
  const fields = fact.type === "deployment" ? deployment(one, grounds) : other(one, kindOf(fact), grounds, relations);
  if (!fields) return undefined;
  return {
    type: typeOf(fact),
    key: fact.id,
    title: localised(wording.title),
    summary: localised(wording.summary),
    fields,
    ...grounds,
    notes: notesOf(one),
  };
}

function other(one: Evidence, kind: Kind, grounds: Grounds, relations: (ids?: readonly string[]) => Fact[]): Made | undefined {
  if (kind.type === "agent" || kind.type === "technology") return undefined;
  if (kind.type !== "event") grounds.own("kind");
  switch (kind.type) {
    case "incident":
      return incident(one, kind, grounds);
    case "measure":
      return measure(one, kind, grounds, relations(kind.concerns));
    case "publication":
      return publication(one, kind, grounds, relations(kind.cites));
    case "event":
      return event(one, kind, grounds);
    case "call":
      return call(one, kind, grounds);
  }
}

/** What deployments, incidents and measures have in common. */
const circumstances = (one: Evidence, grounds: Grounds): Made => ({
  classes: field.classesOf(one, grounds),
  technology: technologiesOf(one, grounds),
  countries: field.countriesOf(one, grounds),
  place: field.placeOf(one, "place", grounds),
  statusNote: field.statusOf(one, grounds),
  affected: field.affectedOf(one, grounds),
  rights: field.rightsOf(one, grounds),
  gcm: field.objectivesOf(one, grounds),
  figures: field.figuresOf(one, grounds),
});

/** Ids of the agents of a fact, each cited to the claims that name it. */
function actors(one: Evidence, name: string, grounds: Grounds): string[] {
  return partiesOf(one.fact).map(({ agent }, i) => {
    grounds.cite(`${name}.${i}`, one.naming(namesIn(one.fact, agent)));
    return agentId(agent);
  });
}

function deployment(one: Evidence, grounds: Grounds): Made {
  const { status, lastReported } = lookUp(STAGES, one.fact.id, "deployment status");
  const common = circumstances(one, grounds);
  const functions = functionsOf(common.classes as string[]);
  grounds.own("status");
  if (functions.length > 0) grounds.own("functions");
  if (lastReported) grounds.cite("lastReported", [...one.date(lastReported), ...one.published(lastReported)]);
  return {
    ...common,
    functions,
    status,
    lastReported,
    since: field.dateOf(one, "since", one.fact.start, grounds),
    until: field.dateOf(one, "until", one.fact.end, grounds),
  };
}

function incident(one: Evidence, { kind, investigation }: KindOf<"incident">, grounds: Grounds): Made {
  const parties = partiesOf(one.fact);
  parties.forEach(({ agent }, i) => {
    grounds.cite(`parties.${i}`, one.naming(namesIn(one.fact, agent)));
  });
  if (investigation) grounds.own("investigation");
  return {
    kind,
    investigation,
    date: field.dateOf(one, "date", one.fact.start, grounds),
    until: field.dateOf(one, "until", one.fact.end, grounds),
    ...circumstances(one, grounds),
    parties: parties.map(({ agent, role, standing }) => ({ agent: agentId(agent), role, ...(standing && { standing }) })),
  };
}

function measure(one: Evidence, kind: KindOf<"measure">, grounds: Grounds, concerned: readonly Fact[]): Made {
  const as = kind.parties ?? "issuer";
  const agents = actors(one, as, grounds);
  const of = (type: Draft["type"]) => concerned.filter((fact) => typeOf(fact) === type).map(subjectId);
  const made = {
    kind: kind.kind,
    stage: kind.stage,
    [as]: agents,
    date: field.dateOf(one, "date", one.fact.start, grounds),
    until: field.dateOf(one, "until", one.fact.end, grounds),
    ...circumstances(one, grounds),
    deployments: of("deployment"),
    incidents: of("incident"),
  };
  grounds.own("stage");
  if (made.deployments.length > 0) grounds.own("deployments");
  if (made.incidents.length > 0) grounds.own("incidents");
  return made;
}

function publication(
  one: Evidence,
  { kind, source, cites }: KindOf<"publication">,
  grounds: Grounds,
  cited: readonly Fact[],
): Made {
  const publisher = actors(one, "publisher", grounds);
  if (cites && cites.length > 0) grounds.own("cites");
  const document = source === undefined ? undefined : one.source(source);
  if (document) grounds.cite("source", [document]);
  grounds.own("own");
  const authors = AUTHORS[one.fact.id] ?? [];
  authors.forEach((name, i) => {
    grounds.cite(`authors.${i}`, one.naming([name]));
  });
  return {
    kind,
    authors,
    own: false,
    publisher,
    source: document?.id,
    cites: cited.map(subjectId),
    date: field.dateOf(one, "date", one.fact.start, grounds),
    classes: field.classesOf(one, grounds),
    countries: field.countriesOf(one, grounds),
    statusNote: field.statusOf(one, grounds),
    rights: field.rightsOf(one, grounds),
    gcm: field.objectivesOf(one, grounds),
    figures: field.figuresOf(one, grounds),
  };
}

function event(one: Evidence, { format, parent }: KindOf<"event">, grounds: Grounds): Made {
  const organisers = actors(one, "organisers", grounds);
  if (format) grounds.own("format");
  if (parent) grounds.own("parent");
  const people = SPEAKERS[one.fact.id] ?? [];
  people.forEach(({ name }, i) => {
    grounds.cite(`people.${i}`, one.naming([name]));
  });
  return {
    format,
    people,
    parent: parent && idOf("event", parent),
    organisers,
    start: field.dateOf(one, "start", one.fact.start, grounds),
    end: field.dateOf(one, "end", one.fact.end, grounds),
    place: field.placeOf(one, "place", grounds),
    countries: field.countriesOf(one, grounds),
    statusNote: field.statusOf(one, grounds),
    gcm: field.objectivesOf(one, grounds),
    figures: field.figuresOf(one, grounds),
  };
}

function call(one: Evidence, { kind, edition, parties }: KindOf<"call">, grounds: Grounds): Made {
  if (edition) grounds.own("edition");
  return {
    kind,
    edition,
    [parties]: actors(one, parties, grounds),
    closes: field.dateOf(one, "closes", one.fact.end, grounds),
    statusNote: field.statusOf(one, grounds),
    classes: field.classesOf(one, grounds),
    rights: field.rightsOf(one, grounds),
    figures: field.figuresOf(one, grounds),
  };
}
