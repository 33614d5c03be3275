import type { IntlShape } from 'react-intl';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { describeProblem } from '../../i18n/problems/describeProblem.ts';

/** There is no atlas without its package: what is wrong, where, and how to mend it. */
export function StartFailure(props: {
  readonly intl: IntlShape;
  readonly problems: readonly PackageProblem[];
}) {
  const { intl, problems } = props;
  return (
    <main className="start-failure" role="alert">
      <h1>{intl.formatMessage({ id: 'start.failed' })}</h1>
      <ul>
        {problems.map((problem) => {
          const words = describeProblem(intl, problem);
          return <li key={words}>{words}</li>;
        })}
      </ul>
      <p>{intl.formatMessage({ id: 'start.failed.advice' })}</p>
    </main>
  );
}
