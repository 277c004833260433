import type { Person } from "../../accounts/index.ts";
import { mayOn } from "../rules/access.ts";
import type { DeskHouse } from "../shell/house.ts";
import { subjectFor, type Underway } from "./rules/queue.ts";

/** What the team is told by e-mail, if they want any. Never what a record says. */
export type NoticeKind = "review-asked" | "returned" | "approved" | "due";

/** Sends a notice with the address of a page of the desk, without language. */
export type Notify = (kind: NoticeKind, person: Person, path: string) => void | Promise<void>;

type House = Pick<DeskHouse, "accounts" | "onError"> & { notify?: Notify };

/** Tells people. That one of them could not be told stops nothing. */
export async function tell(house: House, kind: NoticeKind, people: readonly Person[], handle: string): Promise<void> {
  if (!house.notify) return;
  for (const person of people) {
    try {
      await house.notify(kind, person, `/records/${handle}/review`);
    } catch (error) {
      house.onError(error);
    }
  }
}

/** Who looks after a record: its authors, as far as they may still see it, and else all editors. */
export async function peopleFor(house: House, of: Underway): Promise<Person[]> {
  const team = (await active(house)).filter((person) => mayOn(person, "see", subjectFor(of, person.name)));
  const authors = team.filter(({ name }) => of.authors.includes(name));
  return authors.length > 0 ? authors : team.filter(({ roles }) => roles.includes("editor"));
}

/** Who may approve or stop it. */
export async function reviewersOf(house: House, of: Underway): Promise<Person[]> {
  const asked = (person: Person) => {
    const subject = subjectFor(of, person.name);
    return mayOn(person, "approve", subject) || (!subject.mine && mayOn(person, "stop", subject));
  };
  return (await active(house)).filter(asked);
}

const active = async ({ accounts, notify }: House): Promise<Person[]> =>
  notify ? (await accounts.people()).filter(({ suspended }) => !suspended) : [];
