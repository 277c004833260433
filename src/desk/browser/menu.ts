/** The menu of sections closes as menus do: by Escape, and when one goes elsewhere. Without this its word closes it. */

const menu = document.querySelector<HTMLDetailsElement>(".more");
const word = menu?.querySelector("summary");

menu?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu.open) return;
  menu.open = false;
  word?.focus();
});
for (const kind of ["pointerdown", "focusin"])
  document.addEventListener(kind, ({ target }) => {
    if (menu?.open && target instanceof Node && !menu.contains(target)) menu.open = false;
  });
