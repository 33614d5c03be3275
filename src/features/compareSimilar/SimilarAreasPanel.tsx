import { useMemo, useState } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { wordSimilarMethod } from '../../i18n/profile/wordSimilar.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { showNote } from '../../state/actions/changeView.ts';
import type { ComparedPlace } from '../../state/compare/compareShown.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { SimilarDownload } from './SimilarDownload.tsx';
import { SimilarList } from './SimilarList.tsx';
import { similarTo } from './similarTo.ts';
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
      <SimilarTo target={target} />
    </div>
  );
}

function SimilarTo({ target }: { readonly target: ComparedPlace }) {
  const atlas = useAtlas();
  const text = useCompareText();
  const say = useText();
  const format = useFormat();
  const shown = useCompare();
  const { areas, level } = shown;
  const found = useMemo(() => similarTo(shown, target.id), [shown, target]);
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
        <>
          <SimilarList neighbours={found.neighbours} />
          <SimilarDownload shown={shown} target={target} found={found} />
        </>
      )}
    </>
  );
}
