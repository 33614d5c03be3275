import type { RefObject } from 'react';
import type { PackageContent } from '../../domain/content/content.ts';
import { usePagesText } from '../../i18n/pages/pagesWords.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import type { Language, OperatorPage } from '../../state/viewState.ts';
import { ContentBlocks } from './ContentBlocks.tsx';
import { chosenText } from './chosenText.ts';
import { OWN_PART } from './ownPart.ts';

export interface PageTextProps {
  readonly page: OperatorPage;
  readonly content: PackageContent;
  /** The page's name in the interface, for where the operator has given it none. */
  readonly name: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function PageText({ page, content, name, heading }: PageTextProps) {
  const text = usePagesText();
  const language = useAtlasState((state) => state.view.language);
  const chosen = chosenText(content, page, language);
  if (chosen === null) return <MissingText page={page} name={name} heading={heading} />;
  const isForeign = chosen.language !== language;
  return (
    <div lang={languageTag(page, chosen.language)}>
      <h1 ref={heading} tabIndex={-1}>
        {chosen.text.title}
      </h1>
      {isForeign ? (
        <p className="content-page-remark" lang={language}>
          {text('pages.otherLanguage', { language: text(`pages.language.${chosen.language}`) })}
        </p>
      ) : null}
      <ContentBlocks blocks={chosen.text.blocks} />
    </div>
  );
}

/** `de-simple` is the registered tag of simplified German: some voices read it more slowly. */
function languageTag(page: OperatorPage, language: Language): string {
  return page === 'easy' && language === 'de' ? 'de-simple' : language;
}

function MissingText({ page, name, heading }: Omit<PageTextProps, 'content'>) {
  const text = usePagesText();
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      <p>{text(`pages.${page}.missing`)}</p>
      {OWN_PART[page].map(({ title, points }) => (
        <section key={title}>
          <h2>{text(title)}</h2>
          {points.length === 1 ? (
            points.map((point) => <p key={point}>{text(point)}</p>)
          ) : (
            <ul>
              {points.map((point) => (
                <li key={point}>{text(point)}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
