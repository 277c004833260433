import type { Hono } from "hono";
import { CASE_STATES, type CaseState } from "../../../intake/index.ts";
import { Problem } from "../../../kernel/problem.ts";
import { casesScript } from "../../shell/assets.ts";
import { at, type DeskContext, type DeskEnv } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { once } from "../../shell/once.ts";
import { done, show } from "../../shell/screen.tsx";
import { takeOver } from "../accession.ts";
import { caseOf, enterCases, today } from "../entry.ts";
import { answer } from "../json.ts";
import { CasePage, type CaseProps } from "../pages/case.tsx";
import { readAccession } from "../rules/accession.ts";

const isState = (text: string | undefined): text is CaseState => CASE_STATES.some((state) => state === text);

/** The page of a case, and what is done with a case as a whole. */
export function caseRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  const page = async (c: DeskContext, mistakes?: CaseProps["mistakes"]): Promise<Response> => {
    const { desk, vault, mine } = await enterCases(c, house);
    const [row, { path: script }] = await Promise.all([caseOf(c, vault), casesScript()]);
    return show(c, <CasePage {...{ desk, script, row, mine, mistakes, today: today() }} />, mistakes ? 422 : 200);
  };

  app.get("/cases/:id", (c) => page(c));

  app.post("/cases/:id/state", async (c) => {
    const { vault } = await enterCases(c, house);
    const { id } = await caseOf(c, vault);
    const state = (await formOf(c)).get("mark");
    if (!isState(state)) throw new Problem("bad-form", 400, "There is no such state.");
    await vault.mark(id, state);
    return done(c, `/cases/${id}`, "cases-marked");
  });

  app.post("/cases/:id/keep", async (c) => {
    const { desk, vault } = await enterCases(c, house);
    const { id } = await caseOf(c, vault);
    const day = (await formOf(c)).get("day") ?? "";
    const wrong = (message: string) => page(c, [{ id: "day", message: desk.t(message) }]);
    if (!isDay(day) || day < today()) return wrong("cases-error-day");
    try {
      await vault.keepUntil(id, day);
    } catch (error) {
      if (error instanceof Problem && error.code === "intake-keep-refused") return wrong("problem-intake-keep-refused");
      throw error;
    }
    return done(c, `/cases/${id}`, "cases-kept");
  });

  app.post("/cases/:id/discard", async (c) => {
    const { desk, vault } = await enterCases(c, house);
    const { id } = await caseOf(c, vault);
    if ((await formOf(c)).get("sure") !== "yes") return page(c, [{ id: "sure", message: desk.t("cases-error-sure") }]);
    await vault.discard(id);
    return done(c, "/cases", "cases-discarded");
  });

  /** The one thing that leaves a custodian's browser in plain words. The answer is for the script: where the draft is, or what is wrong. */
  app.post("/cases/:id/accession", async (c) => {
    return answer(c, async () => {
      const { desk, vault } = await enterCases(c, house);
      await caseOf(c, vault);
      const form = await formOf(c);
      const read = readAccession(form.get, form.all);
      if ("mistakes" in read) return { mistakes: read.mistakes.map(({ id, message }) => ({ id, message: desk.t(message) })) };
      const path = await once(c, house, async () => `/records/${await takeOver(house, read, desk.session.person.name)}`);
      return { path: at(desk, path), handle: path.split("/").at(-1) };
    });
  });
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
