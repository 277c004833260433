import { createTransport } from "nodemailer";
import { Problem } from "../problem.ts";
import { headerLine, isMailAddress } from "./address.ts";

export interface MailSettings {
  /**
   * `smtps://user:password@host:port`, or `smtp://…`, which asks for an encrypted line too (STARTTLS) and sends nothing without one.
   * `?tls=0` is for a server on this machine that has none.
   */
  url: string;
  /** The address that mails come from. */
  from: string;
  /** Milliseconds that a server may be silent. */
  patience?: number;
}

/** One mail, in plain text. */
export interface Letter {
  /** Makes its Message-ID: a mail that is sent again is known as the same. */
  id: string;
  to: string;
  subject: string;
  text: string;
  lang: string;
}

/** Sends mails over SMTP, one at a time. */
export interface Mail {
  /**
   * Resolves once the server has taken it. Throws `mail-refused` (422) when it never will, and `mail-failed` (503) when it may later.
   * Neither says more than that: what a server answers may name people.
   */
  send(letter: Letter): Promise<void>;
  close(): void;
}

const PATIENCE = 20_000;

export function openMail({ url, from, patience = PATIENCE }: MailSettings): Mail {
  const { hostname, port, protocol, username, password, searchParams } = new URL(url);
  if (!isMailAddress(from)) throw new Problem("mail-from", 422, "The address that mails come from is none.");
  const domain = from.slice(from.lastIndexOf("@") + 1);
  const secure = protocol === "smtps:";
  const plain = searchParams.get("tls") === "0";
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !plain,
    ignoreTLS: plain,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    // What this machine is called is nobody's business.
    name: domain,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, subject, text, lang }) {
      if (!isMailAddress(to)) throw refused();
      try {
        await transport.sendMail({
          from: { name: "", address: from },
          to: { name: "", address: to },
          subject: headerLine(subject),
          text,
          messageId: `<${id.replace(/[^A-Za-z0-9-]/g, "")}@${domain}>`,
          xMailer: false,
          headers: { "Auto-Submitted": "auto-generated", "Content-Language": headerLine(lang, 35) },
        });
      } catch (error) {
        throw isFinal(error) ? refused() : failed();
      }
    },
    close: () => transport.close(),
  };
}

/** The server knows the recipient and will not have the mail; anything else may be another way tomorrow. */
const isFinal = (error: unknown): boolean => {
  const { responseCode = 0, command = "" } = error as { responseCode?: number; command?: string };
  return responseCode >= 500 && responseCode < 600 && /^(RCPT|DATA)/.test(command);
};

const refused = (): Problem => new Problem("mail-refused", 422, "The mail server does not take mail for this address.");
const failed = (): Problem => new Problem("mail-failed", 503, "The mail server did not take the mail.");
