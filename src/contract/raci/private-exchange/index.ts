import { matrixOf } from "../matrix.js";
import { ending } from "./ending.js";
import { operations } from "./operations.js";
import { settingUp } from "./setting-up.js";

/** Private Exchange: 40 activities; it has no section on storage, so that its numbers differ from the others’ (RACI-1). */
export const privateExchange = matrixOf(
  "private-exchange",
  "Modèle de responsabilité du produit Serveur de messagerie managé sur une infrastructure mutualisée",
  [...settingUp, ...operations, ...ending],
);
