import { matrixOf } from "../matrix.js";
import { ending } from "./ending.js";
import { events } from "./events.js";
import { management } from "./management.js";
import { operations } from "./operations.js";
import { settingUp } from "./setting-up.js";

/** Hosted Private Cloud by VMware under the SecNumCloud qualification: 79 activities (RACI-1). */
export const hostedPrivateCloudSecnumcloud = matrixOf(
  "hosted-private-cloud-secnumcloud",
  "Partage de responsabilité sur le service Hosted Private Cloud by VMware sous la qualification SecNumCloud",
  [...settingUp, ...operations, ...management, ...events, ...ending],
);
