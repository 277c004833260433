import type { Kysely } from "kysely";
import { isLanguage } from "../kernel/languages.ts";
import { Problem } from "../kernel/problem.ts";
import type { Trx } from "./ground.ts";
import { isRole, type Member, type Person, type Role } from "./rules/person.ts";
import type { AccountTables, PersonRow } from "./tables.ts";

/** For reading; inside a transaction it sees what the transaction wrote. */
export type Reader = Kysely<AccountTables>;

export const rolesFrom = (text: string): Role[] => text.split(" ").filter(isRole);
export const rolesText = (roles: readonly Role[]): string => [...new Set(roles)].sort().join(" ");

export const personFrom = (row: PersonRow): Person => ({
  id: row.id,
  name: row.name,
  roles: rolesFrom(row.roles),
  lang: isLanguage(row.lang) ? row.lang : "en",
  ...(row.email ? { email: row.email } : {}),
  suspended: row.suspended === 1,
  created: row.created,
});

const memberFrom = (row: PersonRow): Member => ({ ...personFrom(row), ...(row.active ? { active: row.active } : {}) });

export const rowByName = (db: Reader, name: string): Promise<PersonRow | undefined> =>
  db.selectFrom("person").selectAll().where("name", "=", name).executeTakeFirst();

export const rowById = (db: Reader, id: string): Promise<PersonRow | undefined> =>
  db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirst();

/** Throws `account-unknown` (404). */
export async function personNamed(db: Reader, name: string): Promise<Person> {
  const row = await rowByName(db, name);
  if (!row) throw new Problem("account-unknown", 404, `Nobody has an account named ${name}.`);
  return personFrom(row);
}

export const allMembers = async (db: Reader): Promise<Member[]> =>
  (await db.selectFrom("person").selectAll().orderBy("name").execute()).map(memberFrom);

/** Administrators who can sign in. */
export async function administrators(db: Reader): Promise<Person[]> {
  const rows = await db
    .selectFrom("person")
    .selectAll()
    .where("roles", "like", "%administrator%")
    .where("suspended", "=", 0)
    .execute();
  return rows.map(personFrom).filter(({ roles }) => roles.includes("administrator"));
}

/** Writes down that they were here on this day. */
export const markActive = async (trx: Trx, person: string, day: string): Promise<void> => {
  await trx
    .updateTable("person")
    .set({ active: day })
    .where("id", "=", person)
    .where((eb) => eb.or([eb("active", "is", null), eb("active", "<", day)]))
    .execute();
};
