import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../../i18n/profile/useSentenceWords.ts';
import { wordGenerated, wordStandout } from '../../../i18n/profile/wordStandout.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import type { PrintedProps } from './printedProps.ts';

/** The generated sentences, marked as such. */
export function PrintedStandouts({ report }: PrintedProps) {
  const text = useProfileText();
  const words = useSentenceWords(useAtlas().source.package);
  const { standouts, area } = report;
  if (standouts.length === 0) return null;
  return (
    <section className="profile-print-standouts">
      <h3>{text('profilePrint.standouts')}</h3>
      <ul>
        {standouts.map((fact) => {
          const sentence = wordStandout(fact, area.id, words);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      <p className="profile-print-note">{wordGenerated(words)}</p>
    </section>
  );
}
