import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../../tests/browser.ts";
import { padded, unpadded } from "../rules/envelope.ts";
import type { Account, Payload } from "../rules/payload.ts";
import { openWith, sealTo } from "../sealing/case-key.ts";
import { type Door, openDoor } from "./door.fixture.ts";
import { act, fieldOf, step, toWrite, walk } from "./walk.fixture.ts";

const CANARY = "kanarienvogel im Lager";

let browser: Browser;
let door: Door;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  door = await openDoor();
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
});
afterEach(async () => {
  await context.close();
  await door.close();
});

const b64 = (text: string) => new Uint8Array(Buffer.from(text, "base64"));

/** What the custodian reads of the first letter. */
async function read(): Promise<{ account: Account; identity: string }> {
  const [letter] = door.letters;
  if (!letter) throw new Error("no letter");
  const identity = new TextDecoder().decode(await openWith(door.custodian.identity, b64(letter.sealedIdentity)));
  const account = unpadded(await openWith(identity, b64(letter.envelopes[0]?.bytes ?? "")));
  if (account.kind !== "account") throw new Error("no account");
  return { account, identity };
}

describe("telling", () => {
  test("what was written reaches the custodian, and nobody else could read it on the way", async () => {
    const code = await walk(page, `${door.url}/en/tell`, { text: CANARY, yes: ["quote", "contact"] });
    const { account } = await read();
    expect(account).toMatchObject({ text: CANARY, path: "sealed", lang: "en" });
    expect(account.consents.answers).toMatchObject({ read: true, quote: true, contact: true, media: false, keep: false });
    const heard = door.heard().toString("latin1");
    expect(heard).not.toContain(CANARY);
    for (const group of code.split(" ")) expect(heard).not.toContain(group);
    expect(complaints).toEqual([]);
  });
});
