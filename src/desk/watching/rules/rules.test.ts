import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counted, runsOf, shortened, singleSpaced } from "./difference.ts";
import { itemsOf } from "./feed-items.ts";
import { outcomeOf, type Sight, seenAfter } from "./outcome.ts";
import { nextDue } from "./times.ts";
import type { Seen } from "./watch.ts";

const sight = (more: Partial<Sight> = {}): Sight => ({
  verdict: "complete",
  reason: "whole",
  words: "Drones fly.",
  items: [],
  ...more,
});
const seen = (more: Partial<Seen> = {}): Seen & { text: string } => ({
  ...{ at: "2026-11-01T00:00:00.000Z", title: "Drones", words: "", items: [], known: [], text: "Drones fly." },
  ...more,
});
const item = (name: string) => ({ url: `https://site.example/${name}`, title: name });

describe("a look at a page", () => {
  test("comes to nothing where nothing is new, and to a change where its words are others", () => {
    expect(outcomeOf("page", sight(), undefined)).toBe("first");
    expect(outcomeOf("page", sight(), seen())).toBe("nothing");
    expect(outcomeOf("page", sight({ words: "Drones flew." }), seen())).toBe("change");
  });

  test("is a quiet edit where its own date stays the same", () => {
    const dated = { dated: "2026-10-01" };
    expect(outcomeOf("page", sight({ words: "Drones flew.", ...dated }), seen(dated))).toBe("quiet-edit");
    expect(outcomeOf("page", sight({ words: "Drones flew.", dated: "2026-11-02" }), seen(dated))).toBe("change");
    expect(outcomeOf("page", sight({ words: "Drones flew." }), seen())).toBe("change");
  });

  test("tells a page that is gone from one that cannot be seen, and a removal only once", () => {
    const gone = sight({ verdict: "error", reason: "not-found", words: "" });
    expect(outcomeOf("page", gone, seen())).toBe("removal");
    expect(outcomeOf("page", gone, seen({ gone: true }))).toBe("nothing");
    expect(outcomeOf("page", sight({ verdict: "soft-404", reason: "says-not-found" }), seen())).toBe("removal");
    for (const reason of ["no-answer", "site-error", "challenge", "name-unknown"] as const)
      expect(outcomeOf("page", sight({ verdict: "error", reason, words: "" }), seen())).toBe("down");
    expect(outcomeOf("page", sight(), seen({ gone: true }))).toBe("back");
  });

  test("does not take what did not come for what was taken away", () => {
    expect(outcomeOf("page", sight({ verdict: "partial", reason: "time-limit", words: "Drones" }), seen())).toBe("nothing");
  });

  test("minds a picture that is another, and no clock in its corner", () => {
    expect(outcomeOf("page", sight({ picture: 0.01 }), seen())).toBe("nothing");
    expect(outcomeOf("page", sight({ picture: 0.6 }), seen())).toBe("change");
  });
});

describe("a look at a list or a feed", () => {
  test("finds items that were never seen, and not those that come back", () => {
    const before = seen({ items: [item("b")], known: [item("a").url, item("b").url] });
    expect(outcomeOf("feed", sight({ items: [item("c"), item("b")] }), before)).toBe("new-item");
    expect(outcomeOf("list", sight({ items: [item("a")] }), before)).toBe("nothing");
    expect(outcomeOf("list", sight({ items: [] }), before)).toBe("change");
  });

  test("remembers what it has seen, and nothing of what could not be seen", () => {
    const before = seen({ items: [item("b")], known: [item("a").url] });
    const now = { at: "2026-11-02T00:00:00.000Z", title: "", words: "w", items: [item("c")] };
    expect(seenAfter("new-item", before, now)?.known).toEqual([item("c").url, item("a").url]);
    expect(seenAfter("down", before, now)).toBe(before);
    expect(seenAfter("nothing", before, now)).toBe(before);
    expect(seenAfter("removal", before, now)).toEqual({ ...before, gone: true });
    expect(seenAfter("removal", undefined, now)).toBeUndefined();
  });
});

test("a page that is down is tried soon, then ever more seldom, and at least once a day", () => {
  const at = "2026-11-01T00:00:00.000Z";
  const hours = (every: number, failures: number) => (Date.parse(nextDue(at, every, failures)) - Date.parse(at)) / 3_600_000;
  expect(hours(24, 0)).toBe(24);
  expect(hours(24, 1)).toBe(0.25);
  expect(hours(1, 200)).toBe(24);
  expect(hours(168, 200)).toBe(168);
  fc.assert(
    fc.property(fc.constantFrom(1, 6, 24, 168, 720), fc.nat(1000), (every, failures) => {
      expect(hours(every, failures + 1)).toBeLessThanOrEqual(hours(every, failures + 2));
      expect(hours(every, failures + 1)).toBeLessThanOrEqual(Math.max(every, 24));
    }),
  );
});

describe("what differs between two texts", () => {
  test("is told word by word, also in Arabic", () => {
    const runs = runsOf("The border has three drones.", "The border has nine drones.");
    expect(runs.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual(["three", "nine"]);
    expect(counted(runsOf("ثلاث طائرات فوق البحر", "تسع طائرات فوق البحر"))).toEqual({ added: 1, removed: 1 });
  });

  test("gives both texts back, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const [before, after] = [singleSpaced(a), singleSpaced(b)];
        const runs = runsOf(before, after);
        const without = (kind: string) => runs.filter((run) => run.kind !== kind).map(({ text }) => text);
        expect(without("in").join("")).toBe(before);
        expect(without("out").join("")).toBe(after);
      }),
      { numRuns: 100 },
    );
  });

  test("leaves out the long parts that did not change, and no part that did", () => {
    const long = "word ".repeat(500);
    const runs = shortened(runsOf(`${long}old end`, `${long}new end`));
    expect(runs.map(({ text }) => text).join("").length).toBeLessThan(400);
    expect(runs.map(({ kind }) => kind)).toContain("out");
  });
});

test("items of a feed lead to the web, and to each address once", () => {
  const feed = {
    items: [
      { title: " A  tender ", link: "/tenders/1" },
      { title: "again", link: "https://site.example/tenders/1" },
      { title: "no", link: "javascript:alert(1)" },
      { guid: { value: "https://site.example/tenders/2" } },
    ],
    entries: [{ title: "Atom", links: [{ rel: "enclosure", href: "https://x.example/a" }, { href: "https://x.example/b" }] }],
  };
  expect(itemsOf(feed, "https://site.example/feed")).toEqual([
    { url: "https://site.example/tenders/1", title: "A tender" },
    { url: "https://site.example/tenders/2", title: "https://site.example/tenders/2" },
    { url: "https://x.example/b", title: "Atom" },
  ]);
  expect(itemsOf(undefined, "https://site.example/")).toEqual([]);
});
