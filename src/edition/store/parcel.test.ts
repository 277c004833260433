import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "./parcel.ts";
import type { Fate, Prepared } from "./prepare.ts";

const text = fc.string({ unit: "binary", maxLength: 40 });
const passage = fc.record({
  file: text,
  page: fc.nat(),
  part: fc.nat(),
  lang: fc.constantFrom("ar", "und"),
  confidence: fc.option(fc.nat()),
  image: fc.option(text),
  text,
});
const heading = { id: "01", handle: "VIG-AGT-2026-0001", type: "agent", version: 1, changed: "", firstPublished: "" } as const;
const derived = {
  ...{ record: heading, brief: { title: {}, brief: {} }, links: [], facets: [{ name: "type", value: "agent" }], objects: [] },
  days: { from: 0, to: 0, sort: 3 },
};
const readable = fc.array(passage, { maxLength: 3 }).chain((passages) =>
  fc.record(
    {
      kind: fc.constant("public" as const),
      derived: fc.constant(derived),
      body: text,
      digest: text,
      text: fc.record({
        passages: fc.constant(passages),
        title: text,
        bodies: fc.array(text, { minLength: passages.length, maxLength: passages.length }),
        pairs: fc.array(text, { maxLength: 3 }),
      }),
    },
    { requiredKeys: ["kind", "derived", "body", "digest"] },
  ),
);
const fate: fc.Arbitrary<Fate> = fc.oneof(
  readable,
  fc.constant({ kind: "nothing" } as const),
  fc.constant({ kind: "merged", target: "02" } as const),
);
const prepared: fc.Arbitrary<Prepared> = fate.map((one) => ({
  ...{ seq: 1, id: "01", handle: "VIG-AGT-2026-0001", type: "agent", version: 1, act: "published", at: "", reason: "", hash: "" },
  fate: one,
}));

test("what was prepared is the same on the other thread, whatever its texts are", () => {
  fc.assert(
    fc.property(fc.array(prepared, { maxLength: 6 }), (batch) => {
      expect(unpack(structuredClone(pack(batch)))).toEqual(batch);
    }),
  );
});
