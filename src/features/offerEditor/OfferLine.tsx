import type { NeedMessageKey } from '../../i18n/need/need.de.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { TextField } from '../../ui/textField/TextField.tsx';
import type { DraftField, DraftFlaws, OfferDraft } from './offerDraft.ts';

export interface OfferFieldsProps {
  readonly draft: OfferDraft;
  readonly flaws: DraftFlaws;
  onChange(draft: OfferDraft): void;
  /** Asks the map for a place. */
  onPlace(): void;
}

/** A field of the draft that is a line of text. */
export function Line({
  draft,
  flaws,
  onChange,
  field,
  labelKey,
  note,
  isRequired = false,
}: OfferFieldsProps & {
  readonly field: Exclude<DraftField, 'status' | 'placement'>;
  readonly labelKey: NeedMessageKey;
  readonly note?: NeedMessageKey;
  readonly isRequired?: boolean;
}) {
  const text = useNeedText();
  const flaw = flaws[field];
  return (
    <TextField
      label={text(labelKey)}
      value={draft[field]}
      onChange={(value) => onChange({ ...draft, [field]: value })}
      error={flaw === undefined ? null : text(`offerEditor.flaw.${flaw}`)}
      isRequired={isRequired}
      {...(note === undefined ? {} : { description: text(note) })}
    />
  );
}
