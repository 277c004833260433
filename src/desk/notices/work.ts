import type { Handlers } from "../../kernel/jobs/index.ts";
import { isLanguage } from "../../kernel/languages.ts";
import type { Mail } from "../../kernel/mail/index.ts";
import { messages } from "../../kernel/messages.ts";
import { Problem } from "../../kernel/problem.ts";
import type { DeskHouse } from "../shell/house.ts";
import { MAIL } from "./actions.ts";
import { isNoticeKind, type LetterKind } from "./rules/kinds.ts";
import { letterOf } from "./rules/letter.ts";
import { notices } from "./store.ts";
import type { OutboxRow } from "./tables.ts";

type House = Pick<DeskHouse, "database" | "accounts"> & { settings: Pick<DeskHouse["settings"], "name"> };

/** A mail is tried for about two hours; whoever wants to know later finds it at the desk. */
export const noticeAttempts = { [MAIL]: 16 } as const;

/** The sending of mails, for the monitor's worker. */
export const noticeHandlers = (house: House, mail: Mail): Handlers => ({
  async [MAIL]({ input, attempts }) {
    const store = notices(house);
    const { id } = { id: (input as { mail: string }).mail };
    const row = await store.mail(id);
    if (row?.state !== "waiting") return;
    const address = await addressOf(house, row);
    if (!address || !row.link || !isLanguage(row.lang)) return store.ended(id, "dropped");
    const t = messages(row.lang);
    const written = letterOf(row.kind as LetterKind, { lang: row.lang, link: row.link, name: house.settings.name, say: t });
    try {
      // Killed between this and the next line, it is sent again, under the same Message-ID.
      await mail.send({ id, to: address, ...written, lang: row.lang });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status < 500) return store.ended(id, "refused", error.code);
      if (attempts >= noticeAttempts[MAIL]) return store.ended(id, "dropped", error.code);
      await store.tried(id, error.code);
      throw error;
    }
    await store.ended(id, "sent");
  },
});

/** Where it goes as things are now: someone may have left, or no longer want such mails. */
async function addressOf({ accounts, database }: House, { person, address, kind }: OutboxRow): Promise<string | undefined> {
  if (person === null) return address ?? undefined;
  const found = (await accounts.people()).find(({ id }) => id === person);
  if (!found || found.suspended || !isNoticeKind(kind)) return undefined;
  return (await notices({ database }).chosen(person)).includes(kind) ? found.email : undefined;
}
