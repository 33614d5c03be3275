import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { countClasses } from '../../domain/classify/classOf.ts';
import { goodnessOfVarianceFit } from '../../domain/classify/goodnessOfVarianceFit.ts';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { shownNumbers } from './shownNumbers.ts';

/** The classes as they are on the map, what had to be adjusted, and how well they separate. */
export function ClassResult() {
  const atlas = useAtlas();
  const text = useText();
  const intl = useIntl();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const { classification, mode } = shown;
  const fit = useMemo(
    () => goodnessOfVarianceFit(shown.classification, shownNumbers(shown)),
    [shown],
  );
  return (
    <section className="class-editor-result">
      <h3 className="class-editor-title">{text('classEditor.result')}</h3>
      {classification.classCount === 0 ? null : <ClassTable />}
      <div role="status" className="class-editor-notices">
        {classification.notices.map((notice) => (
          <p key={notice}>{text(`classEditor.notice.${notice}`)}</p>
        ))}
      </div>
      {fit === null || mode === 'difference' ? null : (
        <p className="class-editor-note">
          {text('classEditor.fit', {
            percent: intl.formatNumber(Math.floor(fit * PERCENT) / PERCENT, { style: 'percent' }),
          })}
        </p>
      )}
    </section>
  );
}

const PERCENT = 100;

function ClassTable() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { classification, classes, view, base } = useAtlasState((state) =>
    atlas.select.shown(state),
  );
  const { breaks, classCount } = classification;
  const counts = countClasses(classes, classCount);
  const decimals = limitDecimals(breaks.slice(1, -1), base.indicator.decimals);
  return (
    <table className="class-editor-table">
      <thead>
        <tr>
          <th scope="col">{text('classEditor.class')}</th>
          <th scope="col">{text('classEditor.limits')}</th>
          <th scope="col" className="class-editor-figure">
            {text('classEditor.areas', { period: format.period(view.period) })}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count, index) => {
          const limits = {
            low: format.number(breaks[index]!, decimals),
            high: format.number(breaks[index + 1]!, decimals),
          };
          const key = limitsKey(index, classCount);
          return (
            <tr key={breaks[index]}>
              <th scope="row">{index + 1}</th>
              <td>{text(`classEditor.limits.${key}`, limits)}</td>
              <td className="class-editor-figure">{format.number(count, 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Values beyond the outer edges count to the end classes, which therefore have one limit only. */
function limitsKey(index: number, classCount: number): 'only' | 'first' | 'last' | 'open' {
  if (classCount === 1) return 'only';
  if (index === 0) return 'first';
  return index === classCount - 1 ? 'last' : 'open';
}
