import { fileSize } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";

/**
 * Choosing files to send. Where scripts run, each file goes by itself, shows how far it is and takes up where a line was dropped;
 * else the form sends all of them at once.
 */
export const UploadForm = ({ desk, limit }: { desk: SignedIn; limit: number }) => (
  <form
    class="upload"
    method="post"
    encType="multipart/form-data"
    action={at(desk, "/sources/upload")}
    data-uploads={at(desk, "/uploads")}
    data-limit={limit}
    data-then={at(desk, "/sources/intake")}
    aria-labelledby="upload-title"
  >
    {/* Before the files: none of them is read without it. */}
    <input type="hidden" name="_token" value={desk.session.formToken} />
    <h2 id="upload-title">{desk.t("sources-upload-title")}</h2>
    <div class="drop">
      <label for="upload-files">{desk.t("sources-upload-files")}</label>
      <p class="help" id="upload-help">
        {desk.t("sources-upload-help", { size: fileSize(desk, limit) })}
      </p>
      <input id="upload-files" name="files" type="file" multiple aria-describedby="upload-help" />
      <p class="when-scripted help" hidden>
        {desk.t("sources-upload-drop")}
      </p>
    </div>
    <button type="submit">{desk.t("sources-upload-go")}</button>
    <ul
      class="sending"
      data-sending={desk.t("sources-sending")}
      data-sent={desk.t("sources-sent")}
      data-again={desk.t("sources-sending-again")}
      data-failed={desk.t("sources-sending-failed")}
      data-large={desk.t("sources-sending-large")}
      data-signed-out={desk.t("sources-sending-signed-out")}
      data-stop={desk.t("sources-sending-stop")}
    />
  </form>
);
