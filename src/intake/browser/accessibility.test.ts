import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../../tests/browser.ts";
import { type TellingWorld, tellingWorld } from "../telling/telling.fixture.ts";
import { telltale } from "./files/picture.fixture.ts";
import { act, fieldOf, step, toSend, toWrite } from "./walk.fixture.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** As an entry of the log: a name that is long, and hashes that break nowhere. */
const LOGGED = { index: 1_234_567, origin: "monitor.of-a-long-name.example/log", inclusion: ["A".repeat(44)] };

let world: TellingWorld;
let server: Server;
let browser: Browser;
let url: string;

beforeAll(async () => {
  [world, browser] = await Promise.all([tellingWorld({ logged: async () => LOGGED }), openBrowser()]);
  server = createServer(getRequestListener(world.app.fetch));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await world?.close();
});

async function faultsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

test.each(["en", "ar", "ti"])("every step can be used by everyone, and fits a small phone (%s)", async (lang) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.setDefaultTimeout(20_000);
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const faults = [...(await faultsOn(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
    if (faults.length > 0) found[name] = faults;
  };
  await page.goto(`${url}/${lang}/tell`);
  await act(page, "tell").waitFor();
  await look("start");
  await act(page, "tell").click();
  await step(page, "know").waitFor();
  await look("know");
  await act(page, "next").click();
  await look("consent");
  await page.goto(`${url}/${lang}/tell`);
  await toWrite(page);
  await fieldOf(page, "files").setInputFiles([
    { name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: Buffer.from(await telltale("jpeg")) },
    { name: "paper.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") },
  ]);
  await fieldOf(page, "as-it-is").waitFor();
  await page.locator("details.own summary").click();
  await look("write");
  await act(page, "next").click();
  await page.locator("p.trouble").waitFor();
  await look("trouble");
  await fieldOf(page, "as-it-is").check();
  await act(page, "next").click();
  await look("check");
  await act(page, "next").click();
  await look("code");
  await act(page, "next").click();
  await look("confirm");
  await act(page, "back").click();
  await act(page, "back").click();
  const code = await toSendFromCheck(page);
  await step(page, "sent").waitFor();
  await look("sent");
  await page.goto(`${url}/${lang}/tell`);
  await act(page, "return").click();
  await fieldOf(page, "code").fill(code);
  await look("return");
  await act(page, "open").click();
  await step(page, "box").waitFor();
  await look("box");
  await act(page, "more").click();
  await look("more");
  await act(page, "back").click();
  await act(page, "proof").click();
  await step(page, "proof").waitFor();
  await page.locator("summary").click();
  await look("proof");
  const [saved] = await Promise.all([page.waitForEvent("download"), act(page, "proof-save").click()]);
  expect(JSON.parse(readFileSync(await saved.path(), "utf8"))).toMatchObject({ ...LOGGED, opening: { statement: {} } });
  await act(page, "back").click();
  await act(page, "withdraw").click();
  await look("withdraw");
  await page.evaluate("void setTimeout(() => { throw new Error('broken') })");
  await page.locator("[data-tell-broken]").waitFor();
  await look("broken");
  await page.close();
  expect(found).toEqual({});
});

const toSendFromCheck = async (page: Page): Promise<string> => {
  await act(page, "back").click();
  await step(page, "write").waitFor();
  return toSend(page);
};
