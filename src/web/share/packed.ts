/** More text than any state has: what inflates to more is refused before it fills the memory. */
const MOST_BYTES = 1_000_000;

/** Text as an address can carry it: deflated, in base64url. */
export async function packed(text: string): Promise<string> {
  const deflated = through(new Blob([text]).stream(), new CompressionStream("deflate-raw"));
  const bytes = await joined(deflated, Number.POSITIVE_INFINITY);
  return btoa(Array.from(bytes as Uint8Array, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The text that was packed; null for what was not, or would be too much. */
export async function unpacked(address: string): Promise<string | null> {
  if (address.length > MOST_BYTES || !/^[\w-]*$/.test(address)) return null;
  try {
    const binary = atob(address.replaceAll("-", "+").replaceAll("_", "/"));
    const deflated = new Blob([Uint8Array.from(binary, (character) => character.charCodeAt(0))]).stream();
    const bytes = await joined(through(deflated, new DecompressionStream("deflate-raw")), MOST_BYTES);
    return bytes === null ? null : new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

type Pipe = Pick<CompressionStream, "readable" | "writable">;

function through(bytes: ReadableStream<Uint8Array>, pipe: Pipe): ReadableStream<Uint8Array> {
  return bytes.pipeThrough(pipe as ReadableWritablePair<Uint8Array, Uint8Array>);
}

/** All bytes of a stream, null once there are more than so many. */
async function joined(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
