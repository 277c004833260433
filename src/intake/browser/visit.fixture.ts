import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { unpadded } from "../rules/envelope.ts";
import type { Account, FileNote } from "../rules/payload.ts";
import { openStream, openWith } from "../sealing/case-key.ts";
import { type Door, openDoor } from "./door.fixture.ts";

/** One person at a phone, before a telling server of their own. Anew for each test. */
export interface Visit {
  door: Door;
  context: BrowserContext;
  page: Page;
}

/** A microphone that always hums, and is allowed. */
const MICROPHONE = [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  "--autoplay-policy=no-user-gesture-required",
];

/** Starts and ends it all, with the browser that `open` starts. A page that complains fails the test. */
export function visits(open: (more: readonly string[]) => Promise<Browser>): Visit {
  const visit = {} as Visit;
  const complaints: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await open(MICROPHONE);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    complaints.length = 0;
    visit.door = await openDoor();
    visit.context = await browser.newContext({ viewport: { width: 360, height: 740 }, permissions: ["microphone"] });
    visit.context.setDefaultTimeout(30_000);
    visit.page = await visit.context.newPage();
    visit.page.on("pageerror", (error) => complaints.push(error.message));
    visit.page.on("console", (message) => {
      const { url } = message.location();
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        complaints.push(`${url}: ${message.text()}`);
    });
  });
  afterEach(async () => {
    await visit.context.close();
    await visit.door.close();
    expect(complaints).toEqual([]);
  });
  return visit;
}

const bytesIn = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));

/** What the custodian reads of a letter, and the key of its case. */
export async function openedLetter(
  { door }: Visit,
  number = 0,
): Promise<{ account: Account; identity: string; recipient: string }> {
  const letter = door.letters[number];
  if (!letter) throw new Error("no such letter");
  const identity = new TextDecoder().decode(await openWith(door.custodian.identity, bytesIn(letter.sealedIdentity)));
  const account = unpadded(await openWith(identity, bytesIn(letter.envelopes[0]?.bytes ?? "")));
  if (account.kind !== "account") throw new Error("no account");
  return { account, identity, recipient: letter.recipient };
}

/** The files that have arrived, opened with the key of their case. */
export async function openedFiles(visit: Visit, identity: string): Promise<{ note: FileNote; bytes: Buffer }[]> {
  return Promise.all(
    visit.door.files
      .filter(({ done }) => done)
      .map(async ({ note: sealed, parts, size }) => {
        const note = unpadded(await openWith(identity, new Uint8Array(sealed)));
        if (note.kind !== "file") throw new Error("no note of a file");
        const whole = Buffer.concat([...parts.entries()].sort(([a], [b]) => a - b).map(([, part]) => part));
        expect(whole.length).toBe(size);
        const stream = new Blob([new Uint8Array(whole)]).stream();
        return { note, bytes: Buffer.from(await new Response(await openStream(identity, stream, note.bytes)).arrayBuffer()) };
      }),
  );
}
