import { useMemo } from 'react';
import { numberIn } from '../../data/offers/offerCells.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { areaLocator } from '../../state/need/areaLocator.ts';
import { geocoderOf } from '../../state/need/offerContext.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { TextField } from '../../ui/textField/TextField.tsx';
import { Line, type OfferFieldsProps } from './OfferLine.tsx';
import { type OfferDraft, placeByAddress } from './offerDraft.ts';

const SUGGESTIONS = 8;

/**
 * Address and coordinate. A place that came from the address follows it; one that was stated or set by
 * hand stays until the person asks for that of the address.
 */
export function PlaceFields(props: OfferFieldsProps) {
  const { draft, flaws, onChange } = props;
  const atlas = useAtlas();
  const text = useNeedText();
  const geocoder = useMemo(() => geocoderOf(atlas), [atlas]);
  const follow = (next: OfferDraft) => {
    const isBound = next.placement === 'stated' || next.placement === 'set';
    if (geocoder === null || isBound) return onChange(next);
    const unplaced: OfferDraft = { ...next, longitude: '', latitude: '', placement: 'none' };
    onChange(placeByAddress(unplaced, geocoder).draft);
  };
  const byHand = (next: OfferDraft) => {
    const isEmpty = next.longitude.trim() === '' && next.latitude.trim() === '';
    onChange({ ...next, placement: isEmpty ? 'none' : 'stated' });
  };
  const suggestions = geocoder?.suggest(draft.address, SUGGESTIONS) ?? [];
  const names = suggestions.map(({ street, number }) => [street, number ?? ''].join(' ').trim());
  return (
    <fieldset className="offer-editor-group">
      <legend>{text('offerEditor.group.where')}</legend>
      <TextField
        label={text('offers.column.address')}
        value={draft.address}
        onChange={(address) => follow({ ...draft, address })}
        description={text('offerEditor.note.address')}
        error={flaws.address === undefined ? null : text(`offerEditor.flaw.${flaws.address}`)}
        suggestions={[...new Set(names)]}
      />
      <Line {...props} onChange={follow} field="postcode" labelKey="offers.column.postcode" />
      <Line
        {...props}
        onChange={byHand}
        field="latitude"
        labelKey="offers.column.lat"
        note="offerEditor.note.degrees"
      />
      <Line
        {...props}
        onChange={byHand}
        field="longitude"
        labelKey="offers.column.lon"
        note="offerEditor.note.degrees"
      />
      <PlaceWords draft={draft} />
      <div className="offer-editor-buttons">
        <Button variant="chip" onPress={props.onPlace}>
          {text('offerEditor.place.map')}
        </Button>
        {geocoder === null ? null : (
          <Button variant="chip" onPress={() => onChange(placeByAddress(draft, geocoder).draft)}>
            {text('offerEditor.place.address')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** How sure the place is, and what the address can mean where it is not found. */
function PlaceWords({ draft }: { readonly draft: OfferDraft }) {
  const atlas = useAtlas();
  const text = useNeedText();
  const format = useFormat();
  const { geometry } = useNeed();
  const geocoder = useMemo(() => geocoderOf(atlas), [atlas]);
  const locate = useMemo(() => areaLocator(geometry), [geometry]);
  const sentences = [text(`offers.placement.${draft.placement}`)];
  const [x, y] = [numberIn(draft.longitude.trim()), numberIn(draft.latitude.trim())];
  if (x !== null && y !== null && locate([x, y]) === null) {
    sentences.push(text('offerEditor.place.outside'));
  }
  if (geocoder !== null && draft.address.trim() !== '') {
    const { result } = placeByAddress(draft, geocoder);
    if (result.grade === 'street' && draft.placement === 'street') {
      sentences.push(
        text('offerEditor.place.within', { metres: format.number(Math.ceil(result.withinM), 0) }),
      );
    }
    if (result.grade === 'none' && result.reason === 'ambiguous') {
      const streets = result.candidates.map(({ street, postcode }) => `${street}, ${postcode}`);
      sentences.push(
        text('offerEditor.place.ambiguous', { streets: [...new Set(streets)].join(' · ') }),
      );
    } else if (result.grade === 'none') {
      sentences.push(text(`offerEditor.place.${result.reason}`));
    }
  }
  return (
    <p role="status" className="offer-editor-place">
      {sentences.join(' · ')}
    </p>
  );
}
