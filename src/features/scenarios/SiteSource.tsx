import { type CandidateSite, SITE_SOURCES } from '../../domain/offers/candidateSite.ts';
import { chooseSiteSource, ownCandidates } from '../../state/need/candidateActions.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Select } from '../../ui/select/Select.tsx';
import { CandidateEditor } from './CandidateEditor.tsx';
import type { ScenarioContext } from './useScenarios.ts';

/** The places to choose from; null chooses from where people live. */
export function useCandidates({ shown }: ScenarioContext): readonly CandidateSite[] | null {
  const workspace = useAtlasState((state) => state.workspace);
  switch (shown.need.siteSource) {
    case 'addresses':
      return null;
    case 'own':
      return ownCandidates(shown.need, workspace)?.sites ?? NONE;
    case 'package':
      return shown.inventory.candidateSites;
  }
}

const NONE: readonly CandidateSite[] = [];

/** Which places are compared: addresses of the city, a list of one's own, or the package's. */
export function SiteSource({ context }: { readonly context: ScenarioContext }) {
  const { atlas, shown, words } = context;
  const { text } = words;
  const workspace = useAtlasState((state) => state.workspace);
  const own = ownCandidates(shown.need, workspace);
  const packaged = shown.inventory.candidateSites.length;
  const { siteSource } = shown.need;
  const options = SITE_SOURCES.filter((id) => id !== 'package' || packaged > 0).map((id) => ({
    id,
    label:
      id === 'own' && own !== null
        ? text('scenarios.source.own.named', { name: own.name, count: own.sites.length })
        : text(`scenarios.source.${id}`, { count: packaged }),
  }));
  return (
    <>
      <Select
        label={text('scenarios.source')}
        options={options}
        value={siteSource}
        onChange={(id) => {
          const source = SITE_SOURCES.find((one) => one === id);
          if (source !== undefined) void chooseSiteSource(atlas, source);
        }}
      />
      {siteSource === 'own' ? <CandidateEditor context={context} list={own} /> : null}
    </>
  );
}
