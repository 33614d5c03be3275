import type { PeriodId } from '../../domain/model/ids.ts';
import { LevelControl } from '../../features/viewControls/ViewControls.tsx';
import { useEmbedText } from '../../i18n/embed/embedWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Select } from '../../ui/select/Select.tsx';
import { IndicatorChoice } from './IndicatorChoice.tsx';
import { useEmbedOptions } from './useEmbedOptions.ts';

/** Only what the address allows; nothing at all where it allows nothing. */
export function EmbedControls() {
  const text = useEmbedText();
  const { controls } = useEmbedOptions();
  const hasAny = controls.some((control) => control !== 'areas');
  if (!hasAny) return null;
  return (
    <fieldset className="embed-controls" aria-label={text('embed.controls')}>
      {controls.includes('indicator') ? <IndicatorChoice /> : null}
      {controls.includes('level') ? <LevelControl /> : null}
      {controls.includes('period') ? <PeriodChoice /> : null}
    </fieldset>
  );
}

function PeriodChoice() {
  const atlas = useAtlas();
  const text = useEmbedText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const { periods } = base.indicator;
  if (periods.length < 2) return null;
  return (
    <Select
      layout="chip"
      label={text('embed.period')}
      value={view.period}
      options={periods.toReversed().map((id) => ({ id, label: format.period(id) }))}
      onChange={(id) => void changeView(atlas, { period: id as PeriodId })}
    />
  );
}
