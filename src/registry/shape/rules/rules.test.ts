import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { draft } from "../../../../tests/bodies.ts";
import { LANGUAGES } from "../../../kernel/languages.ts";
import { messages } from "../../../kernel/messages.ts";
import { facetsOf } from "../../rules/facets.ts";
import {
  broaderOf,
  hasTerm,
  label,
  labelIn,
  narrowerOf,
  regionsOf,
  scheme,
  shippedVocabularies,
  standsFor,
  term,
} from "../../vocabulary.ts";
import { refusalWords } from "../../words.ts";
import { examineChange } from "../actions.ts";
import { adoptShape, NO_SHAPE, type ShapeEntry } from "../current.ts";
import { handleOf } from "./body.ts";
import { CLOSED, changeRefusals, conceptOf, merged } from "./changes.ts";
import { accentContrast, contrast, GROUNDS, LEAST_CONTRAST } from "./contrast.ts";
import { drawingFault } from "./drawing.ts";
import type { Concept, Monitor, OwnField, ShapeKind, ShapeValue } from "./entries.ts";

let seq = 0;
/** The monitor, changed so. */
function shaped(...values: [ShapeKind, ShapeValue][]): void {
  const entries = values.map(
    ([type, value]): ShapeEntry => ({
      ...{
        id: handleOf(type, value),
        handle: handleOf(type, value),
        type,
        version: 1,
        seq: ++seq,
        at: "2026-01-01T00:00:00Z",
        value,
      },
    }),
  );
  adoptShape({ seq, entries });
}
afterEach(() => adoptShape(NO_SHAPE));

const concept = (more: Partial<Concept> = {}): Concept => ({
  ...{ scheme: "technology", notation: "scent-sensor", prefLabel: { en: "Scent sensor" } },
  ...more,
});

describe("a term", () => {
  test("with words in one language only is shown in that, with the language said", () => {
    shaped(["concept", concept({ prefLabel: { sw: "Kihisi" } })]);
    for (const lang of LANGUAGES) expect(labelIn("technology", "scent-sensor", lang)).toEqual({ text: "Kihisi", lang: "sw" });
  });

  test("that ships and was changed keeps its words in the languages that the change does not speak of", () => {
    const fr = label("technology", "biometrics", "fr");
    shaped(["concept", concept({ notation: "biometrics", prefLabel: { en: "Body measuring" } })]);
    expect([label("technology", "biometrics", "en"), label("technology", "biometrics", "fr")]).toEqual(["Body measuring", fr]);
  });

  test("that stands for another is where that one is found, with all that is above", () => {
    shaped(
      ["concept", concept({ broader: "sensing" })],
      ["concept", concept({ notation: "nose", deprecated: true, replacedBy: "scent-sensor" })],
    );
    const found = facetsOf(draft({ fields: { classes: ["nose"] } })).filter(({ name }) => name === "technology");
    expect(found.map(({ value }) => value)).toEqual(["scent-sensor", "sensing"]);
  });

  test("below one that was replaced is below the one that stands for it", () => {
    shaped(
      ["concept", concept({ notation: "old", deprecated: true, replacedBy: "sensing" })],
      ["concept", concept({ broader: "old" })],
    );
    expect(broaderOf("technology", "scent-sensor")).toEqual(["sensing"]);
    expect(narrowerOf("technology", "sensing")).toContain("scent-sensor");
    expect(narrowerOf("technology", "sensing")).not.toContain("old");
  });

  test("merged into another hands over its names, and each only once", () => {
    const [from, into] = merged(
      concept({ altLabel: { en: ["Nose", "Sniffer"] } }),
      concept({ notation: "nose", prefLabel: { en: "Nose" }, altLabel: { en: ["Sniffer"], fr: ["Nez"] } }),
    );
    expect(from).toMatchObject({ deprecated: true, replacedBy: "nose" });
    expect(into.altLabel).toEqual({ en: ["Sniffer", "Scent sensor"], fr: ["Nez"] });
  });

  test("of a region brings it to the countries it has, at once", () => {
    expect(regionsOf("GR")).not.toContain("narrow-sea");
    shaped(["concept", concept({ scheme: "region", notation: "narrow-sea", countries: ["GR", "TR"] })]);
    expect(regionsOf("GR")).toContain("narrow-sea");
    expect(facetsOf(draft({ fields: { countries: ["TR"] } }))).toContainEqual({ name: "region", value: "narrow-sea" });
  });
});

describe("a change is refused", () => {
  const codes = (value: Concept) => changeRefusals("concept", value).map(({ code }) => code);
  test.each<[string, Partial<Concept>, string]>([
    ["in a vocabulary that is not there", { scheme: "spells" }, "value-no-vocabulary"],
    ["under a notation with capitals", { notation: "Scent" }, "value-no-notation"],
    ["below a term that is not there", { broader: "no-such" }, "value-no-term"],
    ["below itself", { notation: "biometrics", broader: "biometrics" }, "value-circle"],
    ["when it replaces a term that is still offered", { replacedBy: "sensing" }, "value-still-offered"],
    ["when a term stands for itself", { notation: "biometrics", deprecated: true, replacedBy: "biometrics" }, "value-circle"],
    ["with countries on what is no region", { countries: ["GR"] }, "value-no-region"],
    ["under the label of another term", { prefLabel: { en: "  BIOMETRICS " } }, "value-label-taken"],
  ])("%s", (_, more, code) => expect(codes(concept(more))).toContain(code));

  test("when a term of a closed vocabulary is added, moved or taken out, but not when it is called otherwise", () => {
    const known = conceptOf("evidence-grade", "E1") as Concept;
    expect(codes({ ...known, notation: "e9" })).toContain("value-closed-vocabulary");
    expect(codes({ ...known, deprecated: true })).toContain("value-closed-vocabulary");
    expect(codes({ ...known, prefLabel: { ...known.prefLabel, en: "Weak" } })).toEqual([]);
  });

  test("when a family would stand below one of its own", () => {
    const child = scheme("technology")?.terms.find(({ broader }) => broader === "biometrics")?.notation;
    expect(codes({ ...(conceptOf("technology", "biometrics") as Concept), broader: child })).toContain("value-circle");
  });

  test.each(["kind", "many", "scheme"] as const)("when a field of one's own would change its %s", (name) => {
    const field: OwnField = {
      ...{ on: "event", name: "own-x", kind: "text", many: false, labels: { en: "X" } },
      ...{ facet: false, search: false, required: false, asserted: false },
    };
    shaped(["own-field", field]);
    const other = {
      ...field,
      ...{ kind: { kind: "url" }, many: { many: true }, scheme: { kind: "term", scheme: "right" } }[name],
    };
    expect(changeRefusals("own-field", other as OwnField)).toContainEqual({ path: name, code: "value-fixed", args: {} });
    expect(changeRefusals("own-field", { ...field, labels: { en: "Y" } })).toEqual([]);
  });

  test("every vocabulary that is closed is one that ships", () => {
    const known = shippedVocabularies().map((one) => one.scheme);
    expect([...CLOSED].filter((id) => !known.includes(id))).toEqual([]);
  });
});

/** What people may ask for, one after the other: what is refused changes nothing. */
const asked = fc.array(
  fc.record({
    on: fc.constantFrom("a", "b", "c", "d", "biometrics", "sensing"),
    broader: fc.option(fc.constantFrom("a", "b", "c", "d", "biometrics", "sensing"), { nil: undefined }),
    replacedBy: fc.option(fc.constantFrom("a", "b", "c", "d", "biometrics", "sensing"), { nil: undefined }),
  }),
  { maxLength: 25 },
);

test("whatever is asked for in whatever order, no term stands above itself, and every chain of replacements ends at a term", () => {
  fc.assert(
    fc.property(asked, (steps) => {
      adoptShape(NO_SHAPE);
      const made = new Map<string, ShapeEntry>();
      for (const { on, broader, replacedBy } of steps) {
        const before = conceptOf("technology", on);
        const value = {
          ...(before ?? concept({ notation: on, prefLabel: { en: `term ${on}` } })),
          ...{ broader, deprecated: replacedBy !== undefined, replacedBy },
        };
        if (changeRefusals("concept", value).length > 0) continue;
        const handle = handleOf("concept", value);
        made.set(on, { id: on, handle, type: "concept", version: 1, seq: ++seq, at: "", value });
        adoptShape({ seq, entries: [...made.values()] });
        expect(term("technology", on)?.notation).toBe(on);
      }
      for (const { notation } of scheme("technology")?.terms ?? []) {
        expect(broaderOf("technology", notation)).not.toContain(notation);
        const stands = standsFor("technology", notation);
        expect(hasTerm("technology", stands)).toBe(true);
        expect(term("technology", stands)?.replacedBy).toBeUndefined();
        const above = broaderOf("technology", notation);
        expect(new Set(above).size).toBe(above.length);
      }
    }),
    { numRuns: 300 },
  );
});

const WRAP = (inside: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attributes}>${inside}</svg>`;

describe("a mark", () => {
  test("that is drawn with plain shapes is taken, ours among them", () => {
    expect(drawingFault(readFileSync(new URL("../../../site/style/mark.svg", import.meta.url), "utf8").trim())).toBeUndefined();
    expect(drawingFault(WRAP('<title>A lamp</title><g fill="#c00"><circle cx="5" cy="5" r="4.5"/></g>'))).toBeUndefined();
  });

  test.each([
    ["a script", WRAP("<script>alert(1)</script>")],
    ["an event handler", WRAP('<circle r="1" onload="alert(1)"/>')],
    ["an event handler in capitals", WRAP('<circle r="1" OnClick="alert(1)"/>')],
    ["a style", WRAP("<style>*{background:url(//x)}</style>")],
    ["a style attribute", WRAP('<circle r="1" style="fill:url(//x)"/>')],
    ["a link", WRAP('<a href="https://example.org"><circle r="1"/></a>')],
    ["a javascript link", WRAP('<a xlink:href="javascript:alert(1)"><circle r="1"/></a>')],
    ["an address in a fill", WRAP('<circle r="1" fill="url(https://example.org/x)"/>')],
    ["an address in a fill, disguised", WRAP('<circle r="1" fill="u&#114;l(//x)"/>')],
    ["a picture", WRAP('<image href="https://example.org/x.png"/>')],
    ["a use", WRAP('<use href="#x"/>')],
    ["foreign markup", WRAP("<foreignObject><body/></foreignObject>")],
    ["an animation", WRAP('<set attributeName="href" to="javascript:alert(1)"/>')],
    ["an entity", `<!DOCTYPE svg [<!ENTITY x "y">]>${WRAP("")}`],
    ["a processing instruction", `<?xml-stylesheet href="//x"?>${WRAP("")}`],
    ["a comment", WRAP("<!-- x -->")],
    ["raw text", WRAP("hello")],
    ["cdata", WRAP("<![CDATA[<script>]]>")],
    ["two drawings", WRAP("") + WRAP("")],
    ["an unclosed shape", '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'],
    ["another namespace", '<svg xmlns="http://www.w3.org/1999/xhtml"></svg>'],
    ["no drawing", "hello"],
    ["nothing", ""],
  ])("with %s is refused", (_, svg) =>
    expect(drawingFault(svg)).toMatchObject({ code: expect.stringMatching(/^value-drawing-/) }),
  );

  test("of whatever letters never holds more than it may", () => {
    const parts = fc.constantFrom(
      "<svg",
      ">",
      "</svg>",
      "<path",
      ' d="M0"',
      "<script>",
      " onload=",
      '"',
      "'",
      "<!--",
      "/>",
      "javascript:",
      "&#60;",
      "x",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
        const svg = pieces.join("");
        if (drawingFault(svg) === undefined) expect(svg).not.toMatch(/script|onload|javascript|<!--|&/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an accent", () => {
  test("is held against the paper of the style sheet", () => {
    const css = readFileSync(new URL("../../../site/style/base.css", import.meta.url), "utf8");
    const grounds = (name: string) => [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, "g"))].map((match) => match[1]);
    expect([grounds("paper"), grounds("leaf")]).toEqual([
      [GROUNDS.light[0], GROUNDS.dark[0]],
      [GROUNDS.light[1], GROUNDS.dark[1]],
    ]);
  });
  test("that we ship is seen as well as any that a monitor may choose", () => {
    const css = readFileSync(new URL("../../../site/style/base.css", import.meta.url), "utf8");
    const [light = "", dark = ""] = [...css.matchAll(/--accent: (#[0-9a-f]{6})/g)].map((match) => match[1]);
    expect(accentContrast(light, "light")).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(accentContrast(dark, "dark")).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
  test("is measured as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 2);
  });
  test("that readers could not see in one of the themes is refused", () => {
    const codes = (value: Monitor) => examineChange({ type: "monitor", value }).map(({ code, path }) => `${path} ${code}`);
    expect(codes({ accent: "#ffee88" })).toEqual(["accent value-pale-light"]);
    expect(codes({ accent: "#000080" })).toEqual(["accent value-pale-dark"]);
    expect(codes({ accent: "#000080", accentDark: "#8888ff" })).toEqual([]);
    expect(accentContrast("#c2410c", "light")).toBeGreaterThan(LEAST_CONTRAST);
    expect(codes({ accent: "#c2410c" })).toEqual([]);
    expect(codes({ accent: "red" })).toEqual(["accent value-no-colour"]);
  });
});

test("whatever is wrong is said in words in every language", () => {
  const wrong = [
    ...examineChange({
      type: "monitor",
      value: { mark: WRAP("<script/>"), contact: "javascript:alert(1)", name: "x".repeat(81) },
    }),
    ...examineChange({ type: "own-page", value: { slug: "A B", title: {}, text: { en: "x" }, place: "none", order: 0 } }),
    ...examineChange({ type: "concept", value: concept({ prefLabel: {}, broader: "../x" }) }),
    ...changeRefusals("concept", concept({ broader: "no-such", deprecated: true, replacedBy: "no-such" })),
  ];
  expect(wrong.length).toBeGreaterThan(6);
  for (const lang of LANGUAGES) for (const one of wrong) expect(refusalWords(messages(lang), one)).not.toMatch(/value-|\{/);
});
