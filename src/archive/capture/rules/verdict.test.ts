import fc from "fast-check";
import { expect, test } from "vitest";
import { lackIn } from "./exchange.ts";
import { nameOfFile, waczName } from "./names.ts";
import { saysTheSame, wordsOfMarkup } from "./soft-404.ts";
import { type Observed, REASONS, VERDICTS, verdictOf } from "./verdict.ts";
import { keptHeaders, requestLine, statusLine } from "./warc-headers.ts";

const seen = (more: Partial<Observed>): Observed => ({
  url: "https://example.org/a/b",
  finalUrl: "https://example.org/a/b",
  status: 200,
  isPage: true,
  cut: false,
  missing: 0,
  asked: 3,
  title: "A page",
  text: "Words of a page.",
  passwordField: false,
  certificateError: false,
  ...more,
});
const judged = (more: Partial<Observed>) => Object.values(verdictOf(seen(more))).join(" ");
const article = "The committee met and spoke about the budget of the border agency. ".repeat(60);

test.each<[Partial<Observed>, string]>([
  [{}, "complete whole"],
  [{ certificateError: true }, "complete certificate-not-trusted"],
  [{ text: `${article} the login page of the system was not found, access denied` }, "complete whole"],
  [{ limit: "seconds" }, "partial time-limit"],
  [{ limit: "bytes" }, "partial size-limit"],
  [{ limit: "resources" }, "partial resource-limit"],
  [{ limit: "memory" }, "partial memory-limit"],
  [{ limit: "memory", status: undefined }, "error memory-limit"],
  [{ ended: "browser" }, "partial browser-ended"],
  [{ ended: "browser", status: undefined }, "error browser-ended"],
  [{ cut: true }, "partial body-cut-off"],
  [{ missing: 1 }, "partial resources-missing"],
  [{ text: "", title: "", asked: 0 }, "partial empty-page"],
  [{ robots: "disallowed", status: undefined }, "blocked robots-disallowed"],
  [{ status: 403 }, "blocked refused-by-site"],
  [{ status: 451 }, "blocked refused-by-site"],
  [{ status: 429 }, "blocked too-many-requests"],
  [{ status: 503, title: "Just a moment..." }, "blocked challenge"],
  [{ title: "Attention Required! | Cloudflare" }, "blocked challenge"],
  [{ text: "Confirmez : je ne suis pas un robot" }, "blocked challenge"],
  [{ text: "تم رفض الوصول إلى هذه الصفحة" }, "blocked challenge"],
  [{ status: 401 }, "login-wall sign-in-required"],
  [{ passwordField: true, title: "Sign in" }, "login-wall sign-in-page"],
  [{ passwordField: true, text: "Veuillez vous identifier. Mot de passe" }, "login-wall sign-in-page"],
  [{ passwordField: true, text: "تسجيل الدخول" }, "login-wall sign-in-page"],
  [{ finalUrl: "https://example.org/user/login" }, "login-wall sign-in-page"],
  [{ passwordField: true, text: article }, "complete whole"],
  [{ title: "Page not found" }, "soft-404 says-not-found"],
  [{ title: "404 | Ministry" }, "soft-404 says-not-found"],
  [{ text: "Désolé, cette page n’existe plus." }, "soft-404 says-not-found"],
  [{ text: "La página no existe" }, "soft-404 says-not-found"],
  [{ text: "عذرًا، الصفحة المطلوبة غير موجودة" }, "soft-404 says-not-found"],
  [{ finalUrl: "https://www.example.org/" }, "soft-404 led-to-front-page"],
  [{ sameAsNonsense: true }, "soft-404 same-as-nonsense"],
  [{ status: 404 }, "error not-found"],
  [{ status: 410 }, "error gone"],
  [{ status: 500 }, "error site-error"],
  [{ status: undefined, failure: "name-unknown" }, "error name-unknown"],
  [{ status: undefined, failure: "redirect-loop" }, "error redirect-loop"],
  [{ status: 302, failure: "address-forbidden" }, "error address-forbidden"],
  [{ status: undefined }, "error no-answer"],
])("of %j the verdict is %s", (more, verdict) => expect(judged(more)).toBe(verdict));

test("whatever is seen, there is a verdict and a reason of the lists, and nothing that is lacking is complete", () => {
  const any = fc.record({
    status: fc.option(fc.integer({ min: 100, max: 599 }), { nil: undefined }),
    cut: fc.boolean(),
    missing: fc.nat(5),
    title: fc.string(),
    text: fc.string(),
    passwordField: fc.boolean(),
    limit: fc.option(fc.constantFrom("seconds" as const, "bytes" as const), { nil: undefined }),
    finalUrl: fc.webUrl(),
  });
  fc.assert(
    fc.property(any, (more) => {
      const it = seen(more as Partial<Observed>);
      const { verdict, reason } = verdictOf(it);
      expect(VERDICTS).toContain(verdict);
      expect(REASONS).toContain(reason);
      if (it.cut || it.missing > 0 || it.limit || (it.status ?? 999) >= 400) expect(verdict).not.toBe("complete");
    }),
  );
});

test("what the page gave up itself is not missing, what failed is", () => {
  const part = { method: "GET", requestHeaders: {}, at: "" };
  const response = { status: 200, statusText: "", headers: [], mediaType: "", at: "", trusted: true };
  const page = { ...part, url: "https://a/", kind: "Document", response };
  const all = [
    page,
    { ...part, url: "https://a/1", kind: "Image", response },
    { ...part, url: "https://a/2", kind: "Image", response: { ...response, status: 404 } },
    { ...part, url: "https://a/3", kind: "Script", failure: "net::ERR_FAILED" },
    { ...part, url: "https://a/4", kind: "Image", failure: "cancelled" },
    { ...part, url: "https://a/5", kind: "XHR", failure: "net::ERR_FAILED" },
  ];
  expect(lackIn(all, [page])).toEqual({ asked: 4, missing: 2 });
});

test("a site that answers every address with one page is seen through, and one whose scripts write the page is not accused", () => {
  const shell = "<html><script>var a='words in scripts'</script><body><h1>Welcome</h1> we have nothing here for you today";
  const words = wordsOfMarkup(shell);
  expect(saysTheSame(words, wordsOfMarkup(shell), words)).toBe(true);
  expect(saysTheSame(words, wordsOfMarkup(shell), wordsOfMarkup("a report on cameras at the border written by script"))).toBe(
    false,
  );
  expect(saysTheSame(words, wordsOfMarkup("<p>No such page"), words)).toBe(false);
});

test("names of captures and files hold nothing that acts", () => {
  expect(waczName("https://example.org/press/2024/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1?q=1", "2026-11-22T00:00:00Z")).toBe(
    "example.org-press-2024-أخبار-2026-11-22.wacz",
  );
  expect(waczName("http://[::1]/../..", "2026-11-22T00:00:00Z")).toBe("--1-2026-11-22.wacz");
  expect(
    nameOfFile(
      "https://example.org/download?id=3",
      [["Content-Disposition", "attachment; filename*=utf-8''plan%20de%20vol.pdf"]],
      "application/pdf",
    ),
  ).toBe("plan de vol.pdf");
  expect(nameOfFile("https://example.org/report", [], "application/pdf")).toBe("report.pdf");
});

test("hostile headers stay one line each and keep what they say", () => {
  expect(
    keptHeaders([
      ["X-A", "1\r\nSet-Cookie: evil=1"],
      ["Bad Name", "x"],
      [":status", "200"],
      ["Content-Encoding", "gzip"],
    ]),
  ).toEqual([
    ["X-A", "1 Set-Cookie: evil=1"],
    ["x-orig-Content-Encoding", "gzip"],
  ]);
  expect(statusLine({ status: 200, statusText: "OK\r\nX: y" })).toBe("HTTP/1.1 200 OK X: y");
  expect(requestLine("GET", "https://example.org/a?b=c#d")).toBe("GET /a?b=c HTTP/1.1");
});
