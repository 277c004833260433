import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../kernel/hash.ts";
import { printOf } from "../rules/derive.ts";
import { padded } from "../rules/envelope.ts";
import { TELL_LANGUAGES } from "../rules/languages.ts";
import { PROOF_FILE } from "../rules/proof-file.ts";
import { sealTo } from "../sealing/case-key.ts";
import { soundsOf } from "./assets.ts";
import { BOX_BYTES, intakeOwns } from "./routes.tsx";
import { newTeller, sealedLetter, type TellingWorld, tellingWorld } from "./telling.fixture.ts";
import { offeredLanguages, tellWordsIn } from "./words.ts";

let world: TellingWorld;
beforeAll(async () => {
  world = await tellingWorld();
});
afterAll(() => world.close());

const post = (path: string, body: unknown): Promise<Response> =>
  Promise.resolve(
    world.app.request(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );

const letter = (token: string, text?: string) => sealedLetter(world, token, text);

const begun = async (): Promise<{ token: string; salt: string; custodians: string[] }> =>
  (await (await post("/tell/begin", {})).json()) as { token: string; salt: string; custodians: string[] };

describe("every answer", () => {
  it("is kept by no browser, framed by no page, and says nothing to whoever it leads to", async () => {
    for (const path of ["/en/tell", "/en/leave", "/tell-assets/none.css", "/tell"]) {
      const { headers } = await world.app.request(path);
      if (path !== "/tell" && !headers.get("location")) expect([path, headers.get("cache-control")]).toEqual([path, "no-store"]);
      expect([path, headers.get("set-cookie")]).toEqual([path, null]);
    }
    const { headers } = await world.app.request("/en/tell");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers.get("content-security-policy")).toContain("require-trusted-types-for 'script'");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("permissions-policy")).toContain("microphone=(self)");
  });

  it("has a title and an icon that give nothing away, and leaving is the first thing on it", async () => {
    const teller = newTeller(world.app);
    await teller.open();
    expect(teller.text("title")).toBe("Information");
    expect(teller.html.indexOf("data-tell-leave")).toBeLessThan(teller.html.indexOf('class="skip"'));
    expect(teller.html).not.toMatch(/<title>[^<]*Lookout/);
  });

  it("asks for nothing from anywhere else", async () => {
    const teller = newTeller(world.app);
    await teller.open();
    for (const [, address = ""] of teller.html.matchAll(/(?:href|src|action|formaction)="([^"]*)"/g))
      expect(address).toMatch(/^(\/|#)/);
  });
});

describe("leaving", () => {
  it("has the browser forget this site and leads to a page in one's language that nobody minds", async () => {
    const answer = await world.app.request("/ar/leave", { method: "POST" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("clear-site-data")).toBe('"*"');
    expect(answer.headers.get("location")).toBe("https://ar.wikipedia.org/");
    const page = await world.app.request("/ar/tell");
    expect(page.headers.get("content-security-policy")).toContain("form-action 'self' https://ar.wikipedia.org;");
  });
});

describe("the first view", () => {
  it.each(offeredLanguages())("in %s is at most 50 kB compressed, with all that it loads", async (lang) => {
    const html = await (await world.app.request(`/${lang}/tell`)).text();
    const needed = [...html.matchAll(/(?:<link[^>]*href|<script[^>]*src)="([^"]*)"/g)].map(([, path]) => path ?? "");
    const bodies = await Promise.all(needed.map(async (path) => (await world.app.request(path)).text()));
    const weight = [html, ...bodies].reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(needed.length).toBeGreaterThanOrEqual(3);
    expect(weight).toBeLessThanOrEqual(50_000);
  });

  it("names no file that is not there, in any language", async () => {
    for (const lang of offeredLanguages()) {
      const html = await (await world.app.request(`/${lang}/tell`)).text();
      for (const [, path = ""] of html.matchAll(/"(\/tell-assets\/[^"]*)"/g))
        expect([path, (await world.app.request(path)).status]).toEqual([path, 200]);
    }
  });
});

it.each(offeredLanguages())("a box in %s fits into the size that every box has", async (lang) => {
  const teller = newTeller(world.app, lang);
  const code = await teller.tell("Words.");
  await teller.open();
  await teller.press("return");
  await teller.press("open", { typed: code.join("") });
  expect(teller.html).toContain('value="withdraw"');
  expect(Buffer.byteLength(teller.html)).toBe(BOX_BYTES);
});

it("telling is closed while nobody of the team could open it, and says why; a code still works", async () => {
  const empty = await tellingWorld();
  try {
    const teller = newTeller(empty.app);
    const code = await teller.tell("Before.");
    for (const { id } of await empty.vault.custodians()) await empty.vault.removeCustodian(id);
    await teller.open();
    expect(teller.text("main")).toContain("nobody in our team holds a key");
    expect(teller.html).not.toContain('value="begin"');
    await teller.press("begin");
    expect(teller.text("h1")).toBe("This door is closed now");
    await teller.press("return");
    await teller.press("open", { typed: code.join("") });
    expect(teller.text("h1")).toBe("Your messages");
  } finally {
    await empty.close();
  }
});

describe("the sealed way", () => {
  it("sends ciphertext once, comes back with what follows from the code, and takes it back", async () => {
    const { token, salt, custodians } = await begun();
    expect(Buffer.from(salt, "base64")).toEqual(Buffer.from(world.vault.salt));
    expect(custodians).toEqual([world.custodian.recipient]);
    const { derived, body } = await letter(token);
    const before = (await world.vault.list()).length;
    expect((await post("/tell/send", body)).status).toBe(200);
    expect((await post("/tell/send", body)).status).toBe(200);
    expect((await world.vault.list()).length).toBe(before + 1);
    const { lookup, auth, withdraw, consents } = derived;
    const more = Buffer.from(await sealTo([body.recipient], padded({ kind: "more", text: "And." }))).toString("base64");
    expect((await post("/tell/more", { lookup, auth, kind: "more", bytes: more })).status).toBe(200);
    const bytes = await sealTo([body.recipient], new Uint8Array(300_000));
    const { file, key } = (await (
      await post("/tell/file", { lookup, auth, size: bytes.length, partBytes: 262_144, sealedNote: more })
    ).json()) as { file: string; key: string };
    const part = (n: number) =>
      world.app.request(`/tell/part?file=${encodeURIComponent(file)}&n=${n}`, {
        method: "POST",
        headers: { "x-part-key": key },
        body: bytes.slice(n * 262_144, (n + 1) * 262_144) as BodyInit,
      });
    expect((await part(1)).status).toBe(200);
    expect((await post("/tell/file-done", { file, key })).status).toBe(409);
    expect(await (await post("/tell/parts", { file, key })).json()).toEqual({ parts: [1] });
    expect((await part(0)).status).toBe(200);
    expect((await post("/tell/file-done", { file, key })).status).toBe(200);
    const box = (await (await post("/tell/box", { lookup, auth })).json()) as Record<string, unknown>;
    expect(box).toMatchObject({ found: true, recipient: body.recipient, replies: [], files: [{ complete: true, parts: 2 }] });
    expect((await post("/tell/withdraw", { lookup, auth, withdraw, consents: Object.values(consents) })).status).toBe(200);
    expect(world.withdrawn).toContain(printOf(consents.quote));
    expect(((await (await post("/tell/box", { lookup, auth })).json()) as { found: boolean }).found).toBe(false);
    expect((await post("/tell/withdraw", { lookup, auth, withdraw, consents: [] })).status).toBe(200);
  });

  it("a file follows its case with the pass that came back, and with no other", async () => {
    const { token } = await begun();
    const { pass } = (await (await post("/tell/send", (await letter(token)).body)).json()) as { pass: string };
    const sealedNote = Buffer.from(await sealTo([world.custodian.recipient], new Uint8Array(4096))).toString("base64");
    const file = { size: 1000, partBytes: 262_144, sealedNote };
    expect((await post("/tell/file", { pass, ...file })).status).toBe(200);
    for (const wrong of ["", `A${pass}`, "0".repeat(32)])
      expect((await post("/tell/file", { pass: wrong, ...file })).status).toBe(404);
    expect((await post("/tell/file", { pass: "x".repeat(401), ...file })).status).toBe(400);
  });

  it("has answers about a box that are all of one length", async () => {
    const { derived, body } = await letter((await begun()).token);
    await post("/tell/send", body);
    const known = await post("/tell/box", { lookup: derived.lookup, auth: derived.auth });
    const unknown = await post("/tell/box", { lookup: "0".repeat(32), auth: "0".repeat(64) });
    expect((await known.text()).length).toBe((await unknown.text()).length);
    expect([...known.headers]).toEqual([...unknown.headers]);
  });

  it("takes one thing with one token, and none with a made-up one", async () => {
    const { token } = await begun();
    expect((await post("/tell/send", (await letter(token)).body)).status).toBe(200);
    const second = await post("/tell/send", (await letter(token)).body);
    expect([second.status, await second.json()]).toEqual([403, { code: "token-used" }]);
    const third = await post("/tell/send", (await letter("made.up.token")).body);
    expect(await third.json()).toEqual({ code: "token-unknown" });
  });

  it("keeps nothing that is not sealed", async () => {
    const { body } = await letter((await begun()).token);
    const plain = Buffer.from("plain words that nobody sealed".padEnd(5000)).toString("base64");
    const before = (await world.vault.list()).length;
    const answer = await post("/tell/send", { ...body, envelopes: [{ kind: "account", bytes: plain }] });
    expect(answer.status).toBe(422);
    expect((await world.vault.list()).length).toBe(before);
  });

  it("refuses whatever our pages do not send, with a code and without a word of it", async () => {
    const paths = ["send", "box", "more", "file", "parts", "file-done", "withdraw", "withdraw-consent", "part?file=x&n=1"];
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    for (const path of paths)
      for (const body of ["", "null", "[]", "canary-8f2", '{"lookup":"canary-8f2"}', deep, '{"__proto__":{"a":1}}']) {
        const answer = await post(`/tell/${path}`, body);
        expect([path, answer.status]).toEqual([path, expect.toSatisfy((status: number) => status >= 400 && status < 500)]);
        expect(await answer.text()).not.toContain("canary");
      }
    expect((await post("/tell/box", "x".repeat(400_000))).status).toBe(413);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 4 }), async (path, body) => {
        expect((await post(`/tell/${path}`, body as object)).status).toBeLessThan(500);
      }),
      { numRuns: 100 },
    );
    expect(world.faults).toEqual([]);
  });
});

it("any form at all is answered with a page, and reports nothing", async () => {
  const names = fc.constantFrom("step", "go", "text", "code", "token", "yes", "question", "pass", "from", "typed", "group-0");
  const values = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("send", "box", "ask", "write", "files", "file", "next", "open", "__proto__", "constructor", "-1", "1e9"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(names, values), { maxLength: 8 }), async (fields) => {
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, value);
      const answer = await world.app.request("/en/tell", { method: "POST", body: form });
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).toMatch(/^<!doctype html>[\s\S]*<h1>/);
    }),
    { numRuns: 200 },
  );
  expect(world.faults).toEqual([]);
});

it("no page and no file of telling reads or writes who asks: neither address nor browser", () => {
  const folder = import.meta.dirname;
  // Tests write what the product may not.
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /(?<!test)\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(20);
  for (const name of files)
    expect([name, readFileSync(join(folder, name), "utf8")]).toEqual([
      name,
      expect.not.stringMatching(/user-agent|remoteAddress|x-forwarded|console\.|writeFile|referer"/i),
    ]);
});

it("a recording of a page has its place beside the words of its language", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vigie-sounds-"));
  try {
    const t = tellWordsIn("en");
    if (!t) throw new Error("no English");
    for (const name of ["start.mp3", "no-such-page.mp3", "start.txt"]) await writeFile(join(folder, name), "sound");
    expect(soundsOf(t, folder).map(({ lang, title }) => [lang, title])).toEqual([["en", "Tell what happened to you"]]);
    expect(soundsOf(t, join(folder, "none"))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("what browsers are given can be compared with what was published, file by file", async () => {
  const answer = await world.app.request("/tell/code");
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
  const lines = (await answer.text()).trim().split("\n");
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    const [hash = "", path = ""] = line.split("  ");
    const body = await (await world.app.request(`/${path}`)).text();
    expect([path, sha256(body)]).toEqual([path, hash]);
  }
});

it("who told can show it as soon as the day's batch is written, by both ways, and nobody else can", async () => {
  let logged = false;
  const there = await tellingWorld({
    logged: async (commitment) => (logged ? { index: 7, origin: "log.example", commitment } : undefined),
  });
  try {
    const teller = newTeller(there.app);
    const code = await teller.tell("Words.");
    const asks = async (): Promise<void> => {
      await teller.open();
      await teller.press("return");
      await teller.press("open", { typed: code.join("") });
      await teller.press("proof");
    };
    await asks();
    expect(teller.text("main")).toContain("one or two days");
    logged = true;
    await asks();
    const page = parseHTML(teller.html).document;
    expect([...page.querySelectorAll("h2")].map((one) => one.textContent)).toEqual([
      ...["What it does not show", "Keep it safely", "What to do with it"],
    ]);
    expect(teller.text(".danger")).toContain("put you in danger");
    expect([...page.querySelectorAll("dd .code")].map((one) => one.textContent)).toEqual([
      ...["7", expect.stringMatching(/^\d{4}-\d\d-\d\d$/), "log.example"],
    ]);
    expect(teller.headers.get("cache-control")).toBe("no-store");
    expect(Buffer.byteLength(teller.html) % BOX_BYTES).toBe(0);
    const save = page.querySelector("a[download]");
    expect(save?.getAttribute("download")).toBe(PROOF_FILE);
    const file: unknown = await (await fetch(save?.getAttribute("href") ?? "")).json();
    const opening = JSON.parse(teller.text(".proof")) as object;
    expect(file).toMatchObject({ index: 7, origin: "log.example", commitment: expect.any(String), opening });
    expect(opening).toMatchObject({ statement: { format: "vigie-telling/1" } });
    // The words of another language, of the same page.
    await teller.press("stay");
    expect(teller.text("h1")).toBe("Proof that you told us");
    await teller.press("back");
    expect(teller.text("h1")).toBe("Your messages");
    const nobody = { lookup: "0".repeat(32), auth: "0".repeat(64) };
    const refused = await there.app.request("/tell/proof", { method: "POST", body: JSON.stringify(nobody) });
    expect(refused.status).toBe(404);
  } finally {
    await there.close();
  }
});

it("a recording that a monitor puts into its folder is played beside its page, whole or in parts, by both ways", async () => {
  const audio = await mkdtemp(join(tmpdir(), "vigie-audio-"));
  await mkdir(join(audio, "ti"));
  await writeFile(join(audio, "ti", "start.mp3"), "spoken start");
  await writeFile(join(audio, "ti", "write.mp3"), "spoken write");
  const there = await tellingWorld({ audio });
  try {
    const html = await (await there.app.request("/ti/tell")).text();
    const [, src = ""] = /<audio[^>]*src="([^"]*)"/.exec(html) ?? [];
    const whole = await there.app.request(src);
    expect([whole.status, whole.headers.get("content-type"), await whole.text()]).toEqual([200, "audio/mpeg", "spoken start"]);
    const part = await there.app.request(src, { headers: { range: "bytes=7-" } });
    expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([206, "bytes 7-11/12", "start"]);
    for (const range of ["bytes=99-", "bytes=x", "bytes=5-2", "bytes=0-1,3-4"])
      expect([range, (await there.app.request(src, { headers: { range } })).status]).toEqual([range, 200]);
    const [, words = ""] = /data-tell-words="([^"]*)"/.exec(html) ?? [];
    const said = (await (await there.app.request(words)).json()) as Record<string, string> & { sounds: Record<string, string> };
    expect(await (await there.app.request(said.sounds[said["write-title"] ?? ""] ?? "")).text()).toBe("spoken write");
    expect(await (await there.app.request("/en/tell")).text()).not.toContain("<audio");
  } finally {
    await there.close();
    await rm(audio, { recursive: true });
  }
});

it("owns its own addresses and no others", () => {
  for (const lang of TELL_LANGUAGES) expect([intakeOwns(`/${lang}/tell`), intakeOwns(`/${lang}/leave`)]).toEqual([true, true]);
  for (const path of ["/tell", "/tell/send", "/tell-assets/x.js"]) expect(intakeOwns(path)).toBe(true);
  for (const path of ["/", "/en/", "/en/tell/more", "/xx/tell", "/tellers", "/en/search", "/api/v1/records"])
    expect(intakeOwns(path)).toBe(false);
});
