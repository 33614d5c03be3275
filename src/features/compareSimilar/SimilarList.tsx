import { useMemo } from 'react';
import type { Neighbour } from '../../domain/similar/similarAreas.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { type SimilarWords, wordNeighbour } from '../../i18n/profile/wordSimilar.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { compareAreas } from '../../state/compare/compareActions.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { MAX_SELECTED_AREAS } from '../../state/viewState.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import { DISTANCE_DECIMALS, neighbourNames } from './neighbourNames.ts';

/** Similar areas, the most similar first, with the reasons and a way into the comparison. */
export function SimilarList({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
  const text = useCompareText();
  const { places, dataset } = useCompare();
  const nameOf = useMemo(() => neighbourNames({ dataset }, text), [dataset, text]);
  const isFull = places.length >= MAX_SELECTED_AREAS;
  return (
    <>
      {isFull ? (
        <p className="compare-similar-remark">
          {text('compareSimilar.full', { most: MAX_SELECTED_AREAS })}
        </p>
      ) : null}
      <ol className="compare-similar-list" aria-label={text('compareSimilar.list')}>
        {neighbours.map((neighbour) => (
          <SimilarArea
            key={`${neighbour.package} ${neighbour.area}`}
            neighbour={neighbour}
            name={nameOf(neighbour)}
            isTaken={places.some(({ id }) => id === neighbour.area)}
            isFull={isFull}
          />
        ))}
      </ol>
    </>
  );
}

interface SimilarAreaProps {
  readonly neighbour: Neighbour;
  readonly name: string;
  readonly isTaken: boolean;
  readonly isFull: boolean;
}

function SimilarArea({ neighbour, name, isTaken, isFull }: SimilarAreaProps) {
  const atlas = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const announce = useAnnounce();
  const words: SimilarWords = {
    text,
    format,
    indicator: (id) => indicatorById(atlas.source.package, id),
  };
  const add = () => {
    void compareAreas(atlas, [neighbour.area]);
    announce(text('compareSimilar.added', { area: name }));
  };
  return (
    <li>
      <span className="compare-similar-name">
        {name}{' '}
        <span className="compare-similar-remark">
          {text('compareSimilar.distance', {
            distance: format.number(neighbour.distance, DISTANCE_DECIMALS),
          })}
        </span>
      </span>
      {isTaken ? (
        <span className="compare-similar-remark">{text('compareSimilar.taken')}</span>
      ) : (
        <Button
          variant="chip"
          isDisabled={isFull}
          aria-label={text('compareSimilar.add.of', { area: name })}
          onPress={add}
        >
          {text('compareSimilar.add')}
        </Button>
      )}
      <p className="compare-similar-remark">{wordNeighbour(neighbour, name, words).join(' ')}</p>
    </li>
  );
}
