import { changeEntry } from '../../domain/minutes/editMinutes.ts';
import {
  NEXT_STEP_STATES,
  type NextStep,
  type NextStepState,
} from '../../domain/minutes/minutes.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useMinutesFormat } from '../../i18n/present/useMinutesFormat.ts';
import { changeMinutes } from '../../state/present/minutesActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Select } from '../../ui/select/Select.tsx';
import { TextField } from '../../ui/textField/TextField.tsx';
import { EntryList } from './EntryList.tsx';
import { WordsField } from './WordsField.tsx';

const BLANK: Omit<NextStep, 'id'> = { text: '', due: null, state: 'open', since: null };

/** What follows, until when, and what became of it. */
export function MinutesNextSteps() {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useMinutesFormat();
  const change = (id: string, part: Partial<NextStep>) =>
    changeMinutes(atlas, (minutes) => changeEntry(minutes, 'nextSteps', id, part), {
      field: `nextSteps ${id} ${Object.keys(part).join()}`,
    });
  return (
    <EntryList list="nextSteps" blank={BLANK} remark={text('minutes.nextStep.note')}>
      {(step, number, describedBy) => (
        <>
          <WordsField
            label={text('minutes.nextStep.number', { number })}
            value={step.text}
            describedBy={describedBy}
            onChange={(value) => change(step.id, { text: value })}
          />
          <span className="minutes-pins">
            <TextField
              type="date"
              label={text('minutes.nextStep.due')}
              value={step.due ?? ''}
              onChange={(day) => change(step.id, { due: day === '' ? null : day })}
            />
            <Select
              label={text('minutes.nextStep.state')}
              value={step.state}
              options={NEXT_STEP_STATES.map((id) => ({ id, label: text(`protocol.state.${id}`) }))}
              onChange={(id) => change(step.id, { state: id as NextStepState })}
            />
            {step.since === null ? null : (
              <span className="minutes-since">
                {text('minutes.nextStep.since', { date: format.day(step.since) })}
              </span>
            )}
          </span>
        </>
      )}
    </EntryList>
  );
}
