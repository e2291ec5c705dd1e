import { holdAll } from "./laws/all.js";

holdAll(20);
