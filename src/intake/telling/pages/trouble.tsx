import { Frame } from "./frame.tsx";
import type { TellView } from "./view.ts";

/** Something went wrong and there is nothing of the person's in the page. */
export const TroublePage = ({ v, words }: { v: TellView; words: string }) => (
  <Frame v={v} title={v.t("trouble-title")} icon="trouble">
    <p class="lead">{words}</p>
    <p>
      <a class="way" href={`/${v.lang}/tell`}>
        {v.t("trouble-start")}
      </a>
    </p>
  </Frame>
);
