import { useText } from '../../i18n/useText.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { FACES } from '../../state/viewState.ts';

/** Map, list, trend and table as equals where there is room for one at a time. */
export function FaceSwitch() {
  const atlas = useAtlas();
  const text = useText();
  const current = useAtlasState((state) => state.view.face);
  return (
    <fieldset className="face-switch" aria-label={text('faces.label')}>
      {FACES.map((face) => (
        <button
          key={face}
          type="button"
          className="face-switch-button"
          aria-pressed={face === current}
          onClick={() => void changeView(atlas, { face })}
        >
          {text(`face.${face}`)}
        </button>
      ))}
    </fieldset>
  );
}
