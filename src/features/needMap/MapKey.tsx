import { type ReactNode, useMemo } from 'react';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { OLD_AFTER_YEARS } from '../../domain/offers/offerInTime.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { wordReach } from '../../i18n/need/answers/wordWay.ts';
import type { NeedText } from '../../i18n/need/needCatalogue.ts';
import { OfferSwatch } from '../../map/offers/OfferSwatch.tsx';
import type { MapOffer } from '../../map/offers/offerScene.ts';
import { StateSwatch } from '../../map/svg/StateSwatch.tsx';
import type { NeedShown } from '../../state/need/needShown.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { patternCounts } from './needFills.ts';
import { shownCategories } from './offerScene.ts';
import { useMapOffers } from './useMapOffers.ts';
import { useVerdicts } from './useVerdicts.ts';

export interface KeyLine {
  readonly swatch: ReactNode;
  readonly words: string;
}

/** What symbols, circles and patterns on the map mean; what does not occur has no line. */
export function MapKey() {
  return <KeyList lines={useKeyLines()} />;
}

/** What offers on the map mean. */
export function OfferKey() {
  return <KeyList lines={useOfferLines()} />;
}

/** What patterns of areas mean. */
export function AreaKey() {
  return <KeyList lines={useAreaLines()} />;
}

function KeyList({ lines }: { readonly lines: readonly KeyLine[] }) {
  return (
    <ul className="need-map-key">
      {lines.map(({ swatch, words }) => (
        <li key={words}>
          {swatch}
          {words}
        </li>
      ))}
    </ul>
  );
}

export function useKeyLines(): readonly KeyLine[] {
  return [...useOfferLines(), ...useAreaLines()];
}

/** A moved weight changes nothing in them. */
export function useOfferLines(): readonly KeyLine[] {
  const { inventory, offers, input } = useNeed();
  const words = useAnswerWords(useAtlas().source.package.maskedBelow);
  const drawn = useMapOffers();
  const { question } = input.coverage;
  return useMemo(
    () => offerLines(words, { inventory, offers, question }, drawn),
    [words, inventory, offers, question, drawn],
  );
}

function offerLines(
  words: AnswerWords,
  shown: Pick<NeedShown, 'inventory' | 'offers'> & { readonly question: NeedQuestion },
  drawn: readonly MapOffer[],
): readonly KeyLine[] {
  const { text, format } = words;
  const { question } = shown;
  const lines: KeyLine[] = [];
  const categoryOf = new Map(shown.offers.map(({ id, category }) => [id, category]));
  const looks = new Set(drawn.map(({ id, look }) => `${categoryOf.get(id)} ${look}`));
  for (const { id, symbol, name } of shownCategories(shown, drawn)) {
    const local = format.local(name);
    if (looks.has(`${id} confirmed`)) {
      lines.push({ swatch: <OfferSwatch symbol={symbol} look="confirmed" />, words: local });
    }
    if (looks.has(`${id} unconfirmed`)) {
      const line = text('needMap.key.unconfirmed', { name: local, years: OLD_AFTER_YEARS });
      lines.push({ swatch: <OfferSwatch symbol={symbol} look="unconfirmed" />, words: line });
    }
  }
  for (const look of ['faint', 'closed'] as const) {
    if (!drawn.some((one) => one.look === look)) continue;
    const line = text(`needMap.key.${look}`);
    lines.push({ swatch: <OfferSwatch symbol="circle" look={look} />, words: line });
  }
  const hasCircles =
    (question.measure === 'share_within' || question.measure === 'catchment') &&
    question.travel.kind === 'straight';
  if (hasCircles && question.travel.kind === 'straight') {
    const detour = format.number(question.travel.detour, 1);
    const line = text('needMap.key.circle', { reach: wordReach(words, question), detour });
    lines.push({ swatch: <CircleSwatch />, words: line });
  }
  return lines;
}

function CircleSwatch(): ReactNode {
  return (
    <svg className="map-swatch" width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
      <circle className="map-catchment-line" r="8.5" />
    </svg>
  );
}

const PATTERNS = ['left_out', 'masked', 'suppressed', 'missing', 'not_applicable'] as const;

export function useAreaLines(): readonly KeyLine[] {
  const { assessment, need } = useNeed();
  const verdict = useVerdicts();
  const text: NeedText = useAnswerWords(useAtlas().source.package.maskedBelow).text;
  const counts = patternCounts(assessment, verdict);
  const lines: KeyLine[] = [];
  if (counts.hatched > 0) {
    const words = text('needMap.key.unclear', { count: counts.hatched });
    lines.push({ swatch: <StateSwatch pattern="hatched" />, words });
  }
  for (const pattern of PATTERNS) {
    if (counts[pattern] === 0) continue;
    const minimum = need.question.minimumPopulation;
    const words = text(`needMap.key.${pattern}`, { count: counts[pattern], minimum });
    const swatch = <StateSwatch pattern={pattern === 'not_applicable' ? 'none' : pattern} />;
    lines.push({ swatch, words });
  }
  return lines;
}
