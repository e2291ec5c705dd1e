export { type Chunk, LONGEST_CHUNK, placeIn } from "../intake/chunk.js";
