import { idFromName } from "../src/kernel/ids.ts";
import type { House } from "../src/open.ts";
import { isLanguageTag, original, type RecordBody, scheme } from "../src/registry/index.ts";
import { type Translation, translations } from "./translations.ts";

const COUNTRIES = "GR IT ES FR DE GB US MX GT HN SV LY TN MA DZ EG TR JO LB SY IQ IR AF PK BD IN LK MM TH MY ID PH AU KE".split(
  " ",
);
const CHUNK = 1000;

/** Picks by number, always the same. */
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/**
 * Fills a ledger with `count` published records made from the translations of the Universal Declaration: one source a
 * translation, with its text page by page, then deployments and claims whose texts are its articles.
 */
export async function fill(house: House, count: number, onProgress: (done: number) => void): Promise<void> {
  const texts = translations();
  const bodies = generate(house, texts, count);
  let chunk: RecordBody[] = [];
  let done = 0;
  const write = async (): Promise<void> => {
    await house.ledger.append(chunk.map((body) => ({ body, act: "published", reason: "generated", actor: "bench" })));
    done += chunk.length;
    chunk = [];
    onProgress(done);
  };
  for await (const body of bodies) {
    chunk.push(body);
    if (chunk.length === CHUNK) await write();
  }
  if (chunk.length > 0) await write();
}

async function* generate(house: House, texts: readonly Translation[], count: number): AsyncGenerator<RecordBody> {
  const sources = Math.min(texts.length, Math.ceil(count / 4));
  for (let i = 0; i < sources; i++) yield await source(house, pick(texts, i), i);
  const classes = (scheme("technology")?.terms ?? []).map((term) => term.notation);
  const rights = (scheme("right")?.terms ?? []).map((term) => term.notation);
  const standings = (scheme("standing")?.terms ?? []).map((term) => term.notation);
  for (let i = 0; i < count - sources; i++) {
    const { lang: tag, articles, name } = pick(texts, i * 7);
    const lang = languageOf(tag);
    const { title, text } = pick(articles, Math.floor(i / 3));
    const cited = idFromName(`bench source ${((i * 7) % texts.length) % sources}`);
    const common = {
      ...{ id: idFromName(`bench record ${i}`), lang, title: original(lang, `${title || name} · ${i}`) },
      summary: original(lang, text),
      citations: [
        { field: "classes", source: cited, relation: "supports" as const, grade: pick(["E1", "E2", "E3"] as const, i) },
      ],
    };
    const fields = {
      classes: [pick(classes, i * 13)],
      countries: [pick(COUNTRIES, i), pick(COUNTRIES, i * 3 + 1)],
      rights: [pick(rights, i * 5)],
      ...{ status: pick(["in-use", "trial", "ended"], i), since: `${2000 + (i % 26)}-${String((i % 12) + 1).padStart(2, "0")}` },
    };
    if (i % 4 === 3) {
      const about = [idFromName(`bench record ${i - 1}`)];
      const claim = { text: original(lang, text), about, standing: pick(standings, i) };
      yield body({ ...common, type: "claim", summary: undefined, citations: [], fields: claim });
    } else yield body({ ...common, type: "deployment", fields });
  }
}

async function source(house: House, { lang: tag, name, articles }: Translation, i: number): Promise<RecordBody> {
  const lang = languageOf(tag);
  const pages = articles.map(({ title, text }, page) => ({ page: page + 1, text: `${title}\n\n${text}`, lang }));
  const layer = await house.objects.put(Buffer.from(JSON.stringify({ pages })));
  const file = await house.objects.put(Buffer.from(articles.map((article) => article.text).join("\n\n")));
  const derivations = [
    { kind: "text", sha256: layer.sha256, mediaType: "application/json", bytes: layer.bytes, tool: "bench", version: "1" },
  ];
  return body({
    ...{
      id: idFromName(`bench source ${i}`),
      type: "source",
      lang,
      title: original(lang, `${name}: Universal Declaration of Human Rights`),
    },
    fields: {
      ...{ material: "law", publisher: "United Nations", published: "1948-12-10", language: [lang] },
      files: [
        {
          sha256: file.sha256,
          name: `${name}.txt`,
          mediaType: "text/plain",
          bytes: file.bytes,
          pages: pages.length,
          derivations,
        },
      ],
    },
  });
}

const languageOf = (tag: string): string => (isLanguageTag(tag) ? tag : "und");

const body = (more: Partial<RecordBody>): RecordBody => {
  const whole: RecordBody = {
    ...{ id: "", handle: "", type: "deployment", lang: "en", state: "published", visibility: "public", sensitivity: "none" },
    ...{ licence: "CC-BY-4.0", title: {}, fields: {}, citations: [], editorial: [], notes: [], corrections: [] },
    ...more,
  };
  if (whole.summary === undefined) delete whole.summary;
  return whole;
};
