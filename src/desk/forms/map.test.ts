import { describe, expect, test } from "vitest";
import { drawMap, viewOfCountry } from "./draw-map.ts";
import { fromPixel, MAP_HEIGHT, MAP_WIDTH, mapFrom, mapText, NEAREST, toPixel, WORLD, zoomed } from "./rules/map.ts";

describe("a map to point on", () => {
  test("a click sets the place that it was on", () => {
    for (const zoom of [0, 3, NEAREST]) {
      const view = { lat: 39.1, lon: 26.5, zoom };
      const { x, y } = toPixel(view, 39.1, 26.5);
      expect([x, y]).toEqual([MAP_WIDTH / 2, MAP_HEIGHT / 2]);
      const { lat, lon } = fromPixel(view, x, y);
      expect(Math.abs(lat - 39.1)).toBeLessThan(0.51);
      expect(Math.abs(lon - 26.5)).toBeLessThan(0.51);
    }
  });
  test("is no more exact than the hand that clicked", () => {
    expect(String(fromPixel(WORLD, 123, 77).lat)).not.toMatch(/\.\d\d/);
    expect(String(fromPixel({ ...WORLD, zoom: NEAREST }, 123, 77).lat)).toMatch(/\.\d{2,4}$/);
  });
  test("never leaves the earth", () => {
    expect(fromPixel(WORLD, -9e9, 9e9)).toEqual({ lat: -90, lon: -180 });
    expect(zoomed(zoomed(WORLD, -5), 99).zoom).toBe(NEAREST);
  });
  test("a view comes back from its address, and nothing else does", () => {
    const view = { lat: -39.12, lon: 126.5, zoom: 4 };
    expect(mapFrom(mapText(view))).toEqual(view);
    for (const text of [undefined, "", "1,2", "1,2,3,4", "91,0,1", "0,181,1", "0,0,99", "a,b,c", "0,0,1.5", "1e1,0,0", "<,0,0"])
      expect(mapFrom(text)).toBeUndefined();
  });
  test("shows a country whole", () => {
    const greece = viewOfCountry("GR");
    expect(Math.abs(greece.lat - 39)).toBeLessThan(1.5);
    const { x, y } = toPixel(greece, 35.3, 24.8);
    expect(x > 0 && x < MAP_WIDTH && y > 0 && y < MAP_HEIGHT).toBe(true);
    expect(viewOfCountry("QQ")).toEqual(WORLD);
  });
  test("is drawn at every step of nearness, with land and a point", () => {
    for (let zoom = 0; zoom <= NEAREST; zoom++) {
      const svg = drawMap({ lat: 39.1, lon: 26.5, zoom }, "fr", { lat: 39.2, lon: 26.4 });
      expect(svg).toMatch(/<path class="l" d="M/);
      expect(svg).toContain("<circle");
      expect(svg).not.toContain("NaN");
      if (zoom > 0 && zoom < 6) expect(svg).toContain(">Turquie<");
      expect(svg.length).toBeLessThan(400_000);
    }
  });
});
