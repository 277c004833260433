import { type Draft, english, Grounds, idOf } from "./draft.ts";
import { type Evidence, gradeOf, says } from "./evidence.ts";
import { lookUp } from "./facts.ts";
import { agentId, agentOfFact, namesOf, partiesOf } from "./parties.ts";
import type { Cited, Sources } from "./sources.ts";
import { subjectId } from "./subjects.ts";
import { AGENTS } from "./tables/agents.ts";
import { STATUS } from "./tables/status.ts";

const keyOf = (fact: string, index: number): string => `${fact}/claim/${String(index).padStart(2, "0")}`;

/** One record for each claim of a fact, in its order. */
export const claimDrafts = (one: Evidence, sources: Sources): Draft[] => one.fact.claims.map((_, i) => draftOf(one, i, sources));

function draftOf(one: Evidence, index: number, sources: Sources): Draft {
  const { fact, wording } = one;
  const claim = fact.claims[index];
  const text = wording.claims[index];
  if (!claim || !text) throw new Error(`${fact.id} has no claim ${index}`);
  const cited = claim.sources.map((id) => ({ id, source: one.source(id) }));
  const grounds = new Grounds();
  grounds.cite(
    "text",
    cited.map(({ source }) => source),
  );
  const given = lookUp(STATUS, claim.status, "standing").standing;
  const claimant = given === "own-statement" ? speakerOf(one, claim.status, text) : undefined;
  const standing = standingOf(
    one,
    given,
    claimant,
    cited.map(({ source }) => source),
  );
  if (claimant)
    grounds.cite(
      "claimant",
      cited.map(({ source }) => source),
    );
  const answered = /disputes claim (\d+)/.exec(claim.status)?.[1];
  return {
    type: "claim",
    key: keyOf(fact.id, index),
    title: english(shortened(text)),
    fields: {
      text: english(text),
      about: [subjectId(fact)],
      claimant: claimant && agentId(claimant),
      standing,
      grade: gradeOf(
        cited.map(({ source }) => source),
        standing,
      ),
      basis: claim.status.replace(/; disputes claim \d+$/, ""),
      evidence: cited.map(({ id, source }) => {
        const page = sources.passage(fact.id, id);
        return { source: source.id, relation: "supports", ...(page && { page }) };
      }),
      contradicts: answered === undefined ? undefined : [idOf("claim", keyOf(fact.id, Number(answered)))],
    },
    ...grounds,
  };
}

/**
 * The table's standing, told apart by whose matter it is: what a body found about itself it acknowledges,
 * and an own statement by someone who is no party to the record is a report.
 */
function standingOf({ fact }: Evidence, given: string, claimant: string | undefined, cited: readonly Cited[]): string {
  if (fact.type === "company" || fact.type === "agency") return given;
  const parties = partiesOf(fact).map(({ agent }) => agent);
  const isOwn = ({ publisher }: Cited) => parties.some((party) => namesOf(party).some((name) => says(publisher, name)));
  if (given === "established" && fact.type === "deployment" && cited.every(isOwn)) return "acknowledged";
  const isOutsider =
    claimant !== undefined && parties.length > 0 && !parties.includes(claimant) && claimant !== agentOfFact(fact.id);
  return given === "own-statement" && isOutsider ? "reported" : given;
}

const SAYING =
  "said|says|told|tells|states?|stated|denied|denies|describes|described|explained|explains|announced|claims|claimed|confirmed|acknowledged|admitted|lists|listed|reported|reports|puts|put|gave|gives|argues|argued";

/** Who makes a statement, where the sentence opens with one agent that says it; a company's own record speaks for the company. */
function speakerOf(one: Evidence, status: string, text: string): string | undefined {
  const own = agentOfFact(one.fact.id);
  const near = new Set([...partiesOf(one.fact).map(({ agent }) => agent), ...(own ? [own] : [])]);
  const speaks = (name: string) =>
    new RegExp(
      `^((In|On|By) [^,]{3,30},? )?(The )?${escaped(name)}( \\([^)]*\\))?( itself| later| also)? (${SAYING})\\b`,
      "u",
    ).test(text) || new RegExp(`\\b(according to|by the own account of) (the )?${escaped(name)}[,.]`, "iu").test(text);
  const named = Object.keys(AGENTS).filter((key) => {
    const [full = "", ...others] = namesOf(key);
    return [full, ...(near.has(key) ? others : (AGENTS[key]?.also ?? []))].some(speaks);
  });
  if (named.length === 1) return named[0];
  if (named.length > 0 || !own || !/^(company statement|self-description)/.test(status)) return undefined;
  const others = Object.keys(AGENTS).filter(
    (key) => key !== own && AGENTS[key]?.kind === "company" && namesOf(key).some((name) => says(text, name)),
  );
  return others.length === 0 ? own : undefined;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The first sentence, or as many whole words of it as fit into a heading. */
function shortened(text: string): string {
  const most = 140;
  const sentence = text.match(/^.{20,}?[.?!](?=\s+\p{Lu}|$)/u)?.[0] ?? text;
  const plain = sentence.replace(/\.$/, "");
  if (plain.length <= most) return plain;
  return `${plain.slice(0, most).replace(/[\s,;:(]+\S*$/u, "")} …`;
}
