import type { ContextLayer } from '../../domain/geo/geometry.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { FigureReport, ReportCell } from '../../export/figureReport.ts';
import { type DrawnLegendGroup, drawPicture } from '../../export/picture/drawPicture.ts';
import {
  measureColumn,
  NOT_SHOWN,
  numberCell,
  type ProfileFigureContext,
  profileFigureHead,
  textColumn,
} from '../../export/profileFigure.ts';
import type { MapModel } from '../../map/mapModel.ts';
import { OfferSwatch } from '../../map/offers/OfferSwatch.tsx';
import { MapPicture } from '../../map/picture/MapPicture.tsx';
import type { ProfileOffers } from '../../state/profile/profileShown.ts';
import { offerMapCamera, STILL_OFFERS } from './offerMapDrawn.ts';
import { offerMapModel } from './offerMapModel.ts';
import { remarksOf } from './offerRemarks.ts';
import { offersAsOf } from './offersAsOf.ts';

const WIDTH = 640;
const HEIGHT = 560;
/** About a metre. */
const DEGREE_DECIMALS = 5;

/** The offers of the area: a row per entry in the order of the page, and its map. */
export function offersReport(
  figure: ProfileFigureContext,
  map: { readonly context: readonly ContextLayer[]; readonly offers: ProfileOffers },
): FigureReport {
  const { report, words, language } = figure;
  const { offers } = map;
  const { records, corrections } = offers;
  const { text, format } = words;
  const { area } = report;
  const title = text('profile.section.offers');
  const asOf = offersAsOf(records, language);
  const dates = { ...asOf, same: asOf?.from === asOf?.to ? 'yes' : 'no' };
  return {
    ...profileFigureHead(figure, {
      title,
      sentence: text('profileOffers.count', { count: records.length, area: area.name }),
      notes: [
        corrections === null ? '' : text('profileOffers.corrections', { ...corrections }),
        text('profileOffers.byArea'),
      ],
      indicators: [],
      sources: records.flatMap(({ sources }) => sources),
      asOf:
        asOf === null
          ? format.period(offers.inventory.offersOn as PeriodId)
          : text('profileExport.offer.asOf', dates),
    }),
    table: offerTable(offers, figure),
    geography: null,
    picture: (scheme) => {
      const { geometry } = report;
      const model = offerMapModel({ geometry, area: area.id, ...map });
      const drawn = { model, camera: offerMapCamera(report), texture: 'colour' } as const;
      const size = { width: WIDTH, height: HEIGHT };
      return drawPicture(
        {
          item: {
            node: <MapPicture {...drawn} {...size} offerLayer={STILL_OFFERS} />,
            ...size,
          },
          legend: legendOf(model, offers, figure),
          legendPlace: 'beside',
        },
        scheme,
      );
    },
  };
}

function offerTable({ records, inventory, own }: ProfileOffers, figure: ProfileFigureContext) {
  const { words, exportText } = figure;
  const { text, format } = words;
  const categories = new Map(inventory.categories.map(({ id, name }) => [id, format.local(name)]));
  const place = {
    unit: text('profileExport.offer.degrees'),
    decimals: DEGREE_DECIMALS,
    isOptional: true,
  };
  const name = text('profileExport.offer.name');
  return {
    rowDimension: { id: 'offer', heading: name, role: null, key: 'offer_id', label: 'offer' },
    columnDimension: { id: 'figure', heading: exportText('export.column.figure'), role: 'metric' },
    columns: [
      textColumn('offer_id', text('profileExport.offer.id')),
      textColumn('offer', name),
      textColumn('category', text('profileExport.offer.category')),
      textColumn('remarks', text('profileExport.offer.remarks')),
      measureColumn('longitude', text('profileExport.offer.longitude'), place),
      measureColumn('latitude', text('profileExport.offer.latitude'), place),
    ],
    rows: records.map((offer): readonly ReportCell[] => [
      offer.id,
      offer.name,
      categories.get(offer.category) ?? offer.category,
      remarksOf(offer, own, text),
      ...(offer.position?.map(numberCell) ?? [NOT_SHOWN, NOT_SHOWN]),
    ]),
  } as const;
}

/** Categories with their numbers, and what full and empty symbols mean. */
function legendOf(
  { offers: drawn }: MapModel,
  { inventory, records }: ProfileOffers,
  { words }: ProfileFigureContext,
): readonly DrawnLegendGroup[] {
  const { text, format } = words;
  const looks = new Set(drawn?.offers.map(({ look }) => look));
  return [
    {
      title: null,
      entries: inventory.categories.flatMap(({ id, name, symbol }) => {
        const count = records.filter(({ category }) => category === id).length;
        const category = format.local(name);
        return count === 0
          ? []
          : [
              {
                swatch: <OfferSwatch symbol={symbol} look="confirmed" />,
                text: text('profileOffers.category', { category, count }),
              },
            ];
      }),
    },
    {
      title: null,
      entries: (['confirmed', 'unconfirmed'] as const)
        .filter((look) => looks.has(look))
        .map((look) => ({
          swatch: <OfferSwatch symbol="circle" look={look} />,
          text: text(`profileOffers.key.${look}`),
        })),
    },
  ];
}
