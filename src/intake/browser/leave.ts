/** Three presses of Shift within this many milliseconds leave. */
const QUICK = 1200;

/** Is something kept on this phone on purpose? The list of the browser's stores would have to be waited for. */
export const OWN_PHONE = "tell-own";

/**
 * Quick exit: the page is blank at once and another is in its place, without a way back. The form beneath does the same
 * where scripts do not run, by way of the server, which has the browser forget this site; so does this, beside.
 */
export function leavesFast(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-tell-leave]");
  const exit = form?.dataset.tellLeave;
  if (!form || !exit) return;
  const leave = () => {
    blank();
    if (!keptOnPurpose()) forget(form.action);
    location.replace(exit);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });
  let presses: number[] = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || event.repeat) {
      if (event.key !== "Shift") presses = [];
      return;
    }
    const now = event.timeStamp;
    presses = [...presses.filter((at) => now - at < QUICK), now];
    if (presses.length >= 3) leave();
  });
}

function blank(): void {
  document.title = " ";
  document.body.replaceChildren();
}

/** The answer tells the browser to forget what it holds of this site. It is not waited for. */
function forget(action: string): void {
  fetch(action, { method: "POST", keepalive: true, redirect: "manual", body: new URLSearchParams() }).catch(() => undefined);
}

function keptOnPurpose(): boolean {
  try {
    return localStorage.getItem(OWN_PHONE) !== null;
  } catch {
    return false;
  }
}
