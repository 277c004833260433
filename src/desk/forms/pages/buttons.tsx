import type { ComponentChildren } from "preact";

/**
 * A button that does something to the form on its way: it sends all that was typed, which is kept, and the page comes back with the deed
 * done. With a script it happens in place.
 */
export const Act = ({
  act,
  children,
  label,
  grave,
}: {
  act: string;
  children: ComponentChildren;
  label?: string;
  grave?: boolean;
}) => (
  <button type="submit" class={grave ? "quiet grave-line" : "quiet"} name="_act" value={act} aria-label={label} data-act="">
    {children}
  </button>
);
