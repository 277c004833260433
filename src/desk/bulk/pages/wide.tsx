import type { ComponentChildren } from "preact";

/** A wide table: it scrolls by itself, and the keyboard reaches it. */
export const Wide = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
  <section class="bulk-table" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
