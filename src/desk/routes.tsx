import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { isLanguage } from "../kernel/languages.ts";
import { Problem } from "../kernel/problem.ts";
import { asShaped } from "../registry/index.ts";
import { bulkArea } from "./bulk/routes.tsx";
import { casesArea } from "./cases/routes.tsx";
import { citingArea } from "./citing/routes.tsx";
import { healthArea } from "./health/routes.tsx";
import { noticesArea } from "./notices/routes.tsx";
import { packsArea } from "./packs/routes.tsx";
import { doorArea, ProofPage, peopleArea, SignInPage } from "./people/routes.tsx";
import { recordsArea } from "./records/routes.tsx";
import { recordViewArea } from "./records/view/routes.tsx";
import { reviewArea } from "./review/routes.tsx";
import { shapeArea } from "./shape/routes.tsx";
import { casesScript, deskAssets } from "./shell/assets.ts";
import { signedIn } from "./shell/demand.ts";
import type { Desk, DeskContext, DeskEnv } from "./shell/desk.ts";
import { isStreamed } from "./shell/files.ts";
import { formOf, isForm } from "./shell/form.ts";
import { compressed, followed, guarded, ours, seated } from "./shell/gate.ts";
import type { DeskHouse } from "./shell/house.ts";
import { type Kept, keptFrom, keptIn } from "./shell/keep.tsx";
import { refuse, show } from "./shell/screen.tsx";
import { SendAgainPage } from "./shell/send-again.tsx";
import { sourcesArea } from "./sources/routes.tsx";
import { translationArea } from "./translation/routes.tsx";
import { watchingDoor } from "./watching/door.ts";
import { watchingArea } from "./watching/routes.tsx";
import { withdrawalsArea } from "./withdrawals/routes.tsx";
import { workArea } from "./work/routes.tsx";

const LANG = "/:lang{(?:en|fr|es|ar)}";

type Area = (house: DeskHouse) => Hono<DeskEnv>;

/** Pages for those who have not signed in: the sign-in itself, and one-time links. */
const DOORS: readonly Area[] = [doorArea, watchingDoor];

/** The areas of the desk; each knows its own addresses, all of them under the language. */
const AREAS: readonly Area[] = [
  recordsArea,
  workArea,
  recordViewArea,
  citingArea,
  translationArea,
  reviewArea,
  sourcesArea,
  peopleArea,
  bulkArea,
  noticesArea,
  shapeArea,
  casesArea,
  withdrawalsArea,
  healthArea,
  packsArea,
  watchingArea,
];

/** Pages that ask for something before a form can be taken, with the form kept inside them. */
const ASKING: Readonly<Record<string, (desk: Desk, kept: Kept) => VNode>> = {
  "signed-out": (desk, kept) => <SignInPage desk={desk} kept={kept} />,
  "proof-needed": (desk, kept) => <ProofPage desk={desk} kept={kept} />,
  "stale-form": (desk, kept) => <SendAgainPage desk={desk} kept={kept} />,
};

/** The desk: everything the team does, behind the sign-in. */
export function deskRoutes(given: DeskHouse): Hono<DeskEnv> {
  const house: DeskHouse = { ...given, settings: asShaped(given.settings) };
  const app = new Hono<DeskEnv>();
  app.get("/assets/:name", async (c) => {
    const assets = [
      ...Object.values(await deskAssets()),
      ...(c.req.path.startsWith("/assets/cases.") ? [await casesScript()] : []),
    ];
    const asset = assets.find(({ path }) => path === c.req.path);
    if (!asset) return c.text("There is no such file.\n", 404);
    return c.body(asset.body, 200, { "Content-Type": asset.mediaType, "Cache-Control": "public, max-age=31536000, immutable" });
  });
  app.get("/healthz", (c) => c.json({ status: "ok" }));
  app.use(compressed, guarded, followed(house), seated(house), ours(house));
  app.get("/", (c) => c.redirect(`/${c.get("desk").lang}/`, 302));
  app.get(LANG, (c) => c.redirect(`/${c.req.param("lang")}/`, 301));
  for (const door of DOORS) app.route(LANG, door(house));
  app.use(async (c, next) => {
    signedIn(c);
    await next();
  });
  // With the slash, so that an area's own "/" is the home of the language.
  for (const area of AREAS) app.route(`${LANG}/`, area(house));
  app.notFound((c) => answer(c, new Problem("no-such-page", 404, "There is no such page."), house));
  app.onError((error, c) => answer(c, error, house));
  return app;
}

async function answer(c: Context<DeskEnv>, error: unknown, house: DeskHouse): Promise<Response> {
  const code = error instanceof Problem ? error.code : "";
  const posted = c.req.method === "POST" && isForm(c.req.header("content-type")) && !isStreamed(c);
  const asking = ASKING[code];
  if (posted && asking) {
    const form = await formOf(c);
    return show(c, asking(c.get("desk"), keptIn(form) ?? keptFrom(c.req.path, form)), code === "signed-out" ? 401 : 403);
  }
  if (code === "signed-out" && c.req.method === "GET") return toSignIn(c);
  return refuse(c, error, house.onError);
}

/** Someone who follows a link to a page comes back to it after the sign-in. */
function toSignIn(c: DeskContext): Response {
  const { pathname, search } = new URL(c.req.url);
  const { lang } = c.get("desk");
  const next =
    isLanguage(pathname.split("/")[1] ?? "") && pathname.length > 4 ? `?next=${encodeURIComponent(pathname + search)}` : "";
  return c.redirect(`/${lang}/sign-in${next}`, 302);
}
