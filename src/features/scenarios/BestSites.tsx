import { useEffect, useMemo, useState } from 'react';
import { patchSession, showNote } from '../../state/actions/changeView.ts';
import { candidatePlaces } from '../../state/need/candidateActions.ts';
import { useJob } from '../../state/react/useJob.ts';
import { Button } from '../../ui/button/Button.tsx';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { NumberField } from '../../ui/numberField/NumberField.tsx';
import { SiteSearch } from './SiteSearch.tsx';
import { SiteSource, useCandidates } from './SiteSource.tsx';
import type { ScenarioContext } from './useScenarios.ts';

const MOST_SITES = 5;

/** Where next: places that bring most people into reach who are not within it yet. */
export function BestSites({ context }: { readonly context: ScenarioContext }) {
  const { atlas, shown, words, group, reach } = context;
  const { text } = words;
  const [count, setCount] = useState(3);
  /** How many were asked for; null while nobody asks. */
  const [asked, setAsked] = useState<number | null>(null);
  const hindrance = hindranceOf(context);
  const { areaIds, geometry } = shown;
  const { coverage } = shown.input;
  const candidates = useCandidates(context);
  const places = useMemo(
    () =>
      candidates === null
        ? null
        : candidatePlaces(candidates, { atlas: atlas.source.package, areaIds, geometry }),
    [candidates, atlas, areaIds, geometry],
  );
  const isEmpty = candidates?.length === 0;
  const input = useMemo(
    () =>
      asked === null || hindrance !== null || isEmpty
        ? null
        : { coverage, count: asked, candidates: places },
    [asked, hindrance, isEmpty, coverage, places],
  );
  const job = useJob('suggest_sites', input);
  const sites = job.state.status === 'done' ? job.state.output.sites : null;
  useEffect(() => {
    const suggestedSites = (sites ?? []).map(({ position }, index) => ({
      mark: String(index + 1),
      position,
    }));
    patchSession(atlas, { suggestedSites });
    return () => patchSession(atlas, { suggestedSites: [] });
  }, [atlas, sites]);
  return (
    <section className="scenarios-section" aria-labelledby="scenarios-sites">
      <h3 id="scenarios-sites" className="scenarios-title">
        {text('scenarios.sites')}
        <HelpLink
          name={text('scenarios.sites.about')}
          onPress={() => showNote(atlas, 'bestLocations')}
        />
      </h3>
      <p className="scenarios-remark">{text('scenarios.sites.intro', { group, reach })}</p>
      {hindrance === null ? <SiteSource context={context} /> : null}
      {hindrance === null ? (
        <div className="scenarios-row scenarios-row-end">
          <NumberField
            label={text('scenarios.sites.count')}
            minValue={1}
            maxValue={MOST_SITES}
            step={1}
            value={count}
            onChange={(value) => {
              if (Number.isNaN(value)) return;
              setCount(value);
              if (asked !== null) setAsked(value);
            }}
          />
          <Button isDisabled={isEmpty} onPress={() => setAsked(asked === null ? count : null)}>
            {text(asked === null ? 'scenarios.sites.find' : 'scenarios.sites.hide')}
          </Button>
        </div>
      ) : (
        <p>{text(`scenarios.sites.${hindrance}`)}</p>
      )}
      <SiteSearch context={context} job={job} candidates={candidates} />
    </section>
  );
}

/** Why no site can be suggested for this question; null where one can. */
function hindranceOf({ shown }: ScenarioContext): 'table' | 'noFigures' | null {
  if (shown.input.coverage.question.travel.kind === 'table') return 'table';
  return shown.targetGroup.population.length === 0 ? 'noFigures' : null;
}
