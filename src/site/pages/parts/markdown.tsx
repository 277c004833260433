import { h, type VNode } from "preact";
import type { Piece } from "../../rules/markdown.ts";

/** A text that the monitor has written. Every element is one of ours: nothing that was typed becomes markup. */
export const Markdown = ({ of }: { of: readonly Piece[] }) => <>{of.map(drawn)}</>;

function drawn(piece: Piece): VNode | string {
  if (typeof piece === "string") return piece;
  const { tag, href, outside, alt, start, children } = piece;
  const inside = children.map(drawn);
  if (tag === "img") return <img src={href} alt={alt} loading="lazy" />;
  if (tag === "a")
    return (
      <a href={href} rel={outside ? "noreferrer nofollow external" : undefined}>
        {inside}
      </a>
    );
  if (tag === "ol") return <ol start={start}>{inside}</ol>;
  if (tag === "hr" || tag === "br") return h(tag, null);
  return h(tag, null, inside);
}
