import { isLanguage } from "../../kernel/languages.ts";
import { messages } from "../../kernel/messages.ts";
import { Problem } from "../../kernel/problem.ts";
import { fieldName, type RecordBody } from "../../registry/index.ts";
import type { DeskContext } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { revise } from "./actions.ts";
import { type Citing, pageNumber, suggestions } from "./load.ts";
import { type Mistake, mistakesIn, type Typed } from "./rules/asked.ts";
import { type NewGround, stampOf, withGround, withOtherGround } from "./rules/grounds.ts";
import { type Checked, type CitedFile, type CitedSource, checkQuote } from "./source.ts";

/** What someone asks to be cited: the field, what it said when they looked, the passage. */
export interface Asked {
  field: string;
  stamp: string;
  source: CitedSource;
  file: CitedFile | undefined;
  typed: Typed;
  /** The key of the citation that it takes the place of. */
  but?: string;
}

export type Outcome =
  /** `key`: what the new citation is named by; `reworded`: the page says it in other letters than were typed. */
  | { saved: true; handle: string; body: RecordBody; ground: NewGround; reworded: boolean }
  | { saved: false; mistakes: Mistake[]; checked?: Checked };

/** Looks the quotation up, grades it and saves it; or says what is wrong with it. */
export async function cite(
  c: DeskContext,
  house: Pick<DeskHouse, "ledger" | "index">,
  citing: Citing,
  asked: Asked,
): Promise<Outcome> {
  const { field, stamp, source, file, typed, but } = asked;
  const { body } = citing.opened.latest;
  const suggested = suggestions(house, citing, field, source, but)[typed.relation];
  const mistakes = mistakesIn(typed, { pages: file?.pages ?? 0, suggested });
  if (stamp !== stampOf(body, field)) mistakes.push({ id: "stamp", message: "citing-changed-meanwhile" });
  const { checked, page, words } =
    mistakes.length > 0 ? { page: typed.page, words: typed.quote } : await looked(house, asked, mistakes);
  if (mistakes.length > 0) return { saved: false, mistakes, ...(checked && { checked }) };
  const ground: NewGround = {
    ...{ field, source: source.body.id, relation: typed.relation, grade: typed.grade || suggested },
    ...(page && { page }),
    ...(words && { quote: words }),
    ...noteOf(typed, checked, body.lang),
  };
  const { t } = citing.desk;
  const name = fieldName(t, body.type, field);
  const departs = ground.grade !== suggested ? t("citing-reason-grade", { grade: ground.grade, suggested, why: typed.note }) : "";
  const saving = revise(c, house, body.id, {
    action: "edit",
    reason: [t(but ? "citing-reason-changed" : "citing-reason-added", { field: name }), departs].filter(Boolean).join(" "),
    change(latest) {
      if (stampOf(latest, field) !== stamp) throw new Problem("field-changed", 409, "The field says something else by now.");
      return but ? withOtherGround(latest, but, ground) : withGround(latest, ground);
    },
  });
  const revision = await saving.catch((error: unknown) => {
    const id = error instanceof Problem ? IN_FORM[error.code] : undefined;
    if (!id) throw error;
    mistakes.push(id);
    return undefined;
  });
  if (!revision) return { saved: false, mistakes };
  return { saved: true, handle: revision.body.handle, body: revision.body, ground, reworded: words !== typed.quote };
}

/** What the ledger refuses and the form can say. */
const IN_FORM: Readonly<Record<string, Mistake>> = {
  "field-changed": { id: "stamp", message: "citing-changed-meanwhile" },
  "cited-already": { id: "quote", message: "citing-already" },
};

/** Without words there is nothing to look up: the whole page, or the whole source, is cited. */
async function looked(house: Pick<DeskHouse, "index">, { source, file, typed }: Asked, mistakes: Mistake[]) {
  const { page, quote } = typed;
  if (quote === "") return { page, words: "" };
  const { handle } = source.body;
  const checked = await checkQuote(house, { handle, file, page: pageNumber(page), quote });
  switch (checked.kind) {
    case "found":
      return { checked, page: String(checked.page), words: checked.words };
    case "unread":
      return { checked, page, words: quote.replace(/\s+/gu, " ") };
    case "elsewhere":
      mistakes.push({
        id: "page",
        message: page ? "citing-quote-elsewhere" : "citing-quote-which",
        args: { n: checked.pages.length },
      });
      break;
    case "empty":
      mistakes.push({ id: "quote", message: "citing-quote-empty" });
      break;
    case "absent":
      mistakes.push({ id: "quote", message: checked.near ? "citing-quote-near" : "citing-quote-absent" });
  }
  return { checked, page, words: quote };
}

/** Why it has another grade than the rule suggests; and, for readers too, that nobody could look the words up. */
function noteOf({ note, quote }: Typed, checked: Checked | undefined, lang: string): { note?: string } {
  const unread = quote !== "" && checked?.kind === "unread" ? messages(isLanguage(lang) ? lang : "en")("citing-note-unread") : "";
  const whole = note.includes(unread) ? note : [note, unread].filter(Boolean).join(" ");
  return whole ? { note: whole } : {};
}
