import { useMemo } from 'react';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import { LegendClasses } from '../../features/legend/LegendClasses.tsx';
import { StateList } from '../../features/legend/StateList.tsx';
import { HoverReadout } from '../../features/mapPanel/HoverReadout.tsx';
import { useMapModel } from '../../features/mapPanel/useMapModel.ts';
import { useMapTitle } from '../../features/mapPanel/useMapTitle.ts';
import { useEmbedText } from '../../i18n/embed/embedWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import type { MapEvents } from '../../map/mapModel.ts';
import { StillMap } from '../../map/svg/StillMap.tsx';
import { SvgMap } from '../../map/svg/SvgMap.tsx';
import { patchSession } from '../../state/actions/changeView.ts';
import { selectArea } from '../../state/actions/selectArea.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { EmbedZoom } from './EmbedZoom.tsx';
import { useEmbedOptions } from './useEmbedOptions.ts';

/** The map with its legend. Always SVG: twenty of them may stand on one page. */
export function EmbedMap({ describedBy }: { readonly describedBy: string }) {
  const { interaction } = useEmbedOptions();
  const model = useMapModel();
  const title = useMapTitle();
  return (
    <div className="embed-map">
      <figure className="embed-map-figure" aria-label={title} data-viz="map">
        {interaction === 'static' ? (
          <StillMap model={model} title={title} describedBy={describedBy} labelsVisible />
        ) : (
          <LiveMap model={model} title={title} describedBy={describedBy} />
        )}
      </figure>
      <EmbedLegend />
    </div>
  );
}

function LiveMap(props: {
  readonly model: ReturnType<typeof useMapModel>;
  readonly title: string;
  readonly describedBy: string;
}) {
  const atlas = useAtlas();
  const text = useEmbedText();
  const camera = useAtlasState((state) => state.session.camera);
  const events = useMapEvents();
  return (
    <>
      <SvgMap
        {...props}
        camera={camera}
        events={events}
        highlight={atlas.highlight}
        labelsVisible
        texture="colour"
      />
      <HoverReadout />
      <EmbedZoom />
      <p className="ui-visually-hidden">{text('embed.gestures')}</p>
    </>
  );
}

function useMapEvents(): MapEvents {
  const atlas = useAtlas();
  const selects = useEmbedOptions().controls.includes('areas');
  return useMemo(
    () => ({
      onHover: (area) => atlas.highlight.set(area),
      onSelect: (area, { additive }) => {
        // Without a choice of areas a tap still reads one off: there is no hovering on a phone.
        if (selects) void selectArea(atlas, area, { additive });
        else atlas.highlight.set(area);
      },
      onCamera: (camera) => patchSession(atlas, { camera }),
    }),
    [atlas, selects],
  );
}

function EmbedLegend() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const { interaction } = useEmbedOptions();
  return (
    <section className="legend embed-legend" aria-label={text('legend.label')}>
      <p className="legend-title">
        {text(drawsSymbols(shown.base) ? 'legend.title.symbols' : 'legend.title', {
          unit: format.unitName(shown.base.indicator, shown.mode),
        })}
      </p>
      <LegendClasses shown={shown} use={interaction === 'static' ? 'read' : 'pick'} />
      <StateList shown={shown} />
    </section>
  );
}
