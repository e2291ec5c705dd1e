/** What may be behind an incident. */
export const CAUSES = [
  "unknown",
  "provider",
  "subcontractor",
  "planned",
  "uncontrollable",
  "attack",
  "customer",
] as const;

/** What a ticket may be about. */
export const SUBJECTS = [
  "platform",
  "display",
  "statistics-tools",
  "ticketing-tool",
  "catalogue-os",
  "other-os",
  "private-image",
  "modified-os",
  "customer-software",
  "customer-architecture",
  "customer-network",
  "system-administration",
  "scripting",
  "data-recovery",
  "outdated-api",
  "vendor-software",
] as const;
