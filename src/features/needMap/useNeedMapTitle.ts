import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';

/** "Karte: Bedarf und Angebot für Jugendliche, Statistische Bezirke, Angebote am 31. Dezember 2017". */
export function useNeedMapTitle(): string {
  const { package: atlas } = useAtlas().source;
  const text = useNeedText();
  const format = useFormat();
  const { view, targetGroup, need } = useNeed();
  const level = atlas.levels.find(({ id }) => id === view.level);
  return text('needMap.title', {
    group: format.local(targetGroup.inSentence),
    level: level === undefined ? '' : format.local(level.namePlural),
    period: format.period(need.question.period),
  });
}
