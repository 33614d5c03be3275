import { writeOfferCsv, writeOfferGeoJson } from '../../data/offers/writeOffers.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { saveText } from '../../ui/download/saveText.ts';
import { ChevronIcon } from '../../ui/icons/icons.tsx';
import { Menu } from '../../ui/menu/Menu.tsx';

/** Adding, importing and taking offers away with oneself. */
export function OfferToolbar() {
  const atlas = useAtlas();
  const text = useNeedText();
  const { stock } = useNeed();
  const save = (id: string) => {
    if (id === 'csv') saveText('offers.csv', 'text/csv', writeOfferCsv(stock));
    else saveText('offers.geojson', 'application/geo+json', writeOfferGeoJson(stock));
  };
  return (
    <div className="offer-table-tools">
      <Button
        variant="chip"
        onPress={() => patchSession(atlas, { dialog: { kind: 'offerEditor', offer: null } })}
      >
        {text('offerTable.add')}
      </Button>
      <Button
        variant="chip"
        onPress={() => patchSession(atlas, { dialog: { kind: 'offerImport' } })}
      >
        {text('offerTable.import')}
      </Button>
      <Menu
        button={
          <Button variant="chip">
            {text('offerTable.export')}
            <ChevronIcon />
          </Button>
        }
        label={text('offerTable.export')}
        groups={[
          {
            id: 'formats',
            title: null,
            label: text('offerTable.export'),
            entries: [
              { id: 'csv', label: text('offerTable.export.csv') },
              { id: 'geojson', label: text('offerTable.export.geojson') },
            ],
          },
        ]}
        onAction={save}
      />
    </div>
  );
}
