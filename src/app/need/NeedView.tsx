import { AwaitedCoverage } from './AwaitedCoverage.tsx';
import { NeedPage } from './NeedPage.tsx';
import { NeedWords } from './NeedWords.tsx';

/** Bedarf & Angebot: where need is high and coverage low, and how sure that is. */
export function NeedView() {
  return (
    <NeedWords>
      <AwaitedCoverage>
        <NeedPage />
      </AwaitedCoverage>
    </NeedWords>
  );
}
