/** A JSON value of an input with its place there, or what is wrong at that place. */
export type InputValue = { readonly place: string } & (
  | { readonly value: unknown }
  | { readonly problem: string }
);

/** The JSON values of an input, one after another. */
export type InputValues = AsyncIterable<InputValue> | Iterable<InputValue>;

/** What an object of a JSON text has under a name; nothing that every object has by itself. */
export function own(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** The text of a JSON value, empty where it is neither text nor number. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** The elements of a list, none where there is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The values of an input, of a document that has them in a list under a name the elements of that list. */
export async function* elementsIn(values: InputValues, name: string): AsyncGenerator<InputValue> {
  for await (const one of values) {
    const list = "value" in one ? own(one.value, name) : undefined;
    if (!Array.isArray(list)) yield one;
    else
      for (const [index, value] of list.entries()) yield { place: `${one.place}.${name}[${index}]`, value };
  }
}
