import { useMemo, useState } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { wordSimilarMethod } from '../../i18n/profile/wordSimilar.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { showNote } from '../../state/actions/changeView.ts';
import type { CompareShown } from '../../state/compare/compareShown.ts';
import { cellOfPlace } from '../../state/compare/readComparison.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { SimilarList } from './SimilarList.tsx';
import { similarityOf } from './similarityOf.ts';
import './compareSimilar.css';

const NOTE: MethodNoteId = 'similarAreas';

/** The areas of the level most like one of the places compared, by the indicators of the set. */
export function SimilarAreasPanel() {
  const text = useCompareText();
  const { places } = useCompare();
  const [chosen, setChosen] = useState<AreaId | null>(null);
  const target = places.find(({ id }) => id === chosen) ?? places[0];
  if (target === undefined) return <p>{text('compareSimilar.nobody')}</p>;
  return (
    <div className="compare-similar">
      <Select
        layout="chip"
        label={text('compareSimilar.target')}
        value={target.id}
        options={places.map(({ id, name }) => ({ id, label: name }))}
        onChange={(id) => setChosen(id as AreaId)}
      />
      <SimilarTo target={target.id} />
    </div>
  );
}

function SimilarTo({ target }: { readonly target: AreaId }) {
  const atlas = useAtlas();
  const text = useCompareText();
  const say = useText();
  const format = useFormat();
  const shown = useCompare();
  const { areas, level } = shown;
  const found = useMemo(() => similarTo(shown, target), [shown, target]);
  const unit = areas.length === 1 ? level.name : level.namePlural;
  return (
    <>
      <p className="compare-similar-remark">
        {text('compareSimilar.lead', { count: areas.length, level: format.local(unit) })}{' '}
        {wordSimilarMethod(found, { text }).join(' ')}{' '}
        <HelpLink
          name={say('methods.about', { subject: text('compareSimilar.about') })}
          onPress={() => showNote(atlas, NOTE)}
        />
      </p>
      {found.neighbours.length === 0 ? (
        <p>{text('compareSimilar.none')}</p>
      ) : (
        <SimilarList neighbours={found.neighbours} />
      )}
    </>
  );
}

/** Of the package on the screen: no other is loaded yet. */
function similarTo(shown: CompareShown, area: AreaId) {
  const { dataset, areas, indicators } = shown;
  const { id } = dataset.package;
  const byId = new Map(indicators.map((figures) => [figures.indicator.id, figures]));
  const loaded = {
    id,
    areas: areas.map((one) => one.id),
    cell: (one: AreaId, indicator: (typeof indicators)[number]['indicator']['id']) => {
      const figures = byId.get(indicator)!;
      return cellOfPlace(figures, one, figures.periodIndex);
    },
  };
  return similarityOf([loaded], { package: id, area }, [...byId.keys()]);
}
