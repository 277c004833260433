import { Hono } from "hono";
import type { DeskEnv } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { meRoutes } from "./routes/me.tsx";
import { ownWayRoutes } from "./routes/own-ways.tsx";
import { proofRoutes } from "./routes/proof.tsx";
import { signInRoutes } from "./routes/sign-in.tsx";
import { teamRoutes } from "./routes/team.tsx";
import { welcomeRoutes } from "./routes/welcome.tsx";

export { ProofPage, SignInPage } from "./pages/sign-in.tsx";

/** For those who have not signed in: the sign-in, and what one-time links lead to. */
export function doorArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  signInRoutes(app, house);
  welcomeRoutes(app, house);
  return app;
}

/** One's own account, and the people of the team. */
export function peopleArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  proofRoutes(app, house);
  meRoutes(app, house);
  ownWayRoutes(app, house);
  teamRoutes(app, house);
  return app;
}
