import type { Page } from "playwright-core";
import { PURPOSES, type Purpose } from "../rules/consent.ts";

/** How a person goes through the steps of the sealed way, by what is on the page and not by its words. */
export const act = (page: Page, name: string) => page.locator(`[data-tell-act="${name}"]`).first();
export const fieldOf = (page: Page, name: string) => page.locator(`[data-tell-field="${name}"]`);
export const step = (page: Page, name: string) => page.locator(`[data-tell-step="${name}"]`);

export interface Walked {
  text?: string;
  yes?: readonly Purpose[];
  /** At the step where things are written. */
  atWrite?: (page: Page) => Promise<void>;
  /** Milliseconds that the sending may take. */
  patience?: number;
}

/** From the first page to the step where one writes. */
export async function toWrite(page: Page, yes: readonly Purpose[] = []): Promise<void> {
  await act(page, "tell").click();
  await act(page, "next").click();
  for (const purpose of PURPOSES) {
    await step(page, `consent-${purpose}`).waitFor();
    await act(page, purpose === "read" || yes.includes(purpose) ? "yes" : "no").click();
  }
  await step(page, "write").waitFor();
}

/** From the step where one writes to the press of "send"; gives the code. */
export async function toSend(page: Page): Promise<string> {
  await act(page, "next").click();
  await step(page, "check").waitFor();
  await act(page, "next").click();
  await step(page, "code").waitFor();
  const groups = await page.locator(".groups .code").allTextContents();
  await act(page, "next").click();
  await step(page, "confirm").waitFor();
  for (const [n, group] of groups.entries()) {
    const field = fieldOf(page, `group-${n + 1}`);
    if (await field.count()) await field.fill(group);
  }
  await act(page, "send").click();
  return groups.join(" ");
}

/** The whole way; gives the code. */
export async function walk(page: Page, address: string, { text, yes, atWrite, patience }: Walked = {}): Promise<string> {
  await page.goto(address);
  await toWrite(page, yes);
  if (text) await fieldOf(page, "text").fill(text);
  await atWrite?.(page);
  const code = await toSend(page);
  await step(page, "sent").waitFor({ timeout: patience });
  return code;
}
