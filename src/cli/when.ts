export { formatDay, formatWhen } from "../time/when.js";
