import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../../tests/browser.ts";
import { newCaseKey, openWith, printOf, unpadded } from "../../intake/anywhere.ts";
import { type CasesDesk, openCasesDesk, tell } from "./cases.fixture.ts";

/** What custodians do in a real browser: nobody else can open anything. */
let desk: CasesDesk;
let browser: Browser;
/** What the browser complained of, and everything that it sent. */
const complaints: string[] = [];
const sent: string[] = [];

const PATIENCE = 90_000;
const TOLD = "They took our phones at the fence of Rasmala and read them.";

interface Keeper {
  page: Page;
  context: BrowserContext;
  passphrase: string;
  paper: string[];
}

beforeAll(async () => {
  desk = await openCasesDesk({ amal: ["custodian", "editor"], bahar: ["custodian"], root: ["administrator"] });
  browser = await openBrowser();
});
afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
  expect(desk.bugs.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

async function visit(name: string): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext();
  await context.addCookies([{ name: "vigie-desk", value: name, url: desk.address }]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  return { page, context };
}

/** Makes a key as the page asks for it, and registers it. */
async function becomesCustodian(name: string): Promise<Keeper> {
  const { page, context } = await visit(name);
  await page.goto(`${desk.address}/en/cases/key`);
  await page.getByText("nobody can bring your key back", { exact: false }).first().waitFor();
  await page.getByLabel("I have understood").check();
  await page.getByRole("button", { name: "Make my key" }).click();
  const passphrase = `${name} walks along the river at noon`;
  await page.locator("#new-passphrase").fill(passphrase);
  await page.locator("#again-passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Make the file" }).click();
  await page.getByText("The file is made, and this browser keeps it").waitFor();
  const paper = await page.locator(".case-paper-lines li").allTextContents();
  const register = page.getByRole("button", { name: "Register my key" });
  expect(await register.isDisabled()).toBe(true);
  const line = Number(/\d/.exec((await page.locator("[data-which]").textContent()) ?? "")?.[0]);
  await page.locator("#typed-line").fill((paper[line - 1] ?? "").toLowerCase());
  await page.getByRole("button", { name: "Check this line" }).click();
  await register.click();
  await page.getByText("Your key is registered").waitFor();
  return { page, context, passphrase, paper };
}

async function unlock({ page, passphrase }: Pick<Keeper, "page" | "passphrase">): Promise<void> {
  await page.locator("#key-passphrase").fill(passphrase);
  await page.locator("form[data-way=passphrase] button[type=submit]").click();
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

/** What stands against the page that is open, for people who cannot see it as it was drawn. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (rules) => (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(rules),
    RULES,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

const opened = (page: Page) => page.locator(".case-text").first();

describe("custodians and their browsers", { timeout: PATIENCE * 4 }, () => {
  let amal: Keeper;
  let bahar: Keeper;
  let told: Awaited<ReturnType<typeof tell>>;

  test("a custodian makes a key, and only its public half is sent", async () => {
    amal = await becomesCustodian("amal");
    const [custodian] = await desk.vault.custodians();
    expect(custodian).toMatchObject({ name: "amal", active: true });
    const everything = sent.join("\n");
    expect(everything).toContain(custodian?.recipient);
    expect(everything).not.toContain("SECRET");
    expect(everything).not.toContain(amal.passphrase.split(" ").join("+"));
    for (const line of amal.paper) expect(everything).not.toContain(line.slice(0, 5));
    expect(await desk.vault.open()).toBe(true);
  });

  test("a wrong passphrase is said plainly, and the right one opens what was told", async () => {
    const picture = new Uint8Array(Buffer.from(PIXEL, "base64"));
    const files = [{ note: { name: "fence.png", mediaType: "image/png", clean: true }, bytes: picture }];
    told = await tell(desk.vault, { text: TOLD, yes: ["background", "quote", "contact"], files });
    const { page } = amal;
    await page.goto(`${desk.address}/en/cases`);
    await page.locator(`a[href="/en/cases/${told.id}"]`).click();
    await unlock({ page, passphrase: "this is not the passphrase" });
    await page.getByText("This passphrase does not open the key").waitFor();
    expect(await opened(page).count()).toBe(0);
    await unlock(amal);
    await opened(page).waitFor();
    expect(await opened(page).textContent()).toBe(TOLD);
    await page.getByRole("button", { name: "Show here: fence.png" }).click();
    await page.waitForFunction(() => (document.querySelector("img.case-shown") as HTMLImageElement | null)?.naturalWidth === 1);
    expect((await desk.vault.case(told.id))?.state).toBe("open");
  });

  test("a reply is sealed in the browser, and the person opens it with their code", async () => {
    const { page } = amal;
    await page.locator("#reply-text").fill("We have read it, and we believe you.");
    await page.getByRole("button", { name: "Seal and send" }).click();
    await page.locator(".case-said-reply").waitFor();
    const found = await desk.vault.find(told.code.lookup, told.code.auth);
    const reply = found?.replies[0];
    if (!reply) throw new Error("no reply has come");
    const payload = unpadded(await openWith(told.code.replyIdentity, reply.bytes));
    expect(payload).toMatchObject({ kind: "reply", text: "We have read it, and we believe you." });
    expect(sent.join("\n")).not.toContain("we believe you");
    expect((await desk.vault.case(told.id))?.state).toBe("waiting");
  });

  test("no reply is sealed to whom the server says, where the account says another", async () => {
    const { page } = amal;
    const other = await tell(desk.vault, { text: "I was there.", yes: ["contact"], misled: (await newCaseKey()).recipient });
    await page.goto(`${desk.address}/en/cases/${other.id}`);
    await unlock(amal);
    await opened(page).waitFor();
    await page.locator("#reply-text").fill("We have read it.");
    await page.getByRole("button", { name: "Seal and send" }).click();
    await page.getByText("This reply was not sent").waitFor();
    expect((await desk.vault.find(other.code.lookup, other.code.auth))?.replies).toEqual([]);
    await desk.vault.discard(other.id);
    await page.goto(`${desk.address}/en/cases/${told.id}`);
    await unlock(amal);
    await opened(page).waitFor();
  });

  test("a translation stands beside the account, sealed", async () => {
    const { page } = amal;
    await page.locator("#note-about").selectOption("translation");
    await page.locator("#note-lang").selectOption("fr");
    await page.locator("#note-text").fill("Ils ont pris nos téléphones à la clôture.");
    await page.getByRole("button", { name: "Seal and keep" }).click();
    await page.locator(".case-said-translation .case-text").waitFor();
    expect(await page.locator(".case-said-translation .case-text").getAttribute("lang")).toBe("fr");
    expect(sent.join("\n")).not.toContain("clôture");
  });

  test("an excerpt becomes a draft of a source that rests on the consents that were given, and on no other", async () => {
    const { page } = amal;
    const offered = await page.locator("[data-offered] label").allTextContents();
    expect(offered).toEqual(["Use as background", "Quote without a name"]);
    await page.getByRole("button", { name: "Take over in plain words" }).click();
    await page.getByText("Something is not right yet").waitFor();
    await page.getByLabel("Title of the source").fill("Phones taken at a fence");
    await page.locator("textarea[name=text]").fill("They took our phones at the fence and read them.");
    await page.getByLabel("Alias", { exact: true }).fill("the baker");
    await page.getByLabel("Quote without a name").check();
    await page.getByLabel("Risk review").fill("The place is left out.");
    await page.getByRole("button", { name: "Take over in plain words" }).click();
    await page.locator("[data-said=accession] a").waitFor();
    const handle = (await page.locator("[data-said=accession] a").textContent()) ?? "";
    const head = await desk.house.ledger.byHandle(handle);
    const body = (await desk.house.ledger.latest(head?.record ?? ""))?.body;
    expect(body).toMatchObject({
      ...{ type: "source", state: "draft", visibility: "restricted" },
      fields: { material: "testimony", testimony: { alias: "the baker", riskReview: "The place is left out." } },
    });
    const testimony = body?.fields.testimony as { consents: { purpose: string; item: string }[] } | undefined;
    expect(testimony?.consents).toMatchObject([{ purpose: "quote", item: printOf(told.code.consents.quote) }]);
    expect(JSON.stringify(body)).not.toContain(told.id);
    expect(sent.join("\n")).not.toContain("Rasmala");
    // The case itself knows what was made of it.
    await page.locator(".case-said-note").filter({ hasText: handle }).waitFor();
    await desk.house.index.catchUp();
    const [file] = (body?.fields.files ?? []) as { sha256: string }[];
    expect(desk.house.index.pages(handle, file?.sha256 ?? "", 1, 1)[0]?.text).toContain("They took our phones");
  });

  test("going among the cases keeps the key open, and leaving them closes it", async () => {
    const { page } = amal;
    await page.getByRole("link", { name: "All cases" }).click();
    await page.locator(".case-table").waitFor();
    await page.locator(`.case-table a[href="/en/cases/${told.id}"]`).click();
    await opened(page).waitFor();
    expect(await page.locator(".languages a[lang=fr]").getAttribute("href")).toBe(`/fr/cases/${told.id}`);
    await page.locator("#reply-text").fill("Half written");
    await page.getByRole("button", { name: "Lock now" }).click();
    await page.locator("#key-passphrase").waitFor();
    expect(await page.content()).not.toContain("Rasmala");
    expect(await page.locator("#reply-text").inputValue()).toBe("");
    await unlock(amal);
    await opened(page).waitFor();
    await page.waitForFunction(() => (document.querySelector("#reply-text") as HTMLTextAreaElement).value === "Half written");
    await page.getByRole("link", { name: "Records", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Records" }).waitFor();
    await page.goBack();
    await page.locator("#key-passphrase").waitFor();
    expect(await opened(page).count()).toBe(0);
  });

  test("a second custodian opens nothing at first, and everything once the keys are sealed again", async () => {
    bahar = await becomesCustodian("bahar");
    const { page } = bahar;
    await page.goto(`${desk.address}/en/cases/${told.id}`);
    await unlock(bahar);
    await page.getByText("This case is not sealed to your key yet").waitFor();
    await amal.page.goto(`${desk.address}/en/cases/rewrap`);
    await unlock(amal);
    await amal.page.getByRole("button", { name: "Seal the cases again" }).click();
    await amal.page.getByText("Compare them first").waitFor();
    await amal.page.getByLabel("I have compared").check();
    await amal.page.getByRole("button", { name: "Seal the cases again" }).click();
    await amal.page.getByText("Done: 1 of 1").waitFor();
    expect(await desk.vault.list({ stale: true })).toEqual([]);
    await page.goto(`${desk.address}/en/cases/${told.id}`);
    await unlock(bahar);
    await opened(page).waitFor();
    expect(await opened(page).textContent()).toBe(TOLD);
  });

  test("the paper copy opens the key on another device, and a wrong letter in it is found", async () => {
    const { page, context } = await visit("amal");
    await page.goto(`${desk.address}/en/cases/${told.id}`);
    await page.getByText("With the paper copy").click();
    const wrong = amal.paper.map((line, i) => (i === 2 ? line.replace(/^./, (letter) => (letter === "Q" ? "P" : "Q")) : line));
    const type = async (lines: string[]) => {
      for (const [i, line] of lines.entries()) await page.locator(`#paper-${i}`).fill(line.replaceAll(" ", "").toLowerCase());
      await page.locator("form[data-way=paper] button").click();
    };
    await type(wrong);
    await page.getByText("Line 3 of the paper copy is not right").waitFor();
    await type(amal.paper);
    await opened(page).waitFor();
    await context.close();
  });

  test("in Arabic, on a narrow dark screen, everything is there, fits, and has no barriers", async () => {
    const { page, context } = await visit("amal");
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    const found: string[] = [];
    const look = async (where: string) => {
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (excess > 0) found.push(`${where}: ${excess} px too wide`);
      found.push(...(await barriers(page)).map((barrier) => `${where}: ${barrier}`));
    };
    for (const path of ["/cases", "/cases/custodians", "/cases/key", `/cases/${told.id}`]) {
      await page.goto(`${desk.address}/ar${path}`);
      await look(path);
    }
    await page.locator("unlock-key summary").click();
    for (const [i, line] of amal.paper.entries()) await page.locator(`#paper-${i}`).fill(line);
    await look("the paper copy");
    await page.locator("form[data-way=paper] button").click();
    await opened(page).waitFor();
    await page.locator("[data-accession] button[type=submit]").click();
    await page.locator("[data-mistakes]:not([hidden])").waitFor();
    await look("an open case");
    await page.locator(".case-nav a").nth(2).click();
    await page.locator("key-copies:not([hidden])").waitFor();
    await look("an open key");
    await context.close();
    expect(found).toEqual([]);
  });

  test("a passkey of the device opens the key, where the device can", async () => {
    const { page, context } = await visit("amal");
    const device = await context.newCDPSession(page);
    await device.send("WebAuthn.enable");
    await device.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        ...{ protocol: "ctap2", ctap2Version: "ctap2_1", transport: "internal", hasResidentKey: true, hasPrf: true },
        ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
      },
    });
    await page.goto(`${desk.address}/en/cases/key`);
    await page.getByText("With the paper copy").click();
    for (const [i, line] of amal.paper.entries()) await page.locator(`#paper-${i}`).fill(line);
    await page.locator("form[data-way=paper] button").click();
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByText("The passkey opens your key on this device now").waitFor();
    await page.goto(`${desk.address}/en/cases/${told.id}`);
    await page.getByRole("button", { name: "Use the passkey of this device" }).click();
    await opened(page).waitFor();
    await page.goto(`${desk.address}/en/cases/key`);
    await page.getByRole("button", { name: "Forget it here" }).click();
    await page.getByText("This browser keeps nothing of your key").waitFor();
    await page.reload();
    await page.getByLabel("Your key file").waitFor();
    expect(await page.getByRole("button", { name: "Use the passkey of this device" }).isVisible()).toBe(false);
    await context.close();
  });

  test("one who was removed fetches nothing any more", async () => {
    const root = await visit("root");
    await root.page.goto(`${desk.address}/en/cases/custodians`);
    const row = root.page.locator("li").filter({ has: root.page.getByRole("heading", { name: "bahar" }) });
    await row.getByText("Remove this custodian").click();
    await row.getByRole("button", { name: "Remove the key" }).click();
    await root.page.getByText("The key is removed").waitFor();
    await root.context.close();
    const status = await bahar.page.evaluate(async (path) => (await fetch(path)).status, `/en/cases/${told.id}/sealed`);
    expect(status).toBe(403);
    expect((await desk.vault.list({ stale: true })).length).toBe(1);
    await bahar.context.close();
  });

  test("without scripts the page says that it cannot open anything", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.addCookies([{ name: "vigie-desk", value: "amal", url: desk.address }]);
    const page = await context.newPage();
    for (const path of ["/en/cases", `/en/cases/${told.id}`, "/en/cases/key", "/en/cases/rewrap"]) {
      await page.goto(desk.address + path);
      const said = page.locator("noscript strong");
      expect(await said.isVisible(), path).toBe(true);
      expect(await said.textContent()).toBe("This page needs scripts");
    }
    await context.close();
    await amal.context.close();
  });
});

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
