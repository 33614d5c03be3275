/**
 * How far an estimate can be relied on:
 * - `reliable`: shown as it is;
 * - `limited`: shown in brackets, with a warning;
 * - `unreliable`: not shown as a figure (`/` in German tables).
 */
export type ReliabilityClass = 'reliable' | 'limited' | 'unreliable';

/** Where the classes begin. Coefficients of variation are fractions: 0.2 is 20 per cent. */
export interface ReliabilityScheme {
  readonly limitedFromCv: number;
  readonly unreliableFromCv: number;
  /** Answers below which an estimate is at best `limited`. */
  readonly limitedBelowCases: number;
  /** Answers below which it is `unreliable`. */
  readonly unreliableBelowCases: number;
}

const NO_CASE_RULE = { limitedBelowCases: 0, unreliableBelowCases: 0 } as const;

/** Published schemes; German survey products set their own case numbers, to be added by the package. */
export const RELIABILITY_SCHEMES = {
  /** American Community Survey as graded by Esri: 12 and 40 per cent. */
  acs: { limitedFromCv: 0.12, unreliableFromCv: 0.4, ...NO_CASE_RULE },
  /** BRES (Office for National Statistics): caution from 20 per cent; no second limit. */
  ons: { limitedFromCv: 0.2, unreliableFromCv: Number.POSITIVE_INFINITY, ...NO_CASE_RULE },
} as const satisfies Readonly<Record<string, ReliabilityScheme>>;

/**
 * Standard error ÷ |estimate|, as a fraction; null for an estimate of 0, of which there is none. Throws
 * a RangeError for a negative error or NaN.
 */
export function coefficientOfVariation(estimate: number, standardError: number): number | null {
  if (!(standardError >= 0) || Number.isNaN(estimate)) {
    throw new RangeError(`estimate ${estimate} with standard error ${standardError}`);
  }
  return estimate === 0 ? null : standardError / Math.abs(estimate);
}

/**
 * Coefficient of variation of a share (0–1) that does not depend on which side is counted: of the
 * rarer of the two answers. 96.5 per cent "yes" is as uncertain as 3.5 per cent "no", though the
 * plain coefficients are 0.01 and 0.37. Null for 0 and 1.
 */
export function symmetricCoefficientOfVariation(
  share: number,
  standardError: number,
): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share ${share} must lie in 0–1`);
  return coefficientOfVariation(Math.min(share, 1 - share), standardError);
}

/**
 * Class of an estimate by its coefficient of variation and the number of answers, the worse of both
 * deciding. Classes begin at their limit (a coefficient of exactly 0.2 is already limited). Without a
 * coefficient (null) an estimate is `unreliable`: its error is not known.
 */
export function classifyReliability(options: {
  readonly coefficientOfVariation: number | null;
  readonly sampleSize: number;
  readonly scheme: ReliabilityScheme;
}): ReliabilityClass {
  const { coefficientOfVariation: cv, sampleSize, scheme } = options;
  if (Number.isNaN(cv) || !(sampleSize >= 0)) {
    throw new RangeError(`reliability of ${sampleSize} answers with coefficient ${cv}`);
  }
  if (cv === null || cv >= scheme.unreliableFromCv || sampleSize < scheme.unreliableBelowCases) {
    return 'unreliable';
  }
  const limited = cv >= scheme.limitedFromCv || sampleSize < scheme.limitedBelowCases;
  return limited ? 'limited' : 'reliable';
}
