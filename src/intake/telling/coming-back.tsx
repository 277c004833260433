import { Problem } from "../../kernel/problem.ts";
import { readTypedCode } from "../rules/code.ts";
import { PURPOSES, type Purpose } from "../rules/consent.ts";
import { type Derived, deriveFrom, printOf } from "../rules/derive.ts";
import { padded } from "../rules/envelope.ts";
import { sealTo } from "../sealing/case-key.ts";
import type { PersonCase } from "../vault/case.ts";
import { type Shown, type Step, tooLong } from "./flow.tsx";
import { BoxPage, MorePage, WithdrawnPage, WithdrawPage } from "./pages/box.tsx";
import { ASKED, ChangePage } from "./pages/change.tsx";
import { FilesPage } from "./pages/files.tsx";
import { ProofPage } from "./pages/proof.tsx";
import { ReturnPage } from "./pages/return.tsx";
import { TroublePage } from "./pages/trouble.tsx";
import { proven } from "./proven.ts";
import { Busy } from "./queue.ts";
import { openReplies } from "./replies.ts";
import { keysOf } from "./sending.ts";
import { consentsIn } from "./told.ts";

/** A form of someone who has shown their code. */
export interface Inside extends Omit<Step, "told"> {
  pass: string;
  derived: Derived;
  /** Undefined when the case is gone. */
  found: PersonCase | undefined;
}

type Deed = (inside: Inside & { found: PersonCase }) => Shown | Promise<Shown>;

/** What can be done with the code, by the step that a form came from. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  sent: (it) => ({ page: <FilesPage v={it.v} pass={it.pass} /> }),
  box(it) {
    const { v, pass, go } = it;
    if (go === "more") return { page: <MorePage v={v} pass={pass} text="" /> };
    if (go === "files") return { page: <FilesPage v={v} pass={pass} /> };
    if (go === "consents") return { page: <ChangePage v={v} pass={pass} chosen={{}} /> };
    if (go === "proof") return shownProof(it);
    if (go === "withdraw") return { page: <WithdrawPage v={v} pass={pass} /> };
    return box(it, { from: go === "on" ? it.form.get("from") : "" });
  },
  more,
  files: (it) => (it.go === "enough" ? box(it) : { page: <FilesPage v={it.v} pass={it.pass} /> }),
  change,
  proof: (it) => (it.go === "stay" ? shownProof(it) : box(it)),
  withdraw,
};

async function shownProof({ g, v, pass, found }: Inside & { found: PersonCase }): Promise<Shown> {
  const proof = await proven(g, found.id);
  return { page: <ProofPage v={v} pass={pass} proof={proof} />, fixed: true };
}

/** A code that was typed. What follows has the same size and costs the same work, whether there is such a case or not. */
export async function returned({ g, v, form }: Pick<Step, "g" | "v" | "form">): Promise<Shown> {
  const kept = form.get("kept");
  const code = await readTypedCode(form.get("typed"));
  if (!code) return { page: <ReturnPage v={v} kept={kept} trouble={v.t("return-not-a-code")} />, status: 422 };
  try {
    const { root, derived } = await keysOf(code, g);
    const found = await g.vault.find(derived.lookup, derived.auth);
    const pass = g.passes.issue(root);
    const shown = await box({ g, v, form, go: "", pass, derived, found });
    if (!found) return { page: <ReturnPage v={v} kept={kept} trouble={v.t("return-not-found")} />, fixed: kept === "" };
    return kept === "" ? shown : { page: <MorePage v={v} pass={pass} text={kept} /> };
  } catch (error) {
    const words = v.t(error instanceof Busy ? "wait-lead" : "trouble-unavailable");
    if (!(error instanceof Busy)) g.fault(error);
    return { page: <ReturnPage v={v} kept={kept} trouble={words} />, status: 503 };
  }
}

/** A form that carries a pass. */
export async function inside(step: Omit<Step, "told">): Promise<Shown> {
  const { g, v, form } = step;
  const pass = form.get("pass");
  const text = form.get("text");
  const root = g.passes.open(pass);
  if (!root) return { page: <ReturnPage v={v} kept={text} trouble={v.t("return-expired")} />, status: 422 };
  const name = form.get("step");
  try {
    const derived = await deriveFrom(root);
    const found = await g.vault.find(derived.lookup, derived.auth);
    if (found) return await (DEEDS[name] ?? box)({ ...step, pass, derived, found });
    // The pass was good, so there was something once.
    if (name === "withdraw") return { page: <WithdrawnPage v={v} /> };
    return { page: <ReturnPage v={v} kept={text} trouble={v.t("return-not-found")} /> };
  } catch (error) {
    const full = isFull(error);
    if (!full) g.fault(error);
    const trouble = v.t(full ? "more-full" : "trouble-unavailable");
    const status = full ? 422 : 503;
    if (text !== "") return { page: <MorePage v={v} pass={pass} text={text} trouble={trouble} />, status };
    if (name === "withdraw") return { page: <WithdrawPage v={v} pass={pass} trouble={trouble} />, status };
    if (name === "change") return { page: <ChangePage v={v} pass={pass} chosen={chosenIn(step)} trouble={trouble} />, status };
    return { page: <TroublePage v={v} words={trouble} />, status };
  }
}

/** Is there no more room in the case? */
export const isFull = (error: unknown): boolean =>
  error instanceof Problem && ["intake-case-full", "intake-too-large"].includes(error.code);

async function box(it: Inside, { from = "", news }: { from?: string; news?: string } = {}): Promise<Shown> {
  const { g, v, pass, derived, found } = it;
  const { shown, next } = await openReplies(found, derived.replyIdentity, g.dummy, from);
  const files = found?.files.filter((file) => file.complete).length ?? 0;
  return { page: <BoxPage v={v} pass={pass} replies={shown} next={next} files={files} news={news} />, fixed: true };
}

async function more(it: Inside & { found: PersonCase }): Promise<Shown> {
  const { g, v, pass, found, form, go } = it;
  const text = form.get("text");
  if (go === "back" && text.trim() === "") return box(it);
  const again = (trouble?: string): Shown => ({
    page: <MorePage v={v} pass={pass} text={text} trouble={trouble} />,
    status: trouble === undefined ? 200 : 422,
  });
  if (go === "stay") return again();
  if (!form.whole) return again(v.t("trouble-torn"));
  if (text.trim() === "") return again(v.t("more-lead"));
  if (go === "back") return box(it);
  const long = tooLong(v, text);
  if (long) return again(long);
  await g.vault.append(found.id, "more", await sealTo([found.recipient], padded({ kind: "more", text })));
  return box(it, { news: v.t("more-sent") });
}

/** The answers that are chosen in a form so far. */
function chosenIn({ form }: Pick<Step, "form">): Partial<Record<Purpose, boolean>> {
  const said = ASKED.map((purpose) => [purpose, form.get(`answer-${purpose}`)] as const);
  return Object.fromEntries(
    said.filter(([, answer]) => answer === "yes" || answer === "no").map(([purpose, answer]) => [purpose, answer === "yes"]),
  );
}

async function change(it: Inside & { found: PersonCase }): Promise<Shown> {
  const { g, v, pass, found, derived, go } = it;
  if (go === "back") return box(it);
  const chosen = chosenIn(it);
  if (go === "stay") return { page: <ChangePage v={v} pass={pass} chosen={chosen} /> };
  if (ASKED.some((purpose) => chosen[purpose] === undefined))
    return { page: <ChangePage v={v} pass={pass} chosen={chosen} trouble={v.t("trouble-choose")} />, status: 422 };
  const yes = ASKED.filter((purpose) => chosen[purpose]);
  const no = ASKED.filter((purpose) => !chosen[purpose]);
  const consents = consentsIn(yes, v.t, g.today());
  const sealed = await sealTo([found.recipient], padded({ kind: "consents", consents }));
  await g.vault.append(found.id, "consents", sealed, consents.answers.keep);
  if (no.length > 0) await g.withdrawConsents(no.map((purpose) => printOf(derived.consents[purpose])));
  return box(it, { news: [v.t("change-saved"), ...(no.length > 0 ? [v.t("change-saved-no")] : [])].join(" ") });
}

/** What is public goes first, and surely: the code opens nothing afterwards, so that it could not be asked for again. */
async function withdraw(it: Inside & { found: PersonCase }): Promise<Shown> {
  const { g, v, pass, found, derived, go } = it;
  if (go === "stay") return { page: <WithdrawPage v={v} pass={pass} /> };
  if (go !== "yes") return box(it);
  await g.withdrawConsents(PURPOSES.map((purpose) => printOf(derived.consents[purpose])));
  await g.vault.withdraw(found.id, derived.withdraw);
  return { page: <WithdrawnPage v={v} /> };
}
