/** Long work tells how far it is while one looks at it; when it has ended the page becomes what has come of it. */

const PAUSE = 1500;

function live(part: HTMLElement): void {
  setTimeout(async () => {
    try {
      const answer = await fetch(location.pathname, { headers: { accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById(part.id);
      if (!answer.ok) return live(part);
      if (!next) return location.replace(location.pathname);
      const [said, now] = [part.querySelector("[role=status]"), next.querySelector("[role=status]")];
      if (said && now && said.textContent !== now.textContent) said.textContent = now.textContent;
      if (next.dataset.live) return live(part);
      part.replaceWith(next);
    } catch {
      // A dropped line: it is tried again.
      live(part);
    }
  }, PAUSE);
}

const working = document.getElementById("bulk-working");
if (working?.dataset.live) live(working);
