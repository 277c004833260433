import { scryptSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newCode } from "../rules/code.ts";
import { rootInBrowser } from "../rules/derive.ts";
import { newCaseKey } from "../sealing/case-key.ts";
import { sealedLength } from "../sealing/length.ts";
import { sealedParts } from "../sealing/parts.ts";
import { readForm } from "./form.ts";
import { openPasses } from "./passes.ts";
import { Busy, openQueue } from "./queue.ts";
import { rootOf } from "./root.ts";
import { openTokens } from "./tokens.ts";
import { askedGroups } from "./told.ts";

const clockOf = (start = 0) => {
  let at = Date.parse("2026-01-01T00:00:00Z") + start;
  return { clock: () => new Date(at).toISOString(), pass: (seconds: number) => (at += seconds * 1000) };
};

describe("a form's token", () => {
  it("is good once it is old enough, whoever made the clock jump back", () => {
    const time = clockOf();
    const tokens = openTokens({ clock: time.clock, youngest: 8 });
    const token = tokens.issue();
    expect(tokens.look(token)).toEqual({ state: "early", seconds: 8 });
    time.pass(5);
    expect(tokens.look(token)).toEqual({ state: "early", seconds: 3 });
    time.pass(3);
    expect(tokens.look(token)).toEqual({ state: "good" });
    time.pass(-3600);
    expect(tokens.look(token)).toEqual({ state: "good" });
    time.pass(26 * 3600);
    expect(tokens.look(token)).toEqual({ state: "unknown" });
  });

  it("is nobody else's, and of no other process", () => {
    const token = openTokens().issue();
    expect(openTokens().look(token)).toEqual({ state: "unknown" });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(openTokens().look(text)).toEqual({ state: "unknown" });
      }),
    );
  });

  it("lets one thing in, once", () => {
    const tokens = openTokens({ youngest: 0 });
    const token = tokens.issue();
    expect([tokens.spend(token, "a"), tokens.spend(token, "a"), tokens.spend(token, "b")]).toEqual(["now", "same", "other"]);
    tokens.giveBack(token);
    expect(tokens.spend(token, "b")).toBe("now");
  });
});

describe("a pass", () => {
  it("holds what follows from a code for an hour, and shows it to nobody", () => {
    const time = clockOf();
    const passes = openPasses({ clock: time.clock });
    const root = new Uint8Array(32).fill(7);
    const pass = passes.issue(root);
    expect(passes.open(pass)).toEqual(root);
    expect(Buffer.from(pass, "base64url").includes(Buffer.from(root))).toBe(false);
    expect(openPasses({ clock: time.clock }).open(pass)).toBeUndefined();
    time.pass(3601);
    expect(passes.open(pass)).toBeUndefined();
  });

  it("opens for no text that was made up or changed", () => {
    const passes = openPasses();
    const pass = passes.issue(new Uint8Array(32));
    fc.assert(fc.property(fc.string(), (text) => passes.open(text) === undefined));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 67 }), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = Buffer.from(pass, "base64url");
        bytes[place] = (bytes[place] ?? 0) ^ change;
        expect(passes.open(bytes.toString("base64url"))).toBeUndefined();
      }),
    );
  });
});

describe("the queue", () => {
  it("does everything that was asked for, so many at a time", async () => {
    const queue = openQueue({ atOnce: 3, most: 3000, mostBytes: 1e9 });
    let working = 0;
    let most = 0;
    const work = async (n: number) => {
      most = Math.max(most, ++working);
      await new Promise((go) => setImmediate(go));
      working--;
      if (n % 100 === 50) throw new Error("of its own");
      return n;
    };
    const done = await Promise.allSettled(Array.from({ length: 2500 }, (_, n) => queue.run(10, () => work(n))));
    expect(most).toBe(3);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(2475);
  });

  it("loses none of ten thousand who come at once: each is taken once, at once or when it asks again", async () => {
    const queue = openQueue({ atOnce: 16, most: 4000, mostBytes: 3000 * 1000 });
    const taken = Array.from({ length: 10_000 }, () => 0);
    let refusals = 0;
    const comes = async (n: number): Promise<void> => {
      for (;;) {
        try {
          return await queue.run(1000, async () => {
            await new Promise((go) => setImmediate(go));
            taken[n] = (taken[n] ?? 0) + 1;
          });
        } catch (error) {
          if (!(error instanceof Busy)) throw error;
          refusals++;
          await new Promise((go) => setTimeout(go, 20));
        }
      }
    };
    await Promise.all(taken.map((_, n) => comes(n)));
    expect(taken.every((times) => times === 1)).toBe(true);
    expect(refusals).toBeGreaterThanOrEqual(7000);
    expect(queue.length()).toBe(0);
  });

  it("says at once that there is no more room, by number and by bytes", async () => {
    const queue = openQueue({ atOnce: 1, most: 2, mostBytes: 100 });
    let go = () => {};
    const first = queue.run(60, () => new Promise<void>((done) => (go = done)));
    await expect(queue.run(60, async () => {})).rejects.toBeInstanceOf(Busy);
    const second = queue.run(1, async () => {});
    await expect(queue.run(1, async () => {})).rejects.toBeInstanceOf(Busy);
    go();
    await Promise.all([first, second]);
    await queue.run(60, async () => {});
  });
});

it("a root made by Node is the root that a browser makes", async () => {
  const code = newCode();
  const salt = new Uint8Array(16).fill(3);
  const root = await rootOf(code, salt);
  expect(root).toEqual(await rootInBrowser(code, salt));
  expect(Buffer.from(root)).toEqual(scryptSync(code.bytes, salt, 32, { N: 2 ** 14, r: 8, p: 1 }));
});

it("two different groups of every code are asked back", () => {
  for (let n = 0; n < 200; n++) {
    const [one, other] = askedGroups(newCode());
    expect(one).toBeGreaterThanOrEqual(0);
    expect(other).toBeGreaterThan(one);
    expect(other).toBeLessThan(5);
  }
});

it("the length of a sealed file is known before it is sealed", async () => {
  const { recipient } = await newCaseKey();
  for (const length of [0, 1, 4096, 65_536, 65_537, 1_000_000]) {
    let sealed = 0;
    const source = (async function* () {
      yield new Uint8Array(length);
    })();
    for await (const part of sealedParts([recipient], source, { length })) sealed += part.length;
    expect([length, sealed]).toEqual([length, sealedLength(length)]);
  }
});

describe("a posted form", () => {
  const posted = (body: RequestInit["body"], type?: string) =>
    new Request("http://site.invalid/en/tell", { method: "POST", body, headers: type ? { "content-type": type } : {} });

  it("is read in both kinds, text as it was written", async () => {
    const text = "a=b&c\r\nd\u0000é 🧭 %41";
    for (const body of [new URLSearchParams({ text }), Object.assign(new FormData(), {})]) {
      if (body instanceof FormData) body.append("text", text);
      const form = await readForm(posted(body));
      expect([form.get("text"), form.whole]).toEqual(["a=b&c\ndé 🧭 %41", true]);
    }
  });

  it("that breaks off gives what had arrived, and says that it is not whole", async () => {
    const body =
      '--x\r\ncontent-disposition: form-data; name="text"\r\n\r\nIt was night.\r\n--x\r\ncontent-disposition: form-data; name="go"\r\n\r\nne';
    const form = await readForm(posted(body, "multipart/form-data; boundary=x"));
    expect([form.get("text"), form.whole]).toEqual(["It was night.", false]);
  });

  it("whose file breaks off ends, and the file is not taken for whole", async () => {
    const body = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nJPEG';
    const seen: string[] = [];
    const form = await readForm(posted(body, "multipart/form-data; boundary=x"), {
      mostBytes: 1000,
      async take({ bytes }) {
        try {
          for await (const chunk of bytes) seen.push(Buffer.from(chunk).toString());
          seen.push("whole");
        } catch {
          seen.push("broken");
        }
      },
    });
    expect(form.whole).toBe(false);
    expect(seen).not.toContain("whole");
  });

  it("may hold anything at all: it is read or refused, and never fails", async () => {
    const types = [
      "multipart/form-data; boundary=x",
      "application/x-www-form-urlencoded",
      "text/plain",
      "",
      "multipart/form-data",
    ];
    const piece = fc.oneof(
      fc.constantFrom(
        "--x",
        "--x--",
        "\r\n",
        "\r\n\r\n",
        'content-disposition: form-data; name="',
        '"; filename="',
        "%",
        "&",
        "=",
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...types), fc.array(piece, { maxLength: 30 }), async (type, pieces) => {
        const form = await readForm(posted(pieces.join(""), type), { mostBytes: 10, take: async () => {} });
        expect(typeof form.get("text")).toBe("string");
      }),
      { numRuns: 300 },
    );
  });

  it("that is far too long is cut and not kept in memory", async () => {
    const form = await readForm(posted(new URLSearchParams({ text: "x".repeat(4_000_000), more: "y" })));
    expect(form.whole).toBe(false);
    expect(form.get("text").length).toBeLessThan(1_100_000);
  });
});
