import { usePage } from "../page/page.js";
import { Rule } from "../why/rule.js";

/** What is wrong with the ticket beside its log; what is wrong with an event stands at the event. */
export function Problems() {
  const { judged } = usePage();
  const others = judged.problems.filter(
    ({ event, path }) => event === undefined && !/^events\.\d/.test(path),
  );
  if (others.length === 0) return null;
  return (
    <ul class="card problems" role="alert">
      {others.map(({ message, rule, path }) => (
        <li key={path} class="problem">
          {message} {rule !== undefined && <Rule id={rule} />}
        </li>
      ))}
    </ul>
  );
}
