import { Hono } from "hono";
import { captureSourceOf, keepCapture } from "../../archive/index.ts";
import { bodyOf } from "../../kernel/http/body.ts";
import { Problem } from "../../kernel/problem.ts";
import { demand } from "../shell/demand.ts";
import type { DeskEnv } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done, show } from "../shell/screen.tsx";
import { textOf } from "./look.ts";
import { LookPage } from "./pages/look.tsx";
import { runsOf, shortened } from "./rules/difference.ts";
import type { Look } from "./rules/watch.ts";
import { watches } from "./store.ts";

const ID = "[0-9A-Z]{26}";

/** What single looks found, and what the team does with it. */
export function looksRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const store = watches(house);

  app.get(`/watching/looks/:id{${ID}}`, async (c) => {
    const desk = demand(c, "watch");
    const look = await store.look(c.req.param("id"));
    const watch = await store.watch(look.watch);
    const handle = look.settled?.how === "draft" ? await sourceOf(look) : undefined;
    return show(c, <LookPage desk={desk} watch={watch} look={look} runs={await runs(look)} handle={handle} />);
  });

  const sourceOf = async ({ capture }: Look): Promise<string | undefined> => {
    const id = capture && (await captureSourceOf(house.ledger, capture.url));
    return id && (await house.ledger.latest(id))?.body.handle;
  };

  /** What its words say beside those of before. */
  const runs = async ({ outcome, before, words }: Look) => {
    if (!before || !words || outcome === "removal") return [];
    return shortened(runsOf(await textOf(house.objects, before.words), await textOf(house.objects, words)));
  };

  app.get(`/watching/looks/:id{${ID}}/picture/:which{[a-z]{1,10}}`, async (c) => {
    demand(c, "watch");
    const look = await store.look(c.req.param("id"));
    const pictures = { before: look.before?.screenshot, after: look.capture?.screenshot?.sha256, marked: look.detail.pictured };
    const hash = pictures[c.req.param("which") as keyof typeof pictures];
    const size = hash && (await house.objects.size(hash));
    if (!hash || size === undefined) throw new Problem("no-such-object", 404, "There is no such picture.");
    return c.body(bodyOf(await house.objects.get(hash)), 200, {
      "Content-Type": "image/png",
      "Content-Length": String(size),
      "Cache-Control": "private, max-age=3600",
      "X-Content-Type-Options": "nosniff",
    });
  });

  app.post(`/watching/looks/:id{${ID}}/draft`, async (c) => {
    const { session } = demand(c, "watch");
    const path = await once(c, house, async () => {
      const look = await store.look(c.req.param("id"));
      if (!look.capture) throw new Problem("look-without-capture", 409, "Nothing was kept of this look.");
      const { ledger, objects } = house;
      const { handle } = await keepCapture(look.capture, { ledger, objects, actor: session.person.name, reason: "watched" });
      await store.settle(look.id, session.person.name, "draft");
      return `/records/${handle}`;
    });
    return done(c, path, "watch-drafted");
  });

  app.post(`/watching/looks/:id{${ID}}/nothing`, async (c) => {
    const { session } = demand(c, "watch");
    const { id } = await store.look(c.req.param("id"));
    await store.settle(id, session.person.name, "nothing");
    return done(c, "/watching", "watch-settled");
  });

  app.post(`/watching/looks/:id{${ID}}/reopen`, async (c) => {
    demand(c, "watch");
    const { id } = await store.look(c.req.param("id"));
    await store.reopen(id);
    return done(c, `/watching/looks/${id}`, "watch-reopened");
  });

  return app;
}
