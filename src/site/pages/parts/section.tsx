import type { ComponentChildren } from "preact";

/** A titled part of a page that is there only when it has something to say. */
export function Section({
  id,
  title,
  when = true,
  children,
}: {
  id: string;
  title: string;
  when?: boolean;
  children: ComponentChildren;
}) {
  if (!when) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
