import { Hono } from "hono";
import { signedIn } from "../shell/demand.ts";
import type { DeskEnv } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { done } from "../shell/screen.tsx";
import { chooseNotices } from "./actions.ts";
import { isNoticeKind } from "./rules/kinds.ts";

/** The choice of notices; the page it stands on is one's own account. */
export function noticesArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.post("/me/notices", async (c) => {
    const { session } = signedIn(c);
    const form = await formOf(c);
    await chooseNotices(house, session.person, form.all("notice").filter(isNoticeKind));
    return done(c, "/me", "notices-saved");
  });
  return app;
}
