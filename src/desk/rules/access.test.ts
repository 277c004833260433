import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLES, type Role } from "../../accounts/index.ts";
import { STATES } from "../../registry/index.ts";
import { DESK_ACTIONS, may, mayOn, RECORD_ACTIONS, type Subject } from "./access.ts";

const DOCUMENT = join(import.meta.dirname, "..", "..", "..", "docs", "access.md");
const VISIBILITIES = ["public", "partner", "restricted", "sealed"] as const;

/** How a role's reach is written in the table: everyone's, only their own, only others', or none. */
function reach(role: Role, action: (typeof RECORD_ACTIONS)[number], state: Subject["state"], visibility: Subject["visibility"]) {
  const on = (mine: boolean) => mayOn({ roles: [role] }, action, { state, visibility, mine });
  return on(true) && on(false) ? "yes" : on(true) ? "own" : on(false) ? "others’" : "–";
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const head = (cells: readonly string[]) => [row(cells), row(cells.map(() => "---"))];

function printed(): string {
  const lines = [
    "# Who may do what",
    "",
    "Printed by a test from `src/desk/rules/access.ts`, the one place where it is decided. Someone with several roles may do what any of them may.",
    "`own`: what they wrote themselves since it was last public; `others’`: what they did not write; `–`: not at all. What someone may not even",
    "see, the desk says is not there.",
    "",
    "## At the desk",
    "",
    ...head(["action", ...ROLES]),
    ...DESK_ACTIONS.map((action) => row([action, ...ROLES.map((role) => (may({ roles: [role] }, action) ? "yes" : "–"))])),
  ];
  for (const visibility of VISIBILITIES) {
    lines.push("", `## On a record whose visibility is ${visibility}`);
    for (const action of RECORD_ACTIONS) {
      const rows = STATES.map((state) => [state, ...ROLES.map((role) => reach(role, action, state, visibility))]);
      lines.push("", `### ${action}`, "");
      if (rows.every((cells) => cells.slice(1).every((cell) => cell === "–"))) lines.push("Nobody, in no state.");
      else lines.push(...head(["state", ...ROLES]), ...rows.map(row));
    }
  }
  return `${lines.join("\n")}\n`;
}

const anyone = fc.subarray([...ROLES]);
const anything: fc.Arbitrary<Subject> = fc.record({
  state: fc.constantFrom(...STATES),
  visibility: fc.constantFrom(...VISIBILITIES),
  mine: fc.boolean(),
  held: fc.boolean(),
});
const any = fc.constantFrom(...RECORD_ACTIONS);

const never = (condition: (roles: Role[], action: (typeof RECORD_ACTIONS)[number], subject: Subject) => boolean) =>
  fc.assert(
    fc.property(anyone, any, anything, (roles, action, subject) => {
      if (condition(roles, action, subject)) expect(mayOn({ roles }, action, subject)).toBe(false);
    }),
    { numRuns: 3000 },
  );

describe("who may do what", () => {
  it("is what docs/access.md says", async () => {
    await expect(printed()).toMatchFileSnapshot(DOCUMENT);
  });

  it("lets nobody without a role do anything", () => {
    fc.assert(fc.property(any, anything, (action, subject) => !mayOn({ roles: [] }, action, subject)));
    for (const action of DESK_ACTIONS) expect(may({ roles: [] }, action)).toBe(false);
  });

  it("lets nobody do what they may not see", () =>
    never((roles, action, subject) => action !== "see" && !mayOn({ roles }, "see", subject)));

  it("lets nobody approve what they wrote", () => never((_, action, { mine }) => action === "approve" && mine));

  it("shows what is sealed to custodians alone", () =>
    never((roles, _, { visibility }) => visibility === "sealed" && !roles.includes("custodian")));

  it("lets partners read and do nothing else", () =>
    never((roles, action) => roles.every((role) => role === "partner") && action !== "see"));

  it("lets administrators change no record: they keep the house, not the archive", () =>
    never((roles, action) => roles.every((role) => role === "administrator") && action !== "see"));

  it("lets contributors change only drafts of their own", () =>
    never(
      (roles, action, { mine, state }) =>
        roles.every((role) => role === "contributor") &&
        action !== "see" &&
        !(mine && (state === "draft" || action === "comment" || action === "see-original")),
    ));

  it("publishes, returns and approves only what has been submitted", () =>
    never(
      (_, action, { state }) =>
        ["publish", "return", "approve", "stop", "ask-reply"].includes(action) &&
        state !== "in_review" &&
        state !== "right_of_reply",
    ));

  it("goes on showing a draft to those who may lift the stop that holds it", () => {
    const stopped: Subject = { state: "draft", visibility: "public", mine: false, held: true };
    expect(mayOn({ roles: ["community"] }, "lift", stopped)).toBe(true);
    expect(mayOn({ roles: ["community"] }, "see", { ...stopped, held: false })).toBe(false);
    expect(mayOn({ roles: ["reviewer"] }, "lift", { ...stopped, mine: true })).toBe(false);
  });

  it("gives each role no less when another is added to it", () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom(...ROLES), any, anything, (roles, role, action, subject) => {
        if (mayOn({ roles }, action, subject)) expect(mayOn({ roles: [...roles, role] }, action, subject)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
