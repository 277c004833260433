import type { Hono } from "hono";
import { Problem } from "../../kernel/problem.ts";
import { hasTerm } from "../../registry/index.ts";
import { entriesOf, type FormEntries, type FormField, spotAt } from "../forms/index.ts";
import { termFrom } from "../forms/rules/known.ts";
import { ROW, rowsOf, under } from "../forms/rules/names.ts";
import type { DeskEnv } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { done, show } from "../shell/screen.tsx";
import { baseOf, openWork, type Work } from "./actions.ts";
import { fieldAround } from "./form-view.ts";
import { PickPage } from "./pages/pick.tsx";
import { keep } from "./store.ts";

/** The page with all terms of a long vocabulary: what is chosen there goes into the working copy. */
export function pickRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  app.get("/records/:key/pick", async (c) => {
    const work = await openWork(c, house, c.req.param("key"), c.req.query("type"));
    const name = c.req.query("field") ?? "";
    const field = termField(work, name);
    const entries = await typed(house, work);
    return show(
      c,
      <PickPage
        desk={work.desk}
        record={work.record}
        type={work.type}
        name={name}
        field={field}
        chosen={chosen(entries, name, field)}
      />,
    );
  });

  app.post("/records/:key/pick", async (c) => {
    const work = await openWork(c, house, c.req.param("key"));
    const form = await formOf(c);
    const name = form.get("field") ?? "";
    const field = termField(work, name);
    const terms = form.all("term").filter((term) => hasTerm(field.scheme ?? "", term));
    const entries = withTerms(await typed(house, work), name, field, terms);
    const { record, type, desk, copy, opened } = work;
    const base = copy?.base ?? opened?.latest.version ?? 0;
    await keep(house, { person: desk.session.person.id, record, type, base, entries });
    return done(c, `/records/${record}/edit?at=${fieldAround(name)}#${name}`);
  });
}

function termField({ type }: Work, name: string): FormField {
  const spot = spotAt(type, name);
  if (spot?.field.kind !== "term" || spot.inside.length > 0)
    throw new Problem("form-unknown-field", 400, "There is no such field.");
  return spot.field;
}

const typed = async (house: DeskHouse, work: Work): Promise<FormEntries> =>
  work.copy?.entries ?? entriesOf(await baseOf(house, work, work.opened?.latest.version ?? 0));

function chosen(entries: FormEntries, name: string, field: FormField): string[] {
  const names = field.many ? rowsOf(entries, name).map((row) => `${name}.${row}`) : [name];
  return names.map((one) => termFrom(field.scheme ?? "", entries.get(one) ?? "")).filter((term) => term !== "");
}

/** The chosen terms in the place of those before; one that stays keeps its row, and what hangs on it. */
function withTerms(entries: FormEntries, name: string, field: FormField, terms: readonly string[]): FormEntries {
  const rest = [...entries].filter(([key]) => key !== name && !key.startsWith(`${name}.`));
  if (!field.many) return new Map(terms[0] === undefined ? rest : [...rest, [name, terms[0]]]);
  const before = rowsOf(entries, name).map((row) => ({
    term: termFrom(field.scheme ?? "", entries.get(`${name}.${row}`) ?? ""),
    mark: under(entries, `${name}.${row}`).get(ROW),
  }));
  const kept = before.filter(({ term }) => terms.includes(term));
  const added = terms.filter((term) => !kept.some((one) => one.term === term)).map((term) => ({ term, mark: undefined }));
  const rows = [...kept, ...added].flatMap(({ term, mark }, i) => [
    [`${name}.${i}`, term] as const,
    ...(mark === undefined ? [] : [[`${name}.${i}.${ROW}`, mark] as const]),
  ]);
  return new Map([...rest, ...rows]);
}
