import { notesOf } from "./agents.ts";
import { type Draft, english, Grounds, idOf } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { classesOf, countriesOf, termsOf } from "./fields.ts";
import { agentId, namesOf } from "./parties.ts";
import { functionsOf } from "./tables/functions.ts";
import { CLASSES, SYSTEMS, type SystemEntry } from "./tables/systems.ts";
import { localised } from "./wording.ts";

const systemId = (key: string): string => idOf("technology", `technology/${key}`);

const namesOfSystem = ({ name, also = [] }: SystemEntry): string[] => [name, ...also];

/** Technologies that a fact is about: named systems first, then classes that have a record. */
export function technologiesOf(one: Evidence, grounds: Grounds): string[] {
  const { id } = one.fact;
  const systems = Object.entries(SYSTEMS).filter(([, system]) => system.facts.includes(id));
  systems.forEach(([, system], i) => {
    grounds.cite(`technology.${i}`, one.naming(namesOfSystem(system)));
  });
  const classes = Object.entries(CLASSES).filter(([, { facts }]) => facts.includes(id));
  classes.forEach((_, i) => {
    grounds.own(`technology.${systems.length + i}`);
  });
  return [...systems.map(([key]) => systemId(key)), ...classes.map(([fact]) => idOf("technology", fact))];
}

/** One record for each named system, product or programme, and for each fact that is a technology itself. */
export const gatherTechnologies = (facts: ReadonlyMap<string, Evidence>): Draft[] => [
  ...Object.entries(SYSTEMS).map(([key, system]) => systemDraft(key, system, facts)),
  ...Object.keys(CLASSES).map((fact) => classDraft(facts.get(fact) ?? missing(fact))),
];

const missing = (fact: string): never => {
  throw new Error(`no fact ${fact}`);
};

function systemDraft(key: string, system: SystemEntry, facts: ReadonlyMap<string, Evidence>): Draft {
  const grounds = new Grounds().own("kind");
  const about = system.facts.map((id) => facts.get(id) ?? missing(id));
  const found = new Map(
    about.flatMap((one) => {
      const words = one.fact.technology.filter((word) => !system.words || system.words.includes(word));
      return words.flatMap((word) => termsOf(one.fact.id, word).map((term) => [term, { one, word }] as const));
    }),
  );
  const classes = [...found.keys()];
  [...found.values()].forEach(({ one, word }, i) => {
    grounds.cite(`classes.${i}`, one.technology(word));
  });
  const functions = functionsOf(classes);
  if (functions.length > 0) grounds.own("functions");
  if (system.also)
    grounds.cite(
      "aliases",
      about.flatMap((one) => one.naming(system.also ?? [])),
    );
  const { developer } = system;
  if (developer)
    grounds.cite(
      "developer",
      about.flatMap((one) =>
        one.when((sentence) => /develop/i.test(sentence) && namesOf(developer).some((name) => sentence.includes(name))),
      ),
    );
  return {
    type: "technology",
    key: `technology/${key}`,
    title: english(system.name),
    fields: { kind: system.kind, classes, functions, aliases: system.also, developer: developer && [agentId(developer)] },
    ...grounds,
  };
}

function classDraft(one: Evidence): Draft {
  const grounds = new Grounds().own("kind");
  const classes = classesOf(one, grounds);
  const functions = functionsOf(classes);
  if (functions.length > 0) grounds.own("functions");
  return {
    type: "technology",
    key: one.fact.id,
    title: localised(one.wording.title),
    summary: localised(one.wording.summary),
    fields: { kind: "class", classes, functions, countries: countriesOf(one, grounds) },
    ...grounds,
    notes: notesOf(one),
  };
}
