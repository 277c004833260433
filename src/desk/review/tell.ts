import type { Person } from "../../accounts/index.ts";
import { mayOn } from "../rules/access.ts";
import type { DeskHouse } from "../shell/house.ts";
import { subjectFor, type Underway } from "./rules/queue.ts";

/** What the review tells people of. */
type Told = Parameters<NonNullable<DeskHouse["notify"]>>[0];

type House = Pick<DeskHouse, "accounts" | "onError" | "notify">;

/** Tells people by e-mail, those who want that: never what a record says, only where it is. That one of them could not be told stops nothing. */
export async function tell(house: House, kind: Told, people: readonly Person[], handle: string): Promise<void> {
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
