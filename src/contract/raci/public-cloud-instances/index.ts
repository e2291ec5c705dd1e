import { matrixOf } from "../matrix.js";
import { ending } from "./ending.js";
import { management } from "./management.js";
import { operations } from "./operations.js";
import { settingUp } from "./setting-up.js";

/** Public Cloud instances: 57 activities (RACI-1). */
export const publicCloudInstances = matrixOf(
  "public-cloud-instances",
  "Public Cloud Instances - Partage des responsabilités",
  [...settingUp, ...operations, ...management, ...ending],
);
