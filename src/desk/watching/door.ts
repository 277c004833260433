import { generateAtomFeed } from "feedsmith";
import { Hono } from "hono";
import { sha256 } from "../../kernel/hash.ts";
import { isLanguage } from "../../kernel/languages.ts";
import { messages } from "../../kernel/messages.ts";
import { Problem } from "../../kernel/problem.ts";
import { may } from "../rules/access.ts";
import type { DeskEnv } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { watches } from "./store.ts";

const ENTRIES = 50;

/**
 * The feed of findings, for a reader that cannot sign in: whoever has the secret address reads it, as long as the person it belongs to may.
 * It names addresses and what came of them, and nothing of what the pages say.
 */
export function watchingDoor(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const store = watches(house);
  app.get("/watching-feed/:token{[A-Za-z0-9_-]{43}}", async (c) => {
    const owner = await store.feedOf(sha256(c.req.param("token")));
    const person = owner && (await house.accounts.people()).find(({ id }) => id === owner);
    if (!person || person.suspended || !may(person, "watch")) throw new Problem("no-such-page", 404, "There is no such page.");
    const given = c.get("desk").lang;
    const lang = isLanguage(given) ? given : "en";
    const t = messages(lang);
    const [looks, list] = await Promise.all([store.found("all", ENTRIES), store.all()]);
    const named = new Map(list.map((watch) => [watch.id, watch]));
    const base = `${house.settings.deskUrl}/${lang}/watching`;
    const feed = generateAtomFeed({
      id: base,
      title: { value: t("watch-feed-title", { name: house.settings.name }) },
      updated: new Date(looks[0]?.at ?? person.created),
      links: [{ href: base }],
      entries: looks.map((look) => ({
        id: `${base}/looks/${look.id}`,
        title: { value: `${t(`watch-outcome-${look.outcome}`)}: ${named.get(look.watch)?.url ?? ""}` },
        updated: new Date(look.at),
        links: [{ href: `${base}/looks/${look.id}` }],
      })),
    });
    return c.body(feed, 200, { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "private, max-age=60" });
  });
  return app;
}
