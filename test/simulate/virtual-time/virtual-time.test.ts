import { holdVirtualTime } from "../laws.js";

holdVirtualTime(40);
