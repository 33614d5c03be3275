import { useCompareText } from '../../i18n/compare/compareWords.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { useText } from '../../i18n/useText.ts';
import { showNote } from '../../state/actions/changeView.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import './compareLayers.css';

const NOTE: MethodNoteId = 'comparison';

/** Puts a sign beside deviations that chance hardly explains; off until asked for. */
export function SignificanceControl() {
  const atlas = useAtlas();
  const text = useCompareText();
  const say = useText();
  const { significance } = useCompare().compare;
  const label = text('compareLayers.marks');
  return (
    <div className="compare-layers">
      <label className="compare-layers-toggle">
        <input
          type="checkbox"
          checked={significance}
          onChange={(event) =>
            void changeCompare(atlas, { significance: event.currentTarget.checked })
          }
        />
        {label}
      </label>
      {significance ? (
        <p className="compare-layers-aid">
          {text('compareLayers.marks.aid')} {text('comparison.caution.no_sampling_error')}{' '}
          <HelpLink
            name={say('methods.about', { subject: label })}
            onPress={() => showNote(atlas, NOTE)}
          />
        </p>
      ) : null}
    </div>
  );
}
