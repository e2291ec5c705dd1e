import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));

/**
 * The page as one file: its style and its script stand in it, and its security policy names them by their digests, so
 * that nothing else runs, nothing is fetched and nothing is sent.
 */
function singleFile(): Plugin {
  return {
    name: "single-file",
    enforce: "post",
    generateBundle(_, bundle) {
      const outputs = Object.values(bundle);
      const page = outputs.find(({ fileName }) => fileName.endsWith(".html"));
      if (page?.type !== "asset") throw new Error("the build made no page");
      let html = String(page.source);
      const policy = [
        "default-src 'none'",
        "img-src data: blob:",
        "worker-src blob:",
        "base-uri 'none'",
        "form-action 'none'",
      ];
      for (const output of outputs) {
        if (output === page) continue;
        const script = output.type === "chunk";
        const text = script ? scriptText(output.code) : String(output.source);
        const tag = script
          ? new RegExp(`<script[^>]*src="[^"]*${output.fileName}"[^>]*></script>`)
          : new RegExp(`<link[^>]*href="[^"]*${output.fileName}"[^>]*>`);
        // A module waits for the document; the text must stand there as it was digested.
        html = html.replace(tag, () =>
          script ? `<script type="module">${text}</script>` : `<style>${text}</style>`,
        );
        policy.push(`${script ? "script" : "style"}-src '${digestOf(text)}'`);
        delete bundle[output.fileName];
      }
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />`;
      page.source = html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`);
    },
  };
}

/** A script that ends no sooner than it should where it stands within a page. */
function scriptText(code: string): string {
  return code.replaceAll("</script", "<\\/script").replaceAll("<!--", "\\x3C!--");
}

function digestOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

export default defineConfig({
  root: "src/web",
  base: "./",
  define: { FE_TRIAGE_VERSION: JSON.stringify(version) },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
  plugins: [singleFile()],
});
