import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pdf } from "../../src/archive/samples.contract.ts";
import { openBrowser } from "../browser.ts";
import { type Monitor, startMonitor } from "../monitor.ts";
import { type Colleague, colleague, type Manner } from "./colleague.ts";

const MANNERS: readonly Manner[] = [
  { lang: "en", script: true },
  { lang: "ar", script: false, width: 360 },
];

const SENTENCE = "Four towers with thermal cameras have stood along the river since March 2021";
const PAGES = [
  "Report on the border region\n\nThis report has three pages, and was written for a test.",
  `${SENTENCE}, according to the border guard.\n\nThe towers are run from one control room.`,
  "Annex\n\nNothing more is known about the price.",
];

const nameOf = ({ lang, script, width = 1280 }: Manner) => `${lang}, script ${script ? "on" : "off"}, ${width} px`;

describe.each(MANNERS.map((manner) => [nameOf(manner), manner] as const))(
  "two people make a record together (%s)",
  (_, manner) => {
    let browser: Browser;
    let monitor: Monitor;
    let amal: Colleague;
    let bea: Colleague;
    let record = "";
    let handle = "";
    const onSite = (path: string) => `${monitor.url}/${manner.lang}${path}`;

    beforeAll(async () => {
      [monitor, browser] = await Promise.all([startMonitor({ empty: true, env: { VIGIE_REVIEWERS: "two" } }), openBrowser()]);
      amal = await colleague(browser, monitor, manner);
      bea = await colleague(browser, monitor, manner);
    });
    afterAll(async () => {
      await browser?.close();
      await monitor?.stop();
    });

    /** Chooses what to do at the review of the record. */
    const decide = async (who: Colleague, act: string, reason = "") => {
      await who.go(`${record}/review`);
      const choice = who.page.locator(`input[name=act][value="${act}"]`);
      if ((await choice.getAttribute("type")) === "radio") await choice.check();
      if (reason) await who.page.locator("#reason").fill(reason);
      await who.press(".decide form button[type=submit]");
      await taken(who);
    };

    /** What was sent was taken. */
    const taken = async (who: Colleague) => expect(await who.page.locator("#errors").allTextContents()).toEqual([]);

    test("the first administrator joins by the printed link, and invites the other", async () => {
      if (!monitor.firstLink) throw new Error("no link was printed");
      await amal.join(monitor.firstLink, "amal");
      await amal.go("/people/invite");
      await amal.page.locator("#name").fill("bea");
      await amal.page.locator("input[name=roles][value=reviewer]").check();
      await amal.press("form button[type=submit]");
      const link = /http\S+\/welcome\/[\w-]{43}/.exec((await amal.page.locator("main").textContent()) ?? "")?.[0];
      if (!link) throw new Error("no link was shown");
      await bea.join(link, "bea");
    });

    test("a PDF is sent, read and made ready to be cited", async () => {
      await amal.go("/sources");
      const file = { name: "report.pdf", mimeType: "application/pdf", buffer: pdf(PAGES, { Title: "Towers on the river" }) };
      await amal.page.locator("input[type=file]").setInputFiles(file);
      if (manner.script) await amal.page.waitForURL(/\/sources\/intake/);
      else await amal.press("form button[type=submit]");
      await expect
        .poll(
          async () => {
            await amal.go("/sources/intake");
            return amal.page.locator('main a[href*="/sources/VIG-SRC"]').count();
          },
          { timeout: 60_000, interval: 1000 },
        )
        .toBeGreaterThan(0);
      await amal.press('a[href*="/sources/VIG-SRC"]');
      expect(await amal.page.locator("main").textContent()).toContain("three pages");
    });

    test("a deployment is written, and a passage on a page is cited for it", async () => {
      await amal.go("/records/new?type=deployment");
      await amal.page.locator(`[id="title.${manner.lang}.text"]`).fill("Towers along the river");
      await amal.page.locator('[id="fields.status"]').selectOption("in-use");
      await amal.press("button[name=_act][value=save]");
      record = amal.where();
      handle = /VIG-DEP-\d{4}-\d{4}/.exec(record)?.[0] ?? "";
      expect(handle).not.toBe("");

      for (const field of ["status", "title"]) {
        await amal.go(`${record}/cite?field=${field}`);
        await amal.press('a[href*="source=VIG-SRC"]');
        await amal.page.locator("#page").fill("2");
        await amal.page.locator("#quote").fill("Four towers with radar have stood along the river");
        await amal.press("#citing-form .acts button, #citing-form button:not(.unseen):not(.quiet)");
        expect(await amal.page.locator("#errors").count(), "words that are not on the page are refused").toBe(1);
        await amal.page.locator("#quote").fill(SENTENCE.replaceAll(" ", "  "));
        await amal.press("#citing-form button:not(.unseen):not(.quiet)");
        expect(amal.where()).toBe(record);
      }
      expect(await amal.page.locator("main").textContent()).toContain(SENTENCE);
    });

    test("the second person returns it, then approves, and it is published", async () => {
      await decide(amal, "submitted");
      await decide(bea, "returned", "Say in the summary who runs the towers.");
      expect(await bea.page.locator("main").textContent()).toContain("Say in the summary who runs the towers.");

      await amal.go(`${record}/edit`);
      await amal.page.locator(`[id="summary.${manner.lang}.text"]`).fill("Run from one control room.");
      await amal.press("button[name=_act][value=save]");
      await decide(amal, "submitted");
      await amal.go(`${record}/review`);
      expect(await amal.page.locator("input[name=act][value=approved]").count(), "nobody approves their own").toBe(0);
      await decide(bea, "approved");
      await decide(amal, "published");
    });

    test("the source is published too, by the same way", async () => {
      await amal.go("/records?type=source");
      const source = /VIG-SRC-\d{4}-\d{4}/.exec((await amal.page.locator("main").textContent()) ?? "")?.[0] ?? "";
      const before = record;
      record = `/records/${source}`;
      await decide(amal, "submitted");
      await decide(bea, "approved");
      await decide(bea, "published");
      record = before;
    });

    test("the footnote on the public page leads to the passage", async () => {
      const reader = amal.page;
      const footnote = reader.locator('main a[href*="/r/VIG-SRC"][href*="page=2"]').first();
      // The edition follows the ledger within a second: the record is there, its source comes after it.
      const there = async () => {
        await reader.goto(onSite(`/r/${handle}`));
        return footnote.count();
      };
      await expect.poll(there, { timeout: 10_000, interval: 200 }).toBeGreaterThan(0);
      expect(await reader.locator("h1").textContent()).toContain("Towers along the river");
      await footnote.click();
      await reader.waitForLoadState();
      expect(await reader.locator("main mark").first().textContent()).toContain("Four towers");
    });

    test("a sentence is corrected: the corrections page tells of it, and the old version stays", async () => {
      await amal.go(`${record}/edit`);
      await amal.page.locator(`[id="summary.${manner.lang}.text"]`).fill("Run from two control rooms.");
      await amal.press("button[name=_act][value=save]");
      await amal.go(`${record}/correct`);
      await amal.page.locator("#reason-0").fill("A second control room was found.");
      await amal.page.locator("#by-0").selectOption("company");
      await amal.press("form:has(#reason-0) button[type=submit]");
      await taken(amal);
      await decide(amal, "submitted", "The second room is in.");
      await decide(bea, "approved", "Checked against the report.");
      await decide(bea, "published", "A second control room was found.");

      const reader = bea.page;
      const corrections = async () => {
        await reader.goto(onSite("/corrections"));
        return reader.locator("main").textContent();
      };
      await expect.poll(corrections, { timeout: 10_000 }).toContain("A second control room was found.");
      const told = await reader.locator("main").textContent();
      expect(told).toContain("one control room");
      expect(told).toContain("two control rooms");

      await reader.goto(onSite(`/r/${handle}`));
      expect(await reader.locator("main").textContent()).toContain("two control rooms");
      await reader.goto(onSite(`/r/${handle}/history`));
      const first = await reader.locator(`main a[href*="/r/${handle}@"]`).last().getAttribute("href");
      await reader.goto(`${monitor.url}${first}`);
      expect(await reader.locator("main").textContent()).toContain("one control room");
    });

    test("withdrawn, it is gone for readers, and its address says so", async () => {
      await bea.go(`${record}/withdraw`);
      await bea.page.locator("#reason").fill("The report has been taken back by those who wrote it.");
      await bea.page.locator("input[name=sure]").check();
      await bea.press("form button.grave");
      await bea.prove();
      await expect.poll(async () => (await bea.page.goto(onSite(`/r/${handle}`)))?.status(), { timeout: 10_000 }).toBe(410);
      expect(await bea.page.locator("main").textContent()).toContain("taken back by those who wrote it");
      expect((await bea.page.goto(`${monitor.url}/r/${handle}.json`))?.status()).toBe(410);
    });

    test("nothing went wrong on the way", async () => {
      await amal.leave();
      await bea.leave();
      expect(monitor.said()).not.toContain("bug");
    });
  },
);
