import { afterEach, beforeEach, expect, it } from "vitest";
import { isSolved, MOST_BITS, type Work } from "../rules/work.ts";
import { bitsNow } from "./crowd.ts";
import { openQueue } from "./queue.ts";
import { newTeller, sealedLetter, type TellingWorld, tellingWorld } from "./telling.fixture.ts";

let world: TellingWorld;
beforeEach(async () => {
  // From the first one on, there are too many.
  world = await tellingWorld({ crowd: 0 });
});
afterEach(() => world.close());

async function asked(path: string, body: unknown): Promise<{ status: number; code?: string; token: string; work: Work }> {
  const answer = await world.app.request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: answer.status, ...((await answer.json()) as { token: string; work: Work }) };
}

function solutionOf(work: Work, good = true): number {
  for (let number = 0; ; number++) if (isSolved(work, number) === good) return number;
}

it("while too many come, what is sealed is let in for work that was done for its own token, once", async () => {
  const { token, work } = await asked("/tell/begin", {});
  const other = await asked("/tell/begin", {});
  expect(work.bits).toBe(MOST_BITS);
  expect(work.salt).not.toBe(other.work.salt);
  const solution = solutionOf(work);
  const { body } = await sealedLetter(world, token);
  for (const wrong of [undefined, solutionOf(work, false)])
    expect(await asked("/tell/send", { ...body, work: wrong })).toMatchObject({ status: 403, code: "token-work" });
  expect(await asked("/tell/send", { ...body, token: other.token, work: solution })).toMatchObject({ code: "token-work" });
  expect(await world.vault.list()).toEqual([]);

  expect((await asked("/tell/send", { ...body, work: solution })).status).toBe(200);
  const { body: second } = await sealedLetter(world, token);
  expect(await asked("/tell/send", { ...second, work: solution })).toMatchObject({ status: 403, code: "token-used" });
  expect(await world.vault.list()).toHaveLength(1);
});

it("without scripts, waiting takes its place, and the words stay in the page", async () => {
  const teller = newTeller(world.app);
  await teller.tell("What I saw.");
  expect(teller.text("h1")).toBe("One moment, please");
  expect(teller.field("text")).toBe("What I saw.");
  await teller.press("next");
  expect(teller.text("h1")).toBe("One moment, please");
  world.pass(20);
  await teller.press("next");
  expect(teller.text("h1")).toBe("It has arrived");
  expect(await world.opened()).toMatchObject([{ kind: "account", text: "What I saw." }]);
});

it("costs nothing while few are here", async () => {
  const sending = openQueue({ atOnce: 1, most: 100, mostBytes: 1000 });
  let open = (): void => {};
  const held = new Promise<void>((go) => {
    open = go;
  });
  const all: Promise<void>[] = [];
  const cost: number[] = [];
  for (let n = 0; n <= 12; n++) {
    cost.push(bitsNow({ sending, crowd: 3 }));
    all.push(sending.run(0, () => held));
  }
  expect(cost).toEqual([0, 0, 0, ...Array(9).fill(MOST_BITS - 2), MOST_BITS]);
  open();
  await Promise.all(all);
  expect(bitsNow({ sending, crowd: 3 })).toBe(0);
});
