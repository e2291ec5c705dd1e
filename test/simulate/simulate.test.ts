import { holdVariantLaws } from "./variant-laws.js";

holdVariantLaws(15);
