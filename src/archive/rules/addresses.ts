/**
 * E-mail addresses of people stay out of what is published: the part before the @ is taken out, the organisation's name stays.
 * Mailboxes of a role (info@, press@) are there to be written to and stay.
 */
const ROLES = new Set(
  `info contact contacto contatto kontakt hello bonjour hola press presse prensa media medias office admin secretariat secretariado
   support help ayuda aide privacy dpo dataprotection data-protection protection-donnees foi foia complaints editor editors redaction
   newsletter events webmaster postmaster abuse security noreply no-reply enquiries inquiries communications comms general mail`.split(
    /\s+/,
  ),
);

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const LONGEST = 64;

export interface Masked {
  text: string;
  /** How many addresses were masked. */
  count: number;
  /** What was taken out, each with its @. */
  found: string[];
}

/** Time grows with the length of the text alone, however it is made. */
export function maskAddresses(text: string): Masked {
  let out = "";
  let done = 0;
  const found: string[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const start = reach(text, at, -1, LOCAL, Math.max(done, at - LONGEST));
    const end = reach(text, at, 1, DOMAIN, Math.min(text.length, at + 255));
    const local = text.slice(start, at);
    const domain = text.slice(at + 1, end).replace(/[.-]+$/, "");
    if (local === "" || !/^[^.]+(\.[^.]+)*\.[\p{L}]{2,}$/u.test(domain) || ROLES.has(local.toLowerCase())) continue;
    out += `${text.slice(done, start)}[…]`;
    done = at;
    found.push(`${local}@`);
  }
  return { text: out + text.slice(done), count: found.length, found };
}

function reach(text: string, at: number, step: 1 | -1, allowed: RegExp, limit: number): number {
  let edge = at;
  while (edge !== limit) {
    const next = step === 1 ? text[edge + 1] : text[edge - 1];
    if (next === undefined || !allowed.test(next)) break;
    edge += step;
  }
  return step === 1 ? edge + 1 : edge;
}
