import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { sha256 } from "../../kernel/hash.ts";
import { isLanguage } from "../../kernel/languages.ts";
import { isTellLanguage, pickTellLanguage, type TellLanguage } from "../rules/languages.ts";
import { loadTellAssets } from "./assets.ts";
import { inside, returned } from "./coming-back.tsx";
import { beforeSending, type Shown } from "./flow.tsx";
import { readForm } from "./form.ts";
import { openGround, type TellingDeps } from "./ground.ts";
import { tellHeaders } from "./headers.ts";
import { ClosedPage } from "./pages/closed.tsx";
import { StartPage } from "./pages/start.tsx";
import { TroublePage } from "./pages/trouble.tsx";
import type { TellView } from "./pages/view.ts";
import { scriptRoutes } from "./scripts.ts";
import { isKeyless } from "./sending.ts";
import { openRooms, takeFile, uploaded } from "./upload.tsx";
import { offeredLanguages, tellWordsIn } from "./words.ts";

export interface TellingSettings {
  /** Name of the monitor, and where one complains. */
  name: string;
  contact: string | undefined;
  /** Where the quick exit leads; a neutral page in the reader's language when undefined. */
  exitUrl: string | undefined;
  /** The languages that may be offered; all that are complete when undefined. */
  languages: readonly string[] | undefined;
  /** Folder of recordings of the pages, beside those that come with the program. */
  audio?: string | undefined;
}

/** Bytes that every page of a box has, and every answer to a code. */
export const BOX_BYTES = 24 * 1024;

/** Does telling answer this path? */
export function intakeOwns(path: string): boolean {
  if (path === "/tell" || path.startsWith("/tell/") || path.startsWith("/tell-assets/")) return true;
  const [, lang = "", page = "", ...rest] = path.split("/");
  return rest.length === 0 && (page === "tell" || page === "leave") && isTellLanguage(lang);
}

/** The pages of telling, and what their scripts ask for. */
export async function tellingRoutes(deps: TellingDeps, settings: () => TellingSettings): Promise<Hono> {
  const g = await openGround(deps);
  const rooms = openRooms();
  const offered = offeredLanguages(settings().languages);
  const words = offered.flatMap((lang) => tellWordsIn(lang) ?? []);
  const assets = await loadTellAssets(words, settings());
  const exitOf = (lang: TellLanguage): string => settings().exitUrl ?? `https://${lang}.wikipedia.org/`;
  const app = new Hono();

  const viewIn = (lang: TellLanguage): TellView => {
    const t = words.find((one) => one.lang === lang) ?? words[0];
    if (!t) throw new Error("there are no words in English");
    const { name, contact } = settings();
    return {
      t,
      lang: t.lang,
      languages: offered,
      name,
      contact,
      files: { css: assets.css, plain: assets.plain, icon: assets.icon },
      leave: assets.scripts.leave,
      exit: exitOf(t.lang),
      soundOf: (title) => assets.soundOf(t.lang, title),
      help: `/${isLanguage(t.lang) ? t.lang : "en"}/turn-to`,
    };
  };
  const show = (c: Context, v: TellView, { page, status = 200, fixed = false }: Shown): Response => {
    const html = document(page);
    return c.body(fixed ? filled(html, BOX_BYTES) : html, status, {
      ...tellHeaders(v.exit),
      "Content-Type": "text/html; charset=utf-8",
      "Content-Language": v.lang,
    });
  };
  const languageOf = (c: Context): TellLanguage | undefined => offered.find((lang) => lang === c.req.param("lang"));

  app.get("/tell", (c) => {
    const lang = pickTellLanguage(c.req.header("accept-language") ?? "", offered);
    return c.redirect(`/${lang}/tell`, 302);
  });
  // The hashes of what browsers are given, in the form that `sha256sum -c` reads.
  const code = [...assets.scripts.files.values()].map(({ path, body }) => `${sha256(body)}  ${path.slice(1)}\n`).toSorted();
  app.get("/tell/code", (c) => c.text(code.join(""), 200, tellHeaders(exitOf("en"))));
  app.get("/tell-assets/:name", (c) => {
    const sound = assets.sound(c.req.path);
    if (sound) return heard(sound, c.req.header("range"), tellHeaders(exitOf("en")));
    const file = assets.at(c.req.path);
    if (!file) return c.notFound();
    // The worker serves pages that are not beneath it: those of telling, and no others.
    if (file.path === assets.scripts.offline) c.header("Service-Worker-Allowed", "/");
    return c.body(file.body, 200, { ...tellHeaders(exitOf("en")), "Content-Type": file.mediaType });
  });
  app.get("/:lang/tell", async (c) => {
    const lang = languageOf(c);
    if (!lang) return c.redirect("/en/tell", 302);
    const v = viewIn(lang);
    if (!(await deps.vault.open())) return show(c, v, { page: <ClosedPage v={v} keyless={await isKeyless(g)} /> });
    const script = { first: assets.scripts.first, words: assets.wordsIn(v.lang), worker: assets.scripts.offline };
    return show(c, v, { page: <StartPage v={v} script={script} /> });
  });
  app.post("/:lang/tell", async (c) => {
    const v = viewIn(languageOf(c) ?? "en");
    const taken = takeFile(g, rooms);
    try {
      const form = await readForm(c.req.raw, taken);
      const step = { g, v, form, go: form.get("go") };
      if (form.get("step") === "return" && step.go !== "stay") return show(c, v, await returned(step));
      if (form.get("step") === "files" && step.go === "file") return show(c, v, await uploaded(step, taken));
      if (form.get("pass") !== "") return show(c, v, await inside(step));
      return show(c, v, await beforeSending(step));
    } finally {
      await taken.done();
    }
  });
  const leave = (c: Context): Response =>
    c.body(null, 303, {
      ...tellHeaders(exitOf("en")),
      "Clear-Site-Data": '"*"',
      Location: exitOf(languageOf(c) ?? "en"),
    });
  app.post("/:lang/leave", leave);
  app.get("/:lang/leave", leave);
  app.route("/tell", scriptRoutes(g));

  app.notFound((c) => c.redirect("/en/tell", 302));
  app.onError((error, c) => {
    // Nothing of what was sent may reach a log: not the message, and not the place either.
    g.fault(error);
    const v = viewIn(languageOf(c) ?? "en");
    return show(c, v, { page: <TroublePage v={v} words={v.t("trouble-unavailable")} />, status: 503 });
  });
  return app;
}

/** A recording, or the part of it that is asked for: some phones play nothing else. */
function heard(sound: Uint8Array<ArrayBuffer>, range: string | undefined, headers: Record<string, string>): Response {
  const [, from = "", to = ""] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  const [first, last] = [Number(from), Math.min(to === "" ? Infinity : Number(to), sound.length - 1)];
  const all = { ...headers, "Content-Type": "audio/mpeg", "Accept-Ranges": "bytes" };
  if (from === "" || first > last) return new Response(sound, { headers: all });
  const part = { "Content-Range": `bytes ${first}-${last}/${sound.length}` };
  return new Response(sound.subarray(first, last + 1), { status: 206, headers: { ...all, ...part } });
}

const document = (page: VNode): string => `<!doctype html>${renderToString(page)}`;

/** The page with spaces up to a size, or to the next multiple of it: they are seen by nobody but who counts bytes. */
function filled(html: string, size: number): string {
  const wrapped = Buffer.byteLength(html) + "<!---->".length;
  const most = Math.ceil(wrapped / size) * size;
  return `${html}<!--${" ".repeat(most - wrapped)}-->`;
}
