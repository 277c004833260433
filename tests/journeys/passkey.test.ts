import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../browser.ts";
import { type Monitor, startMonitor, vigie } from "../monitor.ts";

/** A device with a key store, as Chromium makes one up: it says yes whenever it is asked. */
interface Device {
  /** Its owner does not show finger or face from now on. */
  refuse(): Promise<void>;
  keys(): Promise<unknown[]>;
}

async function withDevice(page: Page): Promise<Device> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    refuse: async () => void (await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false })),
    keys: async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
  };
}

describe("a passkey", () => {
  let browser: Browser;
  let monitor: Monitor;
  let context: BrowserContext;
  let page: Page;
  let device: Device;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    monitor = await startMonitor({ empty: true });
  });
  afterAll(async () => {
    await browser?.close();
    await monitor?.stop();
  });
  beforeEach(async () => {
    complaints = [];
    context = await browser.newContext();
    page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
    });
    device = await withDevice(page);
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
    expect(monitor.said()).not.toContain("bug");
  });

  const invited = async (name: string): Promise<string> => {
    const { out } = await vigie(monitor.data, ["user", "invite", name, "--role", "editor", "--json"], {
      VIGIE_DESK_URL: monitor.desk,
    });
    return (JSON.parse(out) as { url: string }).url;
  };

  /** Goes through a link with a new passkey of this device. */
  const joinWithPasskey = async (link: string, name?: string) => {
    await page.goto(link);
    if (name) await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByLabel("With a passkey").check();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByLabel("Name for this passkey").fill("test device");
    await page.getByRole("button", { name: "Make a passkey" }).click();
    await page.getByRole("heading", { level: 1, name: "Your account" }).waitFor();
  };

  test("makes the first account by the printed link, and signs in and gives a fresh proof from then on", async () => {
    if (!monitor.firstLink) throw new Error("no link was printed");
    await joinWithPasskey(monitor.firstLink, "amal");
    expect(await page.getByText("test device").count()).toBeGreaterThan(0);
    expect(await device.keys()).toHaveLength(1);

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.waitForURL(`${monitor.desk}/en/`);
    await page.goto(`${monitor.desk}/en/proof?next=/en/people`);
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await page.getByRole("heading", { level: 1, name: "People" }).waitFor();
  });

  test("is refused on a page that says so when its owner does not show that it is them, and the other way stays", async () => {
    await joinWithPasskey(await invited("noor"));
    await page.getByRole("button", { name: "Sign out" }).click();
    await device.refuse();
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByText("That did not work.").waitFor();
    expect(await page.getByLabel("Passphrase", { exact: true }).isVisible()).toBe(true);
  });

  test("counts once: what a device answered is not taken a second time, nor is anything made up", async () => {
    await joinWithPasskey(await invited("karim"));
    await page.getByRole("button", { name: "Sign out" }).click();
    const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/sign-in/passkey"));
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    const body = (await sent).postData() ?? "";
    await page.waitForURL(`${monitor.desk}/en/`);
    const headers = { "content-type": "application/x-www-form-urlencoded", origin: monitor.desk };
    const again = await fetch(`${monitor.desk}/en/sign-in/passkey`, { method: "POST", body, headers, redirect: "manual" });
    expect([again.status, again.headers.getSetCookie()]).toEqual([422, []]);
    for (const credential of ["", "{}", "null", "[]", '{"id":"x","response":{}}', "x".repeat(60_000), body]) {
      const form = new URLSearchParams({ credential });
      const reply = await fetch(`${monitor.desk}/en/sign-in/passkey`, {
        method: "POST",
        body: form,
        headers,
        redirect: "manual",
      });
      expect(reply.status).toBe(422);
    }
  });

  test("is added beside another, and taken away, but the last one stays", async () => {
    await joinWithPasskey(await invited("lina"));
    await page.getByRole("button", { name: "Remove test device" }).click();
    await page.getByRole("heading", { level: 1, name: "This is the only way into your account" }).waitFor();

    const other = await context.newPage();
    await withDevice(other);
    await other.goto(`${monitor.desk}/en/me/passkeys/new`);
    await other.getByLabel("Name for this passkey").fill("blue key");
    await other.getByRole("button", { name: "Make a passkey" }).click();
    await other.getByText("The passkey is added.").waitFor();
    await other.getByRole("button", { name: "Remove test device" }).click();
    await other.getByText("The passkey is removed.").waitFor();
    expect(await other.getByText("blue key").count()).toBeGreaterThan(0);

    await other.getByRole("button", { name: "Sign out" }).click();
    await page.goto(`${monitor.desk}/en/sign-in`);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("The passkey was not accepted.");
  });

  test("is not offered where there are no scripts, and nothing is missing there", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${monitor.desk}/en/sign-in`);
    expect(await still.getByRole("button", { name: "Sign in with a passkey" }).isVisible()).toBe(false);
    expect(await still.getByRole("button", { name: "Sign in", exact: true }).isVisible()).toBe(true);
    await plain.close();
  });
});
