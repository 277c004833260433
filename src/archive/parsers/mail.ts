import { parseHTML } from "linkedom";
import PostalMime, { type Address, type Email } from "postal-mime";
import { maskAddresses } from "../rules/addresses.ts";
import type { Attachment } from "../rules/parsed.ts";
import { fileName } from "../rules/shown.ts";
import { titleFrom } from "../rules/titles.ts";
import { facts, type Job, known, type Parser } from "./job.ts";
import { pagesOf, writeLayer } from "./layer.ts";
import { wholeFile } from "./reading.ts";
import { versionOf } from "./tool.ts";
import { wordsOf } from "./words.ts";

/**
 * An e-mail. Readers get names and what was written; addresses, and the path the mail took, stay in the original,
 * which is always withheld. Attachments become files of their own, for their own parsers.
 */
export const parseMail: Parser = async (job) => {
  const mail = await PostalMime.parse(await wholeFile(job.path, job.limits.whole), {
    attachmentEncoding: "arraybuffer",
    forceRfc822Attachments: true,
    maxNestingDepth: 50,
    maxHeadersSize: 1_000_000,
  });
  const subject = titleFrom(mail.subject);
  const sent = mail.date ? new Date(mail.date) : undefined;
  const day = sent && !Number.isNaN(sent.getTime()) ? sent.toISOString().slice(0, 10) : undefined;
  const maker = {
    tool: "postal-mime",
    version: versionOf("postal-mime"),
    parameters: mail.text ? "plain text part" : "HTML part",
  };
  const text = [...headLines(mail, day), "", bodyOf(mail)].join("\n");
  const layer = writeLayer(pagesOf(text, job.limits.page), maker, job.limits, job.workspace);
  const attachments = writeAttachments(mail, job);
  return known(job, {
    material: "e-mail",
    title: subject,
    author: mail.from ? namesOf([mail.from]).filter((name) => !name.includes("@")) : [],
    ...(day && { published: day }),
    languages: layer.languages,
    metadata: facts({ attachments: mail.attachments.length || undefined, sent: sent && day ? sent.toISOString() : undefined }),
    teamMetadata: facts({
      from: mail.from && addressesOf([mail.from]),
      to: addressesOf(mail.to ?? []),
      cc: addressesOf(mail.cc ?? []),
      messageId: mail.messageId,
    }),
    withheld: "addresses",
    notices: [
      ...layer.notices,
      ...(mail.attachments.length > attachments.length
        ? [{ code: "attachments-limited" as const, first: attachments.length }]
        : []),
    ],
    derived: layer.derived,
    attachments,
  });
};

function headLines(mail: Email, day: string | undefined): string[] {
  const line = (name: string, value: string | undefined) => (value ? [`${name}: ${value.replace(/\s+/g, " ")}`] : []);
  return [
    ...line("From", mail.from && namesOf([mail.from]).join(", ")),
    ...line("To", namesOf(mail.to ?? []).join(", ")),
    ...line("Cc", namesOf(mail.cc ?? []).join(", ")),
    ...line("Date", day),
    ...line("Subject", mail.subject),
  ];
}

const flat = (addresses: readonly Address[]): Address[] => addresses.flatMap((one) => (one.group ? flat(one.group) : [one]));

/** Names, as their bearers gave them; for an address without one, what is left when the person is taken out of it. */
const namesOf = (addresses: readonly Address[]): string[] =>
  flat(addresses)
    .slice(0, 500)
    .map(({ name, address }) => maskAddresses(name && name !== address ? name : (address ?? "")).text)
    .filter((name) => name !== "");

const addressesOf = (addresses: readonly Address[]): string =>
  flat(addresses)
    .map(({ name, address }) => (name ? `${name} <${address ?? ""}>` : (address ?? "")))
    .join(", ");

const bodyOf = (mail: Email): string => {
  if (mail.text?.trim()) return mail.text;
  return mail.html ? wordsOf(parseHTML(`<!doctype html><html><body>${mail.html}</body></html>`).document) : "";
};

function writeAttachments(mail: Email, { limits, workspace }: Job): Attachment[] {
  return mail.attachments
    .map((one) => ({ ...one, bytes: typeof one.content === "string" ? Buffer.from(one.content) : new Uint8Array(one.content) }))
    .filter(({ bytes }) => bytes.length > 0)
    .slice(0, limits.attachments)
    .map(({ bytes, filename, mimeType }, index) => ({
      file: workspace.write(`attachment-${index}`, bytes),
      name: fileName(filename || (mimeType === "message/rfc822" ? `message-${index + 1}.eml` : `attachment-${index + 1}`)),
    }));
}
