import { expect, test } from "vitest";
import { closesAt } from "./closing.ts";

test("a call is open to the end of its last day where it was made", () => {
  expect(closesAt({ closes: "2026-05-31" })).toBe("2026-06-01T00:00:00.000Z");
  expect(closesAt({ closes: "2026-05-31", zone: "Europe/Athens" })).toBe("2026-05-31T21:00:00.000Z");
  expect(closesAt({ closes: "2026-05", zone: "America/Los_Angeles" })).toBe("2026-06-01T07:00:00.000Z");
  for (const zone of ["UTC+2", "GMT +2", "+02:00", "utc+0200"])
    expect(closesAt({ closes: "2026-01-31", zone })).toBe("2026-01-31T22:00:00.000Z");
  expect(closesAt({ closes: "2026-05-31", zone: "AoE" })).toBe("2026-06-01T12:00:00.000Z");
});

test("or to the hour that it names, on the side of a change of clocks where that is", () => {
  expect(closesAt({ closes: "2026-05-31T17:00:00Z", zone: "Europe/Athens" })).toBe("2026-05-31T17:00:00.000Z");
  expect(closesAt({ closes: "2026-05-31T17:00:00", zone: "Europe/Athens" })).toBe("2026-05-31T14:00:00.000Z");
  expect(closesAt({ closes: "2026-03-28", zone: "Europe/Athens" })).toBe("2026-03-28T22:00:00.000Z");
  expect(closesAt({ closes: "2026-03-29", zone: "Europe/Athens" })).toBe("2026-03-29T21:00:00.000Z");
});

test("nothing closes too early for a zone that is none, and what has no end stays open", () => {
  expect(closesAt({ closes: "2026-05-31", zone: "the time of the sea" })).toBe("2026-06-01T12:00:00.000Z");
  for (const closes of [undefined, "", "2026-05/..", "some day", 7]) expect(closesAt({ closes, zone: "UTC" })).toBeUndefined();
});
