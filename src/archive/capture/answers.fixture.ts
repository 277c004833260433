import type { RequestListener } from "node:http";

export const words = "The ministry has put up cameras along the road to the border, and says so on this page. ".repeat(40);
export const page = (body: string, title = "Cameras at the border") =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${body}`;

/** As long as one likes, and nothing to show. */
const REMARK = "x".repeat(10_000);

/** All the ways that a page has to make its browser ask for something. */
const tricks = (to: string) => `
<link rel=stylesheet href="${to}/css"><link rel=prefetch href="${to}/prefetch"><link rel=preconnect href="${to}"><link rel=dns-prefetch href="${to}">
<link rel=icon href="${to}/icon"><link rel=manifest href="${to}/manifest"><link rel=modulepreload href="${to}/module">
<style>@import url("${to}/import"); @font-face { font-family: x; src: url("${to}/font") } body { font-family: x; background: url("${to}/background") }</style>
<img src="${to}/img"><img srcset="${to}/srcset 1x"><iframe src="${to}/iframe"></iframe><iframe srcdoc='<img src="${to}/srcdoc">'></iframe><object data="${to}/object"></object>
<embed src="${to}/embed"><video src="${to}/video" poster="${to}/poster"></video><audio src="${to}/audio"></audio><script src="${to}/script"></script>
<form id=f method=post action="${to}/form" target=inner><input name=a value=b></form><iframe name=inner></iframe>
<svg><image href="${to}/svg"/></svg>
<script>
 const to = "${to}"; const quietly = (work) => { try { const it = work(); it?.catch?.(() => {}) } catch {} };
 quietly(() => fetch(to + "/fetch", { mode: "no-cors" })); quietly(() => { const x = new XMLHttpRequest(); x.open("POST", to + "/xhr"); x.send("x") });
 quietly(() => new WebSocket(to.replace("http", "ws") + "/socket")); quietly(() => new EventSource(to + "/events")); quietly(() => navigator.sendBeacon(to + "/beacon", "x"));
 quietly(() => new Worker(URL.createObjectURL(new Blob(["fetch('" + to + "/worker', { mode: 'no-cors' }); new WebSocket('" + to.replace("http", "ws") + "/worker-socket')"])))); quietly(() => new SharedWorker(to + "/shared"));
 quietly(() => window.open(to + "/popup")); quietly(() => document.getElementById("f").submit()); quietly(() => navigator.serviceWorker.register("/sw.js"));
 quietly(() => { const c = new RTCPeerConnection({ iceServers: [{ urls: "stun:" + to.slice(7) }] }); c.createDataChannel("x"); c.createOffer().then((o) => c.setLocalDescription(o)) });
 quietly(() => new WebTransport(to.replace("http:", "https:"))); quietly(() => import(to + "/dynamic.js"));
</script>`;

/** What the site of these tests answers, by path. `forbidden` is where no page may get to. */
export const answersOf = (forbidden: () => string): Record<string, RequestListener> => ({
  "/complete": (_q, r) =>
    void r.end(
      page(`<link rel=stylesheet href=/a.css><p>${words}</p><div style="height:5000px"></div><img loading=lazy src=/late.svg>`),
    ),
  "/for-phones": (_q, r) =>
    void r.end(
      page(`<p>${words}</p><picture><source media="(max-width: 500px), print" srcset=/no.svg><img src=/late.svg></picture>`),
    ),
  "/partial": (_q, r) => void r.end(page(`<link rel=stylesheet href=/no.css><p>${words}</p>`)),
  "/blocked": (_q, r) => void r.end(page("<p>Verify you are human", "Just a moment...")),
  "/login": (_q, r) => void r.writeHead(302, { location: "/account/login" }).end(),
  "/account/login": (_q, r) => void r.end(page("<form>Sign in<input type=password></form>", "Sign in")),
  "/missing": (_q, r) => void r.end(page("<h1>Page not found</h1>", "Oops")),
  "/error": (_q, r) => void r.writeHead(500).end(page("broken")),
  "/headless": (_q, r) =>
    void r.end(
      page(
        `<p id=a>hello</p><script>if (navigator.webdriver) a.textContent = "You are using a headless browser: access denied"</script>`,
      ),
    ),
  "/a.css": (_q, r) => void r.writeHead(200, { "content-type": "text/css" }).end("body { color: #123 }"),
  "/late.svg": (_q, r) =>
    void r.writeHead(200, { "content-type": "image/svg+xml" }).end("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  "/report.csv": (_q, r) => void r.writeHead(200, { "content-type": "text/csv" }).end("a,b\n1,2\n"),
  "/data": (_q, r) =>
    void r
      .writeHead(200, { "content-type": "application/octet-stream", "content-disposition": "attachment; filename=plan.bin" })
      .end("bytes"),
  "/tricks": (_q, r) =>
    void r.end(
      page(
        `${words}${tricks(forbidden())}<script>alert("stay"); const a = document.createElement("a"); a.href = "/data"; a.download = "x"; a.click()</script>`,
      ),
    ),
  "/leads-away": (_q, r) => void r.writeHead(302, { location: `${forbidden()}/redirect` }).end(),
  "/refresh": (_q, r) => void r.end(page(`<meta http-equiv=refresh content="0;url=${forbidden()}/refresh">${words}`)),
  "/never": (_q, r) => void r.writeHead(200, { "content-type": "text/html" }).write(page(words)),
  "/endless": (_q, r) => {
    r.writeHead(200, { "content-type": "text/html" });
    r.write(page(`${words}<!--`));
    const more = () => void (!r.destroyed && r.write(REMARK) ? setImmediate(more) : r.once("drain", more));
    more();
  },
  "/gigabyte": (_q, r) => {
    r.writeHead(200, { "content-type": "text/html", "content-length": 1e9 });
    r.write(page(`${words}<!--`));
    for (let i = 0; i < 400; i++) r.write(REMARK);
    r.on("drain", () => !r.destroyed && r.write(REMARK));
  },
  "/heavy": (_q, r) => void r.end(page(`${words}<script src=/heavy.js></script>`)),
  "/heavy.js": (_q, r) => void r.writeHead(200, { "content-type": "text/javascript" }).end(`/*${"x".repeat(3e6)}*/`),
  "/large.csv": (_q, r) => void r.writeHead(200, { "content-type": "text/csv" }).end("a,b\n".repeat(800_000)),
  "/circle": (_q, r) => void r.writeHead(302, { location: "/circle" }).end(),
  "/pops": (_q, r) =>
    void r.end(
      page(`${words}<script>
        open("/complete"); alert("stay");
        const a = document.createElement("a"); a.href = "/data"; a.download = "x"; a.click();
        navigator.serviceWorker.register("/sw.js").then(() => { document.title = "installed" }, (error) => { document.title = error.name });
      </script>`),
    ),
  "/sw.js": (_q, r) => void r.writeHead(200, { "content-type": "text/javascript" }).end("onfetch = () => undefined"),
  "/many": (_q, r) =>
    void r.end(page(`${words}<script>for (let i = 0; i < 10000; i++) new Image().src = "/pixel?" + i</script>`)),
  "/pixel": (_q, r) =>
    void r.writeHead(200, { "content-type": "image/svg+xml" }).end("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  "/slow": (_q, r) => void r.end(page(`${words}<img src=/hang>`)),
  "/hang": () => undefined,
});
