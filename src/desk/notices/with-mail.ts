import type { MailSettings } from "../../kernel/mail/index.ts";
import { openMail } from "../../kernel/mail/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import { notify } from "./actions.ts";

/** The house with notices by e-mail, where the monitor has a mail server. */
export function withMail(house: DeskHouse, settings: MailSettings | undefined): DeskHouse {
  if (!settings) return house;
  return { ...house, mail: openMail(settings), notify: (kind, person, path) => notify(house, kind, person, path) };
}
