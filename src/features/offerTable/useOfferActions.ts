import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { showOffers } from '../../state/mapTarget.ts';
import { editInScenario, editStock } from '../../state/need/needActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import type { MenuEntry } from '../../ui/menu/Menu.tsx';

/** What can be done with an offer, and doing it. A scenario in force takes what it can hold. */
export function useOfferActions(offer: OfferRecord): {
  readonly entries: readonly MenuEntry[];
  run(id: string): void;
} {
  const atlas = useAtlas();
  const text = useNeedText();
  const announce = useAnnounce();
  const inScenario = useNeed().need.scenario !== null;
  const { id: offerId, name, position, status } = offer;
  const isGone = status === 'closed' || status === 'moved';
  const open = (kind: 'offer' | 'offerEditor') =>
    patchSession(atlas, { dialog: { kind, offer: offerId } });
  const show = () => {
    patchSession(atlas, { dialog: null });
    showOffers(atlas, [offer]);
    announce(
      text(position === null ? 'offerTable.done.noPlace' : 'offerTable.done.shown', { name }),
    );
  };
  const close = () => {
    const edit = { kind: 'close', offer: offerId } as const;
    if (inScenario) void editInScenario(atlas, edit);
    else editStock(atlas, edit);
    // Its button is of no more use, and behind a dialog nobody would hear that it is done.
    patchSession(atlas, { dialog: null });
    announce(text('offerTable.done.closed', { name }));
  };
  const entries: readonly MenuEntry[] = [
    { id: 'details', label: text('offerTable.action.details') },
    { id: 'show', label: text('offerTable.action.show'), isDisabled: position === null },
    { id: 'edit', label: text('offerTable.action.edit') },
    {
      id: 'close',
      label: text(inScenario ? 'offerTable.action.closeInScenario' : 'offerTable.action.close'),
      isDisabled: isGone,
    },
  ];
  const run = (id: string) => {
    if (id === 'details') open('offer');
    if (id === 'show') show();
    if (id === 'edit') open('offerEditor');
    if (id === 'close') close();
  };
  return { entries, run };
}
