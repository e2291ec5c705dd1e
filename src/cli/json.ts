export { MOST_LEVELS, readJson } from "../intake/json.js";
