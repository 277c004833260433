import { canDisguise, disguised } from "./disguise.ts";
import type { Files } from "./files/picker.ts";
import type { Page } from "./page.ts";
import { button, el, labelled, paragraph, status, tick } from "./view.ts";

/** Voice needs no more: about 150 KB a minute. */
const BITS_PER_SECOND = 20_000;
const LONGEST_MINUTES = 60;
const KINDS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

/** Records a voice, to be listened to, deleted or sent. Where the browser cannot, a recording is picked or made by the phone. */
export function recorder(page: Page, add: Files["add"], take: Files["take"]): HTMLElement {
  const { t } = page;
  const told = status();
  const place = el("div", { class: "buttons" });
  const view = el(
    "div",
    { class: "recorder" },
    el("h2", {}, t("record-title")),
    paragraph(t("record-lead")),
    paragraph(t("record-voice"), "help"),
    place,
    told.line,
  );
  const kind = kindHere();
  const voice = { other: false };
  if (kind && canDisguise()) place.before(offersDisguise(page, voice));
  const idle = () => place.replaceChildren(button(t("record-start"), "record", () => void start(), true, "speak"));
  const start = async () => {
    if (!kind) return;
    place.replaceChildren();
    try {
      await records(page, { kind, disguise: voice.other }, place, told.say, add);
      idle();
    } catch {
      told.say(t("record-refused"));
      place.replaceChildren(attaches(page, take));
    }
  };
  if (kind) idle();
  else {
    told.say(t("record-cannot"));
    place.replaceChildren(attaches(page, take));
  }
  return view;
}

const kindHere = (): string | undefined =>
  typeof MediaRecorder === "function" && navigator.mediaDevices
    ? KINDS.find((kind) => MediaRecorder.isTypeSupported(kind))
    : undefined;

/** Another voice is one's own choice, with what it does and does not do. */
function offersDisguise({ t }: Page, voice: { other: boolean }): HTMLElement {
  const choice = tick(t("record-disguise"), "disguise", voice.other, (on) => {
    voice.other = on;
  });
  return el(
    "div",
    { class: "disguise" },
    choice,
    paragraph(`${t("record-disguise-say")} ${t("record-disguise-listen")}`, "help"),
  );
}

/** From the first sound to the last. Throws when the microphone is refused. */
async function records(
  page: Page,
  { kind, disguise }: { kind: string; disguise: boolean },
  place: HTMLElement,
  say: (words: string) => void,
  add: Files["add"],
): Promise<void> {
  const { t } = page;
  const sound = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true } });
  let other: Awaited<ReturnType<typeof disguised>> | undefined;
  const end = () => {
    for (const track of sound.getTracks()) track.stop();
    other?.end();
  };
  page.stopped.addEventListener("abort", end, { once: true });
  // A voice that cannot be changed is not recorded as it is instead.
  other = disguise ? await disguised(sound).catch(failed(end)) : undefined;
  const recording = new MediaRecorder(other?.stream ?? sound, { mimeType: kind, audioBitsPerSecond: BITS_PER_SECOND });
  const pieces: Blob[] = [];
  recording.addEventListener("dataavailable", ({ data }) => data.size > 0 && pieces.push(data));
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const timer = setInterval(() => {
    say(t("record-going", { time: clock(seconds()) }));
    if (seconds() > LONGEST_MINUTES * 60) recording.stop();
  }, 500);
  place.replaceChildren(button(t("record-stop"), "stop", () => recording.stop()));
  try {
    await new Promise<void>((ended, failed) => {
      recording.addEventListener("stop", () => ended());
      recording.addEventListener("error", () => failed(new Error("recording")));
      recording.start(1000);
    });
  } finally {
    clearInterval(timer);
    end();
    page.stopped.removeEventListener("abort", end);
  }
  const long = seconds();
  say(long > LONGEST_MINUTES * 60 ? t("record-longest", { minutes: LONGEST_MINUTES }) : "");
  const type = kind.split(";")[0] ?? kind;
  const name = t("record-kept", { time: clock(long) }).replace(/\p{C}/gu, "");
  // What the browser records holds the sound and nothing about the phone.
  add({
    name,
    blob: new Blob(pieces, { type }),
    clean: true,
    needsYes: false,
    yes: true,
    seconds: Math.round(long),
    disguised: disguise,
  });
}

const failed =
  (end: () => void) =>
  (error: unknown): never => {
    end();
    throw error;
  };

/** The phone's own recorder, or a recording made before: it may say more than it sounds, so that it needs its yes. */
function attaches({ t }: Page, take: Files["take"]): HTMLElement {
  const input = el("input", {
    type: "file",
    accept: "audio/*",
    capture: "user",
    "data-tell-field": "voice",
    autocomplete: "off",
  });
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    take(files);
  });
  return labelled(t("record-attach"), input);
}

export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
