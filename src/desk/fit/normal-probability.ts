const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);
/** From here on the continued fraction is the better one of the two. */
const FAR = 3;
const FRACTIONS = 60;

const density = (z: number) => Math.exp((-z * z) / 2) / ROOT_OF_TWO_PI;

/** The density of a standard normal variable at z over its probability of being beyond z; z at least {@link FAR}. */
function farHazard(z: number): number {
  let fraction = z;
  for (let k = FRACTIONS; k >= 1; k--) fraction = z + k / fraction;
  return fraction;
}

/** The probability that a standard normal variable is below z: a power series, and far out a continued fraction. */
export function normalBelow(z: number): number {
  if (z >= FAR) return 1 - density(z) / farHazard(z);
  if (z <= -FAR) return density(z) / farHazard(-z);
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + density(z) * sum;
}

/** The density at z over the probability of being below z. */
export function densityOverBelow(z: number): number {
  return z <= -FAR ? farHazard(-z) : density(z) / normalBelow(z);
}
