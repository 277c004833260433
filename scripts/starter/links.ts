import { type Localised, label, sourceHash } from "../../src/registry/index.ts";
import { type Draft, Grounds, idOf } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { type Acting, agentId, agentKey, agentOf, namesIn, partiesOf } from "./parties.ts";
import { subjectId, typeOf } from "./subjects.ts";
import { OWNERS } from "./tables/parties.ts";
import { localised } from "./wording.ts";

/** Who operates and who supplies each deployment, who is a member of each coalition, and who owns whom where a claim says so. */
export const gatherLinks = (facts: ReadonlyMap<string, Evidence>): Draft[] => [
  ...[...facts.values()].flatMap((one) => partiesOf(one.fact).flatMap((party) => linkOf(one, party) ?? [])),
  ...OWNERS.map((entry) => ownership(entry, facts)),
];

function linkOf(one: Evidence, party: Acting): Draft | undefined {
  const isCoalition = one.fact.type === "campaign" && typeOf(one.fact) === "agent";
  const isAgency = one.fact.type === "agency";
  if (one.fact.type !== "deployment" && !isCoalition && !isAgency) return undefined;
  const role = isCoalition ? "member" : party.role;
  const kind = isCoalition ? "membership" : role === "operator" ? "use" : "supply";
  const { agent, standing, until } = party;
  const grounds = new Grounds();
  const naming = one.naming(namesIn(one.fact, agent));
  for (const field of ["from", "to", "role", "kind"]) grounds.cite(field, naming);
  if (naming.length === 0)
    grounds.context(
      "role",
      one.when(() => true),
    );
  if (standing) grounds.own("standing");
  if (until) grounds.cite("until", one.date(until));
  return {
    type: "link",
    key: `link/${agentKey(agent)}/${role}/${one.fact.id}`,
    title: titled(agentOf(agent).name, role, localised(one.wording.title)),
    fields: { from: agentId(agent), to: subjectId(one.fact), role, kind, standing, until },
    ...grounds,
  };
}

function ownership({ owner, owned, since, fact, claims }: (typeof OWNERS)[number], facts: ReadonlyMap<string, Evidence>): Draft {
  const one = facts.get(fact);
  if (!one) throw new Error(`no fact ${fact}`);
  const grounds = new Grounds();
  const stating = one.when((_, i) => claims.includes(i));
  for (const field of ["from", "to", "role", "kind", "since"]) grounds.cite(field, stating);
  const name = agentOf(owned).name;
  return {
    type: "link",
    key: `link/${agentKey(owner)}/parent/${agentKey(owned)}`,
    title: titled(agentOf(owner).name, "parent", { en: { text: name, status: "original" } }),
    fields: { from: agentId(owner), to: idOf("agent", agentKey(owned)), role: "parent", kind: "ownership", since },
    ...grounds,
  };
}

/** `Palantir Technologies (vendor): ImmigrationOS`, in each language that the other end has. */
function titled(agent: string, role: string, to: Localised): Localised {
  const say = (lang: string, text: string) => `${agent} (${label("role", role, lang).toLocaleLowerCase(lang)}): ${text}`;
  const hash = sourceHash(say("en", to.en?.text ?? ""));
  return Object.fromEntries(
    Object.entries(to).map(([lang, { text, status }]) => [
      lang,
      { text: say(lang, text), status, ...(status !== "original" && { sourceHash: hash }) },
    ]),
  );
}
