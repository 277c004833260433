import type { Note, Reply } from "../../../intake/anywhere.ts";
import { type OpenCase, write } from "./opened.ts";
import { part, Refused, say, type Words } from "./page.ts";

export interface Author {
  open: () => OpenCase | undefined;
  /** Account name. */
  by: string;
  /** Day in UTC. */
  today: string;
  words: Words;
  /** Something was written: the case is to be read again. */
  written: () => Promise<void>;
}

/** What is said when the desk refuses, in words. */
export const whyNot = (error: unknown, words: Words): string => {
  const code = error instanceof Refused ? error.code : ((error as { code?: string }).code ?? "");
  if (code === "envelope-too-long" || code === "intake-too-large") return words["too-long"] ?? "";
  if (code === "signed-out" || code === "stale-form") return words["signed-out"] ?? "";
  if (code === "intake-case-gone") return words.gone ?? "";
  if (code === "not-for-you" || code === "reply-misled") return words[code] ?? "";
  return words.refused ?? "";
};

/** The forms for a reply and for a note: what is typed is sealed here, and sent as ciphertext. */
export function bringToLife(place: HTMLElement, author: Author): void {
  const about = part<HTMLSelectElement>(place, "#note-about");
  about.addEventListener("change", () => {
    part(place, "[data-translation]").hidden = about.value !== "translation";
  });
  onSubmit(place, author, "reply", (text) => ({ kind: "reply", text, day: author.today }) satisfies Reply);
  onSubmit(place, author, "note", (text) => {
    const kind = about.value as Note["about"];
    const lang = kind === "translation" ? { lang: part<HTMLSelectElement>(place, "#note-lang").value } : {};
    return { kind: "note", about: kind, text, day: author.today, by: author.by, ...lang } satisfies Note;
  });
}

function onSubmit(place: HTMLElement, author: Author, name: "reply" | "note", payload: (text: string) => Reply | Note): void {
  const form = part<HTMLFormElement>(place, `form[data-does=${name}]`);
  const [error, said] = [part(form, `[data-error=${name}]`), part(form, `[data-said=${name}]`)];
  const field = part<HTMLTextAreaElement>(form, "textarea");
  const button = part<HTMLButtonElement>(form, "button[type=submit]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const open = author.open();
    const text = field.value.trim();
    say(said, "");
    say(error, text === "" ? (author.words.empty ?? "") : "");
    if (text === "" || !open) return field.focus();
    button.disabled = true;
    try {
      await write(open, payload(text));
      field.value = "";
      await author.written();
      say(said, author.words.sent ?? "");
    } catch (problem) {
      say(error, whyNot(problem, author.words));
    }
    button.disabled = false;
  });
}
