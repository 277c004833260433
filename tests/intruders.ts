import type { Browser, Page } from "playwright-core";
import { SECRET } from "./hostile-body.ts";

/** What a page holds that its author did not put there. Runs in the page, with the policy against scripts switched off. */
const intruders = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const foreign = "script,iframe,object,embed,base,x-evil,style,meta[http-equiv],img[src=x],frame,link[rel=import],animate,set";
    for (const one of document.querySelectorAll(foreign)) found.push(one.outerHTML.slice(0, 120));
    for (const one of document.querySelectorAll("*")) {
      for (const { name, value } of one.attributes) {
        if (/^on/i.test(name)) found.push(`${one.tagName} ${name}=${value}`);
        if (!["href", "src", "action", "formaction", "xlink:href", "data", "srcset", "poster"].includes(name.toLowerCase()))
          continue;
        const { protocol } = new URL(value, location.href);
        if (!["http:", "https:", "mailto:"].includes(protocol)) found.push(`${one.tagName} ${name}=${value}`);
        if (new URL(value, location.href).origin !== location.origin && one.tagName !== "A")
          found.push(`${one.tagName} asks ${value}`);
      }
    }
    if ((globalThis as { ran?: number }).ran) found.push("a script ran");
    return found;
  });

/** Opens pages of a monitor as a hostile author would wish: without the policy that keeps scripts off. Says what went wrong on which. */
export async function looked(browser: Browser, url: string, paths: readonly string[]): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 700 } });
  const page = await context.newPage();
  const found: string[] = [];
  page.on("dialog", (dialog) => void dialog.dismiss());
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) found.push(`asks ${request.url()}`);
  });
  for (const path of paths) {
    const response = await page.goto(`${url}${path}`);
    if (response?.status() !== 200) found.push(`${path} answers ${response?.status()}`);
    if ((await page.content()).includes(SECRET)) found.push(`${path} gives a secret away`);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (excess > 0) found.push(`${path} is ${excess} px too wide`);
    for (const one of await intruders(page)) found.push(`${path}: ${one}`);
  }
  await context.close();
  return found;
}
