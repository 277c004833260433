import { Hono } from "hono";
import { filesOf, handlesIn, historyFrom, MOST_ASKED, offerPack, openPack } from "../../evidence/index.ts";
import { now } from "../../kernel/clock.ts";
import { bodyOf } from "../../kernel/http/body.ts";
import { isLanguage } from "../../kernel/languages.ts";
import { demand, demandOn, demandProof, signedIn } from "../shell/demand.ts";
import type { DeskContext, DeskEnv } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { show } from "../shell/screen.tsx";
import { openRecord } from "../shell/subject.ts";
import { noteRelease } from "./actions.ts";
import { type PackAsked, PackPage } from "./pages/pack.tsx";

/** Longest reason that the trail takes. */
const LONGEST = 1000;

/** Evidence packs that the team makes: of what is public, with who did what, and by choice with the originals that readers do not get. */
export function packsArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  const page = (c: DeskContext, asked: PackAsked, mistakes: readonly { id: string; message: string }[] = []) => {
    const desk = demand(c, "export");
    const offer = asked.handles.length > 0 ? offerPack(house.edition, asked.handles) : undefined;
    return show(
      c,
      <PackPage desk={desk} asked={asked} mistakes={mistakes} {...(offer && { offer })} />,
      mistakes.length > 0 ? 422 : 200,
    );
  };

  app.get("/pack", (c) => {
    const handles = handlesIn(c.req.queries("handles") ?? []).slice(0, MOST_ASKED);
    return page(c, { handles, lang: c.get("desk").lang, originals: false, reason: "" });
  });

  app.post("/pack", async (c) => {
    const desk = demand(c, "export");
    const form = await formOf(c);
    const asked: PackAsked = {
      handles: handlesIn([form.get("handles") ?? ""]),
      lang: langIn(form.get("lang"), desk.lang),
      originals: form.get("originals") === "yes",
      reason: (form.get("reason") ?? "").trim().slice(0, LONGEST),
    };
    const wrong = asked.handles.length === 0 || !offerPack(house.edition, asked.handles).outline;
    if (wrong) return page(c, asked, [{ id: "handles", message: desk.t("packs-handles-wrong") }]);
    if (asked.originals && asked.reason === "")
      return page(c, asked, [{ id: "reason", message: desk.t("packs-reason-missing") }]);
    if (asked.originals) demandProof(desk, now());
    const people = (await house.accounts.people()).map(({ name, roles }) => ({ name, roles }));
    const { edition, objects, packing } = house;
    const { name, version, publicUrl: baseUrl } = house.settings;
    const pack = await openPack(
      { edition, objects, settings: { name, version, baseUrl }, ...packing },
      { ...asked, making: "team", actsOf: historyFrom(house.ledger, people) },
    );
    const released = pack.model.records.filter((one) => filesOf({ records: [one] }).some((file) => file.released));
    if (released.length > 0) {
      for (const { record } of released) await demandRelease(c, house, record.id);
      const records = released.map(({ record }) => ({ record: record.id, version: record.version }));
      await noteRelease(house, { by: desk.session.person.name, reason: asked.reason, records });
    }
    return c.body(bodyOf(pack.stream()), 200, {
      "Content-Type": "application/zip",
      "Content-Length": String(pack.bytes),
      "Content-Disposition": `attachment; filename="${pack.name}"`,
      "Cache-Control": "no-store",
    });
  });
  return app;
}

const langIn = (text: string | undefined, otherwise: PackAsked["lang"]): PackAsked["lang"] =>
  text !== undefined && isLanguage(text) ? text : otherwise;

/** Throws `forbidden` (403) unless they may give the record's originals out. */
async function demandRelease(c: DeskContext, house: DeskHouse, record: string): Promise<void> {
  const { session } = signedIn(c);
  const { subject } = await openRecord(house.ledger, record, session.person.name);
  demandOn(c, "release-original", subject);
}
