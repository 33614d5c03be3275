import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import './Button.css';

/** `chip` is the quiet control of the row under a headline; `quiet` has no outline at all. */
export type ButtonVariant = 'plain' | 'primary' | 'quiet' | 'chip';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly variant?: ButtonVariant;
}

/** A press button. Everything React Aria's button takes (onPress, isDisabled, aria-*) passes through. */
export function Button({ variant = 'plain', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`ui-button ui-button-${variant}`} />;
}
