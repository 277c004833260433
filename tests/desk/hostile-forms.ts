import { parseHTML } from "linkedom";
import type { Answer } from "../../src/desk/shell/desk.fixture.ts";
import { HOSTILE } from "../hostile-body.ts";

/** What someone might type to break out of a page, or to break a page. Each text field of the desk gets several of them. */
export const WORDS = [
  ...HOSTILE,
  `"><svg onload=globalThis.ran=1><script>globalThis.ran=1</script>{{7*7}}\${7*7}<%= 7*7 %>#{7*7}`,
  "JaVaScRiPt:globalThis.ran=1",
  "[a](javascript:globalThis.ran=1) <javascript:globalThis.ran=1> ![b](data:text/html,<script>globalThis.ran=1</script>)",
  `data:text/html,<script>globalThis.ran=1</script>`,
  "\u202Egpj.exe \u2067\u2067\u2067 \u061C\u200F (\u202B)",
  "undefined",
  "null",
  "__proto__",
  "constructor",
  "%00%ff%2e%2e%2f../../etc/passwd",
  "👁️‍🗨️👩🏾‍🚒\u{1F1FE}\u0301\u0301\u0301\u0301\u0301\u0301\u{E0041}",
  "Donaudampfschifffahrtsgesellschaftskapitänsmütze".repeat(12),
  "\ud800 half a character",
];

const DANGEROUS = /^\s*(?:javascript|data|vbscript|file):/i;

/** What there is on a page that was typed and came out as more than words. */
export function harm(where: string, { status, html, headers, location }: Answer): string[] {
  const found: string[] = [];
  if (status >= 500) found.push(`answers ${status}`);
  if (location && !/^\/(?!\/)/.test(location)) found.push(`leads to ${location}`);
  if (!(headers.get("content-type") ?? "").startsWith("text/html") || html === "") return found.map((one) => `${where}: ${one}`);
  if (!headers.get("content-security-policy")?.includes("default-src 'none'")) found.push("has no policy");
  const { document } = parseHTML(html);
  for (const one of document.querySelectorAll("*")) {
    const tag = one.tagName.toLowerCase();
    if (["iframe", "base", "object", "embed", "x-evil", "style"].includes(tag)) found.push(`has <${tag}>`);
    if (tag === "script" && !one.getAttribute("src")?.startsWith("/assets/")) found.push("has a script");
    if (tag === "meta" && one.hasAttribute("http-equiv") && one.getAttribute("http-equiv") !== "refresh")
      found.push("has a meta");
    for (const { name, value } of one.attributes) {
      if (/^on|^style$|^srcdoc$/i.test(name)) found.push(`<${tag} ${name}>`);
      const leads = ["href", "src", "action", "formaction", "xlink:href", "poster", "data"].includes(name.toLowerCase());
      if (leads && (DANGEROUS.test(value) || value.startsWith("//"))) found.push(`<${tag} ${name}="${value.slice(0, 60)}">`);
      if (name === "src" && /^https?:/.test(value)) found.push(`shows ${value.slice(0, 60)}`);
    }
  }
  return found.map((one) => `${where}: ${one}`);
}

export type Fields = Record<string, string | string[]>;
/** A form of a page as a browser would send it. */
export interface Form {
  action: string;
  fields: Fields;
  /** Controls that take any words: by name, with the id that a mistake would lead to. */
  texts: { name: string; id: string }[];
  buttons: { name: string; value: string }[];
}

export function formsOf(html: string): Form[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll("main form[method=post]")].map((form) => {
    const fields: Fields = {};
    const texts: Form["texts"] = [];
    const buttons: Form["buttons"] = [];
    const put = (name: string, value: string) => {
      fields[name] = name in fields ? [fields[name] ?? [], value].flat() : value;
    };
    for (const one of form.querySelectorAll("input, textarea, select, button")) {
      const [name, type, tag] = [one.getAttribute("name") ?? "", one.getAttribute("type") ?? "text", one.tagName.toLowerCase()];
      if (name === "") continue;
      if (tag === "button") buttons.push({ name, value: one.getAttribute("value") ?? "" });
      else if (tag === "select")
        put(
          name,
          one.querySelector("option[selected]")?.getAttribute("value") ??
            one.querySelector("option")?.getAttribute("value") ??
            "",
        );
      else if (tag === "textarea") put(name, (one.textContent ?? "").replace(/^\n/, ""));
      else if (!["checkbox", "radio"].includes(type) || one.hasAttribute("checked")) {
        if (!["submit", "image", "file"].includes(type)) put(name, one.getAttribute("value") ?? "");
      }
      if (tag === "textarea" || ["text", "search", "url", "email"].includes(type))
        if (tag !== "select" && tag !== "button") texts.push({ name, id: one.id });
    }
    return { action: form.getAttribute("action") ?? "", fields, texts, buttons };
  });
}

/** An address without the ids in it. */
export const kindOf = (action: string) =>
  action.replace(/\/[0-9A-Z]{26}|\/VIG-[A-Z]+-\d{4}-\d+/g, "/·").replace(/^\/[a-z]{2}/, "");
