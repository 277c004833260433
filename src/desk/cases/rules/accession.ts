import { hasTerm, isLanguageTag, original, type RecordBody } from "../../../registry/index.ts";

/** What a passage in the registry may rest on: reading, replying, keeping and translating allow nothing to be shown. */
export const RESTS_ON = ["background", "quote", "media", "share"] as const;
export type RestsOn = (typeof RESTS_ON)[number];

export const ATTRIBUTIONS = ["nobody", "alias", "words"] as const;

/** One consent that the passage rests on: its print in the vault's sense, by which it is taken back. */
export interface ConsentItem {
  purpose: RestsOn;
  /** SHA-256, as 64 hex digits. */
  item: string;
  /** Day on which it was given. */
  given: string;
}

/** What a custodian takes over from a case into the registry: only this leaves their browser in plain words. */
export interface Accession {
  title: string;
  text: string;
  /** BCP 47. */
  lang: string;
  alias: string;
  /** How readers are told who speaks; empty when nobody is named. */
  attribution: string;
  consents: ConsentItem[];
  connection: string;
  reliability: string;
  riskReview: string;
  /** What was left out or changed, in a line. */
  leftOut: string;
}

/** A field that is not right: the id of its control, and the message that says so. */
export interface AccessionMistake {
  id: string;
  message: string;
}

/** Characters. */
const LONGEST = { title: 300, text: 60_000, alias: 100, attribution: 300, riskReview: 5000, leftOut: 2000 };

type Get = (name: string) => string | undefined;

/** Reads the form of an accession. All mistakes at once. */
export function readAccession(get: Get, all: (name: string) => string[]): Accession | { mistakes: AccessionMistake[] } {
  const line = (name: string): string => (get(name) ?? "").trim();
  const kind = line("attribution");
  const alias = line("alias");
  const read: Accession = {
    title: line("title"),
    text: line("text"),
    lang: line("lang"),
    alias,
    attribution: kind === "alias" ? alias : kind === "words" ? line("attribution-words") : "",
    consents: all("consent").flatMap(consentIn),
    connection: line("connection"),
    reliability: line("reliability"),
    riskReview: line("risk"),
    leftOut: line("left-out"),
  };
  const wrong: [boolean, string, string][] = [
    [read.title === "" || read.title.length > LONGEST.title, "title", "cases-error-title"],
    [read.text === "" || read.text.length > LONGEST.text, "text", "cases-error-text"],
    [!isLanguageTag(read.lang), "lang", "cases-error-lang"],
    [alias === "" || alias.length > LONGEST.alias, "alias", "cases-error-alias"],
    [!(ATTRIBUTIONS as readonly string[]).includes(kind), "attribution", "cases-error-attribution"],
    [
      kind === "words" && (read.attribution === "" || read.attribution.length > LONGEST.attribution),
      "attribution-words",
      "cases-error-attribution-words",
    ],
    [read.consents.length === 0 || read.consents.length !== all("consent").length, "consent", "cases-error-consent"],
    [!hasTerm("source-connection", read.connection), "connection", "cases-error-connection"],
    [!hasTerm("source-reliability", read.reliability), "reliability", "cases-error-reliability"],
    [read.riskReview === "" || read.riskReview.length > LONGEST.riskReview, "risk", "cases-error-risk"],
    [read.leftOut.length > LONGEST.leftOut, "left-out", "cases-error-left-out"],
  ];
  const mistakes = wrong.filter(([is]) => is).map(([, id, message]) => ({ id, message }));
  return mistakes.length > 0 ? { mistakes } : read;
}

/** `quote 3f…64 2026-05-17`, as the page writes it. */
function consentIn(written: string): ConsentItem[] {
  const [purpose = "", item = "", given = ""] = written.split(" ");
  const known = RESTS_ON.find((one) => one === purpose);
  return known && /^[0-9a-f]{64}$/.test(item) && /^\d{4}-\d{2}-\d{2}$/.test(given) ? [{ purpose: known, item, given }] : [];
}

/** Hashes of what was put into the objects: the text itself, and the layer from which it is cited. */
export interface Kept {
  text: { sha256: string; bytes: number };
  layer: { sha256: string; bytes: number };
  /** Instant. */
  at: string;
  /** Of the program. */
  version: string;
}

/** The draft of the source. It stays with the team until the rules of publication say otherwise. */
export function testimonyOf(id: string, from: Accession, kept: Kept): RecordBody {
  const layer = {
    ...{ kind: "text", ...kept.layer, mediaType: "application/json" },
    ...{ tool: "vigie", version: kept.version, parameters: "chosen by a custodian", at: kept.at },
  };
  return {
    ...{ id, handle: "", type: "source", lang: from.lang, state: "draft", visibility: "restricted" },
    ...{ sensitivity: "life_safety", licence: "NOASSERTION", title: original(from.lang, from.title) },
    fields: {
      material: "testimony",
      language: [from.lang],
      connection: from.connection,
      reliability: from.reliability,
      files: [{ ...kept.text, name: "testimony.txt", mediaType: "text/plain", pages: 1, derivations: [layer] }],
      testimony: {
        alias: from.alias,
        ...(from.attribution && { attribution: from.attribution }),
        consents: from.consents.map(({ purpose, item, given }) => ({ purpose, item, given: `${given}T00:00:00.000Z` })),
        riskReview: from.riskReview,
        ...(from.leftOut && { redactions: [from.leftOut] }),
      },
    },
    ...{ citations: [], editorial: [], notes: [], corrections: [] },
  };
}
