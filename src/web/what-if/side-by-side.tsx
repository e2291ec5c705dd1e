import { useRef, useState } from "preact/hooks";
import { LightingProvider } from "../axis/lit.js";
import { wholeSpan } from "../axis/span.js";
import type { Judged } from "../page/judged.js";
import { usePage } from "../page/page.js";
import { type Choice, changedRecord, changeOf, choicesFor, MOST_CHOICES, nextChoices } from "./choice.js";
import { nameOf } from "./choice-name.js";
import { firstRegrade } from "./first-regrade.js";
import { RegradeMarker, RegradeTerms } from "./regrade.js";
import { useSpectrum } from "./spectrum.js";
import { useVariants } from "./use-variants.js";
import { VariantCard } from "./variant-card.js";
import { whatIfWordsOf } from "./words.js";

type Whole = Judged & { readonly ticket: object; readonly check: object };

const UNLIT = { lit: null, light: () => {} };

/** The ticket beside what it would have been, each on the same stretch of time. */
export function SideBySide({ judged }: { readonly judged: Whole }) {
  const { state, lang, change, announce } = usePage();
  const { terms, ticket, check, nowMs } = judged;
  const heading = useRef<HTMLHeadingElement>(null);
  /** A re-grade on its way, which is part of the state only when it is let go. */
  const [moved, move] = useState<{ readonly from: Choice; readonly to: Choice } | null>(null);
  const spectrum = useSpectrum();
  const words = whatIfWordsOf(lang).variants;
  const chosen = choicesFor(state.variants ?? nextChoices(terms, ticket), terms, ticket);
  const choices = chosen.map((choice) => (moved?.from === choice ? moved.to : choice));
  const { variants, busy } = useVariants(choices);
  const sides = [
    { check, ticket },
    ...variants.flatMap((one) => (one === null || "problems" in one ? [] : [one])),
  ];
  const span = wholeSpan(
    sides.map((side) => ({ check: side.check, eventsMs: side.ticket.events.map(({ atMs }) => atMs) })),
  );
  const choose = (variants: readonly Choice[], gesture?: string) => {
    move(null);
    change({ variants }, gesture);
  };
  const replace = (index: number, other: Choice) =>
    choose(
      chosen.map((one, i) => (i === index ? other : one)),
      `regrade ${index}`,
    );
  const away = (index: number) => {
    choose(chosen.filter((_, i) => i !== index));
    heading.current?.focus();
  };
  const makeSo = (choice: Choice, index: number) => {
    const record = changedRecord(state.record, changeOf(choice), terms);
    change({ record, variants: chosen.filter((_, i) => i !== index) });
    announce(words.made(nameOf(choice, terms, lang)));
    heading.current?.focus();
  };
  const { offers, priorities } = terms.vocabulary;
  const chips = [
    { name: words.offers, all: offers.map((offer) => ({ offer })) },
    {
      name: words.priorities,
      all: ticket.priority == null ? [] : priorities.map((priority) => ({ priority })),
    },
  ];
  const isFull = chosen.length >= MOST_CHOICES;
  return (
    <section class="stack" aria-labelledby="variants">
      <h3 id="variants" ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      <div class="chips">
        {chips.map(({ name, all }) => (
          <fieldset key={name} class="row">
            <legend>{name}</legend>
            {choicesFor(all, terms, ticket).map((choice) => {
              const at = chosen.findIndex((one) => JSON.stringify(one) === JSON.stringify(choice));
              return (
                <button
                  type="button"
                  key={JSON.stringify(choice)}
                  aria-pressed={at >= 0}
                  disabled={at < 0 && isFull}
                  onClick={() => choose(at < 0 ? [...chosen, choice] : chosen.filter((_, i) => i !== at))}
                >
                  {nameOf(choice, terms, lang)}
                </button>
              );
            })}
          </fieldset>
        ))}
        <button
          type="button"
          disabled={isFull}
          onClick={() => choose([...chosen, firstRegrade(terms, ticket, nowMs)])}
        >
          {words.addRegrade}
        </button>
      </div>
      <LightingProvider value={UNLIT}>
        <div class="variants" aria-busy={busy}>
          <VariantCard
            title={words.asItIs}
            judged={judged}
            span={span}
            shown={{ ticket, check, differences: [], contested: spectrum?.readings.robust === false }}
          />
          {choices.map((choice, i) => (
            <VariantCard
              key={i}
              title={nameOf(choice, terms, lang)}
              judged={judged}
              span={span}
              shown={variants[i] ?? null}
              onMakeSo={() => makeSo(choice, i)}
              onAway={() => away(i)}
              marker={
                "regrade" in choice && (
                  <RegradeMarker
                    choice={choice}
                    terms={terms}
                    span={span}
                    fromMs={ticket.events[0]?.atMs ?? nowMs}
                    untilMs={nowMs}
                    onMove={(to) => move({ from: chosen[i] as Choice, to })}
                    onChoose={(other) => replace(i, other)}
                  />
                )
              }
            >
              {"regrade" in choice && (
                <RegradeTerms choice={choice} terms={terms} onChoose={(other) => replace(i, other)} />
              )}
            </VariantCard>
          ))}
        </div>
      </LightingProvider>
    </section>
  );
}
