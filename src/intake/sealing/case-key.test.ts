import { Encrypter } from "age-encryption";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { isRecipient, type Key, newCaseKey, openStream, openWith, sealStream, sealTo } from "./case-key.ts";
import { sealedLength } from "./length.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const streamOf = (...chunks: Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(out) {
      for (const chunk of chunks) out.enqueue(chunk);
      out.close();
    },
  });
const all = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());

const outcome = async (work: Promise<unknown>): Promise<unknown> => work.catch((error: { code?: string }) => error.code ?? error);

let keys: Key[];
let key: Key;
beforeAll(async () => {
  keys = await Promise.all([newCaseKey(), newCaseKey(), newCaseKey()]);
  key = keys[0] as Key;
});

describe("sealing", () => {
  it("opens for each of those it is sealed to and for nobody else", async () => {
    const [one, two, other] = keys as [Key, Key, Key];
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const sealed = await sealTo([one.recipient, two.recipient], bytes);
        expect(await openWith(one.identity, sealed)).toEqual(bytes);
        expect(await openWith(two.identity, sealed)).toEqual(bytes);
        expect(await outcome(openWith(other.identity, sealed))).toBe("sealed-unreadable");
      }),
      { numRuns: 20 },
    );
  });

  it("never seals to nobody, nor to what is no X25519 recipient", async () => {
    const mistyped = key.recipient.replace(/.$/, (last) => (last === "q" ? "p" : "q"));
    for (const wrong of [
      [],
      [""],
      ["age1"],
      [mistyped],
      [key.identity],
      [key.recipient, "age1pq1abc"],
      [key.recipient.toUpperCase()],
    ])
      expect(await outcome(sealTo(wrong, bytesOf("x")))).toBe("recipient-bad");
    expect(isRecipient(key.recipient)).toBe(true);
    expect(isRecipient(mistyped)).toBe(false);
  });

  it("is unlike itself each time", async () => {
    const sealed = await Promise.all([1, 2].map(() => sealTo([key.recipient], bytesOf("the same"))));
    expect(sealed[0]).not.toEqual(sealed[1]);
  });
});

describe("a sealed file", () => {
  it("comes back whole, however it was cut on its way, and its zeros stay behind", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 9000 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 70_000 }),
        async (chunks, cut) => {
          const whole = await all(streamOf(...chunks));
          const sealed = await all(await sealStream([key.recipient], streamOf(...chunks), whole.length));
          expect(sealed.length).toBe(sealedLength(whole.length));
          const pieces = Array.from({ length: Math.ceil(sealed.length / cut) }, (_, n) =>
            sealed.subarray(n * cut, (n + 1) * cut),
          );
          expect(await all(await openStream(key.identity, streamOf(...pieces), whole.length))).toEqual(whole);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is as long as was said before, for any number of those it is sealed to", async () => {
    for (const count of [1, 2, 3])
      for (const length of [0, 4097, 65_535, 65_536, 65_537, 300_000]) {
        const recipients = keys.slice(0, count).map(({ recipient }) => recipient);
        expect((await all(await sealStream(recipients, streamOf(new Uint8Array(length))))).length).toBe(
          sealedLength(length, count),
        );
      }
  });

  it("says by its length no more than Padmé lets it", async () => {
    const lengths = await Promise.all(
      [0, 1, 4000].map(async (length) => (await all(await sealStream([key.recipient], streamOf(new Uint8Array(length))))).length),
    );
    expect(new Set(lengths).size).toBe(1);
  });

  it("is not sealed at all when less or more came than was said", async () => {
    for (const said of [9, 11]) {
      const sealed = sealStream([key.recipient], streamOf(new Uint8Array(10)), said).then(all);
      expect(await outcome(sealed)).toBe("file-cut-off");
    }
    const most = sealStream([key.recipient], streamOf(new Uint8Array(10)), { most: 9 }).then(all);
    expect(await outcome(most)).toBe("file-too-large");
    const to = sealStream([key.recipient], streamOf(new Uint8Array(10)), { to: 9 }).then(all);
    expect(await outcome(to)).toBe("file-too-large");
  });

  it("does not open as a whole when its end is missing, be it at a seam, or anything in it was changed or moved", async () => {
    const chunk = 65_536 + 16;
    const sealed = await all(await sealStream([key.recipient], streamOf(new Uint8Array(200_000).fill(65))));
    const head = sealed.length - 3 * chunk - lastOf(sealed.length, chunk);
    const opened = (bytes: Uint8Array) => outcome(openStream(key.identity, streamOf(bytes), 200_000).then(all));
    expect(await opened(sealed)).toBeInstanceOf(Uint8Array);
    for (const end of [0, 1, 50, head - 1, head, head + chunk, head + 2 * chunk, sealed.length - 1])
      expect(await opened(sealed.slice(0, end)), `cut at ${end}`).toBe("sealed-unreadable");
    const swapped = sealed.slice();
    swapped.set(sealed.subarray(head, head + chunk), head + chunk);
    swapped.set(sealed.subarray(head + chunk, head + 2 * chunk), head);
    expect(await opened(swapped)).toBe("sealed-unreadable");
    const doubled = new Uint8Array([...sealed, ...sealed.subarray(head)]);
    expect(await opened(doubled)).toBe("sealed-unreadable");
    expect(await opened(sealed.map((byte, at) => (at === sealed.length - 5 ? byte ^ 1 : byte)))).toBe("sealed-unreadable");
  });
});

/** What is left for the last chunk behind three whole ones. */
const lastOf = (length: number, chunk: number): number => (length - (22 + 98 + 48 + 16)) % chunk;

describe("an age file that somebody made up", () => {
  const opened = (bytes: Uint8Array) => outcome(openWith(key.identity, bytes));
  const streamed = (bytes: Uint8Array) => outcome(openStream(key.identity, streamOf(bytes), 1).then(all));

  it("is refused by name and without a word of it, whatever its bytes are", async () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.string({ unit: "binary", maxLength: 300 }).map((text) => bytesOf(`age-encryption.org/v1\n${text}`)),
      fc
        .array(fc.constantFrom("-> X25519 ", "-> scrypt ", "->", "\n", "--- ", "A".repeat(43), "A".repeat(64), "\0", "=", " "), {
          maxLength: 60,
        })
        .map((parts) => bytesOf(`age-encryption.org/v1\n${parts.join("")}`)),
    );
    await fc.assert(
      fc.asyncProperty(noise, async (bytes) => {
        expect(await opened(bytes)).toBe("sealed-unreadable");
        expect(await streamed(bytes)).toBe("sealed-unreadable");
      }),
      { numRuns: 400 },
    );
  });

  it("is refused when any one bit of it was changed", async () => {
    const sealed = await sealTo([key.recipient], bytesOf("what was told"));
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const changed = sealed.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(await opened(changed)).toBe("sealed-unreadable");
      }),
      { numRuns: 300 },
    );
  });

  it("is refused before it makes work: a header without end, with a thousand recipients, or of one line", async () => {
    const stanza = `-> X25519 ${"A".repeat(43)}\n${"A".repeat(43)}\n`;
    for (const header of ["A".repeat(40_000), stanza.repeat(1000), "\n".repeat(40_000), `-> ${"a ".repeat(30_000)}`]) {
      const bytes = bytesOf(`age-encryption.org/v1\n${header}\n--- ${"A".repeat(43)}\n`);
      expect(await opened(bytes)).toBe("sealed-unreadable");
      expect(await streamed(bytes)).toBe("sealed-unreadable");
    }
  });

  it("stops the source of a header without end", async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(out) {
        given += 1024;
        out.enqueue(new Uint8Array(1024).fill(65));
      },
    });
    expect(await outcome(openStream(key.identity, endless, 1))).toBe("sealed-unreadable");
    expect(given).toBeLessThan(100_000);
  });

  it("is refused when it is locked by a passphrase, which would make whoever opens it work", async () => {
    const locked = new Encrypter();
    locked.setScryptWorkFactor(2);
    locked.setPassphrase("x");
    expect(await opened(await locked.encrypt("x"))).toBe("sealed-unreadable");
  });
});
