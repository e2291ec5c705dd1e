/** What replies and forwarded mail begin with, in English and French programs. */
const PREFIX = /\s*(?:re|fwd?|tr)\s*:/iy;
const REQUEST_WORDS = /demande\s+de\s+support/i;

/**
 * What the subject of an e-mail lacks (INT-5, §7.7.2.2, §7.7.6.1): after any `Re:` or `Fwd:` a bracket with the
 * customer's ticket number, then a description; of a request, the words `demande de Support`. Null where it is right.
 */
export function subjectProblem(
  subject: string,
  category: string,
): "no-request-words" | "no-number" | "no-description" | null {
  if (category === "request") return REQUEST_WORDS.test(subject) ? null : "no-request-words";
  const text = subject.slice(endOfPrefixes(subject)).trim();
  const end = text.indexOf("]");
  if (!text.startsWith("[") || end < 0 || text.slice(1, end).trim() === "") return "no-number";
  return text.slice(end + 1).trim() === "" ? "no-description" : null;
}

function endOfPrefixes(subject: string): number {
  let end = 0;
  for (;;) {
    PREFIX.lastIndex = end;
    if (!PREFIX.test(subject)) return end;
    end = PREFIX.lastIndex;
  }
}
