import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyPage, vkey } from "../src/transparency/index.ts";
import { askFor } from "../src/transparency/timestamps/ask.ts";
import { localAuthority, whyNoOpenssl } from "../src/transparency/timestamps/authority.fixture.ts";
import { stampedBytes } from "../src/transparency/timestamps/stamped.ts";
import { ENTRIES, makeLog, makePack, zipOf } from "../src/transparency/verify/made.fixture.ts";
import { openBrowser } from "./browser.ts";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), "vigie-verify-"));
  await writeFile(join(folder, "verify.html"), (await verifyPage()).html);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

test("from a disk and without a net the page verifies a pack, dropped as a folder too, names what was altered, and asks nobody", async () => {
  const log = await makeLog(ENTRIES);
  const whole = Buffer.from(await zipOf(await makePack(log)));
  const altered = Buffer.from(whole);
  const at = altered.indexOf("<title>Report");
  altered[at + 8] = 0x72;
  const context = await browser.newContext({ offline: true, locale: "ar", viewport: { width: 360, height: 760 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => wrong.push(error.message));
  const address = pathToFileURL(join(folder, "verify.html")).href;
  await page.goto(address);
  expect(await page.getAttribute("html", "dir")).toBe("rtl");
  await page.getByRole("button", { name: "English" }).click();
  await page.fill("#key", `${vkey(log.key)}\n${vkey(log.witness)}`);

  const verdictOn = async (buffer: Buffer): Promise<string | null> => {
    await page.setInputFiles("#files", { name: "pack.zip", mimeType: "application/zip", buffer });
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    return page.textContent("#told");
  };
  expect(await verdictOn(whole)).toBe("Whole, and signed by the key that you brought");
  expect(await verdictOn(altered)).toBe("Something is wrong");
  expect(await page.textContent("#result .fault")).toContain("data/report.html");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

  for (const [name, bytes] of await makePack(log)) {
    await mkdir(join(folder, "pack", dirname(name)), { recursive: true });
    await writeFile(join(folder, "pack", name), bytes);
  }
  const devtools = await context.newCDPSession(page);
  const data = { items: [], files: [join(folder, "pack")], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await devtools.send("Input.dispatchDragEvent", { type, x: 180, y: 20, data });
  await page.locator("#result .verdict.proved").waitFor();
  expect(asked).toEqual([address]);
  expect(wrong).toEqual([]);
  await context.close();
});

const why = whyNoOpenssl();
test.skipIf(why)(`a timestamp is believed by certificates beside it, PEM or DER${why ? ` (skipped: ${why})` : ""}`, async () => {
  const [log, authority] = await Promise.all([makeLog(ENTRIES), localAuthority()]);
  const context = await browser.newContext({ offline: true, locale: "en" });
  try {
    const asked = { roots: [authority.root], algorithm: "SHA-256" } as const;
    const { token, verified } = await askFor(stampedBytes(log.checkpoint()), { url: authority.url }, asked);
    const timestamp = { ...{ authority: verified.authority, at: verified.at }, algorithm: verified.algorithm };
    const proof = { ...(await log.proof(0)), timestamps: [{ ...timestamp, token: Buffer.from(token).toString("base64") }] };
    const file = (name: string, bytes: string | Buffer) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });
    const der = (pem: string): Buffer => Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ""), "base64");
    const entry = file("entry.json", JSON.stringify(proof));

    const page = await context.newPage();
    const looked = async (input: string, files: ReturnType<typeof file>[]): Promise<string | null> => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.setInputFiles(input, files);
      await page.waitForFunction(() => document.activeElement?.tagName === "H2");
      return page.textContent("#result");
    };
    const address = pathToFileURL(join(folder, "verify.html")).href;
    await page.goto(address);
    expect(await looked("#files", [entry])).toContain("give its root certificate");
    expect(await looked("#roots", [file("other.cer", der(authority.stranger))])).toContain("leads to none of the root");
    expect(await looked("#files", [file("own.crt", der(authority.root))])).toContain("Test clock certifies");
    await page.reload();
    await page.setInputFiles("#files", [file("own.pem", authority.root)]);
    await page.getByText("Kept for what you drop next: own.pem").waitFor();
    expect(await looked("#files", [entry])).toContain("Test clock certifies");
    await page.reload();
    const dropped = [["own.pem", authority.root] as const, ["entry.json", JSON.stringify(proof)] as const];
    await page.evaluate((files) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer }));
    }, dropped);
    await page.getByText("Test clock certifies").waitFor();
    expect(await looked("#roots", [file("note.pem", "no certificate")])).toContain("note.pem holds no certificate");
  } finally {
    await context.close();
    await authority.close();
  }
});
