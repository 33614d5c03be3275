import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';

/** Where the figures come from, and the way to retrace the one that is asked about. */
export function SourceLine() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const indicator = useAtlasState((state) => atlas.select.shown(state).base.indicator);
  const { sources } = atlas.source.package.catalogue;
  const names = indicator.sources.flatMap((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source === undefined ? [] : [format.local(source.name)];
  });
  return (
    <div className="source-line">
      <p className="source-line-text">{text('source.line', { names: names.join('; ') })}</p>
      <Button variant="quiet" aria-haspopup="dialog" onPress={() => explain(atlas)}>
        {text('source.explain')}
      </Button>
    </div>
  );
}

/** Retraces the figure of the first selected area, else of the city, at the period shown. */
function explain(atlas: Atlas): void {
  const { base, view } = atlas.select.shown(atlas.store.getState());
  const area = view.areas[0] ?? base.city.id;
  patchSession(atlas, { dialog: { kind: 'explain', area, period: view.period } });
}
