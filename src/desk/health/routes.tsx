import { Hono } from "hono";
import { Problem } from "../../kernel/problem.ts";
import { demand } from "../shell/demand.ts";
import type { DeskEnv } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { show } from "../shell/screen.tsx";
import { HealthPage } from "./pages/health.tsx";

/** The desk's area of the health of the archive. */
export function healthArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.get("/health", async (c) => {
    const desk = demand(c, "trail");
    if (!house.health) throw new Problem("no-such-page", 404, "There is no such page.");
    const health = await house.health();
    // The rows of faults hold hashes alone; what they are of, the team's own index says.
    const handleOf = (sha256: string): string | undefined => house.index.object(sha256)?.handle;
    return show(c, <HealthPage desk={desk} health={health} handleOf={handleOf} />);
  });
  return app;
}
