import type { ScenarioSummary } from '../../domain/need/traceScenarios.ts';
import { coverageValue } from '../../i18n/need/answers/wordCoverage.ts';
import { chooseScenario } from '../../state/need/scenarioActions.ts';
import { type SummaryOrder, sortSummaries } from './sortSummaries.ts';
import type { ScenarioContext } from './useScenarios.ts';
import { wordHeadsChange } from './wordHeadsChange.ts';

export interface ComparisonRowsProps {
  readonly context: ScenarioContext;
  /** In the order of the scenarios. */
  readonly summaries: readonly ScenarioSummary[];
  readonly order: SummaryOrder | null;
}

/** The stock, then one row per scenario; a press puts it in force. */
export function ComparisonRows({ context, summaries, order }: ComparisonRowsProps) {
  const { shown, words, asked } = context;
  const { text, format } = words;
  const { scenarios } = shown.need;
  const [first] = summaries;
  const named = summaries.map((summary, index) => ({
    index,
    name: scenarios[index]?.name ?? '',
    summary,
  }));
  const none = text('scenarios.compare.noChange');
  return (
    <tbody>
      {first === undefined ? null : (
        <tr>
          <NameCell context={context} index={null} name={text('scenarios.stock')} />
          <td>{coverageValue(words, first.cityBefore, asked.question)}</td>
          <td>{none}</td>
          <td>{none}</td>
          <td>{format.number(first.lowBefore, 0)}</td>
          <td>{none}</td>
          <td>{none}</td>
        </tr>
      )}
      {sortSummaries(named, order).map(({ index, name, summary }) => (
        // Scenarios have no id of their own; two may bear the same name.
        <tr key={index}>
          <NameCell context={context} index={index} name={name} />
          <td>{coverageValue(words, summary.cityAfter, asked.question)}</td>
          <td>{wordHeadsChange(words, summary.gained)}</td>
          <td>{wordHeadsChange(words, lossOf(summary))}</td>
          <td>{format.number(summary.lowAfter, 0)}</td>
          <td>{signed(context, summary.offers)}</td>
          <td>
            {summary.unstated === 0
              ? signed(context, summary.places)
              : text('scenarios.compare.unstated', {
                  places: signed(context, summary.places),
                  count: summary.unstated,
                })}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function NameCell({
  context: { atlas, shown, words },
  index,
  name,
}: {
  readonly context: ScenarioContext;
  readonly index: number | null;
  readonly name: string;
}) {
  return (
    <th scope="row">
      <button
        type="button"
        className="scenarios-area"
        aria-pressed={shown.need.scenario === index}
        aria-label={words.text('scenarios.compare.choose', { name })}
        onClick={() => void chooseScenario(atlas, index)}
      >
        {name}
      </button>
    </th>
  );
}

/** A loss with its sign: it stands as an amount in the summary. */
function lossOf({ lost }: ScenarioSummary): ScenarioSummary['lost'] {
  if (lost.kind === 'number') return { ...lost, value: lost.value === 0 ? 0 : -lost.value };
  return lost.kind === 'interval' ? { ...lost, low: -lost.high, high: -lost.low } : lost;
}

function signed({ words }: ScenarioContext, value: number): string {
  return wordHeadsChange(words, { kind: 'number', value, flags: [] });
}
