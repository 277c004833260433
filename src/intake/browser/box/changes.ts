import { PURPOSES, type Purpose } from "../../rules/consent.ts";
import { consentsOf } from "../letter.ts";
import { post } from "../line.ts";
import { run, show } from "../page.ts";
import { asks } from "../steps/consents.ts";
import { lineOf } from "../steps/send.ts";
import { today } from "../telling.ts";
import { el, heading, paragraph, status } from "../view.ts";
import { type Again, adds, type Opened } from "./opened.ts";
import { withdraws } from "./withdraws.ts";

/** Every answer anew: the earlier ones are sealed and cannot be seen. A no takes off the site what rests on that yes. */
export function changes(opened: Opened, again: Again): void {
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
