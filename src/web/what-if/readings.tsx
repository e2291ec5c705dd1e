import { useMemo } from "preact/hooks";
import type { ReadingSpectrum } from "../../simulate/spectrum/reading-spectrum.js";
import { usePage } from "../page/page.js";
import { OutcomeChip } from "../ticket/verdict.js";
import { Rules } from "../why/rule.js";
import { BEARINGS, type Bearing, type ReadingSwitch, switchesOf } from "./reading-groups.js";
import { useSpectrum } from "./spectrum.js";
import { whatIfWordsOf } from "./words.js";

/** The readings of the contract as switches, those first that decide the verdict of the ticket. */
export function Readings() {
  const { judged, lang, state, change } = usePage();
  const spectrum = useSpectrum();
  const { terms, ticket, nowMs } = judged;
  const words = whatIfWordsOf(lang).readings;
  const switches = useMemo(
    () =>
      spectrum === null || ticket === null
        ? []
        : switchesOf(terms, ticket, nowMs, spectrum.verdict, spectrum.readings),
    [spectrum, terms, ticket, nowMs],
  );
  const isDefault = Object.keys(state.readings).length === 0;
  return (
    <section class="stack" aria-labelledby="readings">
      <h3 id="readings">{words.heading}</h3>
      {spectrum === null ? (
        <p class="soft">{words.counting}</p>
      ) : (
        <>
          <p>
            {spectrum.readings.robust
              ? words.robust(whatIfWordsOf(lang).outcome[spectrum.verdict], spectrum.readings.combinations)
              : whatIfWordsOf(lang).contestedShort(whatIfWordsOf(lang).outcome[spectrum.verdict])}
          </p>
          <Shares of={spectrum.readings} />
        </>
      )}
      {BEARINGS.map((bearing) => (
        <Group key={bearing} bearing={bearing} switches={switches.filter((one) => one.bearing === bearing)} />
      ))}
      {!isDefault && (
        <p>
          <button type="button" onClick={() => change({ readings: {} })}>
            {words.reset}
          </button>
        </p>
      )}
    </section>
  );
}

/** How many of the ways to read the contract give which verdict. */
function Shares({ of: { combinations, verdicts, refused } }: { readonly of: ReadingSpectrum }) {
  const { lang } = usePage();
  const { outcome, readings: words } = whatIfWordsOf(lang);
  const parts = (["met", "breached", "pending", "none", "refused"] as const)
    .map((one) => ({ one, n: one === "refused" ? refused : verdicts[one] }))
    .filter(({ n }) => n > 0);
  if (parts.length < 2) return null;
  return (
    <figure class="shares">
      <div aria-hidden="true">
        {parts.map(({ one, n }) => (
          <span key={one} class={`verdict ${one}`} style={{ width: `${(100 * n) / combinations}%` }} />
        ))}
      </div>
      <figcaption class="soft small">
        {words.shares(
          parts.map(({ one, n }) => words.share(outcome[one], n)),
          combinations,
        )}
      </figcaption>
    </figure>
  );
}

interface GroupProps {
  readonly bearing: Bearing;
  readonly switches: readonly ReadingSwitch[];
}

/** The readings of one bearing on the verdict; those without any are folded away. */
function Group({ bearing, switches }: GroupProps) {
  const { lang } = usePage();
  const words = whatIfWordsOf(lang).readings;
  if (switches.length === 0) return null;
  const all = (
    <div class="switches">
      {switches.map((one) => (
        <Switch key={one.name} {...one} />
      ))}
    </div>
  );
  if (bearing !== "idle") {
    return (
      <div class="stack" data-bearing={bearing}>
        <h4>{words.bearing[bearing](switches.length)}</h4>
        {all}
      </div>
    );
  }
  return (
    <details data-bearing={bearing}>
      <summary>{words.bearing[bearing](switches.length)}</summary>
      {all}
    </details>
  );
}

/** A reading: its question, and for each option what it says and what it would give. */
function Switch({ name, reading, inForce, gives }: ReadingSwitch) {
  const { state, lang, change } = usePage();
  const words = whatIfWordsOf(lang).readings;
  const options = Object.entries(reading.options);
  const byDefault = options[0]?.[0];
  return (
    <fieldset class="card switch" data-reading={name}>
      <legend>{reading.question[lang]}</legend>
      <p class="small row">
        <code>{name}</code> <Rules ids={reading.rules} />
      </p>
      {options.map(([option, says]) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === inForce}
            onChange={() => {
              const { [name]: _, ...others } = state.readings;
              change({ readings: option === byDefault ? others : { ...others, [name]: option } });
            }}
          />
          <span>
            {says[lang]}
            <span class="row small">
              <OutcomeChip outcome={gives[option] ?? "none"} /> <code>{option}</code>
              {option === inForce && <span class="soft">{words.inForce}</span>}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
