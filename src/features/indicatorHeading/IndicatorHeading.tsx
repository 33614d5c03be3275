import { memo } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ChevronIcon } from '../../ui/icons/icons.tsx';
import { useIndicatorSubtitle } from './useIndicatorSubtitle.ts';

/** The figure's name, which is also the way to another figure, and what is measured, where and when. */
export function IndicatorHeading() {
  const atlas = useAtlas();
  const format = useFormat();
  const name = useAtlasState((state) => atlas.select.shown(state).base.indicator.name);
  const subtitle = useIndicatorSubtitle();
  return (
    <div className="indicator-heading">
      <div className="indicator-heading-row">
        <h1 id="view-title" className="indicator-heading-title" tabIndex={-1}>
          {format.local(name)}
        </h1>
        <ChangeButton />
      </div>
      <p className="indicator-heading-subtitle">{subtitle}</p>
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
