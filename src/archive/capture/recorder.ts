import { type Flow, openFlow } from "./flow.ts";
import type { Event, Protocol } from "./protocol.ts";
import type { Exchange } from "./rules/exchange.ts";

/** What of the browser's network events is used here. */
interface NetworkResponse {
  url: string;
  status: number;
  statusText: string;
  headers: Record<string, string>;
  mimeType: string;
  protocol?: string;
  securityState?: string;
  fromDiskCache?: boolean;
}
interface WillBeSent {
  requestId: string;
  loaderId: string;
  request: { url: string; method: string; headers: Record<string, string>; postData?: string; hasPostData?: boolean };
  wallTime: number;
  timestamp: number;
  redirectResponse?: NetworkResponse;
  type?: string;
  frameId?: string;
  initiator?: { type: string };
}
interface ExtraInfo {
  requestId: string;
  headers: Record<string, string>;
  headersText?: string;
  statusCode?: number;
}

interface Open {
  /** One for each hop; the last is the one under way. */
  hops: Exchange[];
  session: string;
  sentExtras: Record<string, string>[];
  receivedExtras: { headers: Record<string, string>; text?: string }[];
  offset: number;
  over: boolean;
  /** A full Chromium asks for it by itself, to show it beside the page: it is kept when it comes, and not waited for. */
  isIcon: boolean;
  flow?: Flow | undefined;
}

export interface RecorderBounds {
  /** Of all bodies, after they were unpacked. */
  bytes: number;
  /** Of one body: the first bytes of a larger one are kept. */
  resourceBytes: number;
  resources: number;
  /** There are more requests than that. Told once. */
  onMany: () => void;
  /** All bodies are more than they may be, or the page itself is. Told once. */
  onMuch: () => void;
}

/** What may come before a body is taken while it comes. */
const ROOM = 32_000_000;
/** The browser gives larger bodies out as a whole, or not at all: they are taken while they come. */
const FLOWS = 16_000_000;

/** What a page's traffic was, as the browser tells it. */
export interface Recorder {
  /** Begins to listen to one target. Resolves when it is listened to, which a target that is held does only when it is let go. */
  attach(session: string): Promise<unknown>;
  hear(event: Event): void;
  /** Exchanges under way that the page is not whole without. */
  pending(): number;
  /** When something last happened, by the process's own clock in milliseconds. */
  lastAt(): number;
  /** The first document of the page: its exchange, hop by hop. */
  main(): readonly Exchange[];
  /** All exchanges in the order in which they began, with the bodies that came. */
  finish(): Promise<Exchange[]>;
  /** All exchanges as far as they are known now. */
  all(): Exchange[];
}

export function openRecorder(protocol: Protocol, bounds: RecorderBounds): Recorder {
  const open = new Map<string, Open>();
  const order: Open[] = [];
  const bodies = new Set<Promise<void>>();
  const flows = Math.min(FLOWS, bounds.resourceBytes / 2);
  let last = performance.now();
  let first: Open | undefined;
  let total = 0;
  let isMuch = false;
  let isMany = false;

  const started = (session: string, it: WillBeSent) => {
    if (!/^https?:/.test(it.request.url)) return;
    last = performance.now();
    const there = open.get(it.requestId);
    if (!(there && it.redirectResponse) && order.length >= bounds.resources) {
      // A page may ask for millions: what is beyond the bound is not even listed.
      if (!isMany) bounds.onMany();
      isMany = true;
      return;
    }
    const exchange: Exchange = {
      url: it.request.url,
      method: it.request.method,
      kind: it.type ?? "Other",
      requestHeaders: it.request.headers,
      ...(it.request.postData !== undefined && { requestBody: it.request.postData }),
      at: new Date(it.wallTime * 1000).toISOString(),
    };
    if (there && it.redirectResponse) {
      received(there, it.redirectResponse, it.wallTime * 1000);
      const [before] = there.hops.slice(-1);
      if (before) before.done = true;
      there.hops.push(exchange);
      return;
    }
    const one: Open = {
      hops: [exchange],
      session,
      sentExtras: [],
      receivedExtras: [],
      offset: it.wallTime * 1000 - it.timestamp * 1000,
      over: false,
      isIcon: it.type === "Other" && it.initiator?.type === "other",
      ...extrasBefore(there),
    };
    open.set(it.requestId, one);
    order.push(one);
    first ??= it.type === "Document" || it.type === undefined ? one : undefined;
  };

  const received = (one: Open, response: NetworkResponse, at: number) => {
    const [exchange] = one.hops.slice(-1);
    if (!exchange || exchange.response) return;
    exchange.response = {
      status: response.status,
      statusText: response.statusText,
      headers: Object.entries(response.headers).flatMap(([name, value]) =>
        value.split("\n").map((line): [string, string] => [name, line]),
      ),
      mediaType: response.mimeType,
      at: new Date(at).toISOString(),
      trusted: response.securityState !== "insecure" || !exchange.url.startsWith("https:"),
    };
  };

  const bodyOf = async (requestId: string, { flow }: Open, exchange: Exchange, session: string): Promise<Buffer> => {
    const asked = () =>
      protocol
        .send<{ body: string; base64Encoded: boolean }>("Network.getResponseBody", { requestId }, session)
        .then(({ body, base64Encoded }) => Buffer.from(body, base64Encoded ? "base64" : "utf8"));
    const length = exchange.length ?? 0;
    const taken = await flow?.taken(length);
    if (taken === undefined) return asked();
    if (length > bounds.resourceBytes) exchange.cut = true;
    return taken;
  };

  const follow = (requestId: string, one: Open): void => {
    one.flow = openFlow(protocol, { requestId, session: one.session, most: bounds.resourceBytes });
  };

  const came = (requestId: string, one: Open, { dataLength, data }: { dataLength: number; data?: string }): void => {
    const [exchange] = one.hops.slice(-1);
    if (!exchange) return;
    exchange.length = (exchange.length ?? 0) + dataLength;
    total += dataLength;
    if (one.flow && data) one.flow.add(data);
    else if (!one.flow && exchange.length > flows) follow(requestId, one);
    if (isMuch || (total <= bounds.bytes && !(one === first && exchange.length > bounds.resourceBytes))) return;
    isMuch = true;
    bounds.onMuch();
  };

  const fetched = (requestId: string, one: Open, session: string) => {
    const [exchange] = one.hops.slice(-1);
    if (!exchange?.response) return;
    const work = bodyOf(requestId, one, exchange, session)
      .then((bytes) => {
        exchange.body = bytes.subarray(0, bounds.resourceBytes);
        if (bytes.length > bounds.resourceBytes) exchange.cut = true;
      })
      .catch(() => {
        // Nothing is kept of an answer without a body, and of one that is too large.
        if (/^(204|205|304)$/.test(String(exchange.response?.status)) || exchange.method === "HEAD" || exchange.length === 0)
          return;
        exchange.cut = true;
      })
      .finally(() => {
        bodies.delete(work);
        one.flow = undefined;
      });
    bodies.add(work);
  };

  const hear = ({ method, params, session }: Event): void => {
    if (method === "Network.requestWillBeSent") {
      started(session, params as WillBeSent);
      return;
    }
    const { requestId } = (params ?? {}) as { requestId?: string };
    if (!requestId || !method.startsWith("Network.")) return;
    const one = open.get(requestId) ?? (method.endsWith("ExtraInfo") ? ahead(requestId, session) : undefined);
    if (!one) return;
    last = performance.now();
    if (method === "Network.requestWillBeSentExtraInfo") one.sentExtras.push((params as ExtraInfo).headers);
    else if (method === "Network.responseReceivedExtraInfo") {
      const { headers, headersText } = params as ExtraInfo;
      one.receivedExtras.push({ headers, ...(headersText && { text: headersText }) });
    } else if (method === "Network.responseReceived") {
      const { response, timestamp, type } = params as { response: NetworkResponse; timestamp: number; type: string };
      const [exchange] = one.hops.slice(-1);
      if (exchange) exchange.kind = type;
      received(one, response, timestamp * 1000 + one.offset);
      // What came of the page itself is there even when the browser is gone before its end.
      if (!one.flow && (one === first || lengthSaid(exchange) > flows)) follow(requestId, one);
    } else if (method === "Network.dataReceived") came(requestId, one, params as { dataLength: number; data?: string });
    else if (method === "Network.loadingFinished" || method === "Network.loadingFailed") {
      one.over = true;
      const [exchange] = one.hops.slice(-1);
      if (!exchange) return;
      if (method === "Network.loadingFailed") {
        const { errorText, canceled, blockedReason } = params as {
          errorText: string;
          canceled?: boolean;
          blockedReason?: string;
        };
        exchange.failure = blockedReason ? `blocked: ${blockedReason}` : canceled ? "cancelled" : errorText;
        if (exchange.response) exchange.cut = true;
      } else exchange.done = true;
      fetched(requestId, one, session);
    }
  };

  /** What is said of headers can come before the request itself. */
  const ahead = (requestId: string, session: string): Open => {
    const one: Open = { hops: [], session, sentExtras: [], receivedExtras: [], offset: 0, over: false, isIcon: false };
    open.set(requestId, one);
    return one;
  };
  const extrasBefore = (there: Open | undefined) =>
    there && there.hops.length === 0 ? { sentExtras: there.sentExtras, receivedExtras: there.receivedExtras } : {};

  const settle = (one: Open): Exchange[] => {
    for (const [index, hop] of one.hops.entries()) {
      const sent = one.sentExtras[index];
      if (sent) hop.requestHeaders = sent;
      const raw = one.receivedExtras[index];
      if (!raw || !hop.response) continue;
      hop.response.headers = Object.entries(raw.headers).flatMap(([name, value]) =>
        value.split("\n").map((line): [string, string] => [name, line]),
      );
      if (raw.text) hop.response.raw = raw.text;
    }
    return one.hops;
  };

  /** An icon that did not come whole is no part that is missing. */
  const kept = (): Exchange[] => order.filter((one) => !one.isIcon || one.hops.at(-1)?.done).flatMap(settle);

  return {
    attach: (session) => {
      const room = { maxTotalBufferSize: bounds.resourceBytes * 4 + ROOM, maxResourceBufferSize: bounds.resourceBytes + ROOM };
      // Bodies are kept outside of the page's process: they come byte for byte, and also when they were cut off.
      return Promise.all([
        protocol.tell("Network.enable", { ...room, maxPostDataSize: 1_000_000, enableDurableMessages: true }, session),
        protocol.tell("Network.setCacheDisabled", { cacheDisabled: true }, session),
        protocol.tell("Network.setBypassServiceWorker", { bypass: true }, session),
      ]);
    },
    hear,
    pending: () => order.filter((one) => !one.over && !one.isIcon).length,
    lastAt: () => last,
    main: () => (first ? settle(first) : []),
    all: kept,
    finish: async () => {
      for (const [requestId, one] of open) {
        if (one.over || one.isIcon || one.hops.length === 0) continue;
        const [exchange] = one.hops.slice(-1);
        if (exchange?.response) exchange.cut = true;
        fetched(requestId, one, one.session);
      }
      await Promise.all(bodies);
      return kept();
    },
  };
}

const lengthSaid = (exchange: Exchange | undefined): number =>
  Number(exchange?.response?.headers.find(([name]) => name.toLowerCase() === "content-length")?.[1]) || 0;
