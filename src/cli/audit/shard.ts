/** One part of so many of the input: the tickets whose lines begin in its bytes. */
export interface Shard {
  /** From 0 on. */
  readonly index: number;
  readonly of: number;
}

/** The bytes in which the lines of a shard begin, from `start` on and before `end`. */
export function bytesOf({ index, of }: Shard, sizeBytes: number): { start: number; end: number } {
  // Exact also for sizes whose multiple no number holds.
  const at = (part: number) => Number((BigInt(sizeBytes) * BigInt(part)) / BigInt(of));
  return { start: at(index), end: at(index + 1) };
}

/** Which part of so many a text falls to: the same one wherever it is asked (FNV-1a over its UTF-16 units). */
export function partOf(text: string, of: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // The low bits of this hash alone tell little apart.
  hash ^= hash >>> 15;
  return (hash >>> 0) % of;
}
