import type { TravelModel } from '../../domain/need/needQuestion.ts';
import { showNote } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { NumberField } from '../../ui/numberField/NumberField.tsx';
import { Choices } from './Choices.tsx';
import { refineQuestion } from './refineQuestion.ts';
import { TravelFileField } from './TravelFileField.tsx';
import { TravelPlaces } from './TravelPlaces.tsx';
import { STRAIGHT, travelChange } from './travelChange.ts';
import { useQuestionWords } from './useQuestionWords.ts';

const STRAIGHT_ID = 'straight';

/** How the way from people to offers is measured: straight lines, or a table from a file. */
export function TravelEditor() {
  const atlas = useAtlas();
  const { text } = useQuestionWords();
  const { need, view } = useNeed();
  const { question } = need;
  const { travel } = question;
  const tables = useAtlasState((state) => state.workspace.tables);
  const usable = [...tables].filter(([, { level }]) => level === view.level);
  const change = (next: TravelModel) => void refineQuestion(atlas, travelChange(question, next));
  return (
    <>
      <div className="need-question-with-help">
        <Choices
          label={text('needQuestion.way')}
          value={travel.kind === 'straight' ? STRAIGHT_ID : `table:${travel.table}`}
          options={[
            {
              id: STRAIGHT_ID,
              label: text('needQuestion.way.lines'),
              note: text('needQuestion.way.lines.note'),
            },
            ...usable.map(([id, { name, times }]) => ({
              id: `table:${id}`,
              label: text('needQuestion.way.table', { name, unit: times.unit }),
              note: text('needQuestion.way.pairs', { count: times.cost.length }),
            })),
          ]}
          onChange={(id) => {
            const table = id.slice('table:'.length);
            const times = tables.get(table)?.times;
            change(
              id === STRAIGHT_ID || times === undefined
                ? STRAIGHT
                : { kind: 'table', table, unit: times.unit },
            );
          }}
        />
        <HelpLink
          name={text('needQuestion.way.about')}
          onPress={() =>
            showNote(atlas, travel.kind === 'straight' ? 'straightLineCost' : 'matrixCost')
          }
        />
      </div>
      {travel.kind === 'straight' ? (
        <div>
          <NumberField
            label={text('needQuestion.detour')}
            value={travel.detour}
            minValue={1}
            maxValue={3}
            step={0.05}
            formatOptions={{ minimumFractionDigits: 1, maximumFractionDigits: 2 }}
            onChange={(detour) => {
              if (!Number.isNaN(detour)) change({ kind: 'straight', detour });
            }}
          />
          <p className="need-question-remark">{text('needQuestion.detour.note')}</p>
        </div>
      ) : null}
      <TravelFileField />
      <TravelPlaces />
    </>
  );
}
