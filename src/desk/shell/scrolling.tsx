import type { ComponentChildren } from "preact";

/** A table wider than a small screen: it scrolls by itself, and the keyboard reaches it. */
export const Scrolling = ({ label, class: name, children }: { label: string; class?: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
  <section class={name ? `scroll ${name}` : "scroll"} aria-label={label} tabIndex={0}>
    {children}
  </section>
);
