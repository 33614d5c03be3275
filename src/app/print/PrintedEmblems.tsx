import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import './printedEmblems.css';

/** Signs that the package wants printed, side by side; those with a link lead there from a PDF. */
export function PrintedEmblems() {
  const { emblems = [] } = useAtlas().source.package;
  const format = useFormat();
  if (emblems.length === 0) return null;
  return (
    <p className="printed-emblems">
      {emblems.map(({ picture, alt, link }) => {
        const image = <img key={picture} src={picture} alt={format.local(alt)} />;
        return link === null ? (
          image
        ) : (
          <a key={picture} href={link} rel="noreferrer">
            {image}
          </a>
        );
      })}
    </p>
  );
}

/**
 * Prints once every picture within is there: an emblem that is owed must not be missing.
 *
 * @param place selector of what is printed
 */
export async function printWithPictures(place: string): Promise<void> {
  const pictures = document.querySelectorAll<HTMLImageElement>(`${place} img`);
  await Promise.allSettled([...pictures].map((picture) => picture.decode()));
  window.print();
}
