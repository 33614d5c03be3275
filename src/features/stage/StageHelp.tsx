import { usePresentText } from '../../i18n/present/presentWords.ts';

const KEYS = [
  'next',
  'previous',
  'ends',
  'black',
  'overview',
  'code',
  'live',
  'notes',
  'minutes',
  'full',
  'spotlight',
  'reveal',
  'test',
] as const;

/** What the keys do. */
export function StageHelp() {
  const text = usePresentText();
  return (
    <ul className="stage-help">
      {KEYS.map((key) => (
        <li key={key}>{text(`stage.keys.${key}`)}</li>
      ))}
    </ul>
  );
}
