import { render } from "preact";
import bridgeWeekend from "../../fixtures/tickets/bridge-weekend.json";
import type { TicketRecord } from "../ticket/record.js";
import { App } from "./page/app.js";
import { preferencesOf } from "./page/preferences.js";
import type { PageState } from "./page/state.js";
import "./style/tokens.css";
import "./style/base.css";
import "./style/shell.css";

const state: PageState = {
  view: "ticket",
  record: bridgeWeekend as TicketRecord,
  now: "2026-05-13T00:00:00+02:00",
  readings: {},
};

render(
  <App state={state} preferences={preferencesOf(navigator.languages)} />,
  document.getElementById("page") as HTMLElement,
);
