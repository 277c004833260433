import type { ComponentChildren } from "preact";

export interface ActProps {
  act: string;
  /** What it does, as it is seen. */
  children: ComponentChildren;
  /** The field that it does it to: read out after that. */
  about?: string;
}

/**
 * A button that does something to the form on its way: it sends all that was typed, which is kept, and the page comes back with the deed
 * done. With a script it happens in place.
 */
export const Act = ({ act, children, about }: ActProps) => (
  <button type="submit" class="quiet" name="_act" value={act} data-act="">
    {children}
    {about ? <span class="unseen"> · {about}</span> : null}
  </button>
);
