import type { VNode } from "preact";
import { type Code, isGroup, newCode, WORD_LISTS, wordsOf } from "../rules/code.ts";
import { PURPOSES, type Purpose } from "../rules/consent.ts";
import { fits } from "../rules/envelope.ts";
import { TEXT_BYTES } from "../rules/limits.ts";
import { BUSY_SECONDS, isPaid } from "./crowd.ts";
import type { Posted } from "./form.ts";
import type { Ground } from "./ground.ts";
import { AskPage, UnreadPage } from "./pages/ask.tsx";
import { MorePage } from "./pages/box.tsx";
import { CheckPage } from "./pages/check.tsx";
import { ClosedPage } from "./pages/closed.tsx";
import { CodePage, ConfirmPage } from "./pages/code.tsx";
import { FilesPage } from "./pages/files.tsx";
import { KnowPage } from "./pages/know.tsx";
import { ReturnPage } from "./pages/return.tsx";
import { KeepPage, SendPage, SentPage, WaitPage } from "./pages/send.tsx";
import { PlainPage } from "./pages/start.tsx";
import type { TellView } from "./pages/view.ts";
import { WritePage } from "./pages/write.tsx";
import { Busy } from "./queue.ts";
import { isKeyless, keysOf, readied, send } from "./sending.ts";
import { askedGroups, type Told, toldIn } from "./told.ts";

/** A page as the answer to a form. */
export interface Shown {
  page: VNode;
  status?: 200 | 422 | 503;
  /** Filled up to the size that all such answers have. */
  fixed?: boolean;
}

export interface Step {
  g: Ground;
  v: TellView;
  form: Posted;
  told: Told;
  go: string;
}

/** Everything before it is sent: what each step makes of its form. Whatever is in the way, the text stays in the page. */
export const STEPS: Readonly<Record<string, (step: Step) => Shown | Promise<Shown>>> = {
  async start({ g, v, told, go }) {
    if (go === "return") return { page: <ReturnPage v={v} /> };
    if (!(await g.vault.open())) return { page: <ClosedPage v={v} keyless={await isKeyless(g)} /> };
    if (go === "plain") return { page: <PlainPage v={v} /> };
    return { page: <KnowPage v={v} told={{ ...told, token: g.tokens.issue() }} /> };
  },
  know: ({ v, told, go }) =>
    go === "stay" ? { page: <KnowPage v={v} told={told} /> } : { page: <AskPage v={v} told={told} question={0} /> },
  ask,
  unread: ({ v, told, go }) => ({
    page: go === "stay" ? <UnreadPage v={v} told={told} /> : <AskPage v={v} told={told} question={0} />,
  }),
  write,
  check({ v, told, go }) {
    if (go === "words") return { page: <WritePage v={v} told={told} /> };
    if (go === "answers") return { page: <AskPage v={v} told={told} question={0} /> };
    if (go === "stay") return { page: <CheckPage v={v} told={told} /> };
    return codePage(v, told);
  },
  async code({ g, v, told: before, go }) {
    const { code } = before;
    if (!code || go === "stay") return codePage(v, before);
    if (go === "back") return { page: <CheckPage v={v} told={before} /> };
    const told = { ...before, code, ready: before.ready || (await readied(code, g)) };
    return { page: go === "skip" ? <SendPage v={v} told={told} /> : <ConfirmPage v={v} told={told} /> };
  },
  confirm({ v, told, go, form }) {
    const { code } = told;
    if (!code || go === "show") return codePage(v, told);
    const typed = [form.get("group-0"), form.get("group-1")] as const;
    if (go === "stay") return { page: <ConfirmPage v={v} told={{ ...told, code }} typed={typed} /> };
    if (askedGroups(code).every((group, n) => isGroup(code, group, typed[n] ?? "")))
      return { page: <SendPage v={v} told={told} /> };
    return {
      page: <ConfirmPage v={v} told={{ ...told, code }} typed={typed} trouble={v.t("confirm-wrong")} />,
      status: 422,
    };
  },
  send: sendStep,
};

/** The step that a form came from; a form that names none of ours goes to the beginning, with what it holds. */
export function beforeSending(step: Omit<Step, "told" | "go">): Shown | Promise<Shown> {
  const told = toldIn(step.form);
  const name = step.form.get("step");
  const go = step.form.get("go");
  const work = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (!work || (!step.form.whole && name !== "start")) return damaged({ ...step, told, go });
  return work({ ...step, told, go });
}

/** A form that broke off: what arrived of the text is in the page, and the step is taken again. */
function damaged({ g, v, told, form }: Step): Shown {
  const token = told.token === "" ? g.tokens.issue() : told.token;
  const words = v.t(form.get("text").length > TEXT_BYTES ? "write-too-long" : "trouble-torn");
  return { page: <WritePage v={v} told={{ ...told, token }} trouble={words} />, status: 422 };
}

function ask({ v, told, go, form }: Step): Shown {
  const question = Math.min(PURPOSES.length - 1, Math.max(0, Math.trunc(Number(form.get("question"))) || 0));
  const purpose: Purpose = PURPOSES[question] ?? "read";
  const at = (yes: readonly Purpose[], next: number): Shown => {
    const now = { ...told, yes: PURPOSES.filter((one) => yes.includes(one)) };
    if (next < 0) return { page: <KnowPage v={v} told={now} /> };
    if (next >= PURPOSES.length)
      return { page: now.text === "" ? <WritePage v={v} told={now} /> : <CheckPage v={v} told={now} /> };
    return { page: <AskPage v={v} told={now} question={next} /> };
  };
  const without = told.yes.filter((one) => one !== purpose);
  switch (go) {
    case "yes":
      return at([...without, purpose], question + 1);
    case "no":
      return question === 0 ? { page: <UnreadPage v={v} told={{ ...told, yes: without }} /> } : at(without, question + 1);
    case "rest":
      return at(
        PURPOSES.filter((one, n) => n < question && told.yes.includes(one)),
        PURPOSES.length,
      );
    case "back":
      return at(told.yes, question - 1);
    case "stay":
      return at(told.yes, question);
    default:
      return { page: <AskPage v={v} told={told} question={question} trouble={v.t("trouble-choose")} />, status: 422 };
  }
}

function write({ v, told, go }: Step): Shown {
  if (go === "back") return { page: <AskPage v={v} told={told} question={PURPOSES.length - 1} /> };
  if (go === "stay") return { page: <WritePage v={v} told={told} /> };
  const blank = told.text.trim() === "";
  if (blank && go !== "files") return { page: <WritePage v={v} told={told} trouble={v.t("write-empty")} />, status: 422 };
  const long = tooLong(v, told.text);
  if (long) return { page: <WritePage v={v} told={told} trouble={long} />, status: 422 };
  return { page: <CheckPage v={v} told={blank ? { ...told, text: "" } : told} /> };
}

/** Says that a text does not fit into one message; undefined when it does. */
export function tooLong({ t }: TellView, text: string): string | undefined {
  if (fits(text)) return undefined;
  const kib = (bytes: number) => String(Math.ceil(bytes / 1024));
  const size = kib(Buffer.byteLength(JSON.stringify(text)));
  return `${t("write-too-long")} ${t("write-too-long-by", { size, most: kib(TEXT_BYTES) })}`;
}

/** The code: the one in the form, or a new one. */
async function codePage(v: TellView, told: Told): Promise<Shown> {
  const code = told.code ?? newCode();
  return { page: <CodePage v={v} told={{ ...told, code }} words={await spelled(code, v)} /> };
}

async function spelled(code: Code, { lang }: TellView): Promise<string[] | undefined> {
  const list = await WORD_LISTS[lang]?.();
  return list && wordsOf(code, list);
}

async function sendStep({ g, v, told, go }: Step): Promise<Shown> {
  const { code } = told;
  if (!code) return codePage(v, told);
  if (go === "stay") return { page: <SendPage v={v} told={told} /> };
  if (go === "back") return { page: <CheckPage v={v} told={told} /> };
  const long = tooLong(v, told.text);
  if (long) return { page: <WritePage v={v} told={told} trouble={long} />, status: 422 };
  const token = g.tokens.look(told.token);
  if (token.state === "early") return { page: <WaitPage v={v} told={told} seconds={token.seconds} /> };
  if (token.state === "good" && !isPaid(g, token, undefined)) {
    const waits = { ...told, token: g.tokens.issue({ wait: BUSY_SECONDS }) };
    return { page: <WaitPage v={v} told={waits} seconds={BUSY_SECONDS} /> };
  }
  try {
    return await g.sending.run(told.text.length, () => sendNow(g, v, { ...told, code }, token.state === "good"));
  } catch (error) {
    g.tokens.giveBack(told.token);
    if (error instanceof Busy) return { page: <WaitPage v={v} told={told} seconds={BUSY_SECONDS} /> };
    g.fault(error);
    return { page: <KeepPage v={v} told={told} />, status: 503 };
  }
}

async function sendNow(g: Ground, v: TellView, told: Told & { code: Code }, good: boolean): Promise<Shown> {
  const spent = good ? g.tokens.spend(told.token, `${told.text} ${told.code.groups.join("")}`) : undefined;
  if (!spent || spent === "other") return sentBefore(g, v, told);
  const { root, again } = await send(told, v.t, g);
  const pass = g.passes.issue(root);
  if (again && spent === "now") return changed(v, pass, told.text);
  if (told.text === "") return { page: <FilesPage v={v} pass={pass} news={v.t("sent-lead")} /> };
  return { page: <SentPage v={v} pass={pass} news={spent === "same" ? v.t("sent-again") : undefined} /> };
}

/** The form's token is spent or too old. What was sent with it before is there; else one more press sends it. */
async function sentBefore(g: Ground, v: TellView, told: Told & { code: Code }): Promise<Shown> {
  const { root, derived } = await keysOf(told.code, g, told.ready);
  const found = await g.vault.find(derived.lookup, derived.auth);
  if (found) return changed(v, g.passes.issue(root), told.text);
  const again = { ...told, token: g.tokens.issue() };
  return { page: <SendPage v={v} told={again} trouble={v.t("trouble-press-again")} />, status: 422 };
}

const changed = (v: TellView, pass: string, text: string): Shown => ({
  page: <MorePage v={v} pass={pass} text={text} news={v.t("sent-changed")} />,
});
