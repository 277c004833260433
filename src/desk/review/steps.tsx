import { Hono } from "hono";
import { now } from "../../kernel/clock.ts";
import { Problem } from "../../kernel/problem.ts";
import { correct, type Erratum, errataOf, hasTerm } from "../../registry/index.ts";
import { loadRecord, type RecordView } from "../records/view/load.ts";
import { mayOn, type RecordAction } from "../rules/access.ts";
import { demandOn, demandProof, signedIn } from "../shell/demand.ts";
import type { DeskContext, DeskEnv, SignedIn } from "../shell/desk.ts";
import { formOf, type PostedForm } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { show } from "../shell/screen.tsx";
import { openRecord } from "../shell/subject.ts";
import * as actions from "./actions.ts";
import { alike, changesOf } from "./load.ts";
import { attempted, type Mistake } from "./mistakes.ts";
import { CorrectPage } from "./pages/correct.tsx";
import { MergePage, type MergeProps } from "./pages/merge.tsx";
import { SHARES, SharePage } from "./pages/share.tsx";
import { WithdrawPage } from "./pages/withdraw.tsx";
import { expectedIn, RECORD } from "./posted.ts";

/** Opens a record for a step that not everyone may take. */
export async function openFor(
  c: DeskContext,
  house: DeskHouse,
  action: RecordAction,
): Promise<{ desk: SignedIn; view: RecordView }> {
  const view = await loadRecord(c, house, c.req.param("id") ?? "");
  return { desk: demandOn(c, action, view.opened.subject), view };
}

/**
 * The same for a form that is posted: from the version that its sender has seen. Throws `version-conflict` (409) when that is no longer the
 * latest, before it asks what may be done: with the record as it was, they might have done it.
 */
export async function openToChange(c: DeskContext, house: DeskHouse, action: RecordAction) {
  const desk = signedIn(c);
  const form = await formOf(c);
  const opened = await openRecord(house.ledger, c.req.param("id") ?? "", desk.session.person.name);
  demandOn(c, "see", opened.subject);
  const step = stepOf(desk, form);
  if (step.expected !== opened.latest.version) throw new Problem("version-conflict", 409, "The record has changed meanwhile.");
  demandOn(c, action, opened.subject);
  return { desk, form, step, ...opened.head, review: opened.review };
}

const stepOf = (desk: SignedIn, form: PostedForm): actions.Step => ({
  by: desk.session.person.name,
  expected: expectedIn(form),
  reason: form.get("reason") ?? "",
});

/** Steps that have a page of their own: correcting, withdrawing, merging, sharing. */
export function stepRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  correcting(app, house);
  withdrawing(app, house);
  merging(app, house);
  sharing(app, house);
  return app;
}

function correcting(app: Hono<DeskEnv>, house: DeskHouse): void {
  const page = async (c: DeskContext, typed?: readonly Erratum[], mistakes: readonly Mistake[] = []) => {
    const { desk, view } = await openFor(c, house, "see");
    const mayEdit = mayOn(desk.session.person, "edit", view.opened.subject);
    if (!mayEdit && !mayOn(desk.session.person, "comment", view.opened.subject))
      throw new Problem("forbidden", 403, "Your roles do not allow this.");
    const changes = await changesOf(house, view);
    const errata = typed ?? errataOf(view.opened.review);
    return <CorrectPage desk={desk} view={view} changes={changes} errata={errata} mayEdit={mayEdit} mistakes={mistakes} />;
  };
  app.get(`${RECORD}/correct`, async (c) => show(c, await page(c)));
  app.post(`${RECORD}/correct`, async (c) => {
    const { t } = c.get("desk");
    const all = errataIn(await formOf(c));
    const said = all.filter(({ reason }) => reason.trim() !== "");
    const again = async (mistakes: Mistake[], status: 409 | 422) => show(c, await page(c, all, mistakes), status);
    if (said.length === 0) return again([{ id: "reason-0", message: t("review-correct-missing") }], 422);
    return attempted(
      c,
      house,
      async () => {
        const { record, handle, step } = await openToChange(c, house, "edit");
        const { by, expected } = step;
        await correct(house.ledger, record, said, { actor: by, expected, reason: said.map(({ reason }) => reason).join(" · ") });
        return { path: `/records/${handle}/review`, notice: "review-corrected" };
      },
      again,
      "changes",
    );
  });
}

/** Most places of one record that are worded in one form. */
const MOST_CHANGES = 500;

function errataIn(form: PostedForm): Erratum[] {
  const errata: Erratum[] = [];
  for (let i = 0; i < MOST_CHANGES; i++) {
    const field = form.get(`field-${i}`);
    if (field === undefined) break;
    const [kind = "", by = ""] = [form.get(`kind-${i}`), form.get(`by-${i}`)];
    errata.push({
      field,
      kind: hasTerm("correction-kind", kind) ? kind : "erratum",
      reason: (form.get(`reason-${i}`) ?? "").trim(),
      ...(hasTerm("addressee-class", by) && { requestedBy: by }),
    });
  }
  return errata;
}

function withdrawing(app: Hono<DeskEnv>, house: DeskHouse): void {
  app.get(`${RECORD}/withdraw`, async (c) => show(c, <WithdrawPage {...(await openFor(c, house, "withdraw"))} />));
  app.post(`${RECORD}/withdraw`, async (c) => {
    const desk = signedIn(c);
    const form = await formOf(c);
    const typed = { reason: form.get("reason"), internal: form.get("internal"), sure: form.get("sure") };
    const again = async (mistakes: Mistake[], status: 409 | 422) =>
      show(c, <WithdrawPage {...(await openFor(c, house, "withdraw"))} mistakes={mistakes} typed={typed} />, status);
    if (typed.sure !== "yes") return again([{ id: "sure", message: desk.t("review-withdraw-unsure") }], 422);
    return attempted(
      c,
      house,
      async () => {
        const { record, handle, step } = await openToChange(c, house, "withdraw");
        demandProof(desk, now());
        await actions.withdrawFor(house, record, { ...step, internal: typed.internal ?? "" });
        return { path: `/records/${handle}`, notice: "review-withdrawn" };
      },
      again,
      "reason",
    );
  });
}

function merging(app: Hono<DeskEnv>, house: DeskHouse): void {
  const page = async (c: DeskContext, into: string, typed: MergeProps["typed"], mistakes: readonly Mistake[] = []) => {
    const { desk, view } = await openFor(c, house, "merge");
    const kept = into === "" ? undefined : await surviving(c, house, into);
    const unknown = into !== "" && !kept ? [{ id: "into", message: desk.t("review-merge-unknown") }] : [];
    const doubles = kept ? [] : await alike(house, desk, view.body);
    const all = [...mistakes, ...unknown];
    const props = { desk, view, alike: doubles, mistakes: all, typed: { ...typed, into } };
    return { page: <MergePage {...props} {...(kept && { into: kept })} />, wrong: all.length > 0 };
  };
  app.get(`${RECORD}/merge`, async (c) => {
    const { page: made, wrong } = await page(c, (c.req.query("into") ?? "").trim().toUpperCase(), {});
    return show(c, made, wrong ? 422 : 200);
  });
  app.post(`${RECORD}/merge`, async (c) => {
    const form = await formOf(c);
    const [into, reason] = [(form.get("into") ?? "").trim().toUpperCase(), form.get("reason") ?? ""];
    const again = async (mistakes: Mistake[], status: 409 | 422) =>
      show(c, (await page(c, into, { reason }, mistakes)).page, status);
    const kept = await surviving(c, house, into);
    if (!kept) return again([], 422);
    return attempted(
      c,
      house,
      async () => {
        const { record, step } = await openToChange(c, house, "merge");
        await actions.mergeInto(house, record, kept.body.id, step);
        return { path: `/records/${kept.body.handle}`, notice: "review-merged" };
      },
      again,
      "into",
    );
  });
}

/** The record that stays, if there is one that this person may see. */
async function surviving(c: DeskContext, house: DeskHouse, key: string): Promise<RecordView | undefined> {
  try {
    return await loadRecord(c, house, key);
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return undefined;
    throw error;
  }
}

function sharing(app: Hono<DeskEnv>, house: DeskHouse): void {
  app.get(`${RECORD}/share`, async (c) => show(c, <SharePage {...(await openFor(c, house, "share"))} />));
  app.post(`${RECORD}/share`, async (c) => {
    const { t } = c.get("desk");
    const form = await formOf(c);
    const typed = { visibility: form.get("visibility"), reason: form.get("reason") };
    const again = async (mistakes: Mistake[], status: 409 | 422) =>
      show(c, <SharePage {...(await openFor(c, house, "share"))} mistakes={mistakes} typed={typed} />, status);
    const visibility = SHARES.find((one) => one === typed.visibility);
    if (!visibility) return again([{ id: "visibility", message: t("review-share-missing") }], 422);
    return attempted(
      c,
      house,
      async () => {
        const { record, handle, step } = await openToChange(c, house, "share");
        await actions.take(house, record, { act: "shared", visibility }, step);
        return { path: `/records/${handle}`, notice: "review-shared" };
      },
      again,
      "visibility",
    );
  });
}
