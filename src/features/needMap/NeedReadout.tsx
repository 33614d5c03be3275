import { useSyncExternalStore } from 'react';
import { cellAt } from '../../domain/model/column.ts';
import { NO_THIRD } from '../../domain/need/needAssessment.ts';
import { reasonNotAssessed } from '../../domain/need/reasonNotAssessed.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { wordCoverage } from '../../i18n/need/answers/wordCoverage.ts';
import { wordCell, wordNotAssessed, wordRank } from '../../i18n/need/answers/wordVerdict.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { Highlight } from '../../state/highlight.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { describeOffer } from './describeOffer.ts';

/** More names than this would cover the map. */
const NAMED_OFFERS = 4;

/**
 * The area and the offers under the pointer or the keyboard, else the offer that is picked, in a fixed
 * place. Screen readers hear the same from the action list and the offer table.
 */
export function NeedReadout({ hovered }: { readonly hovered: Highlight<string> }) {
  const pointed = useSyncExternalStore(hovered.subscribe, hovered.get, () => null);
  const picked = useAtlasState((state) => state.session.pickedOffer);
  const { offers } = useNeed();
  const ids = new Set(pointed?.split('\n') ?? (picked === null ? [] : [picked]));
  const found = offers.filter(({ id }) => ids.has(id));
  return (
    <div className="need-map-readout" aria-hidden="true">
      {found.length > 0 && <OfferLines offers={found} />}
      <AreaLines />
    </div>
  );
}

function OfferLines({ offers }: { readonly offers: readonly OfferRecord[] }) {
  const shown = useNeed();
  const text = useNeedText();
  const format = useFormat();
  const [first, ...others] = offers;
  if (first !== undefined && others.length === 0) {
    const category = shown.inventory.categories.find(({ id }) => id === first.category);
    const remarks = describeOffer(shown, first, text);
    return (
      <p>
        <strong>{first.name}</strong>
        <span>
          {[category && format.local(category.name), ...remarks].filter(Boolean).join(', ')}
        </span>
      </p>
    );
  }
  const rest = offers.length - NAMED_OFFERS;
  return (
    <p>
      <strong>{text('needMap.offers', { count: offers.length })}</strong>
      {offers.slice(0, NAMED_OFFERS).map(({ id, name }) => (
        <span key={id}>{name}</span>
      ))}
      {rest > 0 && <span>{text('needMap.offers.more', { count: rest })}</span>}
    </p>
  );
}

/** Read as a store, so that the readout is in the same frame as the outline on the map. */
function AreaLines() {
  const { highlight, source } = useAtlas();
  const words = useAnswerWords(source.package.maskedBelow);
  const area = useSyncExternalStore(highlight.subscribe, highlight.get, () => null);
  const { areas, areaIds, assessment, input, need: asking, targetGroup } = useNeed();
  const index = area === null ? -1 : areaIds.indexOf(area);
  const found = areas[index];
  if (found === undefined) return null;
  const { question } = input.coverage;
  const { need, coverage, cell } = assessment;
  const count = need.ranks.reduce((sum, rank) => sum + Number(rank > 0), 0);
  const rank = need.ranks[index] ?? 0;
  const asked = { question, group: targetGroup };
  return (
    <p>
      <strong>{found.name}</strong>
      {cell[index] === NO_THIRD ? (
        <span>
          {wordNotAssessed(words, reasonNotAssessed(assessment, index), {
            ...asked,
            minimumPopulation: asking.question.minimumPopulation,
          })}
        </span>
      ) : (
        <span>{wordCell(words, cell[index]!, question.measure)}</span>
      )}
      {rank > 0 && <span>{wordRank(words, { rank, range: null, count })}</span>}
      <span>{wordCoverage(words, cellAt(coverage.value, index), asked)}</span>
    </p>
  );
}
