import type { PackageProblem, ProblemPlace } from '../../domain/model/packageProblem.ts';

type WithoutPlace<Problem> = Problem extends PackageProblem
  ? Omit<Problem, keyof ProblemPlace>
  : never;

/** What is wrong with a text, before it is known where the text stands. */
export type Flaw = WithoutPlace<PackageProblem>;

/** Collects every problem of a run, so that an author sees all of them at once. */
export interface ProblemLog {
  readonly errors: readonly PackageProblem[];
  /** Worth a look, but the package can be used. */
  readonly warnings: readonly PackageProblem[];
  error(place: ProblemPlace, flaw: Flaw): void;
  warning(place: ProblemPlace, flaw: Flaw): void;
}

export function createProblemLog(): ProblemLog {
  const errors: PackageProblem[] = [];
  const warnings: PackageProblem[] = [];
  return {
    errors,
    warnings,
    error: (place, flaw) => void errors.push(problemAt(place, flaw)),
    warning: (place, flaw) => void warnings.push(problemAt(place, flaw)),
  };
}

/** Joins a flaw with its place. */
export function problemAt(place: ProblemPlace, flaw: Flaw): PackageProblem {
  return { ...flaw, ...place } as PackageProblem;
}
