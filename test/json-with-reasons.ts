import { JsonReporter, type TestModule } from "vitest/node";

/** Vitest's JSON report, with the reason of each skipped test in its `meta.skipped`. */
export default class JsonWithReasons extends JsonReporter {
  override async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
      const result = test.result();
      if (result.state === "skipped")
        Object.assign(test.meta(), { skipped: result.note ?? "no reason given" });
    }
    await super.onTestRunEnd(modules);
  }
}
