import { Hono } from "hono";
import { isLanguage, LANGUAGES, languageName } from "../../kernel/languages.ts";
import { Problem } from "../../kernel/problem.ts";
import { isLanguageTag, isTypeName } from "../../registry/index.ts";
import { revise } from "../citing/actions.ts";
import { demand } from "../shell/demand.ts";
import type { DeskEnv, SignedIn } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done, show } from "../shell/screen.tsx";
import type { Opened } from "../shell/subject.ts";
import { loadTranslation, loadWork, openTranslation } from "./load.ts";
import { TranslatePage } from "./pages/translate.tsx";
import { WorkPage } from "./pages/work.tsx";
import { type Translated, type TypedText, translate } from "./rules/translate.ts";
import { isWorkState } from "./rules/work.ts";

const RECORD = "/records/:id{[A-Z0-9][A-Z0-9-]{4,60}}";

/** Translating records, and the list of what there is to translate. */
export function translationArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  app.get("/translation", async (c) => {
    const desk = demand(c, "create");
    const { to, state, type, cursor } = c.req.query();
    const query = {
      to: to && isLanguage(to) ? to : desk.lang,
      state: isWorkState(state) ? state : ("missing" as const),
      ...(type && isTypeName(type) && { type }),
      ...(cursor && { cursor }),
    };
    return show(c, <WorkPage desk={desk} view={await loadWork(house, desk, query)} />);
  });

  app.get(`${RECORD}/translate`, async (c) => {
    const { desk, opened } = await openTranslation(c, house, c.req.param("id"));
    const to = languageIn(c.req.query("to"), desk, opened);
    return show(c, <TranslatePage desk={desk} view={await loadTranslation(house, opened, to)} />);
  });

  app.post(`${RECORD}/translate`, async (c) => {
    const { desk, opened } = await openTranslation(c, house, c.req.param("id"));
    const form = await formOf(c);
    const to = languageIn(form.get("to"), desk, opened);
    const base = await baseOf(opened, form.get("base"));
    const typed = typedIn(form.entries());
    const { name } = desk.session.person;
    let outcome: Translated | undefined;
    const path = await once(c, house, async () => {
      const reason = desk.t("translation-reason", { language: languageName(to, desk.lang) });
      await revise(c, house, opened.head.record, {
        action: "translate",
        reason,
        change(latest) {
          outcome = translate(base, latest, to, typed, name);
          // Some of it kept and some not would be hard to tell apart: all of it waits for the answer.
          return outcome.clashes.length > 0 ? latest : outcome.body;
        },
      });
      if (outcome && outcome.clashes.length > 0) throw new Clashed();
      return `/records/${opened.head.handle}/translate?to=${to}`;
    }).catch((error: unknown) => {
      if (error instanceof Clashed) return undefined;
      throw error;
    });
    if (path !== undefined) return done(c, path, noticeFor(outcome));
    const fresh = await openTranslation(c, house, opened.head.record);
    const kept = new Map(typed.map(({ path: place, text }) => [place, text]));
    const view = await loadTranslation(house, fresh.opened, to, { typed: kept, clashes: outcome?.clashes ?? [] });
    return show(c, <TranslatePage desk={desk} view={view} />, 422);
  });

  /** The version that the translator has seen. */
  async function baseOf({ head, latest }: Opened, text: string | undefined) {
    if (!/^[1-9]\d{0,8}$/.test(text ?? "") || Number(text) === latest.version) return latest.body;
    return (await house.ledger.version(head.record, Number(text)))?.body ?? latest.body;
  }

  return app;
}

/** Texts that someone else has translated meanwhile: the form comes back. */
class Clashed extends Error {}

function noticeFor(outcome: Translated | undefined): string {
  if (outcome?.changed.length === 0) return "translation-same";
  return outcome && outcome.overtaken.length > 0 ? "translation-overtaken" : "translation-saved";
}

const LONGEST = 100_000;

/** The texts of a form by their paths. Throws `text-too-long` (422). */
function typedIn(entries: readonly (readonly [string, string])[]): TypedText[] {
  const confirmed = new Set(entries.filter(([name]) => name.startsWith("ok.")).map(([name]) => name.slice(3)));
  return entries
    .filter(([name]) => name.startsWith("t."))
    .map(([name, text]) => {
      if (text.length > LONGEST) throw new Problem("text-too-long", 422, `A text may have ${LONGEST} characters.`);
      return { path: name.slice(2), text, confirmed: confirmed.has(name.slice(2)) };
    });
}

/** The language asked for; else the reader's own, or the first that the record is not written in. Throws `no-such-language` (404). */
function languageIn(text: string | undefined, desk: SignedIn, { latest }: Opened): string {
  const { lang } = latest.body;
  if (!text) return desk.lang !== lang ? desk.lang : (LANGUAGES.find((one) => one !== lang) ?? desk.lang);
  if (!isLanguageTag(text) || text === "und" || text === "zxx")
    throw new Problem("no-such-language", 404, "There is no such language.");
  return text;
}
