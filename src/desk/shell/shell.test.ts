import { Hono } from "hono";
import { parseHTML } from "linkedom";
import { afterEach, describe, expect, it } from "vitest";
import { deskRoutes } from "../index.ts";
import { openDeskFor, type TestDesk } from "./desk.fixture.ts";
import { posted } from "./form.ts";
import { keptIn } from "./keep.tsx";

let desk: TestDesk | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

const opened = async () => {
  desk = await openDeskFor({ people: { amal: ["editor"], bea: ["reviewer"] } });
  return desk;
};

describe("the desk", () => {
  it("shows nothing to those who have not signed in, and takes them to the sign-in and back", async () => {
    const { nobody } = await opened();
    const page = await nobody.get("/en/records?type=claim");
    expect([page.status, page.location]).toEqual([302, "/en/sign-in?next=%2Fen%2Frecords%3Ftype%3Dclaim"]);
  });

  it("answers in the language of the address, and else in that of the person", async () => {
    const { as } = await opened();
    expect((await as("amal").get("/")).location).toBe("/en/");
    const page = await as("amal").get("/ar/nowhere");
    expect(page.status).toBe(404);
    expect(page.html).toContain('<html lang="ar" dir="rtl"');
    expect(page.html).not.toContain("nowhere");
  });

  it("lets no page be kept by anyone, and no script run but its own", async () => {
    const { as } = await opened();
    const { headers } = await as("amal").get("/en/nowhere");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toContain("script-src 'self'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });

  it("shows the parts that each may open in one line, and what is beyond that below a word, in the order of the keyboard", async () => {
    desk = await openDeskFor({
      people: { ada: ["administrator", "editor", "custodian"], amal: ["contributor"], bea: ["administrator"] },
    });
    const parts = async (name: string) => {
      const html = (await desk?.as(name).get("/en/records"))?.html ?? "";
      const nav = parseHTML(html).document.querySelector("nav.sections");
      const texts = (selector: string) => [...(nav?.querySelectorAll(selector) ?? [])].map((one) => one.textContent);
      return { all: texts("a").join(" "), later: texts("details a").join(" "), here: texts("[aria-current=page]") };
    };
    const later = "Import Vocabularies Trail Health Monitor People";
    const daily = "Home Records Review Cases Sources Watching Translations";
    expect(await parts("ada")).toEqual({ all: `${daily} ${later}`, later, here: ["Records"] });
    const few = "Home Records Review Sources Watching Translations";
    expect(await parts("amal")).toEqual({ all: few, later: "", here: ["Records"] });
    const some = "Home Records Review Cases Trail Health Monitor People";
    expect(await parts("bea")).toEqual({ all: some, later: "", here: ["Records"] });
  });

  it("serves its style and its script under addresses that change with them", async () => {
    const { as, nobody } = await opened();
    const { html } = await as("amal").get("/en/nowhere");
    for (const path of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
      const asset = await nobody.get(path[1] ?? "");
      expect([path[1], asset.status]).toEqual([path[1], 200]);
      expect(asset.headers.get("cache-control")).toContain("immutable");
    }
  });

  it("changes nothing for a page of another site, whatever cookie the browser sends along", async () => {
    const { as } = await opened();
    const { ask, session } = as("amal");
    const body = new URLSearchParams({ _token: session.formToken });
    const foreign: Record<string, string>[] = [
      { origin: "http://evil.test" },
      { origin: "null" },
      { origin: "http://desk.test", "sec-fetch-site": "cross-site" },
      { origin: "http://desk.test", "sec-fetch-site": "same-site" },
      // A name that its owner lets lead to this machine: to the browser it is one site with the desk.
      { origin: "http://rebound.test", host: "rebound.test", "sec-fetch-site": "same-origin" },
      { origin: "http://localhost.evil.test:8081", host: "localhost.evil.test:8081" },
      { origin: "http://localhost:9000", host: "localhost:8081" },
    ];
    for (const headers of foreign) {
      const answer = await ask("/en/nowhere", { method: "POST", body, headers });
      expect([headers, answer.status]).toEqual([headers, 403]);
    }
  });

  it("takes what comes through a tunnel from this machine, whatever its port", async () => {
    const { as } = await opened();
    const { ask, session } = as("amal");
    const body = new URLSearchParams({ _token: session.formToken });
    for (const host of ["localhost:9000", "127.0.0.1:8081", "[::1]:9000"]) {
      const answer = await ask("/en/nowhere", { method: "POST", body, headers: { origin: `http://${host}`, host } });
      expect([host, answer.status]).toEqual([host, 404]);
    }
  });

  it("gives a form from an earlier sign-in back with all that was typed, to be sent again", async () => {
    const { as } = await opened();
    const answer = await as("amal").post("/en/nowhere?a=1", { _token: "old", words: 'a "quoted" <text>\nof two lines' });
    expect(answer.status).toBe(403);
    expect(answer.html).toContain('name="words" value="a &quot;quoted&quot; &lt;text>\nof two lines"');
    expect(answer.html).toContain(`name="_token" value="${as("amal").session.formToken}"`);
  });

  it("carries a kept form to its own address and to no other site", () => {
    const kept = (action: string) =>
      keptIn(
        posted([
          ["_kept-for", action],
          ["_kept.words", "typed"],
        ]),
      );
    expect(kept("/en/records/new")).toEqual({ action: "/en/records/new", entries: [["words", "typed"]] });
    for (const elsewhere of [
      "//evil.test",
      "/en//evil.test",
      "http://evil.test",
      "/en/\\evil.test",
      "/xx/records",
      "javascript:1",
    ])
      expect([elsewhere, kept(elsewhere)]).toEqual([elsewhere, undefined]);
  });

  it("refuses a form that is too large, or that is none", async () => {
    const { as } = await opened();
    const big = await as("amal").post("/en/nowhere", { words: "x".repeat(5_000_000) });
    expect(big.status).toBe(413);
    const broken = await as("amal").ask("/en/nowhere", {
      method: "POST",
      body: "--no boundary here",
      headers: { "content-type": "multipart/form-data; boundary=x" },
    });
    expect(broken.status).toBe(400);
  });

  it("says that a mistake of ours is one, and nothing of what it was", async () => {
    const { house, as, bugs } = await opened();
    const broken = deskRoutes({
      ...house,
      accounts: { ...house.accounts, sessionOf: () => Promise.reject(new Error("secret words")) },
    });
    expect(broken).toBeInstanceOf(Hono);
    const answer = await broken.fetch(new Request("http://desk.test/en/", { headers: { cookie: "vigie-desk=x" } }));
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret words");
    expect(bugs).toHaveLength(1);
    expect((await as("amal").get("/en/nowhere")).status).toBe(404);
  });
});
