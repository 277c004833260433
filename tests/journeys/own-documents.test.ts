import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { LANGUAGES } from "../../src/kernel/languages.ts";
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

const added = new Map<string, { handle: string; sha256?: string }>();

/** The documents as someone would bring them, the PDF printed by the browser itself. */
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
    const ran = await vigie(monitor.data, ["add", "--publish", "--json", folder]);
    const outcome = JSON.parse(ran.out) as { added: { handle: string; path: string }[]; failed: unknown[] };
    expect(outcome.failed).toEqual([]);
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
