import { test } from "vitest";
import { agreeOn } from "./agreement.js";

test("SLA-1 to SLA-7 the engine says what the contract read slowly says", { timeout: 60_000 }, () => {
  agreeOn(200);
});
