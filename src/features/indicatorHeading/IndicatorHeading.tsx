import { memo } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ChevronIcon } from '../../ui/icons/icons.tsx';

/** The figure's name, which is also the way to another figure, and what is measured, where and when. */
export function IndicatorHeading() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const measured = format.local(base.indicator.measure);
  const date = format.referenceDate(base.indicator, view.period);
  const against = view.compareWith;
  return (
    <div className="indicator-heading">
      <div className="indicator-heading-row">
        <h1 id="view-title" className="indicator-heading-title" tabIndex={-1}>
          {format.local(base.indicator.name)}
        </h1>
        <ChangeButton />
      </div>
      <p className="indicator-heading-subtitle">
        {against === null
          ? text('heading.subtitle', { measured, date })
          : text('heading.subtitle.difference', {
              measured,
              date,
              against: format.period(against),
              unit: format.unitName(base.indicator, 'difference'),
            })}
      </p>
    </div>
  );
}

const ChangeButton = memo(function ChangeButton() {
  const atlas = useAtlas();
  const text = useText();
  return (
    <Button
      variant="chip"
      aria-haspopup="dialog"
      onPress={() => patchSession(atlas, { dialog: { kind: 'picker' } })}
    >
      {text('heading.change')}
      <ChevronIcon />
    </Button>
  );
});
