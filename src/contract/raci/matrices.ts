import { flexibleEngineSupport } from "./flexible-engine.js";
import { flexibleEngineHds } from "./flexible-engine-hds/index.js";
import { hostedPrivateCloudSecnumcloud } from "./hosted-private-cloud-secnumcloud/index.js";
import { kms } from "./kms/index.js";
import type { RaciMatrix } from "./matrix.js";
import { privateExchange } from "./private-exchange/index.js";
import { publicCloudInstances } from "./public-cloud-instances/index.js";

/**
 * The responsibility matrices that the program knows: four of OVHcloud, Flexible Engine's own and its annex on
 * health data (RACI-1, RACI-2, §7.6.1, §9.1), every row in the order of its source.
 *
 * @example
 * ```ts
 * raciMatrices.map(({ rows }) => rows.length); // => [79, 57, 32, 40, 7, 34]
 * raciMatrices[2].rows[0].id; // => "kms/1.1/personal-data"
 * ```
 */
export const raciMatrices: readonly RaciMatrix[] = [
  hostedPrivateCloudSecnumcloud,
  publicCloudInstances,
  kms,
  privateExchange,
  flexibleEngineSupport,
  flexibleEngineHds,
];
