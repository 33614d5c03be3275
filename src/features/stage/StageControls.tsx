import { usePresentText } from '../../i18n/present/presentWords.ts';
import type { StageCommand } from '../../state/present/stageKeys.ts';
import { StageIcon, type StageIconName } from './StageIcon.tsx';

interface StageControlsProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Something on the slide was changed by hand. */
  readonly isDeviating: boolean;
  readonly isDark: boolean;
  /** False for a slide of words: there is nothing to look up. */
  readonly hasView: boolean;
  onCommand(command: StageCommand): void;
  onReset(): void;
  onScheme(): void;
}

/** Buttons for all that keys can do; they fade while nobody moves. */
export function StageControls(props: StageControlsProps) {
  const text = usePresentText();
  const { onCommand, isDark } = props;
  const commands = [
    'previous',
    'next',
    'overview',
    'black',
    'code',
    ...(props.hasView ? (['live'] as const) : []),
    'notes',
    ...(props.isLast ? [] : (['minutes'] as const)),
  ] as const;
  const off = { previous: props.isFirst, next: props.isLast };
  return (
    <div className="stage-controls" role="toolbar" aria-label={text('stage.controls')}>
      {props.isDeviating ? (
        <button type="button" className="stage-reset" onClick={props.onReset}>
          {text('stage.reset')}
        </button>
      ) : null}
      {props.isLast ? (
        <button type="button" className="stage-reset" onClick={() => onCommand('minutes')}>
          {text('stage.minutes')}
        </button>
      ) : null}
      {commands.map((name) => (
        <Control
          key={name}
          icon={name}
          label={text(`stage.${name}`)}
          isOff={name in off && off[name as keyof typeof off]}
          onPress={() => onCommand(name)}
        />
      ))}
      <Control
        icon="scheme"
        label={text(isDark ? 'stage.light' : 'stage.dark')}
        onPress={props.onScheme}
      />
      {(['fullscreen', 'help', 'close'] as const).map((name) => (
        <Control
          key={name}
          icon={name}
          label={text(`stage.${name}`)}
          onPress={() => onCommand(name)}
        />
      ))}
    </div>
  );
}

interface ControlProps {
  readonly icon: StageIconName;
  readonly label: string;
  readonly isOff?: boolean;
  onPress(): void;
}

/** Stays in reach of the keyboard at the ends of the story, where it does nothing. */
function Control({ icon, label, isOff = false, onPress }: ControlProps) {
  return (
    <button
      type="button"
      className="stage-control"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
    >
      <StageIcon name={icon} />
    </button>
  );
}
