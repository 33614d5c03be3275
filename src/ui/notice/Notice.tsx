import type { ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import { IconButton } from '../iconButton/IconButton.tsx';
import { CheckIcon, CloseIcon, InfoIcon, WarningIcon } from '../icons/icons.tsx';
import './Notice.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

export interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly children: ReactNode;
  readonly action?: { readonly label: string; onPress(): void };
  readonly close?: { readonly label: string; onPress(): void };
  /** False for notices that are part of the page from the start and need not be announced. */
  readonly isLive?: boolean;
}

/**
 * A sentence about what happened, with at most one thing to do about it. Errors interrupt a screen
 * reader, everything else waits its turn.
 */
export function Notice({ tone = 'info', children, action, close, isLive = true }: NoticeProps) {
  const role = isLive ? { role: tone === 'error' ? 'alert' : 'status' } : {};
  return (
    <div className={`ui-notice ui-notice-${tone}`}>
      <ToneIcon tone={tone} />
      <div {...role} className="ui-notice-text">
        {children}
      </div>
      {action === undefined ? null : (
        <Button variant="quiet" onPress={action.onPress}>
          {action.label}
        </Button>
      )}
      {close === undefined ? null : (
        <IconButton name={close.label} icon={<CloseIcon />} shape="bare" onPress={close.onPress} />
      )}
    </div>
  );
}

function ToneIcon({ tone }: { tone: NoticeTone }) {
  if (tone === 'success') return <CheckIcon />;
  return tone === 'info' ? <InfoIcon /> : <WarningIcon />;
}
