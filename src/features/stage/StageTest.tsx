import { usePresentText } from '../../i18n/present/presentWords.ts';
import { ClassKey } from '../../map/ClassKey.tsx';
import '../../map/map.css';
import './stageTest.css';

const GREYS = Array.from({ length: 11 }, (_, step) => step * 10);
const RAMP = { kind: 'sequential', size: 5 } as const;

/** What shows before the evening whether the projector can do it: greys, colours, letters, edges. */
export function StageTest() {
  const text = usePresentText();
  return (
    <div className="stage-test">
      <section aria-labelledby="stage-test-greys">
        <h3 id="stage-test-greys">{text('stage.test.greys')}</h3>
        <svg
          className="stage-test-greys"
          viewBox="0 0 110 16"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {GREYS.map((grey, place) => (
            <rect
              key={grey}
              x={place * 10}
              width="10"
              height="16"
              fill={`rgb(${100 - grey}%, ${100 - grey}%, ${100 - grey}%)`}
            />
          ))}
        </svg>
        <p>{text('stage.test.greys.text')}</p>
      </section>
      <section aria-labelledby="stage-test-classes">
        <h3 id="stage-test-classes">{text('stage.test.classes')}</h3>
        <ClassKey
          label={text('stage.test.classes')}
          ramp={RAMP}
          classes={Array.from({ length: RAMP.size }, (_, index) =>
            text('stage.test.class', { number: index + 1 }),
          )}
        />
      </section>
      <p className="stage-test-letters">{text('stage.test.letters')}</p>
      <p>{text('stage.test.edges')}</p>
      <div className="stage-test-edges" />
    </div>
  );
}
