import { useCompareText } from '../../i18n/compare/compareWords.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { useText } from '../../i18n/useText.ts';
import { FadeSwatch } from '../../map/cells/FadeSwatch.tsx';
import { showNote } from '../../state/actions/changeView.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { ToggleChip } from '../../ui/chip/ToggleChip.tsx';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { type BivariateFigures, reasonWithoutCell } from './bivariateFills.ts';

const STEPS = [0, 1, 2] as const;
const NOTE: MethodNoteId = 'reliability';

/** Less reliable figures paler, for who asks for it; with the three steps and how many areas have each. */
export function ReliabilityKey({ figures }: { readonly figures: BivariateFigures }) {
  const atlas = useAtlas();
  const text = useCompareText();
  const say = useText();
  const { compare, pair } = useCompare();
  const { reliability: isOn } = compare;
  const isChange = pair?.some(({ against }) => against !== null) ?? false;
  return (
    <section
      className="compare-bivariate-reliability"
      aria-label={text('compareBivariate.reliability')}
    >
      <ToggleChip
        label={text('compareBivariate.reliability')}
        isSelected={isOn}
        onChange={(reliability) => void changeCompare(atlas, { reliability })}
      />
      {isOn ? (
        <>
          <p>
            {text(
              figures.reliability !== null
                ? 'compareBivariate.reliability.aid'
                : isChange
                  ? 'compareBivariate.reliability.change'
                  : 'compareBivariate.reliability.none',
            )}
            <HelpLink
              name={say('methods.about', { subject: text('compareBivariate.column.reliability') })}
              onPress={() => showNote(atlas, NOTE)}
            />
          </p>
          {figures.reliability === null ? null : <Steps figures={figures} />}
        </>
      ) : null}
    </section>
  );
}

function Steps({ figures }: { readonly figures: BivariateFigures }) {
  const text = useCompareText();
  const drawn = (figures.reliability ?? new Uint8Array()).filter(
    (_, area) => reasonWithoutCell(figures, area) === null,
  );
  return (
    <ul className="compare-bivariate-key">
      {STEPS.map((step) => (
        <li key={step}>
          <FadeSwatch step={step} />
          {text(`compareBivariate.reliability.${step}`, {
            count: drawn.filter((one) => one === step).length,
          })}
        </li>
      ))}
    </ul>
  );
}
