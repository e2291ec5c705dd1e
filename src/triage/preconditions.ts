import type { Case } from "./case.js";
import { valueAt } from "./objection.js";

/** The fields of a request that its kind asks for and that are not said to be so (REQ-2), by their paths. */
export function unmetPreconditions({ declaration: { request }, category, data }: Case): string[] {
  const kind = request?.kind;
  if (category !== "request" || kind === undefined || !Object.hasOwn(data.requests.needs, kind)) return [];
  const needs = data.requests.needs[kind] ?? [];
  return needs.filter((field) => valueAt(request, field) !== true).map((field) => `request.${field}`);
}
