import { useState } from 'react';
import { fileStem } from '../../export/fileStem.ts';
import { useFileRun } from '../../export/profile/writing/useFileRun.ts';
import { loadExportText } from '../../i18n/export/exportWords.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../i18n/profile/useSentenceWords.ts';
import { changeProfile } from '../../state/profile/profileActions.ts';
import { prepareProfile, profileOfArea } from '../../state/profile/selectProfile.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { FILE_TYPES, runSeries, type SeriesFormat, type SeriesOrder } from './runSeries.ts';
import { SeriesProgress } from './SeriesProgress.tsx';
import { areasOfChoice, levelChoices, type SeriesChoice } from './seriesChoices.ts';
import './profileSeries.css';

const FORMATS = ['print', 'xlsx', 'pptx'] as const;
type Format = (typeof FORMATS)[number];

/** Which areas and in which form; then the progress, which can be called off. */
export function SeriesDialog({ onClose }: { onClose(): void }) {
  const text = useProfileText();
  const [choice, setChoice] = useState<SeriesChoice>('area');
  const [format, setFormat] = useState<Format>('print');
  const { run, start } = useStart(choice, format, onClose);
  const isRunning = run.state.kind === 'running';
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        run.cancel();
        onClose();
      }}
      title={text('profileSeries.dialog')}
      closeLabel={text('profileSeries.close')}
      closesOnPressOutside={!isRunning}
      footer={
        isRunning ? (
          <Button onPress={run.cancel}>{text('profileSeries.cancel')}</Button>
        ) : (
          <Button variant="primary" onPress={() => void start()}>
            {text(format === 'print' ? 'profileSeries.start.print' : 'profileSeries.start')}
          </Button>
        )
      }
    >
      <div className="profile-series">
        <AreaChoice choice={choice} onChange={setChoice} isDisabled={isRunning} />
        <Select
          label={text('profileSeries.format')}
          value={format}
          isDisabled={isRunning}
          onChange={(id) => setFormat(id as Format)}
          options={FORMATS.map((id) => ({ id, label: text(`profileSeries.format.${id}`) }))}
        />
        <SeriesProgress state={run.state} />
      </div>
    </Dialog>
  );
}

interface AreaChoiceProps {
  readonly choice: SeriesChoice;
  onChange(choice: SeriesChoice): void;
  readonly isDisabled: boolean;
}

function AreaChoice({ choice, onChange, isDisabled }: AreaChoiceProps) {
  const { package: atlas } = useAtlas().source;
  const text = useProfileText();
  const { format } = useSentenceWords(atlas);
  const { area, sequence } = useProfile();
  return (
    <Select
      label={text('profileSeries.areas')}
      value={choice}
      isDisabled={isDisabled}
      onChange={(id) => onChange(id as SeriesChoice)}
      options={[
        { id: 'area', label: text('profileSeries.areas.one', { area: area.name }) },
        ...levelChoices(sequence, atlas).map(({ level, areas }) => ({
          id: level.id,
          label: text('profileSeries.areas.level', {
            level: format.local(level.namePlural),
            count: areas.length,
          }),
        })),
        { id: 'all', label: text('profileSeries.areas.all', { count: sequence.length }) },
      ]}
    />
  );
}

/** What the button does: opens the print view, or makes the file. */
function useStart(choice: SeriesChoice, format: Format, onClose: () => void) {
  const atlas = useAtlas();
  const { package: content } = atlas.source;
  const words = useSentenceWords(content);
  const text = useProfileText();
  const { area, sequence } = useProfile();
  const run = useFileRun();
  const view = useAtlasState((state) => state.view);
  const make = async (file: SeriesFormat) => {
    const since = view.profile?.since ?? null;
    const until = view.profile?.until ?? null;
    const areas = areasOfChoice(choice, area, sequence);
    const level = content.levels.find(({ id }) => id === choice);
    const place = choice === 'area' ? area.name : content.cityName;
    const name = level === undefined ? place : words.format.local(level.namePlural);
    const states = await loadExportText(view.language);
    const order: SeriesOrder = {
      areas: areas.map(({ id }) => id),
      format: file,
      reportOf: async (id) => {
        await prepareProfile(atlas, id);
        return profileOfArea(atlas, { area: id, since, until });
      },
      context: {
        atlas: content,
        language: view.language,
        words: { ...words, text },
        states,
        until,
        madeOn: new Date(),
        link: window.location.href,
      },
    };
    await run.start((control) => runSeries(order, control), {
      name: `${fileStem([text('profileSeries.title'), name])}.${file}`,
      type: FILE_TYPES[file],
    });
  };
  const start = async () => {
    if (format !== 'print') return make(format);
    onClose();
    await changeProfile(atlas, { print: choice });
  };
  return { run, start };
}
