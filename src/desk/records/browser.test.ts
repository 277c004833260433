import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { openBrowser } from "../../../tests/browser.ts";
import { original, type RecordBody } from "../../registry/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";

/** The form in a real browser. Everything here also works without a script: records.test.ts. */
let desk: TestDesk;
let server: Server;
let browser: Browser;
let context: BrowserContext;
let address = "";
/** While it is true, the desk answers nobody. */
let away = false;

const PATIENCE = 60_000;

beforeAll(async () => {
  desk = await openDeskFor({ people: { amal: ["editor"] } });
  server = createServer(async (request, response) => {
    if (away) return request.destroy();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const type = request.headers["content-type"];
    const body = Buffer.concat(chunks);
    const answer = await desk.as("amal").ask(request.url ?? "/", {
      method: request.method ?? "GET",
      headers: type ? { "content-type": type } : {},
      ...(body.length > 0 && { body }),
    });
    const headers = [...answer.headers].filter(([name]) => name !== "content-encoding" && name !== "content-length");
    response.writeHead(answer.status, Object.fromEntries(headers)).end(answer.html);
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
  context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
}, PATIENCE);
afterEach(() => {
  away = false;
  expect(desk.bugs.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  server.close();
  await desk.close();
});

async function written(more: Partial<RecordBody> = {}): Promise<string> {
  const body = draft({ fields: { status: "in-use", since: "2019", figures: [{ value: 1 }, { value: 2 }] }, ...more });
  await desk.house.ledger.append([{ body, act: "created", reason: "", actor: "amal" }]);
  await desk.house.index.catchUp();
  return body.id;
}

async function form(record: string, lang = "en"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/${lang}/records/${record}/edit`);
  return page;
}
const at = (name: string): string => `[id="${name}"]`;
const said = (page: Page, words: RegExp) => page.locator("[data-state]").filter({ hasText: words }).waitFor();
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage));

describe("the form as one types", { timeout: PATIENCE * 2 }, () => {
  test("is kept on the server, and says so", async () => {
    const record = await written();
    const page = await form(record);
    await page.fill(at("title.en.text"), "Typed and never sent");
    await said(page, /Saved on the server at \d\d:\d\d/);
    await page.close();
    const again = await form(record);
    expect(await again.inputValue(at("title.en.text"))).toBe("Typed and never sent");
    expect(await kept(again)).toEqual([]);
    await again.close();
  });

  test("without a connection is kept in the browser, and goes to the server when it is back", async () => {
    const record = await written();
    const page = await form(record);
    away = true;
    await page.fill(at("title.en.text"), "Typed on the train");
    await said(page, /kept in this browser/);
    expect(await kept(page)).toHaveLength(1);
    // A button that needs the desk leaves the page and what is in it alone.
    await page.click('button[value="add:fields.figures"]');
    expect(await page.inputValue(at("title.en.text"))).toBe("Typed on the train");
    away = false;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await said(page, /Saved on the server/);
    expect(await kept(page)).toEqual([]);
    await page.close();
  });

  test("that was closed without a connection is offered again, and gone after signing out", async () => {
    const record = await written();
    const page = await form(record);
    away = true;
    await page.fill(at("title.en.text"), "Typed before the laptop was shut");
    await said(page, /kept in this browser/);
    // A page that closes tries once more, and that must not get through when the desk is back.
    await page.evaluate(() => {
      globalThis.fetch = () => Promise.reject(new TypeError("no line"));
    });
    await page.close();
    away = false;
    const again = await form(record);
    expect(await again.inputValue(at("title.en.text"))).toBe("Towers along a river");
    await again.getByRole("button", { name: "Put it back" }).click();
    await again.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('[id="title.en.text"]')?.value.startsWith("Typed before"),
    );
    away = true;
    await again.fill(at("title.en.text"), "Typed before signing out");
    await said(again, /kept in this browser/);
    expect(await kept(again)).toHaveLength(1);
    await again.evaluate(() => {
      const out = document.querySelector<HTMLFormElement>('form[action$="/sign-out"]');
      out?.addEventListener("submit", (event) => event.preventDefault());
      out?.requestSubmit();
    });
    expect(await kept(again)).toEqual([]);
    await again.close();
  });

  test("rows come, move and go in place, and the keyboard goes with them", async () => {
    const record = await written();
    const page = await form(record);
    await page.fill(at("title.en.text"), "Typed before the row");
    await page.click('button[value="add:fields.figures"]');
    await page.locator(at("fields.figures.2.value")).fill("3");
    await page.click('button[value="up:fields.figures:2"]');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[id="fields.figures.1.value"]')?.value === "3");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("up:fields.figures:1");
    await page.click('button[value="remove:fields.figures:0"]');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[id="fields.figures.0.value"]')?.value === "3");
    expect(await page.inputValue(at("title.en.text"))).toBe("Typed before the row");
    await page.click('button[value="save"]');
    await page.waitForURL(/done=form-saved/);
    expect((await desk.house.ledger.latest(record))?.body).toMatchObject({
      title: { en: { text: "Typed before the row" } },
      fields: { figures: [{ value: 3 }, { value: 2 }] },
    });
    await page.close();
  });

  test("a record is found and chosen by the keyboard alone", async () => {
    await desk.house.ledger.append([
      { body: draft({ type: "agent", title: original("en", "Border Devices Ltd") }), act: "created", reason: "", actor: "amal" },
    ]);
    const record = await written({ type: "link", fields: {} });
    const page = await form(record);
    await page.locator(at("fields.from")).pressSequentially("devices");
    const option = page.getByRole("option", { name: /Border Devices Ltd/ });
    await option.waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await option.getAttribute("aria-selected")).toBe("true");
    expect(await page.locator(at("fields.from")).getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
    await page.keyboard.press("Enter");
    expect(await page.inputValue(at("fields.from"))).toMatch(/^VIG-AGT-\d{4}-\d{4} · Border Devices Ltd$/);
    await page.keyboard.press("Escape");
    await page.click('button[value="save"]');
    await page.waitForURL(/done=form-saved/);
    expect((await desk.house.ledger.latest(record))?.body.fields.from).toMatch(/^[0-9A-Z]{26}$/);
    await page.close();
  });

  test("a click on the map sets the point, in Arabic too", async () => {
    const record = await written();
    const page = await form(record, "ar");
    await page.locator("#s-where > summary").click();
    await page.fill(at("fields.place.country"), "اليونان");
    await page.click('button[value="map:fields.place"]');
    await page.locator('input[type="image"]').click({ position: { x: 300, y: 180 } });
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[id="fields.place.lat"]')?.value !== "");
    expect(Math.abs(Number(await page.inputValue(at("fields.place.lat"))) - 39)).toBeLessThan(4);
    expect(await page.inputValue(at("fields.place.country"))).toBe("اليونان");
    await page.close();
  });

  test("how a date is understood is said while it is typed", async () => {
    const page = await form(await written(), "fr");
    await page.fill(at("fields.since"), "2019~/2021");
    await page.locator("[data-understood]").filter({ hasText: "Compris comme" }).filter({ hasText: "2021" }).waitFor();
    await page.close();
  });
});
