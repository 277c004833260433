import { describe, expect, test } from "vitest";
import { inReadingOrder } from "./pdf-text.ts";

/** Characters as they stand on a page from left to right. */
const placed = (visual: string) => Array.from(visual, (character, x) => ({ character, x }));
const visually = (logical: string) => Array.from(logical).reverse().join("");

describe("a line of a PDF is put in the order it is read", () => {
  test("Arabic is read from the right", () => {
    expect(inReadingOrder(placed(visually("مراقبة الحدود")))).toBe("مراقبة الحدود");
  });

  test.each([
    ["numbers", `${visually("طائرة مسيرة منذ ")}2019${visually(" في البحر")}`, "2019"],
    ["names in Latin letters", `${visually("المهاجرين ")}Frontex 12${visually(" في البحر")}`, "Frontex 12"],
    ["sums with signs", `${visually("مبلغ ")}1,250.50${visually(" يورو كل شهر")}`, "1,250.50"],
  ])("%s inside it keep their own direction", (_, visual, inner) => {
    expect(inReadingOrder(placed(visual))).toContain(inner);
  });

  test("a line that is mostly Latin stays as it is", () => {
    expect(inReadingOrder(placed("Frontex flies drones (مسيرة)"))).toBe("Frontex flies drones (مسيرة)");
  });
});
