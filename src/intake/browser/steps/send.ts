import { PURPOSES, type Purpose } from "../../rules/consent.ts";
import type { CaseDoor } from "../files/send-file.ts";
import { sendPieces } from "../files/send-pieces.ts";
import { type Letter, sealed, sendLetter } from "../letter.ts";
import type { LineOptions, LineState } from "../line.ts";
import { type Sending, sealedPieces, sendWaiting, type Waiting, waitingOf } from "../own/outbox.ts";
import { saves } from "../own/saves.ts";
import { hasArrived, keepWaiting } from "../own/shelf.ts";
import { type Page, run, show } from "../page.ts";
import { type Telling, today } from "../telling.ts";
import { button, el, heading, labelled, paragraph, status } from "../view.ts";

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
  const aside = shelf && (await putAside(telling, letter, bar));
  bar.remove();
  told.say(t("sealed-sending"));
  const line = lineOf(page, told.say, (state) => {
    if (state === "down") told.say(t("trouble-unavailable"));
    if (state === "open") offer.replaceChildren();
    // Once is enough: what somebody is copying does not go from under their finger.
    else if (state !== "busy" && offer.childElementCount === 0) {
      if (aside) offer.replaceChildren(waits(telling, aside));
      else if (state === "down" && telling.text !== "") offer.replaceChildren(toKeep(telling));
    }
  });
  const working = () => told.say(t("sealed-waiting"));
  if (aside) await outOfBox(telling, aside, { line, begun: telling.begun, working }, place, told.say);
  else await sendLetter(letter, line, telling.begun, working);
  page.arrived();
  page.keep(() => "");
  if (aside?.whole) ended(telling, aside.refused);
  else await sent(telling, { lookup: keys.lookup, auth: keys.auth, recipient: letter.recipient });
}

interface Aside {
  it: Waiting;
  /** Are the files with it? */
  whole: boolean;
  /** Files that the server would not take. */
  refused: number;
}

/**
 * On a phone of one's own all is locked first, and waits there until it has arrived: whatever ends this page then, it is sent.
 * Files for which there is no room are sent as from another phone, and the words alone wait. Nothing waits where nothing can be kept.
 */
async function putAside({ page, pieces, shelf }: Telling, letter: Letter, bar: HTMLProgressElement): Promise<Aside | undefined> {
  const heard = (part: number) => {
    bar.value = part;
  };
  for (const whole of [true, false]) {
    try {
      const it = waitingOf(letter, whole ? await sealedPieces(letter, pieces, heard) : []);
      await shelf?.putInOutbox(it);
      return { it, whole, refused: 0 };
    } catch (error) {
      page.stopped.throwIfAborted();
      console.warn(error instanceof Error ? error.name : "outbox");
    }
  }
  return undefined;
}

/** Sends what waits on this phone, and has this phone forget it when all has arrived. */
async function outOfBox(
  { page, pieces }: Telling,
  aside: Aside,
  sending: Omit<Sending, "keep">,
  place: HTMLElement,
  say: (words: string) => void,
): Promise<void> {
  const { t } = page;
  const bar = el("progress", { max: 1, value: 0, "aria-label": t("sealed-sending") });
  const keep = async (now: Waiting): Promise<void> => {
    page.arrived();
    page.keep(() => "");
    if (now.files.length > 0) place.replaceChildren(bar);
    await keepWaiting(now);
  };
  const heard = (part: number) => {
    bar.value = part;
    say(t("sealed-progress", { percent: Math.floor(part * 100) }));
  };
  aside.refused = await sendWaiting(aside.it, { ...sending, keep, heard });
  await hasArrived(aside.it);
  if (aside.whole && aside.refused === 0) for (const piece of pieces) piece.arrived = true;
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
  ended(telling);
}

/** All that could be sent has arrived. */
function ended(telling: Telling, refused = 0): void {
  const { page, pieces } = telling;
  const { t } = page;
  const arrived = pieces.filter(({ arrived }) => arrived);
  telling.text = "";
  show(
    page,
    "sent",
    heading(t("sent-title"), "tick"),
    paragraph(t("sent-lead")),
    ...arrived.map(({ name }) => paragraph(t("files-arrived", { name }))),
    refused > 0 ? paragraph(t("outbox-refused", { count: refused })) : undefined,
    ...(telling.skipsCode ? [] : [paragraph(t("sent-code")), paragraph(t("sent-answer"))]),
    paragraph(t("sent-leave")),
  );
}

/** A line that says what it waits for. */
export function lineOf(page: Page, say: (words: string) => void, heard: (state: LineState) => void = () => {}): LineOptions {
  const { t } = page;
  return {
    stopped: page.stopped,
    heard: (state) => {
      say(t(state === "open" ? "sealed-sending" : state === "busy" ? "wait-lead" : "sealed-stopped"));
      heard(state);
    },
  };
}

/** The words, to be copied by hand: nobody knows when they can be sent. The field has no name, so that no form can carry it. */
function toKeep({ page: { t }, text }: Telling): HTMLElement {
  const words = el("textarea", { rows: 8, readonly: true, autocomplete: "off", "data-tell-field": "kept" });
  words.value = text;
  return el("div", { class: "notice" }, paragraph(t("trouble-keep")), labelled(t("sealed-broken-copy"), words));
}

/** It waits on this phone, locked; the page can be left. */
function waits({ page, pieces, skipsCode }: Telling, { it: { letter, ...it }, whole }: Aside): HTMLElement {
  const { t } = page;
  return el(
    "div",
    { class: "notice" },
    paragraph(t("outbox-say")),
    skipsCode ? undefined : paragraph(t("outbox-code")),
    pieces.length > 0 && !whole ? paragraph(t("script-outbox-no-files")) : undefined,
    ...(letter ? [saves(page, { ...it, letter }), paragraph(t("outbox-save-say"), "help")] : []),
  );
}
