import { execFileSync } from "node:child_process";
import { createServer as createSecure } from "node:https";
import { expect, test } from "vitest";
import { page, words } from "./answers.fixture.ts";
import { distrustOf } from "./certificates.ts";
import { capture } from "./index.ts";
import { answers, forbidden, heard, host, listening, objects, portOf, reportOf, settings, taken } from "./site.fixture.ts";

function aCertificate(): { key: string; cert: string } {
  const said =
    "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1";
  const both = execFileSync("openssl", [...said.split(" "), "-keyout", "-"], { stdio: ["ignore", "pipe", "ignore"] }).toString();
  const [key = "", cert = ""] = ["PRIVATE KEY", "CERTIFICATE"].map(
    (what) => new RegExp(`-----BEGIN ${what}-----[^]*-----END ${what}-----\\n`).exec(both)?.[0] ?? "",
  );
  return { key, cert };
}

/** What a page cannot do, and whom it is asked from. */
export function reach(): void {
  test("no page reaches what is forbidden, by any element, script, worker, form or way out; what it tried is said", async () => {
    heard.length = 0;
    const captured = await taken("/tricks");
    expect(heard).toEqual([]);
    const { refused } = await reportOf(captured);
    expect(refused["forbidden-address"]).toBeGreaterThan(15);
    expect(refused).toMatchObject({ dialog: expect.any(Number) });
    expect(await taken("/leads-away")).toMatchObject({ verdict: "error", reason: "address-forbidden" });
    await taken("/refresh");
    expect(heard).toEqual([]);
  });

  test("an address of this machine, in whatever spelling, is refused before anything starts", async () => {
    for (const url of [
      forbidden,
      forbidden.replace("127.0.0.1", "2130706433"),
      forbidden.replace("127.0.0.1", "localhost"),
      "http://[::ffff:7f00:1]/",
      "http://169.254.169.254/latest",
    ])
      await expect(capture(url, { objects, settings: settings() })).rejects.toMatchObject({ code: "address-forbidden" });
    await expect(capture("javascript:alert(1)", { objects, settings: settings() })).rejects.toMatchObject({
      code: "address-invalid",
    });
    await expect(capture("https://a:b@example.org/", { objects, settings: settings() })).rejects.toMatchObject({
      code: "address-invalid",
    });
  });

  test("a site whose certificate nobody vouches for is captured, with the certificate and why it is not trusted", async () => {
    const { key, cert } = aCertificate();
    const secure = createSecure({ key, cert }, (request, response) => answers[request.url ?? ""]?.(request, response));
    await listening(secure);
    const origin = `https://127.0.0.1:${portOf(secure)}`;
    for (const path of ["/complete", "/report.csv"]) {
      const captured = await capture(`${origin}${path}`, { objects, settings: settings({ allow: [new URL(origin).host] }) });
      expect(captured).toMatchObject({ verdict: "complete", reason: "certificate-not-trusted" });
      const { certificates, certificateError } = await reportOf(captured);
      expect(certificateError).toBe("self-signed");
      expect(certificates[origin]?.[0]).toBe(cert);
    }
    // The page is of another site, and only a picture of it comes from there.
    answers["/picture-from-elsewhere"] = (_q, r) => void r.end(page(`<p>${words}</p><img src="${origin}/late.svg">`));
    const mixed = await taken("/picture-from-elsewhere", { allow: [host, new URL(origin).host] });
    expect(mixed).toMatchObject({ verdict: "complete", reason: "whole" });
    const told = await reportOf(mixed);
    expect([told.certificateError, told.untrusted]).toEqual([undefined, [{ origin, why: "self-signed" }]]);
    expect(told.certificates[origin]?.[0]).toBe(cert);
    expect(told.responses.filter(({ untrusted }) => untrusted).map(({ url }) => url)).toEqual([`${origin}/late.svg`]);
    const elsewhere = origin.replace("127.0.0.1", "localhost");
    const other = await capture(`${elsewhere}/report.csv`, { objects, settings: settings({ allow: [new URL(elsewhere).host] }) });
    expect((await reportOf(other)).certificateError).toBe("other-name");
    expect(["2000-01-01", "2100-01-01"].map((day) => distrustOf([cert], "127.0.0.1", day))).toEqual(["not-yet-valid", "expired"]);
    expect(distrustOf(["no certificate"], "127.0.0.1", "2026-01-01")).toBe("issuer-unknown");
    secure.closeAllConnections();
    secure.close();
  });

  test("windows, downloads, messages and service workers of a page come to nothing, and are counted where they can be", async () => {
    const asked: string[] = [];
    const resolve = async (name: string): Promise<string[]> => {
      asked.push(name);
      return [];
    };
    const captured = await capture(`http://${host}/pops`, { objects, settings: settings(), resolve });
    expect(captured).toMatchObject({ verdict: "complete", title: "SecurityError" });
    const { refused, responses } = await reportOf(captured);
    expect(refused).toEqual({ popup: 1, dialog: 1, download: 1 });
    // The browser asks for nothing of its own: no update, no account, no clock.
    expect(asked).toEqual([]);
    expect(responses.map(({ url }) => new URL(url).pathname)).not.toContain("/sw.js");
  });

  test("robots.txt is obeyed unless it is said otherwise", async () => {
    answers["/robots.txt"] = (_q, r) => void r.end("User-agent: *\nDisallow: /missing\n\nUser-agent: Vigie\nDisallow: /error\n");
    expect(await taken("/error", { robots: "obey" })).toMatchObject({
      verdict: "blocked",
      reason: "robots-disallowed",
      resources: 1,
    });
    expect(await taken("/report.csv", { robots: "obey" })).toMatchObject({ verdict: "complete" });
    delete answers["/robots.txt"];
  });
}
