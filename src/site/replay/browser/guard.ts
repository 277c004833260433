import { fateOf, isStage, playedPolicy } from "../rules/policy.ts";

/** Origins of the place where captures are played, and of the site; empty when they are one. Filled in when the script is made. */
declare const PLACE: { apart: string; site: string };

interface FetchAsked extends Event {
  readonly request: Request;
  respondWith(answer: Response | Promise<Response>): void;
}

interface MessageAsked extends Event {
  readonly data: { msg_type?: string } | null;
  readonly source: { readonly url?: string } | null;
}

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly location: { readonly origin: string };
  readonly FetchEvent: { prototype: FetchAsked };
  addEventListener(name: "fetch", hear: (event: FetchAsked) => void): void;
  addEventListener(name: "message", hear: (event: MessageAsked) => void): void;
}

/**
 * Stands before the engine that plays captures, in the same worker: whatever the engine answers goes out under our law, and only the stage
 * may tell it what to do. It is the first script of the worker, so that its listeners are asked first.
 */
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const apart = PLACE.apart !== "" && worker.location.origin === PLACE.apart;
const policy = playedPolicy({ scope, apart, site: apart ? PLACE.site : undefined });

const { respondWith } = worker.FetchEvent.prototype;

/** Headers of the time of the capture that would still act today, or take our law away. */
const DROPPED = [
  "content-security-policy-report-only",
  "link",
  "refresh",
  "report-to",
  "reporting-endpoints",
  "nel",
  "set-cookie",
  "clear-site-data",
  "speculation-rules",
  "service-worker-allowed",
];

function sealed(answer: Response): Response {
  // An error of the net has no headers, and is nothing to see.
  if (answer.type === "error" || answer.status === 0) return answer;
  const { status, statusText } = answer;
  const headers = new Headers(answer.headers);
  for (const name of DROPPED) headers.delete(name);
  headers.set("Content-Security-Policy", policy);
  headers.set("Referrer-Policy", "no-referrer");
  headers.set("X-DNS-Prefetch-Control", "off");
  const empty = [101, 103, 204, 205, 304].includes(status);
  return new Response(empty ? null : answer.body, { status, statusText, headers });
}

worker.FetchEvent.prototype.respondWith = function respond(this: FetchAsked, answer: Response | Promise<Response>): void {
  respondWith.call(this, Promise.resolve(answer).then(sealed));
};

worker.addEventListener("fetch", (event) => {
  const fate = fateOf(scope, event.request.url, event.request.destination);
  if (fate === "play") return;
  event.stopImmediatePropagation();
  if (fate === "refuse") event.respondWith(new Response("This is shown on the page of the capture only.\n", { status: 403 }));
});

worker.addEventListener("message", (event) => {
  // A stage that is being left is nobody any more, and asks for one thing only.
  const leaving = event.source === null && event.data?.msg_type === "removeColl";
  if (!leaving && !isStage(scope, event.source?.url ?? "")) event.stopImmediatePropagation();
});
