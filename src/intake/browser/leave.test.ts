import { expect, test } from "vitest";
import { openBrowser } from "../../../tests/browser.ts";
import { visits } from "./visit.fixture.ts";
import { fieldOf, toWrite } from "./walk.fixture.ts";

const CANARY = "kanarienvogel im Lager";

const visit = visits(openBrowser);

async function writing(): Promise<void> {
  const { page, door } = visit;
  await page.goto(`${door.url}/en/tell`);
  await toWrite(page);
  await fieldOf(page, "text").fill(CANARY);
}

test("three presses of Shift leave at once, wherever one is writing", async () => {
  const { page, door } = visit;
  await writing();
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  await page.waitForURL(`${door.url}/en/elsewhere`);
  // The page was replaced: going back does not lead to it.
  expect(await page.evaluate(() => history.length)).toBe(2);
  await page.goBack().catch(() => undefined);
  expect(page.url()).toBe("about:blank");
});

test("capital letters do not leave", async () => {
  const { page, door } = visit;
  await writing();
  await fieldOf(page, "text").press("Shift+A");
  await fieldOf(page, "text").press("Shift+B");
  await fieldOf(page, "text").press("Shift+C");
  await fieldOf(page, "text").press("Shift+D");
  expect(page.url()).toBe(`${door.url}/en/tell`);
  expect(await fieldOf(page, "text").inputValue()).toContain("ABCD");
});

test("the button leaves, and the browser is told to forget", async () => {
  const { page, door } = visit;
  await writing();
  const [forgotten] = await Promise.all([
    page.waitForRequest((request) => request.url().endsWith("/en/leave")),
    page.waitForURL(`${door.url}/en/elsewhere`),
    page.getByRole("button", { name: "leave", exact: true }).click(),
  ]);
  expect(forgotten.method()).toBe("POST");
  expect(door.heard().includes(CANARY)).toBe(false);
});

test("the page is blank before the other one is there", async () => {
  const { page, door } = visit;
  await writing();
  // A page that never replaces the one before it.
  door.fault = (path) => (path === "/en/elsewhere" ? { status: 204, body: "" } : undefined);
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await expect.poll(() => page.evaluate(() => document.body.textContent)).toBe("");
  expect(await page.title()).toBe("");
});
