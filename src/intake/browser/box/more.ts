import { fits } from "../../rules/envelope.ts";
import { addsFiles } from "../files/picker.ts";
import { type Piece, problemOf } from "../files/piece.ts";
import { sendPieces } from "../files/send-pieces.ts";
import { Refused } from "../line.ts";
import { run, show } from "../page.ts";
import { recorder } from "../recorder.ts";
import { lineOf } from "../steps/send.ts";
import { textBox } from "../steps/write.ts";
import { button, el, heading, paragraph, status, trouble } from "../view.ts";
import { type Again, adds, type Opened } from "./opened.ts";

/** More words, a voice, pictures and papers. */
export function more(opened: Opened, again: Again): void {
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
