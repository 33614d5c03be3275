import { useMemo } from 'react';
import { cellAt } from '../../domain/model/column.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { offerFilterContext } from '../../state/need/offerContext.ts';
import { Select } from '../../ui/select/Select.tsx';
import { ChainMatrix } from './ChainMatrix.tsx';
import { cityOf, offersByArea, offersOfCity } from './chainOffers.ts';
import { fieldRows } from './chainTable.ts';
import type { ChainContext } from './usePreventionChain.ts';
import { wordPhaseHeads } from './wordChain.ts';

const CITY = '';

/** Phases by Handlungsfeld, for the area selected last or the whole city. */
export function FieldMatrix({ context }: { readonly context: ChainContext }) {
  const { atlas, shown, words, fields, heads } = context;
  const { text, format } = words;
  const { areas, areaIds, offers, inventory, input } = shown;
  const chosen = shown.view.areas.at(-1) ?? null;
  const area = chosen === null ? -1 : areaIds.indexOf(chosen);
  const { day, period } = shown.need.question;
  const { areaOfOffer } = input.coverage;
  const { lifePhases: phases } = inventory;
  const rows = useMemo(() => {
    const input = { phases, fields: fields.map(({ id }) => id), day };
    if (area !== -1) {
      return fieldRows(input, {
        area: areaIds[area]!,
        offers: offersByArea(offers, areaOfOffer, areaIds.length)[area]!,
        heads: heads.areas.map((column) => cellAt(column, area)),
      });
    }
    const whole = offerFilterContext(atlas, { inventory, day });
    return fieldRows(input, {
      area: cityOf(whole.areas),
      offers: offersOfCity(offers, whole),
      heads: heads.city,
    });
  }, [atlas, inventory, area, offers, areaOfOffer, areaIds, heads, phases, fields, day]);
  const city = text('preventionChain.city', { city: atlas.source.package.cityName });
  const place = areas[area]?.name ?? city;
  return (
    <>
      <div className="prevention-chain-choices">
        <Select
          label={text('preventionChain.area')}
          options={[
            { id: CITY, label: city },
            ...areas.map(({ id, name }) => ({ id: id as string, label: name })),
          ]}
          value={area === -1 ? CITY : (chosen ?? CITY)}
          onChange={(id) => void changeView(atlas, { areas: id === CITY ? [] : [id as AreaId] })}
        />
      </div>
      <ChainMatrix
        context={context}
        caption={text('preventionChain.caption.fields', { place, period: format.period(period) })}
        corner={text('preventionChain.phase')}
        columns={fields.map(({ id, name }) => ({ id, name: format.local(name) }))}
        second={text('preventionChain.heads')}
        rows={phases.map((phase, row) => ({
          id: phase.id,
          name: format.local(phase.name),
          isTransition: phase.kind === 'transition',
          second: wordPhaseHeads(words, rows[row]![0]!.heads),
          cells: rows[row]!,
        }))}
      />
    </>
  );
}
