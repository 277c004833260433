/** What the facts leave open about single sources, decided by hand. Keys are `fact/source`. */

/** Languages of sources whose entry names none and that are not in English, as their titles and publishers show. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  de: [
    "dep-de-bamf-dialect/bt",
    "dep-de-bamf-dialect/dpa18",
    "dep-de-bamf-dialect/ts",
    "dep-de-bamf-dialect/x4",
    "dep-de-bamf-phones/asyl",
    "dep-de-bamf-phones/asylg",
    "dep-de-bamf-phones/ci",
    "dep-eu-ees/cash",
    "dep-eu-frontex-heron/cilip",
    "rul-de-bverwg-2023/asyl2",
    "rul-de-bverwg-2023/bv",
    "rul-de-bverwg-2023/tsp",
  ],
  el: ["dep-gr-centaur/dik", "rul-gr-dpa-2024/dik"],
  es: [
    "dep-co-rumv/fm",
    "dep-co-rumv/inf",
    "dep-co-rumv/ka",
    "dep-co-rumv/no",
    "dep-co-rumv/rc",
    "dep-co-rumv/x6",
    "dep-ma-phone-extraction/mm",
    "dep-mx-us-biometrics/diario",
    "dep-pa-bitmap/snm",
    "dep-pa-bitmap/tvn",
  ],
  fr: [
    "co-nexa/add3",
    "co-nexa/add4",
    "co-nexa/x5",
    "co-nexa/x6",
    "dep-eu-sbms/nxt",
    "dep-sn-ci-biometrics/afr",
    "dep-sn-ci-biometrics/pa",
    "evt-mtm-fellowship-2024/f25",
    "org-mtm/seed0",
  ],
  hu: ["dep-eu-iborderctrl/gc"],
  it: ["dep-ma-phone-extraction/ils"],
  nl: ["dep-nl-iob/add3", "dep-nl-iob/nrc", "dep-nl-iob/x4"],
};

export const LANGUAGE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LANGUAGES).flatMap(([lang, keys]) => keys.map((key) => [key, lang] as const)),
);

/** Sources whose entry gives an English title (a translation or a description) for a page in another language. */
export const ENGLISH_TITLE: ReadonlySet<string> = new Set([
  "dep-do-haitian-register/x7",
  "dep-es-sive/x8",
  "dep-es-sive/x9",
  "dep-eu-iborderctrl/gc",
  "dep-kr-ai-identification/x6",
  "dep-nl-iob/x4",
  "dep-sa-absher-absence/x8",
  "evt-mtm-fellowship-2024/f25",
  "rul-kr-pipc-2022/x7",
]);

/** Pages that name a private person: cited by title, publisher and date, never linked. */
export const UNLINKED: ReadonlySet<string> = new Set(["rul-de-bverwg-2023/tsp"]);

/** Sources that pass on the report of another one in the archive. */
export const RELAYS: Readonly<Record<string, string>> = {
  "dep-au-srat/gu2": "dep-au-srat/gu",
  "dep-au-srat/jec": "dep-au-srat/gu",
  "dep-bd-camp-fence/ksa": "dep-bd-camp-fence/an",
  "dep-ca-reportin/sec": "dep-ca-reportin/x6",
  "dep-eg-eu-border/zaw": "dep-eg-eu-border/dip",
  "dep-it-falco-drones/mon": "dep-eu-frontex-heron/sw",
};

/** Publishers as they are named to readers, where the entry says something else there. */
export const PUBLISHERS: Readonly<Record<string, string>> = {
  "The Guardian (redirect link as indexed)": "The Guardian",
  "UN (minorityforum.info)": "UN",
  "UN Special Rapporteur on racism": "UN",
  "repost of a news report": "Publisher not named (repost of a news report)",
  "side-event notes": "Publisher not named (notes of the side-event)",
};

/** Titles of addresses that several entries cite by passage: the passage goes to the claim, the document keeps its name. */
export const TITLES: Readonly<Record<string, string>> = {
  "https://undocs.org/A/75/590": "A/75/590",
  "https://undocs.org/A/RES/73/195": "A/RES/73/195",
};

/** What the entry's words on its date say, as EDTF; nothing where they give none. */
export const DATES: Readonly<Record<string, string | null>> = {
  undated: null,
  "undated copy": null,
  "July, year not stated": null,
  "undated (call closing 2024-12-31)": "../2024-12-31",
  "2022 (before 2022-05-18)": "2022",
  "2022-05-18 (event date)": "2022-05-18?",
  "undated (after March 2025)": "2025-03/..",
  "2024-05-21 (updated 2025-07)": "2024-05-21",
  "undated (text points to 2023)": "2023?",
  "2022-2023": "2022/2023",
  "undated (2017)": "2017?",
  "undated (address dated 2021-06-19)": "2021-06-19?",
};
