import fc from "fast-check";
import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { arbitraryBodyOf } from "../../../../tests/arbitrary-body.ts";
import type { Session } from "../../../accounts/index.ts";
import { LANGUAGES, type Language } from "../../../kernel/languages.ts";
import { messages } from "../../../kernel/messages.ts";
import { type RecordBody, TYPE_NAMES } from "../../../registry/index.ts";
import type { SignedIn } from "../../shell/desk.ts";
import { bodyFrom } from "../rules/body.ts";
import { entriesOf } from "../rules/entries.ts";
import { entriesFrom } from "../rules/posted.ts";
import { FormSections } from "./sections.tsx";
import type { FormView } from "./view.ts";

const signedInAt = (lang: Language): SignedIn => ({ lang, t: messages(lang), session: {} as Session }) as unknown as SignedIn;

const viewOf = (body: RecordBody, lang: Language): FormView => ({
  desk: signedInAt(lang),
  type: body.type,
  entries: entriesOf(body),
  faults: new Map(),
  refs: new Map(),
  found: new Map(),
  maps: new Map(),
  stale: new Set(),
  kept: new Map(),
  mayCreate: true,
});

/** The parser reads a text area as raw text, where browsers read entities. */
const decoded = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** What a browser sends of a page: line ends as it writes them, the first one of a text area dropped, chosen options and ticked boxes. */
function sent(html: string): [string, string][] {
  const { document } = parseHTML(`<!doctype html><html><body><form>${html}</form></body></html>`);
  return [...document.querySelectorAll("input, textarea, select")].flatMap((one): [string, string][] => {
    const name = one.getAttribute("name") ?? "";
    const type = one.getAttribute("type");
    if (name === "" || type === "image") return [];
    if (type === "checkbox" || type === "radio")
      return one.hasAttribute("checked") ? [[name, one.getAttribute("value") ?? ""]] : [];
    if (one.tagName === "TEXTAREA")
      return [
        [
          name,
          decoded(one.textContent ?? "")
            .replace(/^\n/, "")
            .replaceAll("\n", "\r\n"),
        ],
      ];
    if (one.tagName !== "SELECT") return [[name, (one.getAttribute("value") ?? "").replace(/[\r\n]/g, "")]];
    const options = [...one.querySelectorAll("option")];
    const chosen = options.find((option) => option.hasAttribute("selected")) ?? options[0];
    return chosen ? [[name, chosen.getAttribute("value") ?? ""]] : [];
  });
}

describe.each(TYPE_NAMES)("any %s", (type) => {
  test("is what it was after a browser has shown its form and sent it back, in every language", () => {
    fc.assert(
      fc.property(arbitraryBodyOf(type), fc.constantFrom(...LANGUAGES), (body, lang) => {
        const html = renderToString(<FormSections f={viewOf(body, lang)} />);
        const read = bodyFrom(entriesFrom(type, sent(html)), body);
        expect([...read.faults]).toEqual([]);
        expect(read.body).toEqual(body);
      }),
      { numRuns: 12 },
    );
  });
});

test("what was typed is never markup", () => {
  const hostile = `"><script>alert(1)</script>\n\n<img src=x onerror=alert(1)>`;
  const body = {
    ...fc.sample(arbitraryBodyOf("deployment"), { numRuns: 1, seed: 7 })[0],
    title: { en: { text: hostile, status: "original" } },
    fields: {
      affected: { en: { text: `\n${hostile}`, status: "original" } },
      figures: [{ unit: hostile }],
      place: { label: hostile, precision: "exact", publicPrecision: "exact" },
    },
  } as unknown as RecordBody;
  const html = renderToString(<FormSections f={viewOf(body, "en")} />);
  expect(html).not.toMatch(/<script|<img /);
  expect(bodyFrom(entriesFrom("deployment", sent(html)), body).body).toEqual(body);
});
