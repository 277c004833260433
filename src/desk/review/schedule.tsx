import { Hono } from "hono";
import type { Move } from "../../registry/index.ts";
import { mayOn, type RecordAction } from "../rules/access.ts";
import type { DeskContext, DeskEnv, SignedIn } from "../shell/desk.ts";
import { formOf, type PostedForm } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { show } from "../shell/screen.tsx";
import { openRecord } from "../shell/subject.ts";
import * as actions from "./actions.ts";
import { attempted, type Mistake } from "./mistakes.ts";
import { SchedulePage } from "./pages/schedule.tsx";
import { RECORD } from "./posted.ts";
import { openFor, openToChange } from "./steps.tsx";

/** What a form of dates asks for, or what is wrong with it. */
type Asked = { move: Move; notice: string } | { mistakes: Mistake[] };

interface DateForm {
  path: string;
  action: RecordAction;
  read(form: PostedForm, desk: SignedIn, house: DeskHouse, wasPublic: boolean): Asked | Promise<Asked>;
  fallback: string;
}

const FORMS: readonly DateForm[] = [
  { path: "embargo", action: "publish", read: embargoIn, fallback: "embargo" },
  { path: "reply", action: "ask-reply", read: replyIn, fallback: "due" },
  { path: "review-by", action: "edit", read: lookIn, fallback: "review-by" },
];

/** Dates that act by themselves: the end of an embargo, the day of an answer, the day of another look. */
export function scheduleRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const page = async (c: DeskContext, typed: Record<string, string> = {}, mistakes: readonly Mistake[] = []) => {
    const { desk, view } = await openFor(c, house, "see");
    const can = (action: RecordAction) => mayOn(desk.session.person, action, view.opened.subject);
    const may = { embargo: can("publish"), reviewBy: can("edit"), reply: can("ask-reply") };
    return <SchedulePage desk={desk} view={view} may={may} mistakes={mistakes} typed={typed} />;
  };
  app.get(`${RECORD}/schedule`, async (c) => show(c, await page(c)));
  for (const { path, action, read, fallback } of FORMS) {
    app.post(`${RECORD}/schedule/${path}`, async (c) => {
      const form = await formOf(c);
      const { reason = "", ...typed } = Object.fromEntries(form.entries());
      const again = async (mistakes: Mistake[], status: 409 | 422) =>
        show(c, await page(c, { ...typed, "embargo-reason": reason }, mistakes), status);
      const { desk, view } = await openFor(c, house, "see");
      const asked = await read(form, desk, house, view.opened.review.public !== undefined);
      if ("mistakes" in asked) return again(asked.mistakes, 422);
      return attempted(
        c,
        house,
        async () => {
          const { record, handle, step } = await openToChange(c, house, action);
          await actions.take(house, record, asked.move, step);
          return { path: `/records/${handle}/review`, notice: asked.notice };
        },
        again,
        fallback,
      );
    });
  }
  return app;
}

const typedIn = (form: PostedForm, name: string): string => (form.get(name) ?? "").trim();

function embargoIn(form: PostedForm, { t }: SignedIn, _house: DeskHouse, wasPublic: boolean): Asked {
  if (form.has("clear")) return { move: { act: "scheduled", embargoUntil: null }, notice: "review-embargo-cleared" };
  const [day, time] = [typedIn(form, "embargo"), typedIn(form, "time")];
  if (time !== "" && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    return { mistakes: [{ id: "time", message: t("review-embargo-bad-time") }] };
  if (wasPublic && typedIn(form, "reason") === "")
    return { mistakes: [{ id: "embargo-reason", message: t("problem-reason-missing") }] };
  return {
    move: { act: "scheduled", embargoUntil: time === "" ? day || "-" : `${day}T${time}:00Z` },
    notice: "review-embargo-set",
  };
}

function lookIn(form: PostedForm): Asked {
  if (form.has("clear")) return { move: { act: "scheduled", reviewBy: null }, notice: "review-look-cleared" };
  return { move: { act: "scheduled", reviewBy: typedIn(form, "review-by") || "-" }, notice: "review-look-set" };
}

async function replyIn(form: PostedForm, { t, session }: SignedIn, { ledger }: DeskHouse): Promise<Asked> {
  const [due, handle] = [typedIn(form, "due"), typedIn(form, "engagement").toUpperCase()];
  if (handle === "") return { move: { act: "asked", due }, notice: "review-asked" };
  const head = await ledger.byHandle(handle);
  const known = head?.type === "engagement" ? await openRecord(ledger, head.record, session.person.name) : undefined;
  if (!known || !mayOn(session.person, "see", known.subject))
    return { mistakes: [{ id: "engagement", message: t("review-reply-no-engagement") }] };
  return { move: { act: "asked", due, engagement: known.head.record }, notice: "review-asked" };
}
