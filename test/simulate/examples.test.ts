/** Why a figure is another: sentences in both languages, beside figures worked out on paper. */
import { describe, expect, test } from "vitest";
import { type SimulatedChange, simulate } from "../../src/index.js";
import { ticketFile } from "./ticket-file.js";

const MINUTE_MS = 60_000;

type Told = readonly [from: unknown, to: unknown, english: string, french: string];

interface Example {
  readonly story: string;
  readonly now: string;
  readonly change: SimulatedChange;
  /** Where the figures come from. */
  readonly sum: string;
  readonly differences: Readonly<Record<string, Told>>;
}

const examples: readonly Example[] = [
  {
    story: "interface-example",
    now: "2026-06-01T00:00:00+02:00",
    change: {
      regrade: "P3",
      at: "2026-05-07T16:40:00+02:00",
    },
    sum: "Thursday 16:12 to 19:00 are 2 h 48 min; Monday 9:00 to 16:12 are the other 7 h 12 min",
    differences: {
      "commitments.0.judgedAs": [
        "P2",
        "P3",
        "judged as P3 (re-graded at Thu 7 May 2026 16:40) instead of P2",
        "jugé P3 (reclassé le jeu. 7 mai 2026 16:40) au lieu de P2",
      ],
      "commitments.0.dueAt": [
        "2026-05-07T18:12:00+02:00",
        "2026-05-11T16:12:00+02:00",
        "judged as P3 (re-graded at Thu 7 May 2026 16:40) instead of P2: 10 h (business hours) instead of 2 h (round the clock), by OFR-2, CAL-1 and CAL-2; counted from the clock’s start, not afresh from the re-grade at Thu 7 May 2026 16:40, by RGD-6 (under regradeClock=retroactive, “The new target counts from the original start, so it can be missed already”); no longer counted: the hours outside business hours, Saturday, Sunday and the public holiday Victory in Europe Day (Fri 8 May)",
        "jugé P3 (reclassé le jeu. 7 mai 2026 16:40) au lieu de P2 : 10 h (heures ouvrées) au lieu de 2 h (24 h sur 24, 7 jours sur 7), selon OFR-2, CAL-1 et CAL-2 ; compté depuis le départ du compteur, et non à neuf depuis la reclassification du jeu. 7 mai 2026 16:40, selon RGD-6 (lecture regradeClock=retroactive, « Le nouveau délai court depuis le départ initial, et peut donc être déjà dépassé ») ; n’est plus compté : le temps hors heures ouvrées, le samedi, le dimanche et le jour férié Victoire de 1945 (ven. 8 mai)",
      ],
      "commitments.0.remainingMs": [
        4020000,
        32820000,
        "10 h promised, 53 min counted; as it is: 2 h promised, 53 min counted",
        "délai de 10 h, 53 min de décompte ; en l’état : délai de 2 h, 53 min de décompte",
      ],
    },
  },
  {
    story: "interface-example",
    now: "2026-06-01T00:00:00+02:00",
    change: {
      move: 5,
      at: "2026-05-07T21:00:00+02:00",
    },
    sum: "16:12 to 21:00 are 4 h 48 min, of which 20 min on hold",
    differences: {
      verdict: [
        "met",
        "breached",
        "MTTR breached; as it is: MTTI and MTTR met",
        "MTTR : non tenu ; en l’état : MTTI et MTTR : tenu",
      ],
      "commitments.1.status": [
        "met",
        "breached",
        "stopped after 4 h 28 min counted, 28 min after the deadline; as it is: stopped after 3 h 48 min counted, 12 min before the deadline",
        "arrêté après 4 h 28 min de décompte, 28 min après l’échéance ; en l’état : arrêté après 3 h 48 min de décompte, 12 min avant l’échéance",
      ],
      "commitments.1.stoppedAt": [
        "2026-05-07T20:20:00+02:00",
        "2026-05-07T21:00:00+02:00",
        "stopped by “resolved” at Thu 7 May 2026 21:00; as it is: stopped by “resolved” at Thu 7 May 2026 20:20",
        "arrêté par « resolved » le jeu. 7 mai 2026 21:00 ; en l’état : arrêté par « resolved » le jeu. 7 mai 2026 20:20",
      ],
      "commitments.1.elapsedMs": [
        13680000,
        16080000,
        "4 h 28 min counted until Thu 7 May 2026 21:00 instead of 3 h 48 min counted until Thu 7 May 2026 20:20: the clock stops at Thu 7 May 2026 21:00 instead of Thu 7 May 2026 20:20, 40 min later",
        "4 h 28 min de décompte jusqu’au jeu. 7 mai 2026 21:00 au lieu de 3 h 48 min de décompte jusqu’au jeu. 7 mai 2026 20:20 : le compteur s’arrête le jeu. 7 mai 2026 21:00 au lieu du jeu. 7 mai 2026 20:20, 40 min plus tard",
      ],
      "escalations.7.reached": [
        false,
        true,
        "stopped after 4 h 28 min counted, 28 min after the deadline; as it is: stopped after 3 h 48 min counted, 12 min before the deadline",
        "arrêté après 4 h 28 min de décompte, 28 min après l’échéance ; en l’état : arrêté après 3 h 48 min de décompte, 12 min avant l’échéance",
      ],
    },
  },
  {
    story: "interface-example",
    now: "2026-06-01T00:00:00+02:00",
    change: {
      move: 6,
      at: "2026-05-19T10:00:00+02:00",
    },
    sum: "five business days from Thursday 20:20 begin on Monday 11 and end on Monday 18 May: the 14th is Ascension Day",
    differences: {
      closedBecause: [
        "confirmed",
        "no-answer",
        "closed by itself at Mon 18 May 2026 19:00, unconfirmed until then (LIF-5); “confirmed” came after the automatic closure of 2026-05-18T19:00:00+02:00: it is noted and changes nothing; as it is: “confirmed” at Mon 11 May 2026 10:00",
        "clos de lui-même le lun. 18 mai 2026 19:00, sans confirmation jusque-là (LIF-5) ; « confirmed » est arrivé après la clôture automatique du 2026-05-18T19:00:00+02:00 : c’est noté et ne change rien ; en l’état : « confirmed » le lun. 11 mai 2026 10:00",
      ],
    },
  },
  {
    story: "bridge-weekend",
    now: "2026-06-01T00:00:00+02:00",
    change: {
      offer: "premium",
    },
    sum: "16:12 and 8 h are 0:12; Thursday 16:12 to Monday 9:30 are 3 days, 17 h and 18 min",
    differences: {
      offer: [
        "business",
        "premium",
        "received on Premium; as it is: received on Business",
        "reçu avec Premium ; en l’état : reçu avec Business",
      ],
      "commitments.0.status": [
        "met",
        "breached",
        "stopped after 89 h 18 min counted, 81 h 18 min after the deadline; as it is: stopped after 3 h 18 min counted, 6 h 42 min before the deadline",
        "arrêté après 89 h 18 min de décompte, 81 h 18 min après l’échéance ; en l’état : arrêté après 3 h 18 min de décompte, 6 h 42 min avant l’échéance",
      ],
      "commitments.0.calendar": [
        "business-hours",
        "24/7",
        "on Premium instead of Business: 8 h (round the clock) instead of 10 h (business hours), by OFR-2 and CAL-4",
        "avec Premium au lieu de Business : 8 h (24 h sur 24, 7 jours sur 7) au lieu de 10 h (heures ouvrées), selon OFR-2 et CAL-4",
      ],
      "commitments.0.dueAt": [
        "2026-05-11T16:12:00+02:00",
        "2026-05-08T00:12:00+02:00",
        "on Premium instead of Business: 8 h (round the clock) instead of 10 h (business hours), by OFR-2 and CAL-4; counted now: the hours outside business hours and the public holiday Victory in Europe Day (Fri 8 May)",
        "avec Premium au lieu de Business : 8 h (24 h sur 24, 7 jours sur 7) au lieu de 10 h (heures ouvrées), selon OFR-2 et CAL-4 ; désormais compté : le temps hors heures ouvrées et le jour férié Victoire de 1945 (ven. 8 mai)",
      ],
      "commitments.0.elapsedMs": [
        11880000,
        321480000,
        "89 h 18 min instead of 3 h 18 min counted until Mon 11 May 2026 09:30: on Premium instead of Business: 8 h (round the clock) instead of 10 h (business hours), by OFR-2 and CAL-4; counted now: the hours outside business hours, Saturday, Sunday and the public holiday Victory in Europe Day (Fri 8 May)",
        "89 h 18 min au lieu de 3 h 18 min de décompte jusqu’au lun. 11 mai 2026 09:30 : avec Premium au lieu de Business : 8 h (24 h sur 24, 7 jours sur 7) au lieu de 10 h (heures ouvrées), selon OFR-2 et CAL-4 ; désormais compté : le temps hors heures ouvrées, le samedi, le dimanche et le jour férié Victoire de 1945 (ven. 8 mai)",
      ],
      "escalations.4.reached": [
        false,
        true,
        "reached at Thu 7 May 2026 20:12, by Mon 11 May 2026 09:30; as it is: not reached by Mon 11 May 2026 09:30: it would be at Mon 11 May 2026 11:12",
        "atteint le jeu. 7 mai 2026 20:12, au plus tard le lun. 11 mai 2026 09:30 ; en l’état : pas atteint au lun. 11 mai 2026 09:30 : ce serait le lun. 11 mai 2026 11:12",
      ],
    },
  },
  {
    story: "bridge-weekend",
    now: "2026-06-01T00:00:00+02:00",
    change: {
      reading: "regradeClock",
      value: "proportional",
    },
    sum: "nothing before 11:40; 3 h 10 min to 14:50, 20 min resolved, 50 min from 15:10",
    differences: {
      verdict: [
        "breached",
        "met",
        "MTTI and MTTR met (under regradeClock=proportional, “The share of the old target that is used up is carried over to the new one”); as it is: MTTR breached",
        "MTTI et MTTR : tenu (lecture regradeClock=proportional, « La part déjà consommée de l’ancien délai est reportée sur le nouveau ») ; en l’état : MTTR : non tenu",
      ],
      "commitments.1.dueAt": [
        "2026-05-07T20:12:00+02:00",
        "2026-05-11T16:00:00+02:00",
        "nothing of the target is consumed before the re-grade at Mon 11 May 2026 11:40, by RGD-6 (under regradeClock=proportional, “The share of the old target that is used up is carried over to the new one”)",
        "rien du délai n’est consommé avant la reclassification du lun. 11 mai 2026 11:40, selon RGD-6 (lecture regradeClock=proportional, « La part déjà consommée de l’ancien délai est reportée sur le nouveau »)",
      ],
    },
  },
  {
    story: "dispute-lowered",
    now: "2026-06-30T00:00:00+02:00",
    change: {
      drop: 3,
    },
    sum: "10:00 and 4 h, and 1 h 30 min on hold",
    differences: {
      priority: [
        "P3",
        "P2",
        "declared as P2; as it is: re-graded to P3 at Tue 9 Jun 2026 12:30",
        "déclaré P2 ; en l’état : passé en P3 le mar. 9 juin 2026 12:30",
      ],
      "commitments.1.status": [
        "none",
        "breached",
        "stopped after 6 h counted, 2 h after the deadline; as it is: no commitment (OFR-3)",
        "arrêté après 6 h de décompte, 2 h après l’échéance ; en l’état : aucun engagement (OFR-3)",
      ],
      "commitments.1.dueAt": [
        null,
        "2026-06-09T15:30:00+02:00",
        "judged as P2 (without the re-grade to P3 at Tue 9 Jun 2026 12:30) instead of P3: 4 h (round the clock) instead of no target, by OFR-3 and CAL-4",
        "jugé P2 (sans le passage en P3 du mar. 9 juin 2026 12:30) au lieu de P3 : 4 h (24 h sur 24, 7 jours sur 7) au lieu d’aucun délai, selon OFR-3 et CAL-4",
      ],
    },
  },
  {
    story: "dispute-lowered",
    now: "2026-06-30T00:00:00+02:00",
    change: {
      reading: "judgedPriority",
      value: "final",
    },
    sum: "10:00 to 19:00 are 9 h; the tenth on the next day",
    differences: {
      "commitments.0.dueAt": [
        "2026-06-09T12:00:00+02:00",
        "2026-06-10T10:00:00+02:00",
        "judged as P3 (judgedPriority=final, “The last one”) instead of P2: 10 h (business hours) instead of 2 h (round the clock), by OFR-2, CAL-1 and CAL-2; no longer counted: the hours outside business hours",
        "jugé P3 (judgedPriority=final, « La dernière ») au lieu de P2 : 10 h (heures ouvrées) au lieu de 2 h (24 h sur 24, 7 jours sur 7), selon OFR-2, CAL-1 et CAL-2 ; n’est plus compté : le temps hors heures ouvrées",
      ],
    },
  },
  {
    story: "dispute-lowered",
    now: "2026-06-09T11:30:00+02:00",
    change: {
      reading: "onHoldClock",
      value: "runs",
    },
    sum: "10:00 and 4 h",
    differences: {
      "commitments.1.dueAt": [
        null,
        "2026-06-09T14:00:00+02:00",
        "the wait from Tue 9 Jun 2026 11:00 on counts, by SLA-3 (under onHoldClock=runs, “No, all the time counts”)",
        "l’attente à partir du mar. 9 juin 2026 11:00 compte, selon SLA-3 (lecture onHoldClock=runs, « Non, tout le temps compte »)",
      ],
    },
  },
  {
    story: "reopened",
    now: "2026-06-30T00:00:00+02:00",
    change: {
      move: 3,
      at: "2026-06-15T12:00:00+02:00",
    },
    sum: "8:00 to 10:00 and 12:00 to 15:30 are 5 h 30 min; 12:00 and the 2 h left",
    differences: {
      "commitments.1.status": [
        "met",
        "breached",
        "stopped after 5 h 30 min counted, 1 h 30 min after the deadline; as it is: stopped after 3 h 30 min counted, 30 min before the deadline",
        "arrêté après 5 h 30 min de décompte, 1 h 30 min après l’échéance ; en l’état : arrêté après 3 h 30 min de décompte, 30 min avant l’échéance",
      ],
      "commitments.1.dueAt": [
        "2026-06-15T16:00:00+02:00",
        "2026-06-15T14:00:00+02:00",
        "the time until the resolution was refused lasts from Mon 15 Jun 2026 10:00 to Mon 15 Jun 2026 12:00, not from Mon 15 Jun 2026 10:00 to Mon 15 Jun 2026 14:00 (2 h shorter), by LIF-6",
        "le temps jusqu’au refus de la résolution va du lun. 15 juin 2026 10:00 au lun. 15 juin 2026 12:00, et non du lun. 15 juin 2026 10:00 au lun. 15 juin 2026 14:00 (2 h de moins), selon LIF-6",
      ],
    },
  },
  {
    story: "reopened",
    now: "2026-06-15T15:00:00+02:00",
    change: {
      move: 2,
      at: "2026-06-15T11:00:00+02:00",
    },
    sum: "8:00 to 11:00 are 3 h; the fourth from 14:00",
    differences: {
      "commitments.1.dueAt": [
        "2026-06-15T16:00:00+02:00",
        "2026-06-15T15:00:00+02:00",
        "the time until the resolution was refused lasts from Mon 15 Jun 2026 11:00 to Mon 15 Jun 2026 14:00, not from Mon 15 Jun 2026 10:00 to Mon 15 Jun 2026 14:00 (1 h shorter), by LIF-6",
        "le temps jusqu’au refus de la résolution va du lun. 15 juin 2026 11:00 au lun. 15 juin 2026 14:00, et non du lun. 15 juin 2026 10:00 au lun. 15 juin 2026 14:00 (1 h de moins), selon LIF-6",
      ],
    },
  },
  {
    story: "standard-p2-raised-to-p1",
    now: "2026-06-30T00:00:00+02:00",
    change: {
      reading: "regradeClock",
      value: "proportional",
    },
    sum: "9 h of 10 are 90 %; 10 % of 12 h are 1 h 12 min: 18:00 to 19:00, and 12 min of the next day",
    differences: {
      "commitments.0.dueAt": [
        "2026-06-10T11:00:00+02:00",
        "2026-06-10T09:12:00+02:00",
        "90 % of the target consumed before the re-grade at Tue 9 Jun 2026 18:00, and carried over, by RGD-6 (under regradeClock=proportional, “The share of the old target that is used up is carried over to the new one”)",
        "90 % du délai consommés avant la reclassification du mar. 9 juin 2026 18:00, et reportés, selon RGD-6 (lecture regradeClock=proportional, « La part déjà consommée de l’ancien délai est reportée sur le nouveau »)",
      ],
    },
  },
  {
    story: "offer-raised",
    now: "2026-07-30T00:00:00+02:00",
    change: {
      reading: "offerChange",
      value: "current",
    },
    sum: "17:00 and 1 h",
    differences: {
      "commitments.0.offer": [
        "standard",
        "premium",
        "on Premium (offerChange=current, “The one in force when the clock stopped, or now while it runs”) instead of Standard",
        "avec Premium (offerChange=current, « Celle en vigueur à l’arrêt du compteur, ou l’offre actuelle s’il tourne ») au lieu de Standard",
      ],
      "commitments.0.dueAt": [
        "2026-07-01T17:00:00+02:00",
        "2026-06-30T18:00:00+02:00",
        "on Premium (offerChange=current, “The one in force when the clock stopped, or now while it runs”) instead of Standard: 1 h (round the clock) instead of 10 h (business hours), by OFR-2 and CAL-4",
        "avec Premium (offerChange=current, « Celle en vigueur à l’arrêt du compteur, ou l’offre actuelle s’il tourne ») au lieu de Standard : 1 h (24 h sur 24, 7 jours sur 7) au lieu de 10 h (heures ouvrées), selon OFR-2 et CAL-4",
      ],
    },
  },
  {
    story: "quota-change",
    now: "2026-12-30T00:00:00+02:00",
    change: {
      reading: "businessDay",
      value: "endOfDay",
    },
    sum: "to 19:00 of the fifth business day after the start are 60 h",
    differences: {
      "commitments.0.dueAt": [
        "2026-09-22T14:00:00+02:00",
        "2026-09-23T14:00:00+02:00",
        "under businessDay=endOfDay, “The day of the event is left out; due at 19:00 on the last business day counted”: the end of 5 business days instead of 50 h, by REQ-1 and CAL-3",
        "lecture businessDay=endOfDay, « Le jour de l’événement n’est pas compté ; échéance à 19 h le dernier jour ouvré compté » : la fin de 5 jours ouvrés au lieu de 50 h, selon REQ-1 et CAL-3",
      ],
      "commitments.0.targetMs": [
        180000000,
        216000000,
        "under businessDay=endOfDay, “The day of the event is left out; due at 19:00 on the last business day counted”: the end of 5 business days instead of 50 h, by REQ-1 and CAL-3",
        "lecture businessDay=endOfDay, « Le jour de l’événement n’est pas compté ; échéance à 19 h le dernier jour ouvré compté » : la fin de 5 jours ouvrés au lieu de 50 h, selon REQ-1 et CAL-3",
      ],
      "autoClosure.dueAt": [
        "2026-09-28T12:00:00+02:00",
        "2026-09-28T19:00:00+02:00",
        "under businessDay=endOfDay, “The day of the event is left out; due at 19:00 on the last business day counted”",
        "lecture businessDay=endOfDay, « Le jour de l’événement n’est pas compté ; échéance à 19 h le dernier jour ouvré compté »",
      ],
    },
  },
  {
    story: "information",
    now: "2026-12-30T00:00:00+02:00",
    change: {
      reading: "p4",
      value: "information",
    },
    sum: "an information ticket is a P4 then",
    differences: {
      verdict: [
        "none",
        "met",
        "MTTI met (under p4=information, “Also tickets that ask for information”); as it is: “A ticket that asks for information has no priority, and so no commitment.” (PRI-5)",
        "MTTI : tenu (lecture p4=information, « Aussi les tickets de demande d’information ») ; en l’état : « Un ticket de demande d’information n’a pas de priorité, donc pas d’engagement. » (PRI-5)",
      ],
      "commitments.0.metric": [
        null,
        "MTTI",
        "it no longer holds: “A ticket that asks for information has no priority, and so no commitment.” (PRI-5) (under p4=information, “Also tickets that ask for information”)",
        "cela ne vaut plus : « Un ticket de demande d’information n’a pas de priorité, donc pas d’engagement. » (PRI-5) (lecture p4=information, « Aussi les tickets de demande d’information »)",
      ],
      priority: [
        null,
        "P4",
        "P4, whatever the ticket says (under p4=information, “Also tickets that ask for information”); as it is: no priority",
        "P4, quoi que dise le ticket (lecture p4=information, « Aussi les tickets de demande d’information ») ; en l’état : sans priorité",
      ],
    },
  },
  {
    story: "out-of-scope",
    now: "2026-12-30T00:00:00+02:00",
    change: {
      drop: 2,
    },
    sum: "without its closing it has its first answer to be judged by",
    differences: {
      verdict: [
        "none",
        "met",
        "MTTI met; as it is: “The ticket was closed because it is outside the scope of support.” (SCP-2)",
        "MTTI : tenu ; en l’état : « Le ticket a été fermé, car il est hors du périmètre de support. » (SCP-2)",
      ],
      "commitments.0.status": [
        null,
        "met",
        "it no longer holds: “The ticket was closed because it is outside the scope of support.” (SCP-2)",
        "cela ne vaut plus : « Le ticket a été fermé, car il est hors du périmètre de support. » (SCP-2)",
      ],
    },
  },
];

describe.each(examples)("$story, $change", ({ story, now, change, sum, differences }) => {
  test.each(["en", "fr"] as const)(`in %s: ${sum}`, (lang) => {
    const { variants } = simulate(ticketFile(story), { now, lang, changes: [change] });
    const found = Object.fromEntries(
      (variants[0]?.differences ?? []).map(({ path, from, to, because }) => [path, [from, to, because]]),
    );
    for (const [path, [from, to, english, french]] of Object.entries(differences)) {
      expect(found[path], path).toEqual([from, to, lang === "en" ? english : french]);
    }
  });
});

test("SLA-3 more pauses than anybody reads are told by their sum", () => {
  const at = (minute: number) =>
    new Date(Date.parse("2026-06-09T10:00:00+02:00") + minute * MINUTE_MS).toISOString();
  const waits = Array.from({ length: 8 }, (_, n) => [
    { type: "held" as const, at: at(10 + 10 * n) },
    { type: "resumed" as const, at: at(15 + 10 * n) },
  ]).flat();
  const events = [
    { type: "received" as const, at: at(0) },
    { type: "acknowledged" as const, at: at(1) },
    ...waits,
    { type: "resolved" as const, at: at(200) },
  ];
  const record = { id: "T", offer: "business", priority: "P1", apiIncident: true, events } as const;
  const because = (lang: "en" | "fr") =>
    simulate(record, {
      now: at(300),
      lang,
      changes: [{ reading: "onHoldClock", value: "runs" }],
    }).variants[0]?.differences.find(({ path }) => path === "commitments.1.dueAt");
  // 8 pauses of 5 min; 10:00 and 4 h are 14:00.
  expect(because("en")).toEqual({
    path: "commitments.1.dueAt",
    from: "2026-06-09T14:40:00+02:00",
    to: "2026-06-09T14:00:00+02:00",
    because:
      "no pause instead of 8 pauses of 40 min in all, by SLA-3 (under onHoldClock=runs, “No, all the time counts”)",
  });
  expect(because("fr")?.because).toBe(
    "aucune pause au lieu de 8 pauses de 40 min en tout, selon SLA-3 (lecture onHoldClock=runs, « Non, tout le temps compte »)",
  );
});
