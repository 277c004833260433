import { readTypedCode } from "../rules/code.ts";
import { PURPOSES, type Purpose } from "../rules/consent.ts";
import { type Derived, deriveFrom, rootInBrowser } from "../rules/derive.ts";
import { fits, padded, unpadded } from "../rules/envelope.ts";
import type { Payload } from "../rules/payload.ts";
import { openWith, sealTo } from "../sealing/case-key.ts";
import { base64, fromBase64 } from "./bytes.ts";
import { addsFiles } from "./files/picker.ts";
import { type Piece, problemOf } from "./files/piece.ts";
import { sendPieces } from "./files/send-pieces.ts";
import { type Begun, consentsOf } from "./letter.ts";
import { type LineOptions, post, Refused } from "./line.ts";
import { takesLetters } from "./own/kept.ts";
import { type Page, run, show } from "./page.ts";
import { proves } from "./proof.ts";
import { recorder } from "./recorder.ts";
import { asks } from "./steps/consents.ts";
import { lineOf } from "./steps/send.ts";
import { textBox } from "./steps/write.ts";
import { today } from "./telling.ts";
import { button, el, field, heading, list, paragraph, status, trouble } from "./view.ts";

/** What the server answers to a code, in as many bytes for a known one as for one that nobody has. */
interface Box {
  found: boolean;
  recipient: string;
  replies: { bytes: string; day: string }[];
  /** The number of the first reply that did not fit: another answer of a fixed size has it. */
  next?: number;
  files: { complete: boolean }[];
}

interface Opened {
  page: Page;
  keys: Derived;
  box: Box;
}

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

type Again = (news?: string) => Promise<void>;

/** Seals one more thing to the case and sends it. */
async function adds(
  { page, keys, box }: Opened,
  payload: Payload & { kind: "more" | "consents" },
  say: (words: string) => void,
): Promise<void> {
  const bytes = base64(await sealTo([box.recipient], padded(payload)));
  const keep = payload.kind === "consents" ? { keep: payload.consents.answers.keep } : {};
  const body = JSON.stringify({ lookup: keys.lookup, auth: keys.auth, kind: payload.kind, bytes, ...keep });
  await post("/tell/more", { body }, lineOf(page, say));
  page.arrived();
}

/** More words, a voice, pictures and papers. */
function more(opened: Opened, again: Again): void {
  const { page, keys, box } = opened;
  const { t } = page;
  let text = "";
  const pieces: Piece[] = [];
  page.keep(() => text);
  const { view: files, add, take } = addsFiles(page, pieces);
  const told = status();
  const place = el("div", { class: "sendings" });
  const wrong = el("div");
  const send = async () => {
    const problem =
      text.trim() === "" && pieces.length === 0
        ? t("script-nothing-yet")
        : fits(text)
          ? problemOf(page, pieces)
          : t("write-too-long");
    if (problem) return wrong.replaceChildren(trouble(problem));
    wrong.replaceChildren();
    told.say(t("sealed-locking"));
    try {
      if (text.trim() !== "") await adds(opened, { kind: "more", text }, told.say);
      text = "";
      const all = await sendPieces(
        page,
        place,
        pieces,
        { lookup: keys.lookup, auth: keys.auth, recipient: box.recipient },
        lineOf(page, told.say),
      );
      if (all) return await again(t("more-sent"));
      told.say(t("more-sent"));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      told.say("");
      wrong.replaceChildren(trouble(t(error.status === 409 || error.status === 413 ? "more-full" : "trouble-unavailable")));
    }
  };
  show(
    page,
    "more",
    heading(t("more-title"), "pencil"),
    paragraph(t("more-lead")),
    textBox("", t("write-label"), (now) => {
      text = now;
    }),
    recorder(page, add, take),
    files,
    wrong,
    told.line,
    place,
    el(
      "div",
      { class: "buttons" },
      button(t("more-send"), "send", () => run(page, send)),
      button(t("tell-back"), "back", () => run(page, () => again()), true),
    ),
  );
}

/** Every answer anew: the earlier ones are sealed and cannot be seen. A no takes off the site what rests on that yes. */
function changes(opened: Opened, again: Again): void {
  const { page, keys } = opened;
  const { t, lang, version } = page;
  const answers: Partial<Record<Purpose, boolean>> = {};
  const above = el("div", {}, paragraph(t("change-lead")), paragraph(t("change-no")));
  const back = () => run(page, () => again());
  const keep = async () => {
    if (answers.read === false) return withdraws(opened, back, t("change-read-no"));
    const told = status();
    show(page, "changing", heading(t("change-title"), "tick"), told.line);
    told.say(t("sealed-locking"));
    const said = Object.fromEntries(PURPOSES.map((purpose) => [purpose, answers[purpose] === true])) as Record<Purpose, boolean>;
    await adds(opened, { kind: "consents", consents: consentsOf({ lang, day: today(), version, answers: said }) }, told.say);
    const refused = PURPOSES.filter((purpose) => !said[purpose]).map((purpose) => keys.consents[purpose]);
    if (refused.length > 0) {
      const body = JSON.stringify({ lookup: keys.lookup, auth: keys.auth, consents: refused });
      await post("/tell/withdraw-consent", { body }, lineOf(page, told.say));
    }
    await again(t(refused.length > 0 ? "change-saved-no" : "change-saved-yes"));
  };
  asks(page, 0, answers, above, { back, next: () => run(page, keep) });
}

function withdraws({ page, keys }: Opened, back: () => void, why?: string): void {
  const { t } = page;
  const erase = async () => {
    const told = status();
    show(page, "withdrawing", heading(t("withdraw-title"), "cross"), told.line);
    const { lookup, auth, withdraw, consents } = keys;
    const body = JSON.stringify({ lookup, auth, withdraw, consents: PURPOSES.map((purpose) => consents[purpose]) });
    await post("/tell/withdraw", { body }, lineOf(page, told.say));
    show(
      page,
      "withdrawn",
      heading(t("withdraw-done-title"), "tick"),
      paragraph(t("withdraw-done")),
      paragraph(t("withdraw-done-site")),
      paragraph(t("withdraw-done-limits")),
      undone(page),
      paragraph(t("sent-leave")),
    );
  };
  show(
    page,
    "withdraw",
    heading(t("withdraw-title"), "cross"),
    why ? paragraph(why) : undefined,
    paragraph(t("withdraw-lead")),
    paragraph(t("withdraw-code")),
    el("h2", {}, t("undo-title")),
    undone(page),
    el(
      "div",
      { class: "buttons" },
      button(t("withdraw-no"), "back", back),
      button(t("withdraw-yes"), "erase", () => run(page, erase), true),
    ),
  );
}

const undone = ({ t }: Page): HTMLElement => list(t("undo-read"), t("undo-copies"), t("undo-partners"), t("undo-search"));
