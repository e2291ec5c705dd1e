import "../style/share.css";
import { usePage } from "../page/page.js";
import { download, downloadJson } from "./download.js";
import { pngFileOf, svgFileOf } from "./picture.js";
import { readTicketFile } from "./ticket-file.js";
import { shareWordsOf } from "./words.js";

/** The digest, the address, and what can be taken out of the page or put into it. */
export function Share() {
  const { state, lang, judged, digest, change, tell, announce } = usePage();
  const words = shareWordsOf(lang);
  const { record } = state;
  const { check } = judged;
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => announce(words.copied),
      () => announce(words.notCopied),
    );
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const found = await readTicketFile(file);
    if ("fault" in found) return tell(words[found.fault](file.name));
    tell(null);
    change({ record: found.record });
    announce(words.opened(found.record.id));
  };
  const picture = (): SVGSVGElement | null => document.querySelector("svg[data-picture]");
  const save = async (kind: "svg" | "png") => {
    const drawing = picture();
    if (drawing === null) return;
    download(kind === "svg" ? svgFileOf(drawing) : await pngFileOf(drawing), `${record.id}.${kind}`);
  };
  return (
    <section class="card stack share" aria-labelledby="share-title">
      <h2 id="share-title">{words.title}</h2>
      <p>
        {words.digest} <output class="mono digest">{digest.replace(/(.{4})(?=.)/g, "$1 ")}</output>
      </p>
      <p class="soft small">
        {words.digestSays} {words.addressSays}
      </p>
      <div class="row no-print">
        <button type="button" class="main" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" onClick={() => downloadJson(record, `${record.id}.json`)}>
          {words.record}
        </button>
        <button
          type="button"
          disabled={check === null}
          onClick={() => downloadJson(check, `${record.id}-check.json`)}
        >
          {words.check}
        </button>
        <button type="button" disabled={check === null} onClick={() => save("svg")}>
          {words.svg}
        </button>
        <button type="button" disabled={check === null} onClick={() => save("png")}>
          {words.png}
        </button>
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <label class="file">
          {words.open}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              open(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
      </div>
    </section>
  );
}
