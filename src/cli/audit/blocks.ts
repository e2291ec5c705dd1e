export { type Block, blocksOf } from "../../audit/blocks.js";
