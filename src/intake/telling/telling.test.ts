import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Problem } from "../../kernel/problem.ts";
import { readCode } from "../rules/code.ts";
import { PURPOSES } from "../rules/consent.ts";
import { deriveFrom, printOf } from "../rules/derive.ts";
import { padded } from "../rules/envelope.ts";
import { sealTo } from "../sealing/case-key.ts";
import { rootOf } from "./root.ts";
import { newTeller, type Teller, type TellingWorld, tellingWorld } from "./telling.fixture.ts";

const WORDS = "They took my phone at the gate.\n\n<b>“Zmarłem”</b> & تحية 🧭";

let world: TellingWorld;
beforeEach(async () => {
  world = await tellingWorld();
});
afterEach(() => world.close());

/** At the page with the text. */
async function writing(teller: Teller): Promise<void> {
  await teller.open();
  await teller.press("begin");
  await teller.press("next");
  await teller.press("yes");
  await teller.press("rest");
}

const keysOf = async (code: readonly string[]) => {
  const read = readCode(code.join(""));
  if (!read) throw new Error("no code on the page");
  return deriveFrom(await rootOf(read, world.vault.salt));
};

async function back(code: readonly string[], lang: "en" | "ar" = "en"): Promise<Teller> {
  const teller = newTeller(world.app, lang);
  await teller.open();
  await teller.press("return");
  await teller.press("open", { typed: code.join(" ") });
  return teller;
}

describe("telling", () => {
  it("reaches the team as it was written, with the answers that were given and no others", async () => {
    const teller = newTeller(world.app);
    const code = await teller.tell(WORDS, ["quote", "keep"]);
    expect(teller.text("h1")).toBe("It has arrived");
    const [account] = await world.opened();
    expect(account).toMatchObject({ kind: "account", text: WORDS, path: "plain", lang: "en" });
    const answers = account?.kind === "account" ? account.consents.answers : {};
    expect(Object.entries(answers).flatMap(([purpose, yes]) => (yes ? [purpose] : []))).toEqual(["read", "quote", "keep"]);
    const { consents } = await keysOf(code);
    expect(account).toMatchObject({ items: { quote: printOf(consents.quote) } });
    const [row] = await world.vault.list();
    expect(row).toMatchObject({ path: "plain", lang: "en", keep: true });
    expect(world.faults).toEqual([]);
  });

  it("keeps nothing before the last button is pressed", async () => {
    const teller = newTeller(world.app);
    await writing(teller);
    await teller.press("next", { text: WORDS });
    await teller.press("next");
    await teller.press("next");
    expect(teller.text("h1")).toBe("Is your code right?");
    expect(await world.vault.list()).toEqual([]);
  });

  it("works out ahead what follows from a code, and believes that of no other code", async () => {
    const ready = async (): Promise<{ teller: Teller; code: string[] }> => {
      const teller = newTeller(world.app);
      await writing(teller);
      await teller.press("next", { text: WORDS });
      await teller.press("next");
      const code = teller.code();
      await teller.press("skip");
      return { teller, code };
    };
    const [one, other] = [await ready(), await ready()];
    expect(one.teller.field("ready")).not.toBe("");
    await one.teller.press("next", { ready: other.teller.field("ready") });
    expect(one.teller.text("h1")).toBe("It has arrived");
    expect((await back(one.code)).text("h1")).toBe("Your messages");
    expect((await back(other.code)).text("h1")).not.toBe("Your messages");
    await other.teller.press("next", { ready: "none of ours" });
    expect((await back(other.code)).text("h1")).toBe("Your messages");
  });

  it("asks for a yes or a no about each purpose, and takes neither for granted", async () => {
    const teller = newTeller(world.app);
    await teller.open();
    await teller.press("begin");
    await teller.press("next");
    const titles: string[] = [];
    for (let question = 0; question < PURPOSES.length; question++) {
      await teller.press("");
      expect(teller.text(".trouble")).toContain("Choose “Yes” or “No”.");
      titles.push(teller.text("h1"));
      await teller.press("yes");
    }
    expect(new Set(titles).size).toBe(PURPOSES.length);
    expect(teller.text("h1")).toBe("What happened?");
  });

  it("takes nothing from someone who lets nobody read it", async () => {
    const teller = newTeller(world.app);
    await teller.open();
    await teller.press("begin");
    await teller.press("next");
    await teller.press("no");
    expect(teller.text("main")).toContain("nothing has been sent");
    expect(teller.html).not.toContain("<textarea");
  });

  it("has two groups of the code typed back, in any numerals, and shows the code again to who has lost it", async () => {
    const teller = newTeller(world.app);
    await writing(teller);
    await teller.press("next", { text: WORDS });
    await teller.press("next");
    const code = teller.code();
    expect(code.join("")).toMatch(/^\d{25}$/);
    // A browser that translates pages by itself would write another code.
    expect(teller.html).toContain('<ol class="spelled" lang="en" translate="no">');
    expect(teller.html.match(/<bdi class="code"[^>]*>/g)).toEqual(Array(5).fill('<bdi class="code" dir="ltr" translate="no">'));
    await teller.press("next");
    const asked = [...teller.html.matchAll(/<label for="group-\d">Group \u2068?(\d)/g)].map(([, n]) => Number(n) - 1);
    await teller.press("next", { "group-0": "12", "group-1": "99999" });
    expect(teller.status).toBe(422);
    expect(teller.field("text")).toBe(WORDS);
    await teller.press("show");
    expect(teller.code()).toEqual(code);
    await teller.press("next");
    const arabic = (text = "") => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    await teller.press("next", { "group-0": ` ${arabic(code[asked[0] ?? 0])} `, "group-1": code[asked[1] ?? 0] ?? "" });
    expect(teller.text("h1")).toBe("Send now?");
    await teller.press("next");
    expect(teller.text("h1")).toBe("It has arrived");
  });

  it("keeps one case however often it is sent, and offers changed words as an addition", async () => {
    const teller = newTeller(world.app);
    await writing(teller);
    await teller.press("next", { text: WORDS });
    await teller.press("next");
    await teller.press("skip");
    const form = { ...teller };
    await teller.press("next");
    teller.html = form.html;
    await teller.press("next");
    expect(teller.text(".news")).toContain("It is not sent twice.");
    teller.html = form.html;
    await teller.press("next", { text: "Other words." });
    expect(teller.text("h1")).toBe("Write more");
    expect(teller.field("text")).toBe("Other words.");
    await teller.press("send");
    expect((await world.opened()).map((one) => ("text" in one ? one.text : ""))).toEqual(
      expect.arrayContaining([WORDS, "Other words."]),
    );
    expect(await world.vault.list()).toHaveLength(1);
  });

  it("keeps the words when the page was open for more than a day, and sends them at the next press", async () => {
    const teller = newTeller(world.app);
    await writing(teller);
    await teller.press("next", { text: WORDS });
    await teller.press("next");
    await teller.press("skip");
    world.pass(25 * 3600);
    await teller.press("next");
    expect(teller.text(".trouble")).toContain("Nothing is lost.");
    expect(await world.vault.list()).toEqual([]);
    await teller.press("next");
    expect(teller.text("h1")).toBe("It has arrived");
  });

  it("keeps a text that is too long in its page and says how much there is room for", async () => {
    const teller = newTeller(world.app);
    await writing(teller);
    const long = "ሰላም ".repeat(8000);
    await teller.press("next", { text: long });
    expect(teller.status).toBe(422);
    expect(teller.text(".trouble")).toContain("Send it in two parts");
    expect(teller.field("text")).toBe(long);
  });

  it("changes the language in the middle of a form without losing a word", async () => {
    const teller = newTeller(world.app);
    await writing(teller);
    const form = new FormData();
    for (const [name, value] of [
      ["step", "write"],
      ["token", teller.field("token")],
      ["text", WORDS],
      ["go", "stay"],
    ] as const)
      form.append(name, value);
    const answer = await world.app.request("/fr/tell", { method: "POST", body: form });
    const html = await answer.text();
    expect(html).toContain('lang="fr"');
    expect(html).toContain("They took my phone at the gate.");
  });
});

describe("someone who is faster than people are", () => {
  it("is asked to wait on a page that holds the words, and not refused", async () => {
    const slow = await tellingWorld({ youngest: 6 });
    try {
      const teller = newTeller(slow.app);
      await teller.tell(WORDS);
      expect(teller.text("h1")).toBe("One moment, please");
      expect(teller.field("text")).toBe(WORDS);
      expect(teller.html).toMatch(/class="after after-\d+"/);
      slow.pass(7);
      await teller.press("next");
      expect(teller.text("h1")).toBe("It has arrived");
    } finally {
      await slow.close();
    }
  });
});

describe("a vault that does not answer", () => {
  it("leaves the words in the page, says how to keep them, and takes them when it is back", async () => {
    let down = true;
    const { vault } = world;
    const failing = await tellingWorld({
      vault: {
        ...vault,
        submit: (it, once) => (down ? Promise.reject(new Problem("intake-unavailable", 503, WORDS)) : vault.submit(it, once)),
      },
    });
    try {
      const teller = newTeller(failing.app);
      await teller.tell(WORDS);
      expect(teller.status).toBe(503);
      expect(teller.text("main")).toContain("copy them into a note");
      expect(teller.field("text")).toBe(WORDS);
      expect(failing.faults).toEqual(["intake-unavailable"]);
      down = false;
      await teller.press("next");
      expect(teller.text("h1")).toBe("It has arrived");
    } finally {
      await failing.close();
    }
  });
});

describe("coming back", () => {
  it("shows the team's answers to whoever has the code, in any numerals or in words", async () => {
    const teller = newTeller(world.app);
    const code = await teller.tell(WORDS, ["contact"]);
    const { replyRecipient } = await keysOf(code);
    const [row] = await world.vault.list();
    const reply = padded({ kind: "reply", text: "Where was it? <script>1</script>", day: "2026-01-02" });
    const recipient = (await world.vault.case(row?.id ?? ""))?.recipient ?? "";
    await world.vault.append(row?.id ?? "", "reply", await sealTo([replyRecipient, recipient], reply));
    const again = await back(code.map((group) => group.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))));
    expect(again.text(".reply .words")).toBe("Where was it? <script>1</script>");
    expect(again.html).not.toContain("<script>1");
    await again.press("more");
    await again.press("send", { text: "At the gate." });
    expect(again.text(".news")).toBe("Your words have arrived.");
    expect(await world.opened()).toContainEqual({ kind: "more", text: "At the gate." });
  });

  it("reads long answers page by page, every page of one size", async () => {
    const teller = newTeller(world.app);
    const code = await teller.tell(WORDS, ["contact"]);
    const { replyRecipient } = await keysOf(code);
    const [row] = await world.vault.list();
    const long = "ሰላም & <እንኳን>\n".repeat(900).trim();
    for (const text of [long, "short"]) {
      const sealed = await sealTo([replyRecipient], padded({ kind: "reply", text, day: "2026-01-02" }));
      await world.vault.append(row?.id ?? "", "reply", sealed);
    }
    const again = await back(code);
    let read = "";
    for (let page = 0; page < 20; page++) {
      expect(Buffer.byteLength(again.html)).toBe(24 * 1024);
      for (const [, piece = ""] of again.html.matchAll(/<p class="words" dir="auto">([^<]*)<\/p>/g)) read += piece;
      if (!again.html.includes('value="on"')) break;
      await again.press("on");
    }
    const plain = read.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    expect(plain.includes(long)).toBe(true);
    expect(plain.includes("short")).toBe(true);
  });

  it("answers a code that nobody has as it answers one that somebody has: the same bytes, headers and status", async () => {
    const teller = newTeller(world.app);
    const known = await back(await teller.tell(WORDS));
    const other = await tellingWorld();
    const stranger = newTeller(other.app);
    const code = await stranger.tell(WORDS);
    await other.close();
    const unknown = await back(code);
    expect(unknown.text(".trouble")).toContain("Nothing is here for this code.");
    expect(Buffer.byteLength(unknown.html)).toBe(Buffer.byteLength(known.html));
    expect(unknown.status).toBe(known.status);
    expect([...unknown.headers]).toEqual([...known.headers]);
  });

  it("says at once that a code is not whole", async () => {
    const teller = newTeller(world.app);
    const [first = "", ...rest] = await teller.tell(WORDS);
    const again = await back([first.slice(1), ...rest]);
    expect(again.status).toBe(422);
    expect(again.text(".trouble")).toContain("This is not a whole code.");
  });

  it("closes after an hour, and gives what was typed back after the code", async () => {
    const teller = newTeller(world.app);
    const code = await teller.tell(WORDS);
    const again = await back(code);
    await again.press("more");
    world.pass(3601);
    await again.press("send", { text: "An hour later." });
    expect(again.text(".trouble")).toContain("Type your code again.");
    expect(again.html).not.toContain(code.join(""));
    await again.press("open", { typed: code.join("") });
    expect(again.field("text")).toBe("An hour later.");
    await again.press("send");
    expect(await world.opened()).toContainEqual({ kind: "more", text: "An hour later." });
  });

  it("changes every answer, and takes off the site what rests on a no", async () => {
    const teller = newTeller(world.app);
    const code = await teller.tell(WORDS, ["quote"]);
    const again = await back(code);
    await again.press("consents");
    await again.press("save", { "answer-quote": "no" });
    expect(again.status).toBe(422);
    const answers = Object.fromEntries(
      PURPOSES.map((purpose) => [`answer-${purpose}`, ["contact", "background"].includes(purpose) ? "yes" : "no"]),
    );
    await again.press("save", answers);
    expect(again.text(".news")).toContain("Your answers have arrived.");
    const change = (await world.opened()).find((one) => one.kind === "consents");
    expect(change?.kind === "consents" && change.consents.answers).toMatchObject({ read: true, contact: true, quote: false });
    const { consents } = await keysOf(code);
    expect(world.withdrawn).toContain(printOf(consents.quote));
    expect(world.withdrawn).not.toContain(printOf(consents.contact));
  });

  it("takes everything back: what is public first, then the case, and the code opens nothing any more", async () => {
    const teller = newTeller(world.app);
    const code = await teller.tell(WORDS, ["quote"]);
    const again = await back(code);
    await again.press("withdraw");
    expect(again.text("main")).toContain("What people have already read, they know.");
    await again.press("no");
    expect(await world.vault.list()).toHaveLength(1);
    await again.press("withdraw");
    await again.press("yes");
    expect(again.text("h1")).toBe("It is taken back");
    expect(await world.vault.list()).toEqual([]);
    const { consents } = await keysOf(code);
    expect(world.withdrawn.sort()).toEqual(PURPOSES.map((purpose) => printOf(consents[purpose])).sort());
    expect((await back(code)).text(".trouble")).toContain("Nothing is here for this code.");
  });

  it("withdraws nothing when what is public cannot be withdrawn: the person is told to try again", async () => {
    const failing = await tellingWorld({ withdrawConsents: () => Promise.reject(new Error(WORDS)) });
    try {
      const teller = newTeller(failing.app);
      const code = await teller.tell(WORDS);
      await teller.press("files");
      await teller.press("enough");
      await teller.press("withdraw");
      await teller.press("yes");
      expect(teller.status).toBe(503);
      expect(await failing.vault.list()).toHaveLength(1);
      expect(failing.faults).toEqual(["Error"]);
      expect(teller.html).not.toContain(code.join(""));
    } finally {
      await failing.close();
    }
  });
});
