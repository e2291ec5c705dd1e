/** What a ticket of a simulated desk costs: to come, be worked on and be logged, and to be judged. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { runDesk } from "../../src/desk/desk.js";
import { loadScenario } from "../../src/desk/load-scenario.js";
import { judgeOf } from "../../src/desk/run-figures.js";
import { race } from "./measure.js";
import type { Row } from "./table.js";

const terms = termsOf(flexibleEngine);

/** Desks of the fixtures, one run over and over. */
export function desks(): Row[] {
  return ["small-business-desk", "follow-the-sun", "service-desk"].flatMap((name) => {
    const scenario = loadScenario(
      JSON.parse(readFileSync(resolve("fixtures/scenarios", `${name}.json`), "utf8")),
      terms,
    );
    const runOnce = () => runDesk(scenario, terms, { seed: 1 });
    const operations = runOnce().counts.arrived;
    const [ran, judged] = race([
      { operations, pass: () => runOnce().work.doneMs },
      {
        operations,
        pass: () => {
          const run = runOnce();
          const judge = judgeOf(run, terms);
          for (const ticket of run.tickets) judge.take(ticket);
          return judge.figures().desk.met as number;
        },
      },
    ]);
    const perSecond = (ms: number) =>
      `${(1000 / ms).toLocaleString("en", { maximumSignificantDigits: 3 })} tickets a second`;
    return [
      { title: `a ticket of the desk ${name}, ${operations.toLocaleString("en")} of them` },
      { name: "run", ...ran!, remark: perSecond(ran!.medianMs) },
      { name: "run and judged", ...judged!, remark: perSecond(judged!.medianMs) },
    ];
  });
}
