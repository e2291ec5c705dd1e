import { holdVariantLaws } from "../simulate/variant-laws.js";

holdVariantLaws(200);
