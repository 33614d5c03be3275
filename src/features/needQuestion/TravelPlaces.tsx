import { useId } from 'react';
import { writeDestinations, writeDwellingPlaces } from '../../data/offers/writeTravelPlaces.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { saveText } from '../../ui/download/saveText.ts';
import { useQuestionWords } from './useQuestionWords.ts';

/** The places and offers that a travel table names, as files, for whoever has a route planner. */
export function TravelPlaces() {
  const atlas = useAtlas();
  const { text, format } = useQuestionWords();
  const { view, sites, areaIds, offers } = useNeed();
  const note = useId();
  const level = atlas.source.package.levels.find(({ id }) => id === view.level);
  return (
    <div className="need-question-file">
      <p id={note} className="need-question-remark">
        {text('travelPlaces.note', { level: level === undefined ? '' : format.local(level.name) })}
      </p>
      <Button
        variant="chip"
        aria-describedby={note}
        onPress={() =>
          saveText(
            `dwelling-places-${view.level}.csv`,
            'text/csv',
            writeDwellingPlaces(sites, areaIds),
          )
        }
      >
        {text('travelPlaces.dwellings')}
      </Button>
      <Button
        variant="chip"
        aria-describedby={note}
        onPress={() => saveText('offer-places.csv', 'text/csv', writeDestinations(offers))}
      >
        {text('travelPlaces.offers')}
      </Button>
    </div>
  );
}
