/** The door of mail: plain letters over SMTP, to one address at a time. */
export { headerLine, isMailAddress } from "./address.ts";
export { type Letter, type Mail, type MailSettings, openMail } from "./mail.ts";
