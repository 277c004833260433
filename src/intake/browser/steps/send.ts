import { PURPOSES, type Purpose } from "../../rules/consent.ts";
import type { CaseDoor } from "../files/send-file.ts";
import { sendPieces } from "../files/send-pieces.ts";
import { type Letter, sealed, sendLetter } from "../letter.ts";
import type { LineOptions, LineState } from "../line.ts";
import { saves } from "../own/saves.ts";
import { type Page, run, show } from "../page.ts";
import { type Telling, today } from "../telling.ts";
import { button, el, heading, paragraph, status } from "../view.ts";

/** Seals, sends, and shows that it has arrived: first the words and what was allowed, then each file. */
export function send(telling: Telling): void {
  run(telling.page, () => sending(telling));
}

async function sending(telling: Telling): Promise<void> {
  const { page, key, shelf } = telling;
  const { t } = page;
  if (!key) throw new Error("no code");
  const told = status();
  const bar = el("progress", { max: 1 });
  const offer = el("div");
  const place = el("div", { class: "sendings" });
  show(page, "sending", heading(t("sealed-sending"), "send"), told.line, bar, offer, place, paragraph(t("wait-stay"), "help"));

  told.say(t("sealed-code-making"));
  const timer = setInterval(() => {
    bar.value = key.progress();
  }, 200);
  const keys = await key.keys.finally(() => clearInterval(timer));
  told.say(t("sealed-locking"));
  const letter = await sealed(
    { lang: page.lang, day: today(), text: telling.text, version: page.version, answers: answersIn(telling) },
    telling.begun.custodians,
    keys,
  );
  bar.remove();
  // From here on the words are locked: on a phone of one's own they may wait for a line.
  await shelf?.putInOutbox(letter);
  told.say(t("sealed-sending"));
  const line = lineOf(page, told.say, (state) => {
    if (state === "broken" && shelf) offer.replaceChildren(waits(telling, letter));
    if (state === "open") offer.replaceChildren();
  });
  await sendLetter(letter, line, telling.begun, () => told.say(t("sealed-waiting")));
  page.arrived();
  page.keep(() => "");
  await shelf?.arrived(letter);
  const door: CaseDoor = { lookup: keys.lookup, auth: keys.auth, recipient: letter.recipient };
  await sent(telling, door);
}

const answersIn = ({ answers }: Telling): Record<Purpose, boolean> =>
  Object.fromEntries(PURPOSES.map((purpose) => [purpose, answers[purpose] === true])) as Record<Purpose, boolean>;

/** The words have arrived; what else there is follows, and is tried again when some of it could not be sent. */
async function sent(telling: Telling, door: CaseDoor): Promise<void> {
  const { page, pieces } = telling;
  const { t } = page;
  if (pieces.length > 0) {
    const told = status();
    const place = el("div", { class: "sendings" });
    const again = el("div", { class: "buttons" });
    show(
      page,
      "sending-files",
      heading(t("sealed-sending"), "send"),
      paragraph(t("more-sent")),
      told.line,
      place,
      again,
      paragraph(t("wait-stay"), "help"),
    );
    const line = lineOf(page, told.say);
    while (!(await sendPieces(page, place, pieces, door, line))) {
      const goOn = await new Promise<boolean>((choose) => {
        again.replaceChildren(
          button(t("script-again"), "again", () => choose(true)),
          button(t("tell-next"), "next", () => choose(false), true),
        );
      });
      again.replaceChildren();
      if (!goOn) break;
      place.replaceChildren();
    }
  }
  const arrived = pieces.filter(({ arrived }) => arrived);
  telling.text = "";
  show(
    page,
    "sent",
    heading(t("sent-title"), "tick"),
    paragraph(t("sent-lead")),
    ...arrived.map(({ name }) => paragraph(t("files-arrived", { name }))),
    paragraph(t("sent-code")),
    paragraph(t("sent-answer")),
    paragraph(t("sent-leave")),
  );
}

/** A line that says what it waits for. */
export function lineOf(page: Page, say: (words: string) => void, heard: (state: LineState) => void = () => {}): LineOptions {
  const { t } = page;
  return {
    stopped: page.stopped,
    heard: (state) => {
      say(t(state === "open" ? "sealed-sending" : state === "broken" ? "sealed-stopped" : "wait-lead"));
      heard(state);
    },
  };
}

/** The letter waits on this phone, locked; the page can be left. */
function waits({ page, pieces }: Telling, letter: Letter): HTMLElement {
  const { t } = page;
  return el(
    "div",
    { class: "notice" },
    paragraph(t("outbox-say")),
    paragraph(t("outbox-code")),
    pieces.length > 0 ? paragraph(t("script-outbox-no-files")) : undefined,
    saves(page, letter),
    paragraph(t("outbox-save-say"), "help"),
  );
}
