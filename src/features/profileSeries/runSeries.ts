import type { AreaId } from '../../domain/model/ids.ts';
import type { ProfileReport } from '../../export/profile/profileReport.ts';
import type { SeriesContext } from '../../export/profile/seriesContext.ts';
import { type RunControl, runWriter } from '../../export/profile/writing/runWriter.ts';
import {
  type SeriesForm,
  slidesForm,
  workbookForm,
} from '../../export/profile/writing/seriesFormats.ts';

export type SeriesFormat = 'xlsx' | 'pptx';

export const FILE_TYPES: Readonly<Record<SeriesFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

export interface SeriesOrder {
  readonly areas: readonly AreaId[];
  readonly format: SeriesFormat;
  readonly context: SeriesContext;
  reportOf(area: AreaId): ProfileReport | Promise<ProfileReport>;
}

/** Makes the file of a series; see `runWriter` for progress, calling off and what may fail. */
export function runSeries(
  order: SeriesOrder,
  control: RunControl,
): Promise<Uint8Array<ArrayBuffer>> {
  return order.format === 'xlsx'
    ? runWith(workbookForm, order, control)
    : runWith(slidesForm, order, control);
}

function runWith<Part, Rest>(
  loadForm: () => Promise<SeriesForm<Part, Rest>>,
  { areas, reportOf, context }: SeriesOrder,
  control: RunControl,
): Promise<Uint8Array<ArrayBuffer>> {
  return runWriter(async () => {
    const { createDraft, ...sources } = await loadForm();
    const draft = createDraft(context);
    return {
      ...sources,
      count: areas.length,
      partOf: async (index: number) => draft.part(await reportOf(areas[index]!)),
      rest: () => draft.rest(),
    };
  }, control);
}
