import { accountOf, allowedNow, type OpenCase, write } from "./opened.ts";
import { ask, made, part, say } from "./page.ts";
import { type Author, whyNot } from "./writing.ts";

/** Purposes that a passage in the registry may rest on. */
const RESTS_ON = ["background", "quote", "media", "share"] as const;

/** Offers the consents that were given, and no others. */
export function offerConsents(place: HTMLElement, open: OpenCase, words: Author["words"]): void {
  const now = allowedNow(open);
  const account = accountOf(open);
  const given = RESTS_ON.filter((purpose) => now?.answers[purpose] && account?.items[purpose]);
  part(place, "[data-accession]").hidden = given.length === 0;
  part(place, "[data-no-consent]").hidden = given.length > 0;
  part(place, "[data-offered]").replaceChildren(
    ...given.map((purpose, i) => {
      const choice = made("div", "", "choice");
      const id = i === 0 ? "consent-first" : `consent-${purpose}`;
      const value = `${purpose} ${account?.items[purpose] ?? ""} ${now?.day ?? ""}`;
      const box = Object.assign(made("input"), { type: "checkbox", name: "consent", id, value });
      const label = Object.assign(made("label", words[`purpose-${purpose}`]), { htmlFor: id });
      choice.append(box, label);
      return choice;
    }),
  );
}

/** The form that takes an excerpt over: what stands in it is sent in plain words, and the case keeps a sealed note of it. */
export function takesOver(place: HTMLElement, author: Author): void {
  const form = part<HTMLFormElement>(place, "[data-accession] form");
  const text = part<HTMLTextAreaElement>(form, "textarea[name=text]");
  const said = part(form, "[data-said=accession]");
  // Where the cursor goes when a button is pressed takes the selection with it.
  let selected = "";
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const inThread = selection?.anchorNode && part(place, "[data-thread]").contains(selection.anchorNode);
    if (inThread && String(selection).trim()) selected = String(selection).trim();
  });
  const put = (more: string) => {
    text.value = text.value.trim() ? `${text.value.trim()}\n\n[…]\n\n${more}` : more;
    text.focus();
  };
  part(form, "[data-take=selected]").addEventListener("click", () => {
    if (selected) put(selected);
    say(said, selected ? "" : (author.words["nothing-selected"] ?? ""));
  });
  part(form, "[data-take=all]").addEventListener("click", () => {
    const open = author.open();
    if (open) put(toldIn(open));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    void send(form, author, said);
  });
}

const toldIn = ({ said }: OpenCase): string =>
  said
    .map(({ payload }) => payload)
    .flatMap((payload) => (payload?.kind === "account" || payload?.kind === "more" ? [payload] : []))
    .toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === "account" ? -1 : 1))
    .map((payload) => payload.text)
    .filter((words) => words !== "")
    .join("\n\n");

async function send(form: HTMLFormElement, author: Author, said: HTMLElement): Promise<void> {
  const open = author.open();
  const button = part<HTMLButtonElement>(form, "button[type=submit]");
  if (!open) return;
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
  button.disabled = true;
  say(said, "");
  try {
    const answer = await ask(`${open.at}/accession`, fields);
    const mistakes = (answer.mistakes ?? []) as { id: string; message: string }[];
    showMistakes(form, mistakes);
    if (mistakes.length === 0) await taken(open, author, said, answer as { path: string; handle: string });
  } catch (error) {
    say(said, whyNot(error, author.words));
  }
  button.disabled = false;
}

/** The way back from the case to what was made of it: sealed, so that the server does not know it. */
async function taken(
  open: OpenCase,
  author: Author,
  said: HTMLElement,
  { path, handle }: { path: string; handle: string },
): Promise<void> {
  const words = author.words["took-over"] ?? "";
  await write(open, { kind: "note", about: "note", text: `${words} ${handle}`, day: author.today, by: author.by });
  await author.written();
  const link = Object.assign(made("a", handle), { href: path });
  said.replaceChildren(words, " ", link);
}

function showMistakes(form: HTMLFormElement, mistakes: readonly { id: string; message: string }[]): void {
  const summary = part(form, "[data-mistakes]");
  summary.hidden = mistakes.length === 0;
  part(summary, "ul").replaceChildren(
    ...mistakes.map(({ id, message }) => {
      const line = made("li");
      line.append(Object.assign(made("a", message), { href: `#${id}` }));
      return line;
    }),
  );
  for (const control of form.querySelectorAll("[aria-invalid]")) control.removeAttribute("aria-invalid");
  for (const { id } of mistakes) form.querySelector(`[id="${id}"]`)?.setAttribute("aria-invalid", "true");
  if (mistakes.length > 0) summary.focus();
}
