import { RATIO_STEPS, type RatioCounts } from "../../audit/report/ratios.js";
import { usePage } from "../page/page.js";
import { auditWordsOf } from "./words.js";

const WIDTH = 480;
const HEIGHT = 140;
/** The step that ends at the target. */
const ON_TARGET = RATIO_STEPS.indexOf(1);

/** What the colours of the bars mean. */
export function RatioLegend() {
  const words = auditWordsOf(usePage().lang);
  return (
    <ul class="legend small soft">
      {(["met", "late", "open"] as const).map((ending) => (
        <li key={ending}>
          <span class={`swatch ${ending}`} aria-hidden="true" /> {words[ending]}
        </li>
      ))}
    </ul>
  );
}

/** How many commitments of a metric took which share of their target, with the target as a line. */
export function RatioChart({ ratios }: { readonly ratios: RatioCounts }) {
  const { lang } = usePage();
  const words = auditWordsOf(lang);
  const { metric, met, late, open } = ratios;
  const percent = (share: number) => share.toLocaleString(lang, { style: "percent" });
  const steps = RATIO_STEPS.map((end, i) => {
    return {
      name: end === null ? words.beyond(percent(RATIO_STEPS[i - 1] ?? 0)) : words.upTo(percent(end)),
      counts: { met: met[i] ?? 0, late: late[i] ?? 0, open: open[i] ?? 0 },
    };
  });
  const sums = steps.map(({ counts }) => counts.met + counts.late + counts.open);
  const scale = HEIGHT / Math.max(1, ...sums);
  const width = WIDTH / steps.length;
  return (
    <figure class="stack">
      <h3>{words.ratios(metric)}</h3>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`} class="ratios" role="img" aria-label={words.ratios(metric)}>
        {steps.map(({ name, counts }, i) => {
          let top = HEIGHT;
          return (
            <g key={name}>
              <title>{`${name} — ${sums[i]?.toLocaleString(lang)}`}</title>
              {(["met", "late", "open"] as const).map((ending) => {
                const height = counts[ending] * scale;
                top -= height;
                return (
                  <rect
                    key={ending}
                    class={ending}
                    x={i * width + 1}
                    y={top}
                    width={width - 2}
                    height={height}
                  />
                );
              })}
            </g>
          );
        })}
        <line class="target" x1={(ON_TARGET + 1) * width} x2={(ON_TARGET + 1) * width} y1={0} y2={HEIGHT} />
        <line class="ground" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <p class="ratio-scale soft small" aria-hidden="true">
        <span>{percent(0)}</span>
        <span style={{ insetInlineStart: `${(100 * (ON_TARGET + 1)) / steps.length}%` }}>{percent(1)}</span>
        <span style={{ insetInlineStart: "100%" }}>{steps.at(-1)?.name}</span>
      </p>
      <details>
        <summary>{words.ratioTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.ratio}</th>
              <th scope="col">{words.met}</th>
              <th scope="col">{words.late}</th>
              <th scope="col">{words.open}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ name, counts }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {(["met", "late", "open"] as const).map((ending) => (
                  <td key={ending} class="number">
                    {counts[ending].toLocaleString(lang)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
