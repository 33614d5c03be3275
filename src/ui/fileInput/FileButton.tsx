import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, type ButtonProps } from '../button/Button.tsx';

export interface FileButtonProps
  extends Pick<ButtonProps, 'variant' | 'isDisabled' | 'aria-describedby'> {
  /** Endings with a dot, or media types; the browser offers only such files. */
  readonly accept: readonly string[];
  /** Names the button. */
  readonly children: string;
  /** Called with every file that is chosen, with the same one again too. */
  onFile(file: File): void;
}

/**
 * A button that asks for a file of this device. The platform's own control says what it does in the
 * language of the browser and not of the page, and reads "no file chosen" where one has been read.
 */
export function FileButton({ accept, onFile, ...button }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const file = files?.item(0);
        if (file) onFile(file);
      }}
    >
      <Button {...button} />
    </FileTrigger>
  );
}
