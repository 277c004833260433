import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import { passage } from "./highlight.ts";

const way = (...terms: string[]) => ({ terms, prefix: false });
const marked = (text: string, lang: string, ...ways: { terms: string[]; prefix: boolean }[]) =>
  passage(text, lang, ways)
    .map((part) => (part.mark ? `[${part.text}]` : part.text))
    .join("");

test("marks words in any inflection, phrases as one, neighbouring pairs as one", () => {
  expect(marked("The drones and the drone.", "en", way("drone·en"))).toBe("The [drones] and the [drone].");
  expect(marked("on the move, the move", "en", way("on", "the·en", "move·en"))).toBe("[on the move], the move");
  expect(marked("此簡報頁", "zh", way("簡報", "報頁"))).toBe("此[簡報頁]");
  expect(marked("人權", "zh", { terms: ["人"], prefix: true })).toBe("[人]權");
});

test("of a long text shows the part where most of the words are", () => {
  const text = `${"filler drone words. ".repeat(60)}Here drone meets border. ${"and more words. ".repeat(60)}`;
  const shown = marked(text, "en", way("drone·en"), way("border·en"));
  expect(shown).toContain("Here [drone] meets [border]");
  expect(shown.length).toBeLessThan(450);
  expect(shown.startsWith("… ")).toBe(true);
  expect(shown.endsWith(" …")).toBe(true);
});

test("a passage without the words is shown from its beginning", () => {
  expect(marked("Nothing here.", "en", way("drone·en"))).toBe("Nothing here.");
});

test("the fragments are a stretch of the text, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 900 }), fc.nat(), (text, n) => {
      const tokens = analyse(text, "en");
      const term = tokens[n % Math.max(1, tokens.length)]?.term ?? "nothing";
      const fragments = passage(text, "en", [way(term)]);
      const shown = fragments.map((part) => part.text).join("");
      expect(text).toContain(shown.replace(/^… /, "").replace(/ …$/, ""));
      expect(fragments.some((part) => part.mark)).toBe(tokens.length > 0);
    }),
  );
});
