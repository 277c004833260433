import {
  digest,
  edtf,
  flag,
  group,
  instant,
  language,
  localised,
  many,
  number,
  recordType,
  ref,
  term,
  text,
  url,
} from "../rules/fields.ts";

/** A document, a capture, a recording, a dataset, a testimony: what statements rest on. Its own fields are description, not assertion. */
const d = { asserted: false } as const;

/** One derived object: a text layer, a thumbnail, a clean copy; with what made it. */
const derived = {
  /** `text` (the last one counts), `thumbnail`, or `clean`: a copy of the original without what must not be published. */
  kind: text(d),
  sha256: digest(),
  mediaType: text(d),
  bytes: number(d),
  tool: text(d),
  version: text(d),
  parameters: text(d),
  at: instant(d),
};

export const source = recordType("source", "SRC", ["schema:CreativeWork", "ftm:Document", "prov:Entity"], {
  material: term("material", { required: true, ...d }),
  url: url(d),
  publisher: text({ search: true, facet: true, ...d }),
  author: many(text({ search: true, ...d })),
  published: edtf(d),
  /** The date as the material gives it, where it is not a plain date. */
  publishedNote: text(d),
  language: many(language(d)),
  /** The language was guessed by software and no person has confirmed it. */
  languageGuessed: flag(d),
  caution: localised(d),
  /** Why there is no capture, for a source that has none. */
  noCapture: text(d),
  /** One entry each time the address was captured; its bytes are one of the files. */
  captures: many(
    group(
      {
        url: url(d),
        /** Where redirects led. */
        finalUrl: url(d),
        /** The capture itself: a WACZ, or the file that the address was. */
        sha256: digest(),
        /** When it began. */
        at: instant(d),
        tool: text(d),
        verdict: term("capture-verdict", { facet: false, ...d }),
        /** A code of the archive's rules of verdicts. */
        reason: text(d),
        /** HTTP status of the page. */
        status: number(d),
        screenshot: digest(),
        print: digest(),
        /** What was received when, from where, with which certificates: JSON. */
        report: digest(),
      },
      d,
    ),
  ),
  /** No capture of the address is complete. Publication demands that it is said. */
  captureIncomplete: flag(d),
  files: many(
    group(
      {
        sha256: digest(),
        name: text({ search: true, ...d }),
        mediaType: text(d),
        bytes: number(d),
        pages: number(d),
        seconds: number(d),
        /** A file inside another (an attachment): the hash of what it came in. */
        within: digest(),
        /** The original stays with the team; readers get its text and its clean copy. */
        withheld: flag(d),
        /** What the file says of itself, fit for readers: a JSON object of short texts. */
        metadata: text(d),
        /** The rest of it (position, device, addresses): for the team. */
        teamMetadata: text({ secret: true, ...d }),
        derivations: many(group(derived, d)),
        /** What was taken out of the copy that readers get: where and why, never what. */
        redactions: many(
          group(
            {
              at: instant(d),
              by: text({ secret: true, ...d }),
              places: number(d),
              pages: text(d),
              kind: text(d),
              reason: text(d),
            },
            d,
          ),
        ),
        /** What was derived from the file before it was redacted: for those who may see the original. */
        restricted: many(group(derived, { secret: true, ...d })),
      },
      d,
    ),
  ),
  rights: text(d),
  redistributable: flag(d),
  connection: term("source-connection", { facet: false, ...d }),
  reliability: term("source-reliability", d),
  /** Two sources that relay one report count as one. */
  relays: ref("source", d),
  testimony: group(
    {
      alias: text({ secret: true, ...d }),
      attribution: text(d),
      consents: many(
        group(
          {
            /** A word of intake's list: `quote`, `media` … */
            purpose: text(d),
            scope: text(d),
            given: instant(d),
            expires: instant(d),
            withdrawn: instant(d),
            /** What the person proves this consent to be theirs by: they hold what it is the SHA-256 of. */
            item: digest({ secret: true }),
          },
          { secret: true, ...d },
        ),
      ),
      riskReview: text({ secret: true, ...d }),
      redactions: many(text({ secret: true, ...d })),
    },
    d,
  ),
});
