import { sha256 } from "../../kernel/hash.ts";
import { newId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { secret } from "../../kernel/secrets.ts";
import type { Ground, Trx } from "../ground.ts";
import { after } from "../rules/limits.ts";
import type { Invitation, LinkKind, MadeLink, OpenLink, ResetNotice } from "../rules/links.ts";
import type { Role } from "../rules/person.ts";
import { administrators, type Reader, rolesFrom, rolesText, rowById } from "../store.ts";
import type { LinkRow } from "../tables.ts";

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

interface NewLink {
  kind: LinkKind;
  person: string;
  name?: string;
  roles: readonly Role[];
  email?: string;
  madeBy: string;
  /** Milliseconds. */
  lasts: number;
}

/** Makes a link. Only the hash of its token is kept. */
export async function makeLink({ clock }: Ground, trx: Trx, link: NewLink): Promise<MadeLink> {
  const [token, id, made] = [secret(), newId(), clock()];
  const expires = after(made, link.lasts);
  const { kind, person, name = null, roles, email = null, madeBy } = link;
  const never = { used: null, revoked: null, acknowledged: null };
  await trx
    .insertInto("one_time_link")
    .values({
      id,
      hash: sha256(token),
      kind,
      person,
      name,
      roles: rolesText(roles),
      email,
      made_by: madeBy,
      made,
      expires,
      ...never,
    })
    .execute();
  return { id, token, expires };
}

/** The row behind a token, if the link can still be used. */
export async function openRow({ clock }: Ground, db: Reader, token: string): Promise<LinkRow | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const row = await db.selectFrom("one_time_link").selectAll().where("hash", "=", sha256(token)).executeTakeFirst();
  if (!row || row.used || row.revoked || row.expires <= clock()) return undefined;
  return row.kind === "first" && (await administrators(db)).length > 0 ? undefined : row;
}

export async function openLink(ground: Ground, db: Reader, token: string): Promise<OpenLink | undefined> {
  const row = await openRow(ground, db, token);
  if (!row) return undefined;
  const own = row.kind === "reset" ? await rowById(db, row.person) : undefined;
  const name = own?.name ?? row.name ?? undefined;
  return {
    id: row.id,
    kind: row.kind as LinkKind,
    ...(name ? { name } : {}),
    roles: rolesFrom(own?.roles ?? row.roles),
    madeBy: row.made_by,
    expires: row.expires,
  };
}

/** Uses a link up. Of two that come at once, one gets it. Throws `link-dead` (410). */
export async function takeLink(ground: Ground, trx: Trx, token: string): Promise<LinkRow> {
  const row = await openRow(ground, trx, token);
  const taken =
    row &&
    (await trx
      .updateTable("one_time_link")
      .set({ used: ground.clock(), email: null })
      .where("id", "=", row.id)
      .where("used", "is", null)
      .where("revoked", "is", null)
      .executeTakeFirst());
  if (taken?.numUpdatedRows !== 1n) throw linkDead();
  return row as LinkRow;
}

export const linkDead = (): Problem =>
  new Problem("link-dead", 410, "This link was used before, was taken back, or is too old. Ask for a new one.");

/** Links that are open for a kind and, if given, a person. */
const open = ({ clock }: Ground, db: Reader, kind: LinkKind) =>
  db
    .selectFrom("one_time_link")
    .selectAll()
    .where("kind", "=", kind)
    .where("used", "is", null)
    .where("revoked", "is", null)
    .where("expires", ">", clock());

export const openInvitations = async (ground: Ground, db: Reader): Promise<Invitation[]> =>
  (await open(ground, db, "invitation").orderBy("made").orderBy("id").execute()).map((row) => ({
    id: row.id,
    name: row.name ?? "",
    roles: rolesFrom(row.roles),
    madeBy: row.made_by,
    made: row.made,
    expires: row.expires,
  }));

/** Takes back the open links of a kind, of one person or of all. Answers how many there were. */
export async function revokeLinks(
  { clock }: Ground,
  trx: Trx,
  kind: LinkKind,
  where: { person?: string; id?: string },
): Promise<number> {
  let update = trx
    .updateTable("one_time_link")
    .set({ revoked: clock(), email: null })
    .where("kind", "=", kind)
    .where("used", "is", null)
    .where("revoked", "is", null);
  if (where.person) update = update.where("person", "=", where.person);
  if (where.id) update = update.where("id", "=", where.id);
  return Number((await update.executeTakeFirst()).numUpdatedRows);
}

/** Resets of this person's sign-in that somebody made and that they have not said they know of. */
export async function resetNotices(db: Reader, person: string): Promise<ResetNotice[]> {
  const rows = await db
    .selectFrom("one_time_link")
    .selectAll()
    .where("kind", "=", "reset")
    .where("person", "=", person)
    .where("acknowledged", "is", null)
    .orderBy("made")
    .orderBy("id")
    .execute();
  return rows.map(({ id, made_by, made, used }) => ({ id, madeBy: made_by, made, ...(used ? { used } : {}) }));
}
