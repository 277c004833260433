import type { Event, Protocol } from "./protocol.ts";
import type { Recorder } from "./recorder.ts";

/** What pages could use to act beyond their page. */
const WITHOUT = `(() => {
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport", "SharedWorker"]) try { delete globalThis[name] } catch {}
  try { Object.defineProperty(ServiceWorkerContainer.prototype, "register", { value: () => Promise.reject(new DOMException("not here", "SecurityError")) }) } catch {}
})()`;

/** A full Chromium makes its own windows and helpers out of pages: they are none of the page's doing. */
const OWN_PLACE = /^(?:chrome|chrome-extension|chrome-untrusted|devtools):/;

interface Overseeing {
  recorder: Recorder;
  /** Where the page is; what is elsewhere belongs to the browser. */
  context: string;
  agent: string;
  page: PromiseWithResolvers<{ session: string; frame: string }>;
  refuse: (what: string) => void;
}

/** Targets come held: each is made safe before it runs, or is closed. */
export function oversee({ method, params, session }: Event, protocol: Protocol, it: Overseeing): void {
  if (method === "Page.javascriptDialogOpening") {
    it.refuse("dialog");
    const { type } = params as { type: string };
    protocol.tell("Page.handleJavaScriptDialog", { accept: type === "beforeunload" }, session);
  } else if (method === "Browser.downloadWillBegin") it.refuse("download");
  // Some browsers refuse a window by themselves, and others open it: that a page wants one is said by all.
  else if (method === "Page.windowOpen") it.refuse("popup");
  else if (method === "Target.attachedToTarget") {
    const { sessionId, targetInfo } = params as {
      sessionId: string;
      targetInfo: { targetId: string; type: string; openerId?: string; url: string; browserContextId?: string };
    };
    const { type, targetId, openerId, url, browserContextId } = targetInfo;
    const isPages = browserContextId === it.context && !OWN_PLACE.test(url);
    const isPage = type === "page" && isPages && !openerId;
    const isPart = type === "iframe" || type === "worker";
    if (!isPage && !isPart) {
      if (isPages && type !== "page") it.refuse(type.replace("_", "-"));
      // Held, it would hold up the page that opened it, and its own end.
      protocol.tell("Runtime.runIfWaitingForDebugger", {}, sessionId);
      protocol.tell("Target.closeTarget", { targetId });
      return;
    }
    const tell = (method: string, params: object = {}) => protocol.tell(method, params, sessionId);
    const ready = [
      it.recorder.attach(sessionId),
      tell("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      tell("Security.setIgnoreCertificateErrors", { ignore: true }),
      tell("Network.setUserAgentOverride", { userAgent: it.agent }),
    ];
    if (type !== "worker")
      ready.push(tell("Page.enable"), tell("Page.addScriptToEvaluateOnNewDocument", { source: WITHOUT, runImmediately: true }));
    ready.push(tell("Runtime.runIfWaitingForDebugger"));
    // A page's frame has the name of its target. It goes nowhere before it is heard, and all that it may not do is out of its reach.
    if (isPage) void Promise.all(ready).then(() => it.page.resolve({ session: sessionId, frame: targetId }));
  }
}
