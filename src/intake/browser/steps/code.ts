import { isGroup, WORD_LISTS, wordsOf } from "../../rules/code.ts";
import { isTellLanguage } from "../../rules/languages.ts";
import { show, stepLine } from "../page.ts";
import { newKey, type Telling } from "../telling.ts";
import { button, el, field, heading, paragraph, trouble } from "../view.ts";
import type { Ways } from "./consents.ts";

/** The code, once: five groups of five digits from left to right, and words where there is a list of them. */
export function showCode(telling: Telling, { back, next, skip }: Ways & { skip: () => void }): void {
  const { page } = telling;
  const { t, lang } = page;
  telling.key ??= newKey(telling.begun);
  const { code } = telling.key;
  const words = el("div");
  const list = isTellLanguage(lang) ? WORD_LISTS[lang] : undefined;
  // The words are another spelling of the same code: without a line for their list the digits will do.
  list?.().then(
    (list) =>
      words.replaceChildren(
        el("h2", {}, t("code-words")),
        el("ol", { class: "spelled", lang, translate: "no" }, ...wordsOf(code, list).map((word) => el("li", {}, word))),
        paragraph(t("code-words-say"), "help"),
      ),
    () => undefined,
  );
  const groups = code.groups.map((group, number) =>
    el(
      "li",
      {},
      el("span", { class: "number", lang }, t("code-group", { number: number + 1 })),
      el("bdi", { class: "code", dir: "ltr", translate: "no" }, group),
    ),
  );
  show(
    page,
    "code",
    stepLine(page, 5),
    heading(t("code-title"), "key"),
    paragraph(t("code-lead"), "lead"),
    paragraph(t("code-once")),
    el(
      "div",
      { class: "card" },
      el("h2", {}, t("code-numbers")),
      el("ol", { class: "groups", dir: "ltr" }, ...groups),
      words,
      paragraph(t("code-card-say"), "help"),
    ),
    paragraph(t("code-hide")),
    el(
      "div",
      { class: "buttons" },
      button(t("code-have-it"), "next", next),
      button(t("code-print"), "print", () => print(), true),
      button(t("tell-back"), "back", back, true),
      button(t("code-skip"), "skip", skip, true),
    ),
    paragraph(t("code-without"), "help"),
  );
}

/** Without a code to come back with: only whether it shall go. */
export function withoutCode({ page }: Telling, { back, next }: Ways): void {
  const { t } = page;
  show(
    page,
    "without-code",
    stepLine(page, 6),
    heading(t("send-title"), "send"),
    paragraph(t("send-lead"), "lead"),
    paragraph(t("code-without")),
    el(
      "div",
      { class: "buttons" },
      button(t("send-go"), "send", next, false, "send"),
      button(t("tell-back"), "back", back, true),
    ),
  );
}

/** Two groups of the code, chosen by chance, are typed back: digits of any script. */
export function confirm(telling: Telling, { back, next }: Ways): void {
  const { page, key } = telling;
  const { t } = page;
  if (!key) throw new Error("no code");
  const asked = twoOfFive();
  const fields = asked.map((number) =>
    field(t("confirm-label", { number: number + 1 }), `group-${number + 1}`, {
      class: "group",
      inputmode: "numeric",
      dir: "ltr",
      maxlength: 40,
    }),
  );
  const told = el("div");
  const go = () => {
    const right = asked.every((number, at) => isGroup(key.code, number, fields[at]?.input.value ?? ""));
    if (right) next();
    else told.replaceChildren(trouble(t("confirm-wrong")));
  };
  show(
    page,
    "confirm",
    stepLine(page, 6),
    heading(t("confirm-title"), "key"),
    paragraph(t("confirm-lead"), "lead"),
    ...fields.map(({ label }) => label),
    told,
    el("h2", {}, t("send-title")),
    paragraph(t("send-lead")),
    el(
      "div",
      { class: "buttons" },
      button(t("send-go"), "send", go, false, "send"),
      button(t("confirm-show"), "back", back, true),
    ),
  );
}

function twoOfFive(): number[] {
  const all = [0, 1, 2, 3, 4];
  const left = all.map((number) => ({ number, chance: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 }));
  return left
    .sort((a, b) => a.chance - b.chance)
    .slice(0, 2)
    .map(({ number }) => number)
    .sort();
}
