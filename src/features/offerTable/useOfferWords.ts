import { useMemo } from 'react';
import { isOutdated } from '../../domain/offers/offerInTime.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { wordKind } from '../../i18n/need/wordKind.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';

/** What the columns of an offer say, in words. */
export interface OfferWords {
  category(id: string): string;
  /** The finer kind; empty where not stated. */
  kind(offer: OfferRecord): string;
  /** Empty where neither an area nor a place is known. */
  area(offer: OfferRecord): string;
  audience(offer: OfferRecord): string;
  ages(offer: OfferRecord): string;
  asOf(offer: OfferRecord): string;
  places(offer: OfferRecord): string;
  /** A date as the package writes it, in the interface's language. */
  date(date: string): string;
  compare(one: string, other: string): number;
}

export function useOfferWords(): OfferWords {
  const atlas = useAtlas();
  const text = useNeedText();
  const format = useFormat();
  const language = useAtlasState((state) => state.view.language);
  const { inventory, input } = useNeed();
  const { day } = input.coverage.question;
  return useMemo(() => {
    const categories = new Map(
      inventory.categories.map(({ id, name }) => [id, format.local(name)]),
    );
    const areas = new Map(atlas.source.package.areas.map(({ id, name }) => [id, name]));
    const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
    const months = new Intl.DateTimeFormat(language, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const date = (written: string) => {
      if (written.length === 4) return written;
      return (written.length === 7 ? months : dates).format(new Date(written));
    };
    const ages: OfferWords['ages'] = ({ ages: { from, to } }) => {
      if (from === null && to === null) return '';
      if (to === null) return text('offers.ages.from', { from });
      return from === null
        ? text('offers.ages.to', { to })
        : text('offers.ages.both', { from, to });
    };
    return {
      category: (id) => categories.get(id) ?? id,
      kind: ({ category, subcategory }) =>
        subcategory === null ? '' : wordKind(inventory, { category, subcategory }, format),
      area: ({ area, position }) => {
        if (area !== null) return areas.get(area) ?? area;
        return position === null ? '' : text('offers.outside');
      },
      ages,
      audience: (offer) =>
        [offer.targetGroup ?? '', ages(offer)].filter((part) => part !== '').join(', '),
      asOf: (offer) => {
        if (offer.asOf === null) return text('offers.asOf.none');
        const key = isOutdated(offer, day) ? 'offers.asOf.old' : 'offers.asOf';
        return text(key, { date: date(offer.asOf) });
      },
      places: ({ capacity }) =>
        capacity === null ? '' : format.number(capacity, Number.isInteger(capacity) ? 0 : 1),
      date,
      compare: new Intl.Collator(language, { numeric: true }).compare,
    };
  }, [atlas, text, format, language, inventory, day]);
}
