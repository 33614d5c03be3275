import type { ThemePanel } from '../../domain/profile/panels.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { StackDownload } from './StackDownload.tsx';
import { StackFigure } from './StackFigure.tsx';
import './profilePanels.css';

/** Of what households, dwellings, people at work and the like are made up, theme by theme. */
export function ProfilePanels() {
  const text = useProfileText();
  const { area, panels } = useProfile();
  if (panels.length === 0) return <p>{text('profilePanels.empty', { area: area.name })}</p>;
  return (
    <div className="profile-panels">
      {panels.map((panel) => (
        <ThemeStacks key={panel.theme} panel={panel} />
      ))}
    </div>
  );
}

function ThemeStacks({ panel }: { readonly panel: ThemePanel }) {
  const { themes } = useAtlas().source.package.catalogue;
  const format = useFormat();
  const theme = themes.find(({ id }) => id === panel.theme);
  return (
    <section
      className="profile-panels-theme"
      data-width={panel.stacks.length > 1 ? 'whole' : 'half'}
    >
      <h3>{theme === undefined ? panel.theme : format.local(theme.name)}</h3>
      <div className="profile-panels-stacks">
        {panel.stacks.map((stack) => (
          <div key={`${stack.concept} ${stack.dimension}`} className="profile-panels-stack">
            <StackDownload stack={stack} />
            <StackFigure stack={stack} />
          </div>
        ))}
      </div>
    </section>
  );
}
