import { matrixOf } from "../matrix.js";
import { ending } from "./ending.js";
import { operations } from "./operations.js";
import { settingUp } from "./setting-up.js";

/** Key management service: 32 activities (RACI-1). */
export const kms = matrixOf("kms", "Key Management Service (KMS) - Partage des responsabilités", [
  ...settingUp,
  ...operations,
  ...ending,
]);
