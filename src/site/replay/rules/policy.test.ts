import { describe, expect, it } from "vitest";
import { fateOf, isStage, playedPolicy, stamp } from "./policy.ts";

const scope = "https://lookout.example/replay/";
const HASH = "a".repeat(64);

describe("the law of what is played", () => {
  it("lets no script run at the site's own origin, and names no place but the capture", () => {
    const policy = playedPolicy({ scope, apart: false });
    expect(policy).toContain("script-src 'none'");
    expect(policy).not.toMatch(/allow-scripts|'self' |unsafe-eval|https?:(?!\/\/lookout\.example\/replay\/)/);
    expect(policy).toContain("connect-src 'none'");
  });

  it("lets scripts run at an origin of their own, for that origin alone", () => {
    const policy = playedPolicy({ scope, apart: true, site: "https://site.example" });
    expect(policy).toContain("sandbox allow-same-origin allow-scripts;");
    expect(policy).not.toMatch(/allow-(?:top|popups|forms|downloads)|connect-src[^;]*(?:https?|wss?):/);
    expect(policy).toContain("frame-ancestors 'self' https://site.example");
  });

  it("plays within the stage only, and keeps the engine's own doors shut", () => {
    expect(fateOf(scope, `${scope}w/x/20260517mp_/https://a.example/`, "iframe")).toBe("play");
    expect(fateOf(scope, `${scope}w/x/20260517mp_/https://a.example/`, "document")).toBe("refuse");
    expect(fateOf(scope, `${scope}w/api/index`, "")).toBe("refuse");
    expect(fateOf(scope, `${scope}en/${HASH}`, "iframe")).toBe("net");
    expect(fateOf(scope, "https://elsewhere.example/", "image")).toBe("play");
  });

  it("takes orders from the stage alone", () => {
    expect(isStage(scope, `${scope}ar/${HASH}`)).toBe(true);
    for (const url of [
      "",
      "about:blank",
      `${scope}w/x/mp_/${scope}en/${HASH}`,
      `https://else.example/replay/en/${HASH}`,
      `${scope}en/${HASH}/x`,
    ])
      expect([url, isStage(scope, url)]).toEqual([url, false]);
  });

  it("writes moments as archives do", () => {
    expect(["2026-05-17T10:30:01.500Z", "2026-05-17", ""].map(stamp)).toEqual([
      "20260517103001",
      "20260517000000",
      "00000000000000",
    ]);
  });
});
