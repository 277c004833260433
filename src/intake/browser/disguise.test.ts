import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../../tests/browser.ts";
import type { OtherVoice, otherVoice, speaks } from "./disguise.ts";

const RATE = 16_000;
const SECONDS = 3;
/** A voice by its pitch: syllables at four a second, in two vowels that take turns. */
const PITCH = 210;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "disguise.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "voice",
  });
  await page.evaluate(`${outputFiles[0]?.text}; window.voice = voice;`);
});
afterAll(() => browser?.close());

interface Heard {
  before: number[];
  after: number[];
}

/** What goes in and what comes out, as samples. */
const through = (pitch: number, other: OtherVoice): Promise<Heard> =>
  page.evaluate(
    async ({ pitch, other, RATE, SECONDS }) => {
      const { voice } = window as unknown as { voice: { speaks: typeof speaks } };
      const spoken = async (changed: boolean): Promise<number[]> => {
        const context = new OfflineAudioContext(1, RATE * SECONDS, RATE);
        const source = new OscillatorNode(context, { type: "sawtooth", frequency: pitch });
        const vowel = new BiquadFilterNode(context, { type: "bandpass", Q: 2, frequency: 700 });
        const syllable = new GainNode(context, { gain: 0 });
        for (let at = 0; at < SECONDS; at += 0.25) {
          vowel.frequency.setValueAtTime((at * 4) % 2 === 0 ? 700 : 1900, at);
          syllable.gain.setValueAtTime(0.4, at);
          syllable.gain.setTargetAtTime(0, at + 0.12, 0.02);
        }
        source.connect(vowel).connect(syllable);
        if (changed) voice.speaks(context, syllable, context.destination, other);
        else syllable.connect(context.destination);
        source.start();
        return [...(await context.startRendering()).getChannelData(0)];
      };
      return { before: await spoken(false), after: await spoken(true) };
    },
    { pitch, other, RATE, SECONDS },
  );

/** Loudness, forty times a second. */
const loudness = (samples: readonly number[]): number[] =>
  Array.from({ length: SECONDS * 40 }, (_, n) => {
    const part = samples.slice((n * RATE) / 40, ((n + 1) * RATE) / 40);
    return Math.sqrt(part.reduce((sum, x) => sum + x * x, 0) / part.length);
  });

function likeness(a: readonly number[], b: readonly number[]): number {
  const mean = (of: readonly number[]) => of.reduce((sum, x) => sum + x, 0) / of.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (f: (n: number) => number) => a.reduce((all, _, n) => all + f(n), 0);
  const [da, db] = [(n: number) => (a[n] ?? 0) - ma, (n: number) => (b[n] ?? 0) - mb];
  return sum((n) => da(n) * db(n)) / Math.sqrt(sum((n) => da(n) ** 2) * sum((n) => db(n) ** 2));
}

/** How much of one frequency is in it, of all there is. */
function share(samples: readonly number[], frequency: number): number {
  const turn = (2 * Math.PI * frequency) / RATE;
  const [re, im] = samples.reduce(([re, im], x, n) => [re + x * Math.cos(turn * n), im + x * Math.sin(turn * n)], [0, 0]);
  return (re * re + im * im) / samples.length / samples.reduce((sum, x) => sum + x * x, 0);
}

const comb = (samples: readonly number[], pitch: number): number =>
  [2, 3, 4, 5].reduce((sum, n) => sum + share(samples, n * pitch), 0);

test("syllables stay where they were, and the pitch of the voice is gone", async () => {
  const other = { hum: 113, shift: 1.15 };
  const { before, after } = await through(PITCH, other);
  expect(Math.max(...after.map(Math.abs))).toBeGreaterThan(0.05);
  expect(likeness(loudness(before), loudness(after))).toBeGreaterThan(0.7);
  expect(comb(before, PITCH)).toBeGreaterThan(0.05);
  expect(comb(after, PITCH)).toBeLessThan(comb(before, PITCH) / 20);
  expect(comb(after, other.hum)).toBeGreaterThan(comb(after, PITCH) * 5);
});

test("two voices of another pitch sound alike afterwards, and silence stays silent", async () => {
  const other = { hum: 113, shift: 0.87 };
  const [high, low, none] = await Promise.all([through(230, other), through(118, other), through(0, other)]);
  expect(comb(high.after, 113)).toBeGreaterThan(comb(high.after, 230) * 5);
  expect(comb(low.after, 113)).toBeGreaterThan(comb(low.after, 118) * 5);
  expect(Math.max(...none.after.map(Math.abs))).toBeLessThan(0.01);
});

test("each recording has a voice of its own, never near the one that was spoken", async () => {
  const voices = await page.evaluate(() => {
    const { voice } = window as unknown as { voice: { otherVoice: typeof otherVoice } };
    return Array.from({ length: 200 }, () => voice.otherVoice());
  });
  for (const { hum, shift } of voices) {
    expect(hum).toBeGreaterThan(80);
    expect(hum).toBeLessThan(170);
    expect(Math.max(shift, 1 / shift)).toBeGreaterThan(1.09);
    expect(Math.max(shift, 1 / shift)).toBeLessThan(1.23);
  }
  expect(new Set(voices.map(({ hum }) => hum)).size).toBeGreaterThan(100);
});
