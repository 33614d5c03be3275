import type { PeriodId } from '../../domain/model/ids.ts';
import type { Source } from '../../domain/model/indicator.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import { figureSources, type OfferSource, offerSources } from '../../state/need/usedSources.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';

export interface MethodSourcesProps {
  readonly words: AnswerWords;
  readonly shown: NeedShown;
}

/** Who gave the figures and the offers, of when they are, and how they may be used. */
export function MethodSources({ words, shown }: MethodSourcesProps) {
  const { package: atlas } = useAtlas().source;
  const { text } = words;
  const counting = shown.offers.filter(
    (_, offer) => shown.assessment.coverage.takesPart[offer] === 1,
  );
  return (
    <>
      <h4>{text('needMethod.sources.figures')}</h4>
      <ul className="need-method-sources">
        {figureSources(atlas, shown.need.question, shown.targetGroup).map((source) => (
          <li key={source.id}>
            <SourceWords source={source} words={words} />
          </li>
        ))}
      </ul>
      <h4>{text('needMethod.sources.offers')}</h4>
      <ul className="need-method-sources">
        {offerSources(atlas, counting).map((one) => (
          <li key={one.source?.id ?? ''}>
            {one.source === null ? (
              text('needMethod.sources.own')
            ) : (
              <SourceWords source={one.source} words={words} />
            )}
            {` (${asOfWords(words, one)})`}
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceWords(props: { readonly source: Source; readonly words: AnswerWords }) {
  const { source, words } = props;
  const name = words.format.local(source.name);
  const licence = words.format.local(source.licence);
  return (
    <>
      {source.url?.startsWith('https://') !== true ? (
        name
      ) : (
        <a href={source.url} rel="noreferrer">
          {name}
        </a>
      )}
      {licence === '' ? null : `. ${words.text('needMethod.sources.licence', { licence })}`}
    </>
  );
}

function asOfWords({ text, format }: AnswerWords, { asOf }: OfferSource): string {
  if (asOf === null) return text('needMethod.sources.asOf.none');
  const [first, last] = asOf.map((date) => format.period(date as PeriodId));
  return first === last
    ? text('needMethod.sources.asOf', { first: first! })
    : text('needMethod.sources.asOf.range', { first: first!, last: last! });
}
