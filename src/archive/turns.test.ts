import { describe, expect, test } from "vitest";
import { inTurn, oneAtATime } from "./turns.ts";

/** Items that are ready when they are told to be. */
function gates(count: number) {
  const gates = Array.from({ length: count }, () => Promise.withResolvers<string>());
  const told: string[] = [];
  const done = inTurn(
    gates,
    (gate) => {
      told.push(`begin ${gates.indexOf(gate)}`);
      return gate.promise;
    },
    async (_, word) => void told.push(`enter ${word}`),
    { atOnce: 2, ahead: 2 },
  );
  const open = async (...indexes: number[]) => {
    for (const index of indexes) gates[index]?.resolve(String(index));
    await new Promise((settled) => setImmediate(settled));
  };
  return { told, open, done };
}

describe("items that are prepared side by side", () => {
  test("are entered in their order, whichever is ready first", async () => {
    const { told, open, done } = gates(3);
    await open(2, 1);
    expect(told).toEqual(["begin 0", "begin 1", "begin 2"]);
    await open(0);
    await done;
    expect(told.slice(3)).toEqual(["enter 0", "enter 1", "enter 2"]);
  });

  test("do not run far ahead of one that takes long", async () => {
    const { told, open, done } = gates(6);
    await open(1, 2, 3, 4, 5);
    expect(told).toEqual(["begin 0", "begin 1", "begin 2", "begin 3"]);
    await open(0);
    await done;
    expect(told.filter((it) => it.startsWith("enter"))).toEqual([0, 1, 2, 3, 4, 5].map((n) => `enter ${n}`));
  });

  test("are not entered after one that fails", async () => {
    const entered: number[] = [];
    const enter = async (item: number) => {
      if (item === 2) throw new Error("no room");
      entered.push(item);
    };
    await expect(inTurn([1, 2, 3], async () => {}, enter, { atOnce: 2, ahead: 2 })).rejects.toThrow("no room");
    expect(entered).toEqual([1]);
  });
});

describe("work that is done alone", () => {
  test("begins when what was before it has ended, well or not", async () => {
    const alone = oneAtATime();
    const told: string[] = [];
    const gate = Promise.withResolvers<void>();
    const first = alone(async () => {
      told.push("first begins");
      await gate.promise;
      told.push("first fails");
      throw new Error("full");
    });
    const second = alone(async () => told.push("second begins"));
    await new Promise((settled) => setImmediate(settled));
    gate.resolve();
    await expect(first).rejects.toThrow("full");
    await second;
    expect(told).toEqual(["first begins", "first fails", "second begins"]);
  });
});
