import type { Language } from "../../kernel/languages.ts";
import { Problem } from "../../kernel/problem.ts";
import { type Ground, inTurn, type Trx } from "../ground.ts";
import type { LinkKind } from "../rules/links.ts";
import { isAccountName, type Person } from "../rules/person.ts";
import { personFrom, type Reader, rolesFrom, rowById, rowByName } from "../store.ts";
import type { LinkRow } from "../tables.ts";
import { note } from "./events.ts";
import { linkDead, openRow, takeLink } from "./links.ts";
import { checkRegistration, keepPasskey, type PasskeyAnswer, registrationOptions } from "./passkeys.ts";
import { endSessions, openSession } from "./sessions.ts";
import { codesOf, confirmDraft, draftWay, keepDraft, type NewAuthenticator, type NewCodes, newAuthenticator } from "./setup.ts";
import { type Admitted, suspendedProblem } from "./sign-in.ts";

/** What someone behind a one-time link chooses. For a reset the name is that of the account. */
export interface Chosen {
  name: string;
  lang: Language;
}

const aboutOf = (row: LinkRow, name: string): string => `link ${row.id} ${name}`;

/** Throws `link-dead` (410). */
async function need(ground: Ground, db: Reader, token: string): Promise<LinkRow> {
  const row = await openRow(ground, db, token);
  if (!row) throw linkDead();
  return row;
}

/** The name that the account will have. Throws `name-invalid` or `name-taken` (422). */
async function nameFor(db: Reader, row: LinkRow, wanted: string): Promise<string> {
  if (row.kind === "reset") return (await rowById(db, row.person))?.name ?? "";
  if (!isAccountName(wanted))
    throw new Problem("name-invalid", 422, "A name has 3 to 40 letters a to z, digits and hyphens, and begins with a letter.");
  if (await rowByName(db, wanted)) throw new Problem("name-taken", 422, "Somebody has this name already.");
  return wanted;
}

/** What a page behind a link may ask before anything is written. All throw `link-dead` (410) when it is used, old or taken back. */
export function joining(ground: Ground) {
  const { db } = ground.database;
  const begin = async (token: string, wanted: string) => {
    const row = await need(ground, db, token);
    const name = await nameFor(db, row, wanted);
    return { row, name, about: aboutOf(row, name) };
  };
  return {
    /** Throws `name-invalid` or `name-taken` (422). */
    checkName: async (token: string, name: string): Promise<void> => void (await begin(token, name)),

    /** A new secret for an authenticator app; the same one again when `sealed` comes back. */
    async authenticator(token: string, wanted: string, sealed?: string): Promise<NewAuthenticator> {
      const { name, about } = await begin(token, wanted);
      return newAuthenticator(ground, about, name, sealed);
    },

    /** Throws `passphrase-…`, `code-wrong` or `setup-expired` (422). */
    async draft(token: string, wanted: string, typed: { passphrase: string; sealed: string; code: string }): Promise<NewCodes> {
      const { name, about } = await begin(token, wanted);
      return draftWay(ground, about, name, typed);
    },

    async codes(token: string, wanted: string, draft: string): Promise<NewCodes> {
      const { about } = await begin(token, wanted);
      return codesOf(ground, about, draft);
    },

    /** Uses the link: the account is there, or its sign-in is new, and its owner is in. Throws `code-not-among` (422) too. */
    async byPassphrase(token: string, chosen: Chosen, draft: string, confirmation: string): Promise<Admitted> {
      const { name, about } = await begin(token, chosen.name);
      const confirmed = confirmDraft(ground, about, draft, confirmation);
      return admit(ground, token, { ...chosen, name }, (trx, person) => keepDraft(ground, trx, person, confirmed));
    },

    async passkeyOptions(token: string, wanted: string) {
      const { row, name, about } = await begin(token, wanted);
      return registrationOptions(ground, about, { id: row.person, name }, []);
    },

    /** Uses the link with a new passkey. Throws `passkey-refused` (422) too. */
    async byPasskey(token: string, chosen: Chosen, answer: PasskeyAnswer, keyName: string): Promise<Admitted> {
      const { name, about } = await begin(token, chosen.name);
      const key = await checkRegistration(ground, about, answer);
      return admit(ground, token, { ...chosen, name }, (trx, person) => keepPasskey(ground, trx, person, key, keyName));
    },
  };
}

/** Takes the link, makes the account or empties its old sign-in, keeps the new way in, and opens a session: all or nothing. */
const admit = (
  ground: Ground,
  token: string,
  chosen: Chosen,
  keep: (trx: Trx, person: string) => Promise<void>,
): Promise<Admitted> =>
  inTurn(ground, async (trx) => {
    const link = await takeLink(ground, trx, token);
    const person = link.kind === "reset" ? await renew(ground, trx, link) : await create(ground, trx, link, chosen);
    await keep(trx, person.id);
    return { token: await openSession(ground, trx, person.id), person };
  });

async function create(ground: Ground, trx: Trx, link: LinkRow, { name, lang }: Chosen): Promise<Person> {
  const kind = link.kind as LinkKind;
  await nameFor(trx, link, name);
  const row = {
    id: link.person,
    name,
    roles: link.roles,
    lang,
    email: link.email,
    suspended: 0,
    created: ground.clock(),
    active: null,
  };
  await trx.insertInto("person").values(row).execute();
  const roles = rolesFrom(link.roles).join(" ");
  const detail: Record<string, string> = { by: kind, from: link.made_by, roles };
  if (link.name && link.name !== name) detail.invitedAs = link.name;
  await note(ground, trx, {
    actor: name,
    act: "joined",
    about: name,
    detail,
  });
  return personFrom(row);
}

/** A reset: nothing that opened the account before opens it any more. */
async function renew(ground: Ground, trx: Trx, link: LinkRow): Promise<Person> {
  const row = await rowById(trx, link.person);
  if (!row) throw linkDead();
  if (row.suspended) throw suspendedProblem();
  await note(ground, trx, { actor: row.name, act: "reset-used", about: row.name, detail: { from: link.made_by } });
  for (const table of ["passphrase", "authenticator", "recovery_code", "passkey"] as const)
    await trx.deleteFrom(table).where("person", "=", row.id).execute();
  await endSessions(trx, row.id);
  return personFrom(row);
}
