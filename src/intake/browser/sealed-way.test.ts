import { describe, expect, test } from "vitest";
import { openBrowser } from "../../../tests/browser.ts";
import { codeFrom } from "../rules/code.ts";
import { padded, unpadded } from "../rules/envelope.ts";
import { openWith, sealTo } from "../sealing/case-key.ts";
import { speakerFor } from "./door.fixture.ts";
import { openedLetter, visits } from "./visit.fixture.ts";
import { act, fieldOf, step, toSend, toWrite, walk } from "./walk.fixture.ts";

const CANARY = "kanarienvogel im Lager";

const visit = visits(openBrowser);
const b64 = (text: string) => new Uint8Array(Buffer.from(text, "base64"));
const address = (lang = "en") => `${visit.door.url}/${lang}/tell`;

describe("telling", () => {
  test("what was written reaches the custodian, and nobody else could read it on the way", async () => {
    const { page, door } = visit;
    const code = await walk(page, address(), { text: CANARY, yes: ["quote", "contact"] });
    const { account } = await openedLetter(visit);
    expect(account).toMatchObject({ text: CANARY, path: "sealed", lang: "en" });
    expect(account.consents.answers).toMatchObject({ read: true, quote: true, contact: true, media: false, keep: false });
    const heard = door.heard().toString("latin1");
    expect(heard).not.toContain(CANARY);
    for (const group of code.split(" ")) expect(heard).not.toContain(group);
    expect(heard).not.toContain(code.replaceAll(" ", ""));
    expect(await page.evaluate(() => history.length)).toBe(2);
  });

  test.each(["1970-01-02", "2097-05-17"])("a phone that thinks it is %s tells as any other", async (day) => {
    const { page } = visit;
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    await walk(page, address(), { text: CANARY });
    expect((await openedLetter(visit)).account).toMatchObject({ text: CANARY, day });
  });

  test("in Arabic it is told from right to left, and the code is typed in Arabic digits", async () => {
    const { page } = visit;
    await page.goto(address("ar"));
    await toWrite(page);
    await fieldOf(page, "text").fill("أخذوا بصماتي");
    await act(page, "next").click();
    await act(page, "next").click();
    const groups = await page.locator(".groups .code").allTextContents();
    expect(await page.locator(".groups").getAttribute("dir")).toBe("ltr");
    await act(page, "next").click();
    for (const [n, group] of groups.entries()) {
      const field = fieldOf(page, `group-${n + 1}`);
      if (await field.count()) await field.fill([...group].map((digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)]).join(""));
    }
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    await act(page, "send").click();
    await step(page, "sent").waitFor();
    expect((await openedLetter(visit)).account.text).toBe("أخذوا بصماتي");
  });

  test("without a yes to reading nothing goes on, and a wrong group of the code is not taken", async () => {
    const { page, door } = visit;
    await page.goto(address());
    await act(page, "tell").click();
    await act(page, "next").click();
    await act(page, "no").click();
    await step(page, "not-read").waitFor();
    await page.goto(address());
    await toWrite(page);
    await fieldOf(page, "text").fill(CANARY);
    await act(page, "next").click();
    await act(page, "next").click();
    await act(page, "next").click();
    for (const field of await page.locator("[data-tell-field^=group]").all()) await field.fill("abc");
    await act(page, "send").click();
    await page.locator("[role=alert].trouble").waitFor();
    expect(door.letters).toEqual([]);
  });

  test("a line that breaks while it is sent is waited for, and what was sent twice is one", async () => {
    const { page, door } = visit;
    door.fault = (path, nth) =>
      path === "/tell/send" && nth === 1 ? "cut" : path === "/tell/send" && nth === 2 ? { status: 503, body: "{}" } : undefined;
    await walk(page, address(), { text: CANARY });
    expect(door.letters.length).toBe(1);
  });

  test("while the server can take nothing, one is told to keep the words and how; they go when it can", async () => {
    const { page, door } = visit;
    door.fault = (path) => (path === "/tell/send" ? { status: 503, body: '{"code":"intake-unavailable"}' } : undefined);
    await page.goto(address());
    await toWrite(page);
    await fieldOf(page, "text").fill(CANARY);
    await toSend(page);
    await page.getByText("copy them into a note").waitFor();
    await page.getByText("Our computer cannot take anything right now").waitFor();
    expect(await fieldOf(page, "kept").inputValue()).toBe(CANARY);
    expect(await page.locator("main [name]:not([data-tell-choice] *)").count()).toBe(0);
    expect(door.letters).toEqual([]);
    door.fault = () => undefined;
    await step(page, "sent").waitFor();
    expect(door.letters.length).toBe(1);
    expect(door.heard().toString("latin1")).not.toContain(CANARY);
  });

  test("a token that is spent or too old is replaced by a new one", async () => {
    const { page, door } = visit;
    door.fault = (path, nth) =>
      path === "/tell/send" && nth === 1 ? { status: 403, body: '{"code":"token-unknown"}' } : undefined;
    await walk(page, address(), { text: CANARY });
    expect(door.letters.length).toBe(1);
  });

  test("a small task is solved only when the server asks for it", async () => {
    const { page, door } = visit;
    door.begun = { work: { salt: "ab12", bits: 10 } };
    await walk(page, address(), { text: CANARY });
    expect(door.letters[0]).toMatchObject({ work: expect.any(Number) });
  });
});

describe("coming back", () => {
  test("one reads the answer, adds, changes what is allowed, and takes it all back", async () => {
    const { page, door } = visit;
    const code = await walk(page, address(), { text: CANARY, yes: ["quote"] });
    const { recipient, identity } = await openedLetter(visit);
    const reply = padded({ kind: "reply", text: "Antwort ﷽ <b>", day: "2026-11-22" });
    const sealedTo = [door.letters[0]?.replyRecipient ?? "", recipient];
    door.replies.push({ bytes: Buffer.from(await sealTo(sealedTo, reply)).toString("base64"), day: "2026-11-22" });

    await page.goto(address());
    await act(page, "return").click();
    await fieldOf(page, "code").fill(code);
    await act(page, "open").click();
    await step(page, "box").waitFor();
    expect(await page.locator(".reply").textContent()).toContain("Antwort ﷽ <b>");

    await act(page, "more").click();
    await fieldOf(page, "text").fill("noch etwas");
    await act(page, "send").click();
    await page.locator(".news").waitFor();
    expect(unpadded(await openWith(identity, b64(door.more[0]?.bytes ?? "")))).toEqual({ kind: "more", text: "noch etwas" });

    await act(page, "consents").click();
    for (let question = 0; question < 8; question++) await act(page, question === 0 ? "yes" : "no").click();
    await page.locator(".news").waitFor();
    const change = unpadded(await openWith(identity, b64(door.more[1]?.bytes ?? "")));
    expect(change).toMatchObject({ kind: "consents", consents: { answers: { read: true, quote: false } } });

    await act(page, "withdraw").click();
    await act(page, "erase").click();
    await step(page, "withdrawn").waitFor();
    expect(door.withdrawn).toMatchObject([{ consents: expect.any(Array) }]);
    expect(door.heard().toString("latin1")).not.toContain("noch etwas");
  });

  test("a mistyped code is said to be one, and a code that nobody has is not told from one that is gone", async () => {
    const { page } = visit;
    await page.goto(address());
    await act(page, "return").click();
    await fieldOf(page, "code").fill("12345 12345");
    await act(page, "open").click();
    await page.locator(".trouble").waitFor();
    await fieldOf(page, "code").fill(codeFrom(new Uint8Array(10)).groups.join("-"));
    await act(page, "open").click();
    await page.getByText("Nothing is here for this code").waitFor();
  });

  test("leaving the steps and going on keeps what was written", async () => {
    const { page } = visit;
    await page.goto(address());
    await toWrite(page);
    await fieldOf(page, "text").fill(CANARY);
    await act(page, "next").click();
    await act(page, "back").click();
    expect(await fieldOf(page, "text").inputValue()).toBe(CANARY);
    await toSend(page);
    await step(page, "sent").waitFor();
  });
});

test("who wants no code sends without one, and nothing is said of a code afterwards", async () => {
  const { page } = visit;
  await page.goto(address("en"));
  await toWrite(page);
  await fieldOf(page, "text").fill("Nobody comes back to this.");
  await act(page, "next").click();
  await act(page, "next").click();
  await step(page, "code").waitFor();
  await act(page, "skip").click();
  await step(page, "without-code").waitFor();
  await act(page, "send").click();
  await step(page, "sent").waitFor();
  expect(await page.locator("main").textContent()).not.toMatch(/code/);
  expect((await openedLetter(visit)).account.text).toBe("Nobody comes back to this.");
});

test("a step that somebody has recorded can be listened to, and nothing is fetched before", async () => {
  const { page, door } = visit;
  const asked: string[] = [];
  door.sounds = { [speakerFor("ar")("write-title")]: "/ar/elsewhere" };
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address("ar"));
  await toWrite(page);
  expect(await page.locator("audio").count()).toBe(1);
  expect(asked).not.toContain("/ar/elsewhere");
  await page.locator("audio").evaluate((audio: HTMLAudioElement) => void audio.play().catch(() => undefined));
  await expect.poll(() => asked).toContain("/ar/elsewhere");
});
