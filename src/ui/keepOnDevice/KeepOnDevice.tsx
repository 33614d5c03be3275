import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../button/Button.tsx';
import { Notice } from '../notice/Notice.tsx';
import './keepOnDevice.css';

interface KeepOnDeviceProps {
  /** Where the work lives now. */
  readonly status: string;
  /** Said once it has been taken off the device. */
  readonly forgotten: string;
  /** Why the device did not do as asked; null where it did. */
  readonly problem: string | null;
  readonly words: { readonly keep: string; readonly forget: string };
  /** Something is there that the device does not have. */
  readonly canKeep: boolean;
  /** The device has something. */
  readonly canForget: boolean;
  onKeep(): void;
  onForget(): void;
  /** Further actions beside the two. */
  readonly children?: ReactNode;
}

/**
 * Keeps work on the device only because it is asked to, and takes it off again. A button that is no
 * longer needed goes; the focus then stays with the words that say what has happened.
 */
export function KeepOnDevice(props: KeepOnDeviceProps) {
  const { canKeep, canForget, problem, words } = props;
  const line = useRef<HTMLParagraphElement>(null);
  const [isForgotten, setForgotten] = useState(false);
  const act = (deed: () => void) => {
    line.current?.focus();
    deed();
  };
  return (
    <>
      <p ref={line} role="status" tabIndex={-1} className="ui-keep-status">
        {isForgotten && !canForget ? `${props.forgotten} ` : null}
        {props.status}
      </p>
      {problem === null ? null : <Notice tone="error">{problem}</Notice>}
      <div className="ui-keep-actions">
        {canKeep ? (
          <Button variant="primary" onPress={() => act(props.onKeep)}>
            {words.keep}
          </Button>
        ) : null}
        {canForget ? (
          <Button
            variant="chip"
            onPress={() => {
              setForgotten(true);
              act(props.onForget);
            }}
          >
            {words.forget}
          </Button>
        ) : null}
        {props.children}
      </div>
    </>
  );
}
