import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import {
  addEntry,
  type Entry,
  removeEntry,
  type WrittenList,
} from '../../domain/minutes/editMinutes.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { changeMinutes, minutesOf } from '../../state/present/minutesActions.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { CloseIcon } from '../../ui/icons/icons.tsx';

interface EntryListProps<List extends WrittenList> {
  readonly list: List;
  readonly blank: Omit<Entry<List>, 'id'>;
  /** What the list is for, beside the sentence that nothing personal belongs here. */
  readonly remark?: string;
  /** Fields of an entry, counted from 1; `describedBy` names the sentence above all of them. */
  children(entry: Entry<List>, number: number, describedBy: string): ReactNode;
}

const WORDS = {
  notes: { title: 'minutes.notes', add: 'minutes.note.add', remove: 'minutes.note.remove' },
  questions: {
    title: 'minutes.questions',
    add: 'minutes.question.add',
    remove: 'minutes.question.remove',
  },
  nextSteps: {
    title: 'minutes.nextSteps',
    add: 'minutes.nextStep.add',
    remove: 'minutes.nextStep.remove',
  },
} as const satisfies Readonly<Record<WrittenList, object>>;

/** What a person writes down, one entry after another. */
export function EntryList<List extends WrittenList>(props: EntryListProps<List>) {
  const { list, blank, remark, children } = props;
  const atlas = useAtlas();
  const text = usePresentText();
  const entries = useAtlasState((state) => minutesOf(state)[list]) as readonly Entry<List>[];
  const titleId = useId();
  const rule = useId();
  const { section, focusNext } = useFocusAfter(entries.length);
  return (
    <section ref={section} className="minutes-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{text(WORDS[list].title)}</h2>
      <p id={rule} className="minutes-rule">
        {[text('minutes.noPersons'), ...(remark === undefined ? [] : [remark])].join(' ')}
      </p>
      <ol className="minutes-entries">
        {entries.map((entry, index) => (
          <li key={entry.id} className="minutes-entry">
            {children(entry, index + 1, rule)}
            <IconButton
              name={text(WORDS[list].remove, { number: index + 1 })}
              icon={<CloseIcon />}
              shape="bare"
              onPress={() => {
                focusNext('button');
                changeMinutes(atlas, (minutes) => removeEntry(minutes, list, entry.id));
              }}
            />
          </li>
        ))}
      </ol>
      <Button
        onPress={() => {
          focusNext('entry');
          changeMinutes(atlas, (minutes) => addEntry(minutes, list, blank));
        }}
      >
        {text(WORDS[list].add)}
      </Button>
    </section>
  );
}

/** The focus goes to the new entry, and from one that is gone to the button below the list. */
function useFocusAfter(count: number) {
  const section = useRef<HTMLElement>(null);
  const [wanted, focusNext] = useState<'entry' | 'button' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: acts once the list has changed
  useEffect(() => {
    const selector = wanted === 'entry' ? '.minutes-entry:last-child textarea' : ':scope > button';
    if (wanted !== null) section.current?.querySelector<HTMLElement>(selector)?.focus();
    focusNext(null);
  }, [count]);
  return { section, focusNext };
}
