import type { Summary } from "../../audit/summary.js";
import { formatDuration } from "../../time/duration.js";
import { usePage } from "../page/page.js";
import { auditWordsOf } from "./words.js";

const COUNTS = ["count", "met", "breached", "pending", "none"] as const;
const TIMES = ["mean", "target", "p50", "p90", "p95", "p99"] as const;

/** The groups of a summary, a row each. */
export function GroupsTable({ summary: { by, groups } }: { readonly summary: Summary }) {
  const { lang } = usePage();
  const words = auditWordsOf(lang);
  const dimensions = by.filter((name) => name !== "metric");
  const time = (ms: number | null) =>
    ms === null ? "–" : formatDuration(Math.round(ms / 1000) * 1000, lang);
  const percent = (share: number) =>
    (share / 100).toLocaleString(lang, { style: "percent", maximumFractionDigits: 2 });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section class="wide groups" tabIndex={0} aria-label={words.groups}>
      <table>
        <thead>
          <tr>
            {dimensions.map((name) => (
              <th key={name} scope="col">
                {words.dimensions[name as keyof typeof words.dimensions] ?? name}
              </th>
            ))}
            <th scope="col">{words.metric}</th>
            {COUNTS.map((name) => (
              <th key={name} scope="col" class="number">
                {words[name]}
              </th>
            ))}
            <th scope="col" class="number">
              {words.percent}
            </th>
            {TIMES.map((name) => (
              <th key={name} scope="col" class="number">
                {words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={[...dimensions.map((name) => group[name]), group.metric].join("\n")}>
              {dimensions.map((name) => (
                <td key={name}>{String(group[name] ?? "–")}</td>
              ))}
              <th scope="row">{group.metric}</th>
              {COUNTS.map((name) => (
                <td key={name} class="number">
                  {group[name].toLocaleString(lang)}
                </td>
              ))}
              <td class="number">{group.metPercent === null ? "–" : percent(group.metPercent)}</td>
              {TIMES.map((name) => (
                <td key={name} class="number">
                  {time(group[`${name}Ms`])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
