import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "../../kernel/languages.ts";
import { messages } from "../../kernel/messages.ts";
import type { LogStop } from "../../transparency/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import type { CareHealth } from "./rules/health.ts";

const sound: CareHealth = {
  fixity: { objects: 3, sound: 3, unchecked: 0, last: "2026-05-17T10:00:00.000Z", within: 30, faults: [], events: [], days: [] },
  mirror: false,
  log: { size: 300, at: "2026-05-17T10:30:00.000Z", origin: "vigie.example/log" },
  timestamps: { authorities: [], tokens: 0, faults: 0 },
  witnesses: [],
};

let health: CareHealth;
let desk: TestDesk;
beforeAll(async () => {
  desk = await openDeskFor({ people: { ada: ["administrator"] }, more: () => ({ health: async () => health }) });
});
afterAll(() => desk.close());

const shown = async (lang: string) => parseHTML((await desk.as("ada").get(`/${lang}/health`)).html).document;

test("a log that goes on has nothing to say", async () => {
  health = sound;
  expect((await shown("en")).querySelector("#log")).not.toBeNull();
  expect((await shown("en")).querySelector("#log-stopped")).toBeNull();
});

test("what was not looked at yet is not called sound", async () => {
  const words = async () => (await shown("en")).querySelector("#faults")?.parentElement?.textContent;
  health = sound;
  expect(await words()).toContain("Nothing is damaged or missing.");
  const { last, ...fixity } = sound.fixity;
  health = { ...sound, fixity: { ...fixity, objects: 0, sound: 0 } };
  expect(await words()).toContain("No file was read again yet.");
});

test.each([
  ["changed", [17, 1234], "changed"],
  ["missing", [4], "changed"],
  ["root-differs", [], "changed"],
  ["rolled-back", [], "rolled-back"],
  ["key-missing", [], "key-missing"],
  ["key-damaged", [], "key-missing"],
] as const)("a log that signs nothing more says so in every language: %s", async (what, places, deed) => {
  const stopped: LogStop = {
    at: "2026-05-18T08:15:00.000Z",
    // Found in two places, and said once.
    faults: ["why", "why again"].map((b) => ({ what, places: [...places], words: `It says <b>${b}</b>: ${what}.` })),
  };
  health = { ...sound, stopped };
  for (const lang of LANGUAGES) {
    const section = (await shown(lang)).querySelector("#log-stopped")?.parentElement;
    const words = (section?.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
    expect(words).toContain(messages(lang)(`desk-health-log-do-${deed}`));
    expect(words).toContain(`It says <b>why</b>: ${what}.`);
    expect(section?.querySelectorAll("time").length).toBe(2);
    expect(section?.querySelectorAll("ul:not([lang]) > li").length).toBe(1);
    if (lang === "en") for (const place of places) expect(words).toContain(place.toLocaleString("en"));
  }
});
