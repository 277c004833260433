import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/kernel/languages.ts";
import { messages } from "../../src/kernel/messages.ts";
import { withdraw } from "../../src/registry/index.ts";
import { openBrowser } from "../browser.ts";
import { type Monitor, temporaryData, vigie } from "../monitor.ts";
import { caughtUp, withLedger } from "../public-pages.ts";
import { inTheWorld, journey, type Way } from "./journey.ts";

const TEXTS: Record<string, string> = {
  "english.txt":
    "A border of data\n\nScholars speak of the datafication of borders: a person is met as a record before they are met as a person.\n",
  "francais.txt":
    "Note de terrain\n\nLes personnes en déplacement disent qu’elles ne savent pas ce que la machine retient de leur passage au poste.\n",
  "zhongwen.txt": "會議紀錄\n\n會上以簡報說明系統的運作方式，並回答有關資料保存期限的提問。\n",
  "arabi.txt": "محضر لقاء\n\nسُجِّلت المقابلة كلها ثم حُفظت في مخزن لا يعرف أحد مكانه، ولم يُبلَّغ صاحبها بذلك.\n",
  "leaving.txt": "A note that will be withdrawn\n\nIts word is quillwortish, and nobody else uses it here.\n",
};

const TABLE = `<!doctype html><title>Population of two places</title>
  <h1>Population of two places</h1><p>The first page says what is counted, and how.</p>
  <table style="break-before: page"><tr><th>Place</th><th>State</th><th>People</th></tr>
  <tr><td>Adelanto</td><td>CA</td><td>1213</td></tr><tr><td>Eloy</td><td>AZ</td><td>1402</td></tr></table>`;

/** What is typed, and the file that it must find. */
const WANTED: readonly { words: string; file: string; page: number }[] = [
  { words: "datafication", file: "english.txt", page: 1 },
  { words: "personnes en déplacement", file: "francais.txt", page: 1 },
  { words: '"personnes en deplacement"', file: "francais.txt", page: 1 },
  { words: "簡報", file: "zhongwen.txt", page: 1 },
  { words: "مقابلة", file: "arabi.txt", page: 1 },
  { words: "المقابلة", file: "arabi.txt", page: 1 },
  { words: "Adelanto", file: "population.pdf", page: 2 },
];

/** A page with a style and a picture of its own, and who asks its site for what. */
const WEB = `<!doctype html><html lang="en"><title>Towers at the border</title><link rel="stylesheet" href="/look.css">
  <h1 id="head">Towers at the border</h1><img id="pic" src="/tower.svg" alt="A tower">
  <picture><source media="(max-width: 500px)" srcset="/small.svg"><img id="other" src="/tower.svg" alt="Another"></picture>
  <p>${"Nine towers are planned along the river. ".repeat(40)}</p>`;
const PARTS: Record<string, [type: string, body: string]> = {
  "/towers": ["text/html; charset=utf-8", WEB],
  "/look.css": ["text/css", "h1 { color: rgb(1, 2, 3) }"],
  "/tower.svg": ["image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='40'/>"],
};
const asked: string[] = [];
const web = createServer(({ url = "" }, answer) => {
  asked.push(url);
  const [type, body] = PARTS[url] ?? [];
  if (type) answer.writeHead(200, { "content-type": type }).end(body);
  else answer.writeHead(404).end();
});
afterAll(() => {
  web.closeAllConnections();
  web.close();
});

const added = new Map<string, { handle: string; sha256?: string }>();

interface Outcome {
  added: { handle: string; path: string }[];
  captured: { handle: string; verdict: string }[];
  failed: unknown[];
}

/** The documents as someone would bring them, the PDF printed by the browser itself, and an address of the web. */
async function bring(monitor: Monitor): Promise<void> {
  const folder = join(await temporaryData(), "documents");
  await mkdir(folder);
  try {
    for (const [name, text] of Object.entries(TEXTS)) await writeFile(join(folder, name), text);
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.setContent(TABLE);
    await writeFile(join(folder, "population.pdf"), await page.pdf({ format: "A4" }));
    await browser.close();
    await new Promise<void>((ready) => web.listen(0, "127.0.0.1", ready));
    const host = `127.0.0.1:${(web.address() as AddressInfo).port}`;
    const ran = await vigie(monitor.data, ["add", "--publish", "--json", folder, `http://${host}/towers`], {
      ...{ VIGIE_CAPTURE_ALLOW: host, VIGIE_CAPTURE_PAUSE: "0" },
    });
    const outcome = JSON.parse(ran.out) as Outcome;
    expect([outcome.failed, outcome.captured.map(({ verdict }) => verdict)]).toEqual([[], ["complete"]]);
    added.set("towers", { handle: outcome.captured[0]?.handle ?? "" });
    for (const { handle, path } of outcome.added) added.set(path.slice(path.lastIndexOf("/") + 1), { handle });
  } finally {
    await rm(join(folder, ".."), { recursive: true, force: true });
  }
  await caughtUp(monitor);
}

const world = inTheWorld(bring);
const WAYS: readonly Way[] = LANGUAGES.map((lang, i) => ({ script: i % 2 === 0, lang, width: i < 2 ? 1280 : 360 }));
const fold = (text: string | null): string =>
  (text ?? "")
    .normalize("NFKD")
    .replace(/[\p{M}"\u0640]/gu, "")
    .toLowerCase()
    .trim();

describe("one's own documents", () => {
  journey(
    world,
    "are found by what they say, with the passage marked and a link to its page",
    async (reader) => {
      const { page, lang } = reader;
      for (const { words, file, page: number } of WANTED) {
        const handle = added.get(file)?.handle ?? "";
        await reader.go("/");
        await reader.search(words);
        const hit = page.locator(".hits > li").filter({ has: page.locator(`h3 a[href^="/${lang}/r/${handle}"]`) });
        expect([words, await hit.count()]).toEqual([words, 1]);
        const marks = await hit.locator("mark").allTextContents();
        expect(marks.length, words).toBeGreaterThan(0);
        for (const mark of marks) expect(near(words, mark), `${words} marks ${mark}`).toBe(true);
        await reader.follow(hit.locator("a[href*='page=']"));
        expect(new URL(page.url()).searchParams.get("page")).toBe(String(number));
        const marked = await page.locator(`#page-${number} mark`).allTextContents();
        expect(marked.length, words).toBeGreaterThan(0);
        for (const mark of marked) expect(near(words, mark), `${words} marks ${mark} on its page`).toBe(true);
        const text = page.locator(`#page-${number} [dir]`).first();
        expect(await text.getAttribute("dir")).toBe(file === "arabi.txt" ? "rtl" : "ltr");
      }
    },
    WAYS,
  );
});

test("a page of the web that was captured plays for readers as it was, and nothing outside is asked for what it lacks", async () => {
  const { browser, monitor } = world;
  const [here, before] = [`${monitor.url}/en/r/${added.get("towers")?.handle}`, asked.length];
  expect(asked).toEqual(expect.arrayContaining(["/towers", "/look.css", "/tower.svg"]));
  // As wide as a phone: what the page wants there did not come with the capture.
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const outside: string[] = [];
  page.on("request", (request) => request.url().startsWith(`${monitor.url}/`) || outside.push(request.url()));
  await page.goto(here);
  await page.getByRole("link", { name: messages("en")("capture-play"), exact: true }).click();
  const played = page.frameLocator(".played iframe").frameLocator("iframe");
  expect(await played.locator("#head").textContent()).toBe("Towers at the border");
  expect(await played.locator("p").textContent()).toContain("Nine towers are planned along the river.");
  expect(await played.locator("#head").evaluate((one) => getComputedStyle(one).color)).toBe("rgb(1, 2, 3)");
  const widthOf = (id: string) => played.locator(id).evaluate((one) => (one as HTMLImageElement).naturalWidth);
  await expect.poll(() => widthOf("#pic"), { timeout: 20_000 }).toBe(20);
  await expect
    .poll(() => played.locator("#other").evaluate((one) => (one as HTMLImageElement).currentSrc))
    .toContain("/small.svg");
  expect(await widthOf("#other")).toBe(0);
  expect([asked.slice(before), outside]).toEqual([[], []]);
  await context.close();
});

/** The same words but for accents and the article. */
function near(words: string, mark: string): boolean {
  const [typed, found] = [fold(words), fold(mark)];
  return found !== "" && (typed.includes(found) || found.includes(typed));
}

describe("a record that is withdrawn", () => {
  journey(
    world,
    "says so at its address, and its text is nowhere else",
    async (reader) => {
      const { page, monitor } = { ...reader, monitor: world.monitor };
      const handle = added.get("leaving.txt")?.handle ?? "";
      const found = async () => JSON.parse(await reader.fetched("/api/v1/search?q=quillwortish")).total;
      expect(await found()).toBe(1);
      expect(await reader.go(`/r/${handle}`)).toBe(200);
      const object = await page.locator("a[href^='/o/']").first().getAttribute("href");
      expect(await page.request.get(`${reader.origin}${object}`).then((it) => it.status())).toBe(200);

      await withLedger(monitor, async (ledger) => {
        const head = await ledger.byHandle(handle);
        await withdraw(ledger, head?.record ?? "", { actor: "editor", reason: "The person who gave it asked for it back." });
      });
      await caughtUp(monitor);
      for (const lang of LANGUAGES) {
        expect(await reader.open(`/${lang}/r/${handle}`)).toBe(410);
        const words = (await page.locator("main").textContent()) ?? "";
        expect(words).toContain("The person who gave it asked for it back.");
        expect(await page.content()).not.toMatch(/quillwortish|A note that will be withdrawn/);
        await reader.open(`/${lang}/search?q=quillwortish`);
        expect(await page.locator(".hits > li").count()).toBe(0);
      }
      expect(await found()).toBe(0);
      const gone = ["", ".json", ".bib", ".ris", "@2", "@2.json"].map((end) => `/r/${handle}${end}`);
      gone.push(
        `/api/v1/records/${handle}`,
        `/en/r/${handle}@2`,
        `/en/r/${handle}/history`,
        `/en/r/${handle}?page=1`,
        object ?? "",
      );
      for (const path of gone) {
        const answer = await page.request.get(`${reader.origin}${path}`);
        expect([path, [404, 410].includes(answer.status())]).toEqual([path, true]);
        expect(await answer.text()).not.toContain("quillwortish");
      }
      expect(await reader.fetched("/api/v1/changes?limit=50")).not.toContain("A note that will be withdrawn");
    },
    [{ script: false, lang: "en", width: 360 }],
  );
});
