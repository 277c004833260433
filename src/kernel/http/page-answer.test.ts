import { describe, expect, it } from "vitest";
import { bytesOf, pageAnswer } from "./page-answer.ts";

const WORDS = "Ein Turm, ⁨برج⁩, 監視塔";
const answer = () => pageAnswer(WORDS, { status: 404, headers: { "Content-Type": "text/plain; charset=UTF-8" } });

describe("an answer that is whole", () => {
  it("gives its bytes without being read", () => {
    const made = answer();
    expect(bytesOf(made)?.toString()).toBe(WORDS);
    expect(made.bodyUsed).toBe(false);
    expect(bytesOf(new Response(WORDS))).toBeUndefined();
    // Half of a pair that somebody cut through, and none of it at all.
    for (const text of ["a\ud83d", "\udc00b", "", "é"]) expect(bytesOf(pageAnswer(text, {}))).toEqual(Buffer.from(text));
  });

  it("is a Response to whoever knows nothing of that", async () => {
    const made = answer();
    expect(made).toBeInstanceOf(Response);
    expect([made.status, made.headers.get("content-type")]).toEqual([404, "text/plain; charset=UTF-8"]);
    const copy = made.clone();
    expect(await made.text()).toBe(WORDS);
    expect(made.bodyUsed).toBe(true);
    await expect(made.text()).rejects.toThrow(TypeError);
    expect([copy.status, copy.headers.get("content-type"), await copy.text()]).toEqual([404, "text/plain; charset=UTF-8", WORDS]);
    expect(Buffer.from(await answer().arrayBuffer()).toString()).toBe(WORDS);
    expect(await (await answer().blob()).text()).toBe(WORDS);
    expect(await new Response(answer().body).text()).toBe(WORDS);
    expect(await pageAnswer('{"at":1}', {}).json()).toEqual({ at: 1 });
  });
});
