// Language and problems

export { LANGUAGES, type Language, type Words } from "./wording/language.js";
export { InputError, type Problem } from "./wording/problem.js";

// Calendars

export { addBusinessDays, businessDaysBetween, isBusinessDay } from "./calendar/business-days.js";
export { addBusinessTime, businessTimeBetween, isBusinessTime } from "./calendar/business-time.js";
export { type Calendar, createCalendar } from "./calendar/calendar.js";
export type { DateInput } from "./calendar/date-input.js";
export {
  type CalendarBreak,
  type CalendarDefinition,
  CalendarError,
  type CalendarProblem,
  type OpeningHours,
} from "./calendar/definition.js";
export { holidaysOf } from "./calendar/holidays.js";
export {
  type BusinessInterval,
  businessIntervals,
  nextBusinessInstant,
  nextClosing,
  nextOpening,
  previousBusinessInstant,
} from "./calendar/intervals.js";

// Contracts

export type { Choice } from "./contract/choice.js";
export { flexibleEngine } from "./contract/flexible-engine/index.js";
export { loadContract } from "./contract/load.js";
export { type Contract, type ContractInput, contractSchema } from "./contract/schema.js";

// Responsibilities

export { type RaciBreak, type RaciException, raciExceptions } from "./contract/raci/exceptions.js";
export { type RaciJson, type RaciRowJson, raciJson } from "./contract/raci/json.js";
export { raciMatrices } from "./contract/raci/matrices.js";
export type {
  HdsRow,
  LetterRow,
  Letters,
  Party,
  RaciLetter,
  RaciMatrix,
  RaciRow,
  RaciSection,
} from "./contract/raci/matrix.js";
export { type RaciProblem, type ReadMatrix, readMatrixMarkdown } from "./contract/raci/read-markdown.js";
export { type RaciRoute, routeOf } from "./contract/raci/route.js";
export { type RaciQuery, searchRaci } from "./contract/raci/search.js";

// Tickets

export { type LifecycleState, lifecycleDiagram, lifecycleStates } from "./ticket/diagram.js";
export { lifecycle } from "./ticket/lifecycle.js";
export { type TicketEvent, type TicketRecord, ticketRecordSchema, type Vocabulary } from "./ticket/record.js";
export type { Note } from "./ticket/replay.js";
export type { ClosedBecause, TicketStatus } from "./ticket/table.js";

// Commitments

export type { NoCommitment } from "./sla/applies.js";
export type { Check, CheckedCommitment, CheckedEscalation } from "./sla/check.js";
export {
  type AnswerOptions,
  checkTicket,
  type DeadlineAsked,
  deadline,
  type ExplainedCheck,
  explain,
} from "./sla/check-ticket.js";
export type { ClockState, CommitmentStatus } from "./sla/commitment.js";
export type { Deadline } from "./sla/deadline.js";
export type { TraceRow } from "./sla/trace.js";

// Triage

export type { Account } from "./triage/account.js";
export type { Decision, DecisionProblem } from "./triage/decision.js";
export type { Declaration } from "./triage/declaration.js";
export type { MonthlyInterruption } from "./triage/interruptions.js";
export { type InterruptionsAnswer, interruptions, type LedgerEntry } from "./triage/ledger.js";
export { type NoticeAnswer, type NoticeAsked, notice } from "./triage/notice-of.js";
export { type AnsweredOrder, type OfferAnswer, offersOf } from "./triage/offers-of.js";
export type { OrderingAccount } from "./triage/orders.js";
export type { Routing } from "./triage/routing.js";
export { type TriageOptions, triage } from "./triage/triage.js";

// Simulations

export { type DisputeOptions, dispute } from "./simulate/dispute/dispute.js";
export type {
  DisputeBranch,
  DisputeCell,
  DisputeCommitment,
  DisputeEffect,
  DisputeOutcome,
  DisputeSpan,
  DisputeStake,
  DisputeStory,
  LeftOut,
} from "./simulate/dispute/story.js";
export type { OfferVerdict } from "./simulate/inverse/cheapest-offer.js";
export type { NoLatest } from "./simulate/inverse/latest.js";
export {
  type Flip,
  type LatestStop,
  stepsToWhatWouldHaveMet,
  type WhatWouldHaveMet,
  whatWouldHaveMet,
} from "./simulate/inverse/what-would-have-met.js";
export { type SimulateOptions, simulate } from "./simulate/simulate.js";
export { type SimulatedChange, simulatedChangeSchema } from "./simulate/simulated-change.js";
export type { Difference, RefusedVariant, Simulation, Variant } from "./simulate/simulation.js";
export type {
  DecisiveReading,
  Outcome,
  ReadingSpectrum,
  Spectrum,
} from "./simulate/spectrum/reading-spectrum.js";
export { spectrum } from "./simulate/spectrum/spectrum.js";
export type { Occurrence, OccurrenceKind } from "./simulate/virtual-time/occurrence.js";
export { type OccurrenceOptions, occurrences } from "./simulate/virtual-time/occurrences.js";

// The simulated desk

export {
  type CompareAsked,
  compareDesks,
  type DeskComparison,
  type PairedDifference,
} from "./desk/compare.js";
export type { Distribution } from "./desk/distribution.js";
export type { Estimate } from "./desk/estimate.js";
export { type FitOptions, fitScenario } from "./desk/fit/fit-scenario.js";
export type { FittedPart, FittedScenario } from "./desk/fit/fitted-scenario.js";
export type { Fit } from "./desk/fit/shape.js";
export type { DeskCounts, DeskRun, QueueFigures, TeamLoad, WorkBalance } from "./desk/run.js";
export { type Scenario, type ScenarioInput, scenarioSchema } from "./desk/scenario.js";
export { type DeskOptions, simulateDesk } from "./desk/simulate-desk.js";
export { type DeskAsked, type DeskSummary, deskSummary } from "./desk/summary.js";

// Logs of other systems

export {
  type EventLogMapping,
  eventLogMappingSchema,
  loadEventLogMapping,
} from "./intake/event-log.mapping.js";
export {
  loadServiceNowMap,
  type ServiceNowMap,
  serviceNowMap,
  serviceNowMapSchema,
} from "./intake/servicenow-log.map.js";
export { type MapRow, mapRows } from "./intake/servicenow-log.says.js";
export { type SystemMap, systemMapSchemas } from "./intake/system.map.js";
export { loadSystemMap, type System, systemMaps } from "./intake/system-maps.js";
