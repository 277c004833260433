import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import { beginning } from "./beginning.contract.ts";
import { buttons } from "./buttons.contract.ts";
import { recordsDesk } from "./records.fixture.ts";
import { refusals } from "./refusals.contract.ts";
import { together } from "./together.contract.ts";
import { workingCopies } from "./working-copies.contract.ts";

/** One desk for all: opening a second would cost more than the tests of most subjects. */
let open: TestDesk;
const people = { amal: ["editor"], bea: ["editor"], cleo: ["contributor"], rana: ["reviewer"] } as const;
beforeAll(async () => {
  open = await openDeskFor({ people });
}, 60_000);
afterEach(() => expect(open.bugs.splice(0)).toEqual([]));
afterAll(() => open.close());

const desk = recordsDesk(() => open);
beginning(desk);
refusals(desk);
workingCopies(desk);
together(desk);
buttons(desk);
