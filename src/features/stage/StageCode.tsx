import { usePresentText } from '../../i18n/present/presentWords.ts';
import { codePath } from '../../ui/code/codePath.ts';

/** The address of exactly this view as a QR code, and in letters below it. */
export function StageCode({ address }: { readonly address: string }) {
  const text = usePresentText();
  const code = codePath(address);
  if (code === null) return <p>{text('stage.code.tooLong')}</p>;
  const shownAddress = address.split('#')[0] ?? address;
  return (
    <div className="stage-code">
      <svg
        className="stage-code-picture"
        role="img"
        aria-label={text('stage.code.picture', { address: shownAddress })}
        viewBox={`0 0 ${code.size} ${code.size}`}
        shapeRendering="crispEdges"
      >
        <rect width={code.size} height={code.size} className="stage-code-ground" />
        <path d={code.path} className="stage-code-ink" />
      </svg>
      <p>{text('stage.code.text')}</p>
      <p className="stage-code-address">{shownAddress}</p>
    </div>
  );
}
