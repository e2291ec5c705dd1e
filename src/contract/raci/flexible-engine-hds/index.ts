import { hdsMatrixOf } from "../matrix.js";
import { changesAndCompliance } from "./changes-and-compliance.js";
import { peopleAndAccess } from "./people-and-access.js";
import { tracesAndIncidents } from "./traces-and-incidents.js";

/** Health data on Flexible Engine: 34 rules in 11 domains (§9.1, RACI-2). */
export const flexibleEngineHds = hdsMatrixOf(
  "flexible-engine-hds",
  "Descriptif de Service Flexible Engine, §9.1",
  {
    number: "9.1",
    title: {
      en: "Matrix of the responsibilities of customer and provider",
      fr: "Matrice des responsabilités du client et du prestataire",
    },
  },
  [...peopleAndAccess, ...tracesAndIncidents, ...changesAndCompliance],
);
