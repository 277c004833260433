import type { Person } from "../../accounts/index.ts";
import { seenIn } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import { openJobs } from "../../kernel/jobs/index.ts";
import type { Language } from "../../kernel/languages.ts";
import { isMailAddress } from "../../kernel/mail/index.ts";
import { Problem } from "../../kernel/problem.ts";
import type { DeskHouse } from "../shell/house.ts";
import type { LetterKind, NoticeKind } from "./rules/kinds.ts";
import { notices } from "./store.ts";

export const MAIL = "mail";

type House = Pick<DeskHouse, "database"> & { settings: Pick<DeskHouse["settings"], "deskUrl"> };

/**
 * Puts a notice on its way: `path` is a page of the desk, without language. Only its waiting is written here, so that no page waits for a mail
 * server. Nothing is sent to who has not asked for this kind, has no address, or is suspended; nor twice what is on its way already.
 */
export async function notify(house: House, kind: NoticeKind, person: Person, path: string): Promise<void> {
  const store = notices(house);
  if (person.suspended || !person.email || !(await store.chosen(person.id)).includes(kind)) return;
  const link = `${house.settings.deskUrl}/${person.lang}${path}`;
  await send(house, { kind, person: person.id, address: null, lang: person.lang, link }, person.name);
}

/**
 * Sends an invitation to an address that an administrator wrote down for it. `link` works once, and is erased here as soon as it is sent.
 * Throws `mail-address` (422).
 */
export async function invite(house: House, by: Person, to: { address: string; lang: Language; link: string }): Promise<void> {
  if (!isMailAddress(to.address))
    throw new Problem("mail-address", 422, "This is no e-mail address.", { email: "This is no e-mail address." });
  await send(house, { kind: "invitation", person: null, ...to }, by.name);
}

interface Sending {
  kind: LetterKind;
  person: string | null;
  address: string | null;
  lang: Language;
  link: string;
}

async function send(house: House, mail: Sending, by: string): Promise<void> {
  const store = notices(house);
  const id = newId();
  await store.transact(async (trx) => {
    if (mail.person !== null && (await store.waits(trx, mail.person, mail.kind, mail.link))) return;
    await store.put(trx, { id, ...mail });
    await openJobs(house.database).enqueue(MAIL, { mail: id }, { by, key: id, trx: seenIn(trx) });
  });
}

/** Forgets mails that were put on their way before an instant. */
export const forgetMails = (house: Pick<DeskHouse, "database">, before: string): Promise<void> => notices(house).forget(before);

/** Kinds of notice that a person wants. */
export const noticesOf = (house: Pick<DeskHouse, "database">, person: Person): Promise<NoticeKind[]> =>
  notices(house).chosen(person.id);

export const chooseNotices = (house: Pick<DeskHouse, "database">, person: Person, kinds: readonly NoticeKind[]): Promise<void> =>
  notices(house).choose(person.id, kinds);
