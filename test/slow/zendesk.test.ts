import { expect, test } from "vitest";
import { loadSystemMap } from "../../src/intake/system-maps.js";
import { readZendesk } from "../../src/intake/zendesk.js";
import { readAll } from "../intake/systems.js";

test("metric events beyond what can be held in memory are refused as a whole", async () => {
  function* endless() {
    for (let index = 0; ; index++) {
      const value = {
        ticket_id: index % 5000,
        metric: "reply_time",
        type: "fulfill",
        time: "2026-03-02T08:00:00Z",
      };
      yield { place: `in[${index}]`, value };
    }
  }
  await expect(
    readAll(readZendesk, endless(), { map: loadSystemMap("zendesk", { priority: "P3" }) }),
  ).rejects.toMatchObject({
    problems: [{ code: "too-many-events", path: "in[1000000]" }],
  });
});
