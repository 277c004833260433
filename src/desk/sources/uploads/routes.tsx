import { Hono } from "hono";
import type { Person } from "../../../accounts/index.ts";
import { now } from "../../../kernel/clock.ts";
import { openJobs } from "../../../kernel/jobs/index.ts";
import { mayOn } from "../../rules/access.ts";
import { demand } from "../../shell/demand.ts";
import type { DeskContext, DeskEnv } from "../../shell/desk.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { done, show } from "../../shell/screen.tsx";
import { openRecord } from "../../shell/subject.ts";
import { dropUpload, readAgain, uploadOf } from "../actions.ts";
import { alikeTo } from "../alike/actions.ts";
import { IntakePage, type IntakeRow } from "../pages/intake.tsx";
import { type Standing, standingOf, tooLarge, type Upload } from "../rules/uploads.ts";
import { uploads } from "../store.ts";
import { limitOf } from "./limit.ts";
import { takeForm } from "./plain.ts";
import { openRoom } from "./room.ts";
import { tusRoutes } from "./tus.ts";

const MOST_SHOWN = 100;
/** Of those, the latest are looked at for what looks the same. */
const MOST_COMPARED = 15;

/** Sending files, and seeing what came of them. */
export function intakeRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.route("/", tusRoutes(house));

  app.post("/sources/upload", async (c) => {
    const { session } = demand(c, "upload");
    const { taken, tooLarge: refused } = await takeForm(house, session.person, c);
    if (refused.length > 0 && taken.length === 0) throw tooLarge();
    return done(
      c,
      "/sources/intake",
      refused.length > 0 ? "sources-some-too-large" : taken.length > 0 ? "sources-sent" : "sources-none-sent",
    );
  });

  app.get("/sources/intake", async (c) => {
    const desk = demand(c, "upload");
    const rows = await rowsOf(house, desk.session.person);
    return show(c, <IntakePage desk={desk} rows={rows} limit={limitOf(house)} />);
  });

  const own = async (c: DeskContext): Promise<Upload> =>
    uploadOf(house, demand(c, "upload").session.person, c.req.param("upload") ?? "");
  app.post("/sources/intake/:upload/again", async (c) => {
    await readAgain(house, await own(c), false);
    return done(c, "/sources/intake");
  });
  app.post("/sources/intake/:upload/as-is", async (c) => {
    await readAgain(house, await own(c), true);
    return done(c, "/sources/intake");
  });
  app.post("/sources/intake/:upload/discard", async (c) => {
    await dropUpload(house, await own(c));
    return done(c, "/sources/intake", "sources-discarded");
  });
  return app;
}

async function rowsOf(house: DeskHouse, person: Person): Promise<IntakeRow[]> {
  const all = await uploads(house).of(person.id, MOST_SHOWN);
  const room = openRoom(house.settings.data);
  const jobs = openJobs(house.database);
  const today = now();
  return Promise.all(
    all.map(async (upload, i) => {
      const job = upload.job && !upload.outcome ? await jobs.job(upload.job) : undefined;
      const at = upload.received ? 0 : await room.size(upload.id);
      const standing = standingOf(upload, job, at, today);
      const mayOpen = standing.state === "existing" ? await maySee(house, person, standing.outcome.record) : true;
      return { upload, standing, mayOpen, alike: i < MOST_COMPARED ? await likeIt(house, person, standing) : 0 };
    }),
  );
}

/** How many other sources look much like one that was just added; those added long ago were looked at then. */
async function likeIt(house: DeskHouse, person: Person, standing: Standing): Promise<number> {
  if (standing.state !== "added") return 0;
  const body = (await house.ledger.latest(standing.outcome.record))?.body;
  return body?.state === "draft" ? (await alikeTo(house, person, body)).length : 0;
}

async function maySee({ ledger }: DeskHouse, person: Person, record: string): Promise<boolean> {
  const { subject } = await openRecord(ledger, record, person.name);
  return mayOn(person, "see", subject);
}
