import { Hono } from "hono";
import { mayOn } from "../rules/access.ts";
import { demand, demandOn, signedIn } from "../shell/demand.ts";
import type { DeskContext, DeskEnv } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { show } from "../shell/screen.tsx";
import { openRecord } from "../shell/subject.ts";
import * as actions from "./actions.ts";
import { loadSubmission } from "./load.ts";
import { attempted, type Mistake } from "./mistakes.ts";
import { QueuePage } from "./pages/queue.tsx";
import { SubmissionPage, type SubmissionProps } from "./pages/submission.tsx";
import { RECORD } from "./posted.ts";
import { ACTION_OF, type Decision, isDecision } from "./rules/decisions.ts";
import { scheduleRoutes } from "./schedule.tsx";
import { openToChange, stepRoutes } from "./steps.tsx";

/** The way of a record from its authors to its readers, and back. */
export function reviewArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  app.get("/review", async (c) => {
    const desk = demand(c, "search");
    const { person } = desk.session;
    const [waiting, underway, due] = await Promise.all([
      actions.waitingFor(house, person),
      actions.underReview(house, person),
      actions.due(house, person),
    ]);
    return show(c, <QueuePage desk={desk} queue={{ waiting, underway, due }} />);
  });

  app.get(`${RECORD}/review`, async (c) => show(c, await submissionPage(c, house, { path: c.req.query("field") })));

  app.post(`${RECORD}/review`, async (c) => {
    const form = await formOf(c);
    const [act, reason] = [form.get("act"), form.get("reason") ?? ""];
    const again = async (mistakes: Mistake[], status: 409 | 422) =>
      show(c, await submissionPage(c, house, { act, reason }, mistakes), status);
    if (!isDecision(act)) return again([{ id: "act", message: c.get("desk").t("review-act-missing") }], 422);
    return attempted(
      c,
      house,
      async () => {
        const { record, handle, step } = await openToChange(c, house, ACTION_OF[act]);
        await decided(house, record, act, step);
        return { path: `/records/${handle}/review`, notice: `review-${act}` };
      },
      again,
    );
  });

  app.post(`${RECORD}/review/comments`, async (c) => {
    const form = await formOf(c);
    const { head, desk } = await commenting(c, house);
    const [path, text] = [form.get("path") || undefined, form.get("text") ?? ""];
    return attempted(
      c,
      house,
      async () => {
        const { id } = await actions.comment(house, {
          record: head.record,
          text,
          by: desk.session.person.name,
          ...(path && { path }),
        });
        return { path: `/records/${head.handle}/review#comment-${id}`, notice: "review-commented" };
      },
      async (mistakes, status) => show(c, await submissionPage(c, house, { text, ...(path && { path }) }, mistakes), status),
      "text",
    );
  });

  app.post(`${RECORD}/review/comments/:comment{[0-9A-Z]{26}}`, async (c) => {
    const form = await formOf(c);
    const { head, desk } = await commenting(c, house);
    const [thread, text, what] = [c.req.param("comment"), form.get("text") ?? "", form.get("what")];
    const by = desk.session.person.name;
    const ids = { record: head.record, thread, by };
    const settling = what === "settle" || what === "reopen";
    return attempted(
      c,
      house,
      async () => {
        if (!settling || text.trim() !== "") await actions.comment(house, { ...ids, text });
        if (settling) await actions.settle(house, { ...ids, settled: what === "settle" });
        return { path: `/records/${head.handle}/review#comments`, notice: settling ? `review-${what}` : "review-commented" };
      },
      async (mistakes, status) => show(c, await submissionPage(c, house, { text }, mistakes), status),
      "text",
    );
  });

  app.route("/", stepRoutes(house));
  app.route("/", scheduleRoutes(house));
  return app;
}

async function commenting(c: DeskContext, house: DeskHouse) {
  const { head, subject } = await openRecord(house.ledger, c.req.param("id") ?? "", signedIn(c).session.person.name);
  return { head, desk: demandOn(c, "comment", subject) };
}

async function submissionPage(
  c: DeskContext,
  house: DeskHouse,
  typed: SubmissionProps["typed"],
  mistakes: readonly Mistake[] = [],
) {
  const desk = signedIn(c);
  const submission = await loadSubmission(c, house, c.req.param("id") ?? "");
  const can = (action: "publish" | "ask-reply" | "edit") => mayOn(desk.session.person, action, submission.view.opened.subject);
  const maySchedule = can("publish") || can("ask-reply") || can("edit");
  return <SubmissionPage desk={desk} submission={submission} mistakes={mistakes} typed={typed} maySchedule={maySchedule} />;
}

async function decided(house: DeskHouse, record: string, act: Decision, step: actions.Step): Promise<void> {
  if (act === "submitted") await actions.submit(house, record, step);
  else if (act === "approved") await actions.approve(house, record, step);
  else if (act === "published") await actions.publishNow(house, record, step);
  else if (act === "returned" || act === "stopped") await actions.sendBack(house, record, act, step);
  else await actions.take(house, record, { act }, step);
}
