import { usePresentText } from '../../i18n/present/presentWords.ts';
import { codePath } from '../../ui/code/codePath.ts';

/** More modules than this are less than 0.3 mm each at the size it is printed. */
const LARGEST_ON_PAPER = 141;
/** A code of more modules than this is printed larger. */
const FINE = 90;

/** The address of exactly one view as a QR code, and in letters beside it; in a PDF it leads there. */
export function HandoutCode({ address }: { readonly address: string }) {
  const text = usePresentText();
  const code = codePath(address, LARGEST_ON_PAPER);
  const shownAddress = address.split('#')[0] ?? address;
  return (
    <div className="handout-code">
      {code === null ? null : (
        <svg
          className="handout-code-picture"
          data-fine={code.size > FINE || undefined}
          role="img"
          aria-label={text('handout.code.picture')}
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
        >
          <path d={code.path} />
        </svg>
      )}
      <p>
        {text(code === null ? 'handout.code.tooLong' : 'handout.code.text')}{' '}
        <a href={address}>{shownAddress}</a>
      </p>
    </div>
  );
}
