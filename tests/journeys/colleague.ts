import * as OTPAuth from "otpauth";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { direction, type Language } from "../../src/kernel/languages.ts";
import { type Messages, messages } from "../../src/kernel/messages.ts";
import type { Monitor } from "../monitor.ts";

/** Someone of the team at a browser of their own. Whatever the desk does wrong meanwhile is kept as a complaint. */
export interface Colleague {
  page: Page;
  t: Messages;
  lang: Language;
  /** Opens a page of the desk in their language: `/records`. */
  go(path: string): Promise<void>;
  /** Presses a button of the page's form, found by a selector inside main, and waits for the page it leads to. */
  press(selector: string): Promise<void>;
  /** Path of the page without its language and query. */
  where(): string;
  /** Goes through a one-time link with a passphrase and an app. */
  join(link: string, name?: string): Promise<void>;
  /** Shows anew that it is them, if the desk asks. */
  prove(): Promise<void>;
  leave(): Promise<void>;
}

export const PASSPHRASE = "seven grey herons over the strait";

export interface Manner {
  lang: Language;
  script: boolean;
  width?: number;
}

export async function colleague(browser: Browser, monitor: Monitor, { lang, script, width = 1280 }: Manner): Promise<Colleague> {
  const context: BrowserContext = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
    locale: lang,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    if (origin !== monitor.desk && origin !== monitor.url && !request.url().startsWith("blob:"))
      complaints.push(`asks another origin: ${request.url()}`);
  });
  const look = async () => {
    const {
      lang: is,
      dir,
      excess,
    } = await page.evaluate(() => {
      const root = document.documentElement;
      return { lang: root.lang, dir: root.dir, excess: root.scrollWidth - root.clientWidth };
    });
    const [, said] = new URL(page.url()).pathname.split("/");
    if (is !== said || dir !== direction(is) || excess > 0) complaints.push(`${page.url()}: ${is} ${dir}, ${excess} px too wide`);
  };
  const press = async (selector: string) => {
    await Promise.all([page.waitForEvent("load"), page.locator(`main ${selector}`).first().click()]);
    await look();
  };
  let secret = "";
  let used = "";
  /** A code counts once: for another the clock has to move on. */
  const code = async (): Promise<string> => {
    const app = new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) });
    while (app.generate() === used) await new Promise((later) => setTimeout(later, 1000));
    used = app.generate();
    return used;
  };
  return {
    ...{ page, lang, press, t: messages(lang) },
    async go(path) {
      await page.goto(`${monitor.desk}/${lang}${path}`);
      await look();
    },
    where: () => new URL(page.url()).pathname.replace(/^\/[a-z]+/, ""),
    async join(link, name) {
      await page.goto(link.replace("/en/", `/${lang}/`));
      if (name) await page.locator("#name").fill(name);
      await page.locator(`input[name=lang][value=${lang}]`).check();
      await page.locator("input[name=way][value=passphrase]").check();
      await press("form button[type=submit]");
      await page.locator("main input[type=password]").fill(PASSPHRASE);
      const shown = (await page.locator("main bdi.code").first().textContent()) ?? "";
      secret = shown.replaceAll(/\s/g, "");
      await page.locator("input[autocomplete=one-time-code]").fill(await code());
      await press("form button[type=submit]");
      const recovery = /[a-z0-9]{4}(?:-[a-z0-9]{4}){3}/.exec((await page.locator("main").textContent()) ?? "")?.[0] ?? "";
      await page.locator("main input[type=text]").fill(recovery);
      await press("form button[type=submit]");
      expect(await page.locator(".signed-in").textContent()).toContain(name ?? "");
    },
    async prove() {
      if ((await page.locator("main input[type=password]").count()) === 0) return;
      await page.locator("main input[type=password]").fill(PASSPHRASE);
      await page.locator("input[autocomplete=one-time-code]").fill(await code());
      await press("form:has(input[type=password]) button[type=submit]");
    },
    async leave() {
      await context.close();
      expect(complaints).toEqual([]);
    },
  };
}
