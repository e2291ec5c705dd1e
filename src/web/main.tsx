import { render } from "preact";
import { listen } from "./audit/worker.js";
import { EXAMPLES } from "./examples/examples.js";
import { App } from "./page/app.js";
import { preferencesOf } from "./page/preferences.js";
import type { PageState } from "./page/state.js";
import { openAddress } from "./share/address.js";
import "./style/tokens.css";
import "./style/base.css";
import "./style/shell.css";

const [{ record, now }] = EXAMPLES;
const state: PageState = { view: "ticket", record, now, readings: {} };

// The page's script is its worker's too, so that the page is one file.
if (typeof document === "undefined") listen();
else void show();

async function show(): Promise<void> {
  const address = location.hash.slice(1);
  const opened = address === "" ? null : await openAddress(address);
  render(
    <App
      state={opened !== null && "state" in opened ? opened.state : state}
      preferences={preferencesOf(navigator.languages)}
      opened={opened}
    />,
    document.getElementById("page") as HTMLElement,
  );
}
