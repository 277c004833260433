import { connect } from "node:net";

/** Sends bytes, and answers all that comes back until the other side closes or falls silent. */
export const spoken = (url: string, bytes: string): Promise<string> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let heard = "";
    const quiet = () => socket.setTimeout(5000, () => socket.destroy());
    socket.on("connect", () => {
      quiet();
      socket.write(Buffer.from(bytes, "latin1"));
    });
    socket.on("data", (data) => {
      heard += data.toString("latin1");
      socket.setTimeout(150, () => socket.destroy());
    });
    socket.on("error", (error) => ("code" in error && error.code === "ECONNRESET" ? done(heard) : fail(error)));
    socket.on("close", () => done(heard));
  });
const get = (path: string, headers = ""): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: close\r\n\r\n`;
const of = (host: string): string => `GET /en/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

/** What no browser would send, by what is wrong with it. */
export const REQUESTS: Record<string, string> = {
  "no host": "GET /en/ HTTP/1.1\r\n\r\n",
  "two hosts": "GET /en/ HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
  "a host with markup": of('"><script>'),
  "a host with a space": of("a b"),
  "a host with half a bracket": of("[::1"),
  "a host with an at": of("user:secret@host"),
  "an empty host": of(""),
  "a host with a bad port": of("host:99999999"),
  "a host of bytes": of("\xff\xfe\x80"),
  bytes: "\x00\x01\x02\xff\r\n\r\n",
  "the greeting of TLS": "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
  "the greeting of HTTP/2": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "another version": "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
  "no version": "GET /\r\n\r\n",
  "an address of elsewhere": get("http://evil.example/"),
  "an address of another scheme": get("javascript:alert(1)"),
  "two slashes": get("//evil.example/en/"),
  "a backslash": get("/\\evil.example"),
  "a way up": get("/../../../etc/passwd"),
  "a way up in code": get("/en/%2e%2e/%2e%2e/etc/passwd"),
  "a zero": get("/en/%00"),
  "broken percent": get("/en/%"),
  "broken UTF-8": get("/en/%ff%fe%c0%af"),
  "raw bytes": get("/en/\xe9\xff"),
  "a raw quote": get(`/en/search?q="<script>`),
  "a fragment": get("/en/#x"),
  "a star": "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  "a tunnel": "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n",
  "a trace": "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  "a method in small letters": "get / HTTP/1.1\r\nHost: a\r\n\r\n",
  "a method that is none": "FLY /en/ HTTP/1.1\r\nHost: a\r\n\r\n",
  "a delete": "DELETE /en/r/VIG-DEP-2026-0001 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  "a form": "POST /en/search HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nConnection: close\r\n\r\nq=x",
  "a form with a broken length": "POST /en/ HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
  "a form of two lengths": "POST /en/ HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
  "length and pieces":
    "POST /en/ HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
  "broken pieces": "POST /api/v1/records HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nZZ\r\n",
  "a very long address": get(`/en/search?q=${"a".repeat(9000)}`),
  "a longer address": get(`/${"a".repeat(20_000)}`),
  "many headers": get("/en/", "X-A: b\r\n".repeat(3000)),
  "a long header": get("/en/", `X-A: ${"b".repeat(40_000)}\r\n`),
  "a header with a zero": get("/en/", "X-A: a\x00b\r\n"),
  "a folded header": get("/en/", "X-A: a\r\n b\r\n"),
  "a header without a name": get("/en/", ": a\r\n"),
  "languages of bytes": get("/", "Accept-Language: \xff\xfe;q=\x80\r\n"),
  "too many languages": get("/", `Accept-Language: ${"xx-YY;q=0.1,".repeat(900)}\r\n`),
  "languages that weigh nothing": get("/", "Accept-Language: ar;q=NaN, fr;q=-1, es;q=9e999, ;;;===,*\r\n"),
  "an encoding that is none": get("/en/", "Accept-Encoding: br;q=zz, gzip;q=, \x80, *;q=0\r\n"),
  "a tag that is none": get("/en/", 'If-None-Match: W/"\xff", *, """\r\n'),
  "a date that is none": get("/en/", "If-Modified-Since: yesterday\r\n"),
  "ranges that are none": get("/en/", "Range: bytes=9-1,-,a-b,99999999999999999999-\r\n"),
  "a range of lines": get("/api/v1/records", "Range: lines=1-2\r\n"),
  "an upgrade": get("/en/", "Upgrade: websocket\r\nSec-WebSocket-Key: x\r\n").replace("Connection: close", "Connection: Upgrade"),
  "an expectation": get("/en/", "Expect: the-impossible\r\n"),
  "a type that is none": get("/api/v1/records", "Accept: \xff/\x80;q=a, */\r\n"),
  "an origin of markup": get("/api/v1/records", 'Origin: "><script>\r\n'),
  "a forwarded address": get(
    "/en/",
    "X-Forwarded-Host: evil.example\r\nX-Forwarded-For: <script>\r\nForwarded: host=evil.example\r\n",
  ),
};
