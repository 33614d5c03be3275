import { useMemo, useState } from 'react';
import type { ScenarioSummary } from '../../domain/need/traceScenarios.ts';
import { wordMeasure } from '../../i18n/need/answers/wordCoverage.ts';
import { scenarioStocks } from '../../state/need/scenarioStocks.ts';
import { useJob } from '../../state/react/useJob.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { ComparisonRows } from './ComparisonRows.tsx';
import { SortHeader } from './SortHeader.tsx';
import { SUMMARY_COLUMNS, type SummaryOrder } from './sortSummaries.ts';
import type { ScenarioContext } from './useScenarios.ts';

/** All scenarios of the view side by side, worked out beside the page. */
export function ScenarioComparison({ context }: { readonly context: ScenarioContext }) {
  const { atlas, shown, words, asked, group } = context;
  const { text, format } = words;
  const { areaIds, input, need, stock, geometry } = shown;
  const { scenarios } = need;
  // Neither a weight nor the scenario in force changes what is compared.
  const { coverage } = input;
  const compared = useMemo(
    () => scenarioStocks(atlas.source.package, { areaIds, coverage, scenarios, stock, geometry }),
    [atlas, areaIds, coverage, scenarios, stock, geometry],
  );
  const [order, setOrder] = useState<SummaryOrder | null>(null);
  const { state, retry } = useJob('compare_scenarios', compared);
  const summaries = summariesOf(state);
  const { cityName: city } = atlas.source.package;
  return (
    <section className="scenarios-section" aria-labelledby="scenarios-compare">
      <h3 id="scenarios-compare" className="scenarios-title">
        {text('scenarios.compare')}
      </h3>
      {state.status === 'running' ? (
        <p className="scenarios-remark">
          {text('scenarios.compare.running', {
            percent: text('needAnswer.percent', { number: format.number(state.progress * 100, 0) }),
          })}
        </p>
      ) : null}
      {state.status === 'failed' ? (
        <Notice tone="warning" action={{ label: text('scenarios.compare.retry'), onPress: retry }}>
          {text('scenarios.compare.failed')}
        </Notice>
      ) : null}
      {summaries.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the keyboard
        <section className="scenarios-scroll" aria-labelledby="scenarios-compare" tabIndex={0}>
          <table className="scenarios-table">
            <caption>
              {text('scenarios.compare.caption')}. {wordMeasure(words, asked)}.
            </caption>
            <thead>
              <tr>
                {SUMMARY_COLUMNS.map((column) => (
                  <SortHeader
                    key={column}
                    column={column}
                    label={text(`scenarios.compare.${column}`, { city, group })}
                    order={order}
                    onOrder={setOrder}
                  />
                ))}
              </tr>
            </thead>
            <ComparisonRows context={context} summaries={summaries} order={order} />
          </table>
        </section>
      )}
    </section>
  );
}

/** None while they are worked out anew: an older answer may be about other scenarios. */
function summariesOf(
  state: ReturnType<typeof useJob<'compare_scenarios'>>['state'],
): readonly ScenarioSummary[] {
  return state.status === 'done' ? state.output : [];
}
