import { readTypedCode } from "../rules/code.ts";
import { type Derived, deriveFrom, rootInBrowser } from "../rules/derive.ts";
import { unpadded } from "../rules/envelope.ts";
import { openWith } from "../sealing/case-key.ts";
import { changes } from "./box/changes.ts";
import { more } from "./box/more.ts";
import type { Box, Opened } from "./box/opened.ts";
import { withdraws } from "./box/withdraws.ts";
import { fromBase64 } from "./bytes.ts";
import type { Begun } from "./letter.ts";
import { type LineOptions, post } from "./line.ts";
import { takesLetters } from "./own/kept.ts";
import { type Page, run, show } from "./page.ts";
import { proves } from "./proof.ts";
import { lineOf } from "./steps/send.ts";
import { button, el, field, heading, paragraph, status, trouble } from "./view.ts";

/** Coming back: the code is turned into keys here, and only what follows from it is shown to the server. */
export function comesBack(page: Page, begun: Begun): void {
  const { t } = page;
  const { label, input } = field(t("return-label"), "code", { dir: "auto", autocapitalize: "none", autocorrect: "off" });
  const told = el("div");
  const open = async () => {
    const code = await readTypedCode(input.value);
    if (!code) return told.replaceChildren(trouble(t("return-not-a-code")));
    const { line, say } = status();
    const bar = el("progress", { max: 1, value: 0 });
    told.replaceChildren(line, bar);
    say(t("sealed-opening"));
    const root = await rootInBrowser(code, fromBase64(begun.salt), (part) => {
      bar.value = part;
    });
    const keys = await deriveFrom(root);
    const box = await fetched(keys, lineOf(page, say));
    if (!box.found) return told.replaceChildren(trouble(t("return-not-found")));
    input.value = "";
    await shows({ page, keys, box });
  };
  const go = el(
    "form",
    { "data-tell-form": true },
    label,
    told,
    el("div", { class: "buttons" }, el("button", { type: "submit", "data-tell-act": "open" }, t("return-go"))),
  );
  go.addEventListener("submit", (event) => {
    event.preventDefault();
    run(page, open);
  });
  show(
    page,
    "return",
    heading(t("return-title"), "key"),
    paragraph(t("return-lead")),
    paragraph(t("return-how"), "help"),
    go,
    takesLetters(page),
  );
}

async function fetched({ lookup, auth }: Derived, line: LineOptions): Promise<Box> {
  const ask = (more: { from?: number; large?: boolean }) =>
    post<Box>("/tell/box", { body: JSON.stringify({ lookup, auth, ...more }) }, line);
  const box = await ask({});
  for (let { next } = box; next !== undefined; ) {
    const rest = await ask({ from: next, large: true });
    box.replies.push(...rest.replies);
    next = rest.next;
  }
  return box;
}

async function shows({ page, keys, box }: Opened, news?: string): Promise<void> {
  const { t } = page;
  const replies = await Promise.all(box.replies.map((reply) => replyOf(page, keys, reply)));
  const opened = { page, keys, box };
  const arrived = box.files.filter(({ complete }) => complete).length;
  const again = async (words?: string) =>
    shows(
      {
        ...opened,
        box: await fetched(
          keys,
          lineOf(page, () => {}),
        ),
      },
      words,
    );
  show(
    page,
    "box",
    heading(t("box-title"), "letter"),
    news ? el("p", { class: "news", role: "status" }, news) : undefined,
    paragraph(t("box-lead")),
    el("h2", {}, t("box-replies")),
    ...(replies.length > 0 ? [...replies, paragraph(t("box-reply-soon-gone"), "help")] : [paragraph(t("box-no-replies"))]),
    arrived > 0 ? paragraph(t("box-files-arrived", { count: arrived })) : undefined,
    el("h2", {}, t("box-what")),
    el(
      "div",
      { class: "buttons" },
      button(t("box-more"), "more", () => more(opened, again)),
      button(t("box-consents"), "consents", () => changes(opened, again)),
      button(t("box-proof"), "proof", () => run(page, () => proves(page, keys, () => run(page, () => again()))), true),
      button(t("box-withdraw"), "withdraw", () => withdraws(opened, () => run(page, () => again())), true),
      button(t("box-again"), "look", () => run(page, () => again()), true),
      button(t("box-close"), "close", () => location.reload(), true),
    ),
  );
}

async function replyOf({ t }: Page, keys: Derived, { bytes, day }: Box["replies"][number]): Promise<HTMLElement> {
  try {
    const said = unpadded(await openWith(keys.replyIdentity, fromBase64(bytes)));
    if (said.kind !== "reply") throw new Error("no reply");
    return el(
      "article",
      { class: "reply" },
      paragraph(t("box-reply-day", { day }), "help"),
      el("p", { dir: "auto", class: "words" }, said.text),
    );
  } catch {
    return paragraph(t("box-reply-broken"));
  }
}
