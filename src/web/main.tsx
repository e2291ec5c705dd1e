import { render } from "preact";
import bridgeWeekend from "../../fixtures/tickets/bridge-weekend.json";
import type { TicketRecord } from "../ticket/record.js";
import { App } from "./page/app.js";
import { preferencesOf } from "./page/preferences.js";
import type { PageState } from "./page/state.js";
import { openAddress } from "./share/address.js";
import "./style/tokens.css";
import "./style/base.css";
import "./style/shell.css";

const state: PageState = {
  view: "ticket",
  record: bridgeWeekend as TicketRecord,
  now: "2026-05-13T00:00:00+02:00",
  readings: {},
};

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
