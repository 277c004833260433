import { Hono } from "hono";
import { openJobs } from "../../kernel/jobs/index.ts";
import type { Language } from "../../kernel/languages.ts";
import { Problem } from "../../kernel/problem.ts";
import {
  CLOSED,
  conceptOf,
  facetOfScheme,
  label,
  merged,
  offered,
  type Scheme,
  scheme,
  shippedConcept,
  standsFor,
  type Term,
  term,
  vocabularies,
} from "../../registry/index.ts";
import { demand } from "../shell/demand.ts";
import type { DeskContext, DeskEnv, SignedIn } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done, show } from "../shell/screen.tsx";
import { moveBack, moveRecords } from "./actions.ts";
import { countryOf } from "./countries.ts";
import { NewTermPage } from "./pages/new-term.tsx";
import { othersThan } from "./pages/parts/term-fields.tsx";
import { SchemePage } from "./pages/scheme.tsx";
import { TermPage, type Uses } from "./pages/term.tsx";
import { VocabulariesPage } from "./pages/vocabularies.tsx";
import { choosersOf } from "./rules/choosers.ts";
import { conceptFrom, EMPTY_TERM, formOfConcept, placeOf, postedTerm, type TermForm } from "./rules/term-form.ts";
import { changed, type Mistake, restoring, versionOf } from "./shaping.ts";
import { moves } from "./store.ts";

const LISTED = 8;

/** Vocabularies and their terms: seen, added to, changed, merged. */
export function vocabularyRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  app.get("/vocabularies", (c) => {
    const desk = demand(c, "vocabulary");
    const lines = vocabularies().map((one) => ({ scheme: one, closed: CLOSED.has(one.scheme) }));
    return show(c, <VocabulariesPage desk={desk} lines={lines} />);
  });

  app.get("/vocabularies/:scheme", (c) => {
    const desk = demand(c, "vocabulary");
    const found = schemeIn(c);
    const facet = facetOfScheme(found.scheme);
    const uses = facet ? new Map(house.index.counts(facet).map(({ value, count }) => [value, count])) : undefined;
    const closed = CLOSED.has(found.scheme);
    return show(
      c,
      <SchemePage desk={desk} scheme={found} closed={closed} uses={uses} fields={choosersOf(desk.t, found.scheme)} />,
    );
  });

  app.get("/vocabularies/:scheme/new", (c) => {
    const desk = demand(c, "vocabulary");
    const found = openScheme(c);
    const broader = c.req.query("broader") ?? "";
    return show(
      c,
      <NewTermPage
        desk={desk}
        scheme={found}
        form={{ ...EMPTY_TERM, broader }}
        choices={choicesFor(desk, found)}
        mistakes={[]}
      />,
    );
  });

  app.post("/vocabularies/:scheme/new", async (c) => {
    const desk = demand(c, "vocabulary");
    const found = openScheme(c);
    const form = postedTerm(await formOf(c));
    const again = (mistakes: Mistake[], status: 409 | 422) =>
      show(
        c,
        <NewTermPage desk={desk} scheme={found} form={form} choices={choicesFor(desk, found)} mistakes={mistakes} />,
        status,
      );
    const { concept, mistakes } = conceptFrom(found.scheme, form, (text) => countryOf(text, desk.lang));
    if (mistakes.length > 0) return again(worded(desk, mistakes), 422);
    if (term(found.scheme, form.notation)) return again([{ id: "notation", message: desk.t("shape-notation-taken") }], 422);
    return changed(
      c,
      house,
      desk.session.person.name,
      {
        ...{ changes: [{ type: "concept", value: concept, expected: 0 }], reason: form.reason, placeOf },
        ...{ path: `/vocabularies/${found.scheme}/${encodeURIComponent(concept.notation)}`, notice: "shape-term-added" },
      },
      again,
    );
  });

  const TERM = "/vocabularies/:scheme/:notation";

  app.get(TERM, async (c) => termPage(c, demand(c, "vocabulary")));

  app.post(TERM, async (c) => {
    const desk = demand(c, "vocabulary");
    const [found, known] = termIn(c);
    const form = { ...postedTerm(await formOf(c)), notation: known.notation };
    const again = (mistakes: Mistake[], status: 409 | 422) => termPage(c, desk, { form, mistakes }, status);
    const { concept, mistakes } = conceptFrom(found.scheme, form, (text) => countryOf(text, desk.lang));
    if (mistakes.length > 0) return again(worded(desk, mistakes), 422);
    return changed(
      c,
      house,
      desk.session.person.name,
      {
        ...{ changes: [{ type: "concept", value: concept, expected: form.version }], reason: form.reason, placeOf },
        ...{ path: pathOf(found, known), notice: "shape-term-saved" },
      },
      again,
    );
  });

  app.post(`${TERM}/merge`, async (c) => {
    const desk = demand(c, "vocabulary");
    const [found, known] = termIn(c);
    const form = await formOf(c);
    const [into, reason] = [form.get("into") ?? "", form.get("reason")?.trim() ?? ""];
    const again = (mistakes: Mistake[], status: 409 | 422) =>
      termPage(
        c,
        desk,
        {
          merge: {
            into,
            reason,
            mistakes: mistakes.map((one) => ({ ...one, id: one.id === "reason" ? "merge-reason" : "into" })),
          },
        },
        status,
      );
    const [from, target] = [conceptOf(found.scheme, known.notation), conceptOf(found.scheme, into)];
    if (!from || !target || into === known.notation)
      return again([{ id: "into", message: desk.t("shape-merge-choose-first") }], 422);
    const [gone, kept] = merged(from, target);
    const expected = async (notation: string) => versionOf(house.ledger, `concept:${found.scheme}/${notation}`);
    const changes = [
      { type: "concept" as const, value: gone, expected: await expected(known.notation) },
      { type: "concept" as const, value: kept, expected: await expected(into) },
    ];
    const asked = { changes, reason, placeOf: () => "into", path: pathOf(found, known), notice: "shape-term-merged" };
    return changed(c, house, desk.session.person.name, asked, again);
  });

  app.post(`${TERM}/bring-back`, async (c) => {
    const desk = demand(c, "vocabulary");
    const [found, known] = termIn(c);
    const version = Number((await formOf(c)).get("version"));
    const handle = `concept:${found.scheme}/${known.notation}`;
    const change = await restoring(house.ledger, "concept", handle, version, shippedConcept(found.scheme, known.notation));
    if (!change) throw new Problem("no-such-version", 404, "There is no such version.");
    const reason = desk.t("shape-brought-back", { version });
    const asked = { changes: [change], reason, placeOf, path: pathOf(found, known), notice: "shape-term-saved" };
    return changed(c, house, desk.session.person.name, asked, (mistakes, status) => termPage(c, desk, { mistakes }, status));
  });

  app.post(`${TERM}/move`, async (c) => {
    const desk = demand(c, "vocabulary");
    const [found, known] = termIn(c);
    const actor = desk.session.person.name;
    const path = await once(c, house, async () => {
      const target = label(found.scheme, standsFor(found.scheme, known.notation), desk.lang);
      const reason = desk.t("shape-move-reason", { from: label(found.scheme, known.notation, desk.lang), to: target });
      await moveRecords(house, { scheme: found.scheme, notation: known.notation, actor, reason });
      return `${pathOf(found, known)}#moving`;
    });
    return done(c, path, "shape-move-begun");
  });

  app.post(`${TERM}/move/:move/back`, async (c) => {
    const desk = demand(c, "vocabulary");
    const [found, known] = termIn(c);
    const path = await once(c, house, async () => {
      await moveBack(house, c.req.param("move"), desk.session.person.name);
      return `${pathOf(found, known)}#moving`;
    });
    return done(c, path, "shape-move-back-begun");
  });

  interface Shown {
    form?: TermForm;
    mistakes?: readonly Mistake[];
    merge?: { into: string; reason: string; mistakes: readonly Mistake[] };
  }

  async function termPage(c: DeskContext, desk: SignedIn, shown: Shown = {}, status: 200 | 409 | 422 = 200): Promise<Response> {
    const [found, known] = termIn(c);
    const { scheme: id } = found;
    const versions = await house.ledger.shapeVersions(`concept:${id}/${known.notation}`);
    const concept = conceptOf(id, known.notation);
    if (!concept) throw unknown();
    const version = versions.at(-1)?.version ?? 0;
    const form = shown.form ? { ...shown.form, version } : formOfConcept(concept, version);
    const stands = standsFor(id, known.notation);
    const page = {
      ...{ desk, scheme: found, term: known, form, versions, closed: CLOSED.has(id), mistakes: shown.mistakes ?? [] },
      choices: choicesFor(desk, found, known.notation),
      uses: await usesOf(house, id, stands, desk.lang),
      stands: stands === known.notation ? undefined : stands,
      moves: await movesOf(house, id, known.notation),
      ships: shippedConcept(id, known.notation) !== undefined,
      merge: shown.merge ?? { into: "", reason: "", mistakes: [] },
    };
    return show(c, <TermPage {...page} />, status);
  }

  return app;
}

const unknown = () => new Problem("no-such-term", 404, "There is no such term.");
const pathOf = ({ scheme: id }: Scheme, { notation }: Pick<Term, "notation">) =>
  `/vocabularies/${id}/${encodeURIComponent(notation)}`;

function schemeIn(c: DeskContext): Scheme {
  const found = scheme(c.req.param("scheme") ?? "");
  if (!found) throw new Problem("no-such-vocabulary", 404, "There is no such vocabulary.");
  return found;
}

function openScheme(c: DeskContext): Scheme {
  const found = schemeIn(c);
  if (CLOSED.has(found.scheme)) throw new Problem("vocabulary-closed", 409, "The terms of this vocabulary are fixed.");
  return found;
}

function termIn(c: DeskContext): [Scheme, Term] {
  const found = schemeIn(c);
  const known = term(found.scheme, c.req.param("notation") ?? "");
  if (!known) throw unknown();
  return [found, known];
}

const choicesFor = (desk: SignedIn, { scheme: id }: Scheme, notation = "") =>
  othersThan({ notation }, offered(id), (one) => label(id, one, desk.lang));

const worded = (desk: SignedIn, mistakes: readonly { id: string; message: string; line?: string }[]): Mistake[] =>
  mistakes.map(({ id, message, line }) => ({ id, message: desk.t(message, { line: line ?? "" }) }));

/** What carries a term, or one below it, in whatever state. */
async function usesOf({ index }: DeskHouse, id: string, notation: string, lang: Language): Promise<Uses | undefined> {
  const facet = facetOfScheme(id);
  if (!facet) return undefined;
  const query = {
    q: "",
    lang,
    filters: { [facet]: [notation] },
    sort: "newest" as const,
    limit: LISTED,
    widen: false,
    facets: [],
  };
  const { total, hits } = await index.search(query);
  return { total, hits, path: `/records?${facet}=${encodeURIComponent(notation)}` };
}

async function movesOf({ database }: DeskHouse, id: string, notation: string) {
  const store = moves(database);
  const jobs = openJobs(database);
  return Promise.all(
    (await store.of(id, notation)).map(async (move) => {
      const job = move.job ? await jobs.job(move.job) : undefined;
      const running = job?.state === "waiting" || job?.state === "running";
      return { move, tally: await store.tally(move.id), running, done: job?.done ?? 0, total: job?.total ?? 0 };
    }),
  );
}
