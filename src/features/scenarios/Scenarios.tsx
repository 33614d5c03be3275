import { BestSites } from './BestSites.tsx';
import { ScenarioChoice } from './ScenarioChoice.tsx';
import { ScenarioComparison } from './ScenarioComparison.tsx';
import { ScenarioEffects } from './ScenarioEffects.tsx';
import { ScenarioSteps } from './ScenarioSteps.tsx';
import { StepEditor } from './StepEditor.tsx';
import { useScenarios } from './useScenarios.ts';
import './scenarios.css';

export interface ScenariosProps {
  /** Puts a link to this view on the clipboard. */
  onCopyLink(): void;
}

/** What if: offers that open, close, move or change, who gains and who loses by it, where next. */
export function Scenarios({ onCopyLink }: ScenariosProps) {
  const context = useScenarios();
  const { text } = context.words;
  const { need } = context.shown;
  return (
    <div className="scenarios">
      <section className="scenarios-section" aria-labelledby="scenarios-title">
        <h3 id="scenarios-title" className="scenarios-title">
          {text('scenarios.title')}
        </h3>
        <p className="scenarios-remark">{text('scenarios.intro')}</p>
        <ScenarioChoice context={context} onCopyLink={onCopyLink} />
        {need.scenario === null ? null : (
          <>
            <ScenarioSteps context={context} />
            {/* Another scenario begins with an empty form. */}
            <StepEditor key={need.scenario} context={context} />
          </>
        )}
      </section>
      {need.scenario === null ? null : <ScenarioEffects context={context} />}
      <BestSites context={context} />
      {need.scenarios.length === 0 ? null : <ScenarioComparison context={context} />}
    </div>
  );
}
