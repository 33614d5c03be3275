import { indicatorById } from '../../state/indicatorById.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { needNotices } from './needNotices.ts';
import { useQuestionWords } from './useQuestionWords.ts';

/** What must be known of the answer: what changes it in sight, the rest folded. */
export function NeedNotices() {
  const words = useQuestionWords();
  const { package: atlas } = useAtlas().source;
  const notices = needNotices(
    useNeed(),
    (id) => words.format.local(indicatorById(atlas, id).shortName),
    words,
  );
  const others = notices.filter(({ urgent }) => !urgent);
  return (
    <>
      {notices
        .filter(({ urgent }) => urgent)
        .map((notice) => (
          <Notice key={notice.id} tone="warning">
            {notice.words}
          </Notice>
        ))}
      {others.length === 0 ? null : (
        <Disclosure
          title={words.text('needQuestion.notices', { count: others.length })}
          headingLevel={3}
        >
          <ul className="need-question-notices">
            {others.map((notice) => (
              <li key={notice.id}>{notice.words}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
