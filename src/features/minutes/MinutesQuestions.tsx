import { changeEntry } from '../../domain/minutes/editMinutes.ts';
import type { MinutesQuestion } from '../../domain/minutes/minutes.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { changeMinutes } from '../../state/present/minutesActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { EntryList } from './EntryList.tsx';
import { WordsField } from './WordsField.tsx';

const BLANK: Omit<MinutesQuestion, 'id'> = { text: '', answer: '' };

/** What was asked, and what was answered. */
export function MinutesQuestions() {
  const atlas = useAtlas();
  const text = usePresentText();
  const change = (id: string, part: Partial<MinutesQuestion>) =>
    changeMinutes(atlas, (minutes) => changeEntry(minutes, 'questions', id, part), {
      field: `questions ${id} ${Object.keys(part).join()}`,
    });
  return (
    <EntryList list="questions" blank={BLANK}>
      {(question, number, describedBy) => (
        <>
          <WordsField
            label={text('minutes.question.number', { number })}
            value={question.text}
            describedBy={describedBy}
            onChange={(value) => change(question.id, { text: value })}
          />
          <WordsField
            label={text('minutes.question.answer.number', { number })}
            value={question.answer}
            describedBy={describedBy}
            onChange={(value) => change(question.id, { answer: value })}
          />
        </>
      )}
    </EntryList>
  );
}
