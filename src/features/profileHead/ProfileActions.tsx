import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { compareFromProfile } from '../../state/profile/profileActions.ts';
import { printLink } from '../../state/profile/profileLinks.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { Button } from '../../ui/button/Button.tsx';
import './profileHead.css';

/** What can be done with the Steckbrief; links and undo are in the tray of every view. */
export function ProfileActions() {
  const atlas = useAtlas();
  const text = useProfileText();
  const view = useAtlasState((state) => state.view);
  const { area } = useProfile();
  return (
    <fieldset className="profile-head-actions" aria-label={text('profileHead.actions')}>
      <Button variant="chip" onPress={() => void compareFromProfile(atlas, area.id)}>
        {text('profileHead.compare')}
      </Button>
      <a className="ui-button ui-button-chip" href={printLink(view, 'area')}>
        {text('profileHead.print')}
      </a>
    </fieldset>
  );
}
