import { Hono } from "hono";
import { Problem } from "../../kernel/problem.ts";
import {
  accentContrast,
  examineChange,
  LEAST_CONTRAST,
  monitorNow,
  offered,
  ownFieldsOf,
  ownPages,
  readDrawing,
  TYPE_NAMES,
} from "../../registry/index.ts";
import { may } from "../rules/access.ts";
import { demand } from "../shell/demand.ts";
import type { DeskContext, DeskEnv, SignedIn } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { show } from "../shell/screen.tsx";
import { LookPage, type Sample } from "./pages/look.tsx";
import { OverviewPage } from "./pages/overview.tsx";
import { RegionsPage } from "./pages/regions.tsx";
import { formOfLook, type LookForm, monitorFrom, postedLook } from "./rules/look-form.ts";
import { changed, type Mistake, mistakesIn, restoring } from "./shaping.ts";

/** As base.css has them: a test of the registry holds the papers and these together. */
const THEMES = [
  { theme: "light", paper: "#fbf8f2", ink: "#1d1a16", shipped: "#e8590c" },
  { theme: "dark", paper: "#171512", ink: "#ede6d8", shipped: "#ff8a3d" },
] as const;

/** The overview of what a monitor shapes itself, its regions, and its name and look. */
export function lookRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const placeOf = (path: string) => path || "name";

  app.get("/shape", (c) => {
    const desk = demand(c, "shape");
    const fields = TYPE_NAMES.flatMap((type) => ownFieldsOf(type));
    const regions = offered("region").filter(({ own }) => own).length;
    const mayWords = may(desk.session.person, "vocabulary");
    const page = { desk, fields, pages: ownPages(), monitor: monitorNow(), regions, mayWords };
    return show(c, <OverviewPage {...page} />);
  });

  app.get("/shape/regions", (c) => {
    const desk = demand(c, "vocabulary");
    return show(c, <RegionsPage desk={desk} regions={offered("region").filter(({ own }) => own)} />);
  });

  app.get("/shape/look", async (c) => lookPage(c, demand(c, "shape")));

  app.post("/shape/look", async (c) => {
    const desk = demand(c, "shape");
    const posted = await formOf(c);
    const form = postedLook(posted);
    const value = monitorFrom(form);
    if (posted.get("preview")) {
      const mistakes = mistakesIn(c, examineChange({ type: "monitor", value }), placeOf);
      return lookPage(c, desk, form, mistakes, mistakes.length > 0 ? 422 : 200, true);
    }
    const asked = { changes: [{ type: "monitor" as const, value, expected: form.version }], reason: form.reason, placeOf };
    return changed(
      c,
      house,
      desk.session.person.name,
      { ...asked, path: "/shape/look", notice: "shape-look-saved" },
      (mistakes, status) => lookPage(c, desk, form, mistakes, status),
    );
  });

  app.post("/shape/look/bring-back", async (c) => {
    const desk = demand(c, "shape");
    const version = Number((await formOf(c)).get("version"));
    const change = await restoring(house.ledger, "monitor", "monitor", version);
    if (!change) throw new Problem("no-such-version", 404, "There is no such version.");
    const reason = desk.t("shape-brought-back", { version });
    const asked = { changes: [change], reason, placeOf, path: "/shape/look", notice: "shape-look-saved" };
    return changed(c, house, desk.session.person.name, asked, (mistakes, status) =>
      lookPage(c, desk, undefined, mistakes, status),
    );
  });

  async function lookPage(
    c: DeskContext,
    desk: SignedIn,
    typed?: LookForm,
    mistakes: readonly Mistake[] = [],
    status: 200 | 409 | 422 = 200,
    previewed = false,
  ): Promise<Response> {
    const versions = await house.ledger.shapeVersions("monitor");
    const version = versions.at(-1)?.version ?? 0;
    const form = typed ? { ...typed, version } : formOfLook(monitorNow(), version);
    const drawing = form.mark ? readDrawing(form.mark) : undefined;
    const page = {
      ...{ desk, form, versions, mistakes, previewed, samples: samplesOf(form) },
      mark: drawing && !("code" in drawing) ? drawing : undefined,
      otherwise: { name: desk.settings.name, contact: undefined },
    };
    return show(c, <LookPage {...page} />, status);
  }

  return app;
}

const COLOUR = /^#[0-9a-f]{6}$/;

/** Both themes as they would be. What is typed and no colour is shown as it ships. */
const samplesOf = ({ accent, accentDark }: LookForm): Sample[] =>
  THEMES.map(({ theme, paper, ink, shipped }) => {
    const wanted = theme === "dark" && accentDark !== "" ? accentDark : accent;
    const colour = COLOUR.test(wanted) ? wanted : shipped;
    const contrast = accentContrast(colour, theme);
    return { theme, paper, ink, accent: colour, contrast, enough: contrast >= LEAST_CONTRAST };
  });
