import { entriesFrom, type FormEntries, settled, spotAt } from "../forms/index.ts";
import type { PostedForm } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { baseOf, type Work } from "./actions.ts";
import { resolved } from "./references.ts";
import type { Back } from "./store.ts";

/** What a form of a record says. */
export interface Typed {
  entries: FormEntries;
  base: number;
  /** The stamp of the working copy that the page was made from. */
  seen: number;
  reason: string;
  /** What the record was begun for, where the form says so. */
  back?: Back;
}

const whole = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : 0);

export async function typedIn(house: DeskHouse, work: Work, posted: PostedForm): Promise<Typed> {
  const entries = await resolved(house, work.desk, work.type, entriesFrom(work.type, posted.entries()));
  const base = whole(posted.get("_base"));
  await baseOf(house, work, base);
  const reason = (posted.get("_reason") ?? "").trim().slice(0, 500);
  const back = citing(posted.get("_cite"), posted.get("_cite-field"));
  return { entries, base, seen: whole(posted.get("_stamp")), reason, ...(back && { back }) };
}

/** The field of a record that a new source is to be cited in, as an address or a form names it. */
export const citing = (cite: string | undefined, field: string | undefined): Back | undefined =>
  cite && field && /^[0-9A-Z-]{5,60}$/.test(cite) && field.length <= 200 ? { cite, field } : undefined;

/** The entries after one has chosen: theirs in the place of mine, or what was typed anew. */
export function answers(work: Work, mine: FormEntries, posted: PostedForm): FormEntries {
  let entries = mine;
  for (const [key, answer] of posted.entries()) {
    const name = key.startsWith("_answer:") ? key.slice("_answer:".length) : undefined;
    if (name === undefined || !spotAt(work.type, name)) continue;
    const theirs = new Map(
      posted
        .entries()
        .filter(([one]) => one === `_theirs:${name}` || one.startsWith(`_theirs:${name}.`))
        .map(([one, value]) => [one.slice(`_theirs:${name}`.length).replace(/^\./, ""), value]),
    );
    if (answer === "theirs") entries = settled({ entries, clashes: [{ name, theirs }] }, new Map([[name, "theirs"]]));
    // Words that were typed anew count, even where the button beside them was forgotten.
    else
      for (const [one, value] of posted.entries())
        if (one === `_edit:${name}` || one === `_edit:${name}.text`)
          entries = new Map([...entries, [one.slice("_edit:".length), value]]);
  }
  // Theirs was named by the form: it passes the same gate as everything that is typed.
  return entriesFrom(work.type, entries);
}
