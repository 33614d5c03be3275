import { useCompareText } from '../../i18n/compare/compareWords.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { useText } from '../../i18n/useText.ts';
import { showNote } from '../../state/actions/changeView.ts';
import { MAP_LAYERS, type MapLayer } from '../../state/compare/compareView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { Select } from '../../ui/select/Select.tsx';
import './compareLayers.css';

const NOTES = {
  smoothed: 'localEmpiricalBayes',
  clusters: 'localClusters',
  significance: 'cityComparison',
} as const satisfies Readonly<Record<Exclude<MapLayer, 'values'>, MethodNoteId>>;

interface LayerControlProps {
  readonly layer: MapLayer;
  onChange(layer: MapLayer): void;
}

/** What maps are coloured by: values, or one statistical layer with how to read it. */
export function LayerControl({ layer, onChange }: LayerControlProps) {
  const text = useCompareText();
  return (
    <div className="compare-layers">
      <Select
        layout="chip"
        label={text('compareLayers.label')}
        value={layer}
        options={MAP_LAYERS.map((id) => ({ id, label: text(`compareLayers.layer.${id}`) }))}
        onChange={(id) => onChange(id as MapLayer)}
      />
      {layer === 'values' ? null : <ReadingAid layer={layer} />}
    </div>
  );
}

function ReadingAid({ layer }: { readonly layer: Exclude<MapLayer, 'values'> }) {
  const atlas = useAtlas();
  const text = useCompareText();
  const say = useText();
  return (
    <p className="compare-layers-aid">
      {text(`compareLayers.aid.${layer}`)}{' '}
      {layer === 'significance' ? `${text('comparison.caution.no_sampling_error')} ` : null}
      <HelpLink
        name={say('methods.about', { subject: text(`compareLayers.layer.${layer}`) })}
        onPress={() => showNote(atlas, NOTES[layer])}
      />
    </p>
  );
}
