const PREFIXES = ["re:", "fwd:", "fw:", "tr:"];
const REQUEST_WORDS = "demande de support";

/**
 * What the subject of an e-mail lacks (INT-5, §7.7.2.2, §7.7.6.1): after any `Re:` or `Fwd:` a bracket with the
 * customer's ticket number, then a description; of a request, the words `demande de Support`. Null where it is right.
 */
export function subjectProblem(
  subject: string,
  category: string,
): "no-request-words" | "no-number" | "no-description" | null {
  if (category === "request") {
    return subject.toLowerCase().includes(REQUEST_WORDS) ? null : "no-request-words";
  }
  const text = withoutPrefixes(subject.trim());
  const end = text.indexOf("]");
  if (!text.startsWith("[") || end < 0 || text.slice(1, end).trim() === "") return "no-number";
  return text.slice(end + 1).trim() === "" ? "no-description" : null;
}

function withoutPrefixes(subject: string): string {
  let at = 0;
  for (;;) {
    while (subject[at] === " ") at++;
    const head = subject.slice(at, at + 4).toLowerCase();
    const prefix = PREFIXES.find((one) => head.startsWith(one));
    if (prefix === undefined) return subject.slice(at);
    at += prefix.length;
  }
}
