declare const FE_TRIAGE_VERSION: string;

/** The version of the package that the page was built of. */
export const VERSION = FE_TRIAGE_VERSION;
