import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';

/** Where the figures come from, and the way to retrace the one that is asked about. */
export function SourceLine() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const { sources } = atlas.source.package.catalogue;
  const names = base.indicator.sources.flatMap((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source === undefined ? [] : [format.local(source.name)];
  });
  const area = view.areas[0] ?? base.city.id;
  return (
    <div className="source-line">
      <p className="source-line-text">{text('source.line', { names: names.join('; ') })}</p>
      <Button
        variant="quiet"
        aria-haspopup="dialog"
        onPress={() =>
          patchSession(atlas, { dialog: { kind: 'explain', area, period: view.period } })
        }
      >
        {text('source.explain')}
      </Button>
    </div>
  );
}
